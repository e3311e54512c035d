"""Everything that a run writes, put into the output folder as a whole."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path

from outputs.columns import TABLES, table
from outputs.datapackage import package_text
from outputs.earlier import PACKAGE, WORKBOOK, Earlier, earlier, sha256
from outputs.folder import dated_copy, failures_told, put_in_place, refuse_if_open, staging
from outputs.formats import left_behind, writers
from outputs.frames import write_csv
from outputs.records import Batch, Written
from outputs.tables import Tables, tables_of
from outputs.workbook.book import write_workbook


def check(directory: Path, formats: Sequence[str] = ()) -> None:
    """Raises OutputError for what would stop `write` in the end: better told before hours of reading than after."""
    writers(formats)
    with failures_told(directory):
        refuse_if_open(directory / WORKBOOK)
        earlier(directory)
        with staging(directory):
            pass


def write(batch: Batch, directory: Path, formats: Sequence[str] = ()) -> Written:
    """Write the batch into `directory`: all files or, with an OutputError, none; an analyst's corrections live on."""
    asked = writers(formats)
    with failures_told(directory):
        refuse_if_open(directory / WORKBOOK)
        before = earlier(directory)
        tables = tables_of(batch.documents, before.entries)
        with staging(directory) as fresh:
            write_workbook(tables, batch.root, directory, fresh / WORKBOOK)
            others = [name for one in asked for name in one.write(tables, fresh)]
            names = (WORKBOOK, *_write_data(tables, fresh, others), *others)
            kept = _keep_old(names, directory, fresh, before)
            put_in_place(fresh, directory, names)
    old = left_behind(formats, directory)
    return Written(names, (*before.messages, *tables.messages, *kept, *old), tables.documents)


def _write_data(tables: Tables, folder: Path, others: Sequence[str]) -> tuple[str, ...]:
    """The CSV files of the contract and the description of all files."""
    hashes = {}
    for name in TABLES:
        file = f"{name}.csv"
        write_csv(table(name), tables.rows(name), folder / file)
        hashes[file] = sha256(folder / file)
    (folder / PACKAGE).write_bytes(package_text(hashes, others).encode())
    return (*hashes, PACKAGE)


def _keep_old(names: Iterable[str], directory: Path, fresh: Path, before: Earlier) -> tuple[str, ...]:
    """Copy each file that a person may have worked in before it is replaced; what was kept, in words."""
    now = datetime.now()  # noqa: DTZ005 # the analyst's own clock names the copies
    told = []
    for name in names:
        old = directory / name
        if old.exists() and _worked_in(old, name, before) and sha256(old) != sha256(fresh / name):
            told.append(f"Den förra {name} är sparad som {dated_copy(old, now).name}.")
    return tuple(told)


def _worked_in(old: Path, name: str, before: Earlier) -> bool:
    """Whether the file may hold anything but what an earlier run wrote; of the workbook that is always so."""
    if name == PACKAGE:
        return not before.hashes
    written = before.hashes.get(name)
    return written is None or bool(written and written != sha256(old))
