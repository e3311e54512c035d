"""Everything that a run writes, put into the output folder as a whole."""

from __future__ import annotations

import filecmp
import hashlib
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from outputs.columns import TABLES, table
from outputs.datapackage import package_text
from outputs.folder import dated_copy, failures_told, put_in_place, refuse_if_open, staging
from outputs.formats import writers
from outputs.frames import csv_text
from outputs.records import Batch, Written
from outputs.tables import Tables, tables_of
from outputs.workbook.book import write_workbook

WORKBOOK = "uppfoljning.xlsx"
PACKAGE = "datapackage.json"


def write(batch: Batch, directory: Path, formats: Sequence[str] = ()) -> Written:
    """Write the batch into `directory`: all files or, with an OutputError, none; an analyst's corrections live on."""
    asked = writers(formats)
    with failures_told(directory):
        refuse_if_open(directory / WORKBOOK)
        tables = tables_of(batch, {})
        with staging(directory) as fresh:
            write_workbook(tables, batch.root, directory, fresh / WORKBOOK)
            names = (WORKBOOK, *_write_data(tables, fresh), *(name for one in asked for name in one(tables, fresh)))
            kept = _kept(directory / WORKBOOK, fresh / WORKBOOK)
            put_in_place(fresh, directory, names)
    return Written(names, (*tables.messages, *kept), tables.documents)


def _write_data(tables: Tables, folder: Path) -> tuple[str, ...]:
    """The CSV files of the contract and their description."""
    hashes = {}
    for name in TABLES:
        content = csv_text(table(name), tables.rows(name)).encode()
        (folder / f"{name}.csv").write_bytes(content)
        hashes[f"{name}.csv"] = hashlib.sha256(content).hexdigest()
    (folder / PACKAGE).write_bytes(package_text(hashes).encode())
    return (*hashes, PACKAGE)


def _kept(old: Path, new: Path) -> tuple[str, ...]:
    """Keep the old workbook beside the new one where they differ; what was done, in words."""
    if not old.exists() or filecmp.cmp(old, new, shallow=False):
        return ()
    copy = dated_copy(old, datetime.now())  # noqa: DTZ005 - the analyst's own clock names the copy
    return (f"Den förra arbetsboken finns kvar som {copy.name}.",)
