"""The output folder: a set of files put in place together or not at all, with what was there before kept until then."""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from outputs.records import OutputError

STAGING = ".uppfoljning-"
"""Begins the name of the folder where files are written before they are put in place."""
_LOCKS = ("~${}", ".~lock.{}#")
"""The file that Excel, and LibreOffice, keep beside a file while it is open."""


@contextmanager
def staging(directory: Path) -> Iterator[Path]:
    """A fresh folder inside `directory`, which is made where it is missing; both go again if nothing comes of it."""
    made = not directory.exists()
    directory.mkdir(parents=True, exist_ok=True)
    fresh = Path(tempfile.mkdtemp(prefix=STAGING, dir=directory))
    try:
        yield fresh
    finally:
        shutil.rmtree(fresh)
        if made and not any(directory.iterdir()):
            directory.rmdir()


@contextmanager
def failures_told(directory: Path) -> Iterator[None]:
    """Turns what the file system refuses into an OutputError that says what to do."""
    try:
        yield
    except OSError as refused:
        raise OutputError(_sentence(refused, directory)) from refused


def refuse_if_open(path: Path) -> None:
    """Raises OutputError where the file is open in a spreadsheet program: its latest corrections may not be saved."""
    for pattern in _LOCKS:
        lock = path.with_name(pattern.format(path.name))
        if path.exists() and lock.exists():
            raise OutputError(
                f"{path.name} är öppen i Excel eller LibreOffice. Spara och stäng den, och kör sedan igen. "
                f"Är den redan stängd: ta bort filen {lock.name} i {path.parent}."
            )


def put_in_place(fresh: Path, directory: Path, names: Sequence[str]) -> None:
    """Move the files from `fresh` to `directory`; if one cannot be moved, all that were there before come back."""
    before = Path(tempfile.mkdtemp(dir=fresh))
    for name in names:
        _to_disk(fresh / name)
        _keep(directory / name, before / name)
    done: list[str] = []
    try:
        for name in names:
            (directory / name).parent.mkdir(parents=True, exist_ok=True)
            (fresh / name).replace(directory / name)
            done.append(name)
    finally:
        if len(done) < len(names):
            _put_back(done, before, directory)


def dated_copy(path: Path, now: datetime) -> Path:
    """Keep a copy of the file beside it, named by the time; never over an older copy."""
    for attempt in range(1, 1000):
        tail = f"-{attempt}" if attempt > 1 else ""
        copy = path.with_name(f"{path.stem} {now:%Y-%m-%d %H.%M.%S}{tail}{path.suffix}")
        try:
            with copy.open("xb") as target, path.open("rb") as source:
                shutil.copyfileobj(source, target)
        except FileExistsError:
            continue
        _to_disk(copy)
        return copy
    raise OutputError(f"Det finns för många kopior av {path.name} i {path.parent}. Flytta undan några och kör igen.")


def _put_back(done: Sequence[str], before: Path, directory: Path) -> None:
    for name in done:
        if (before / name).exists():
            (before / name).replace(directory / name)
        else:
            (directory / name).unlink()


def _keep(path: Path, copy: Path) -> None:
    if not path.exists():
        return
    copy.parent.mkdir(parents=True, exist_ok=True)
    try:
        os.link(path, copy)
    except OSError:  # a file system without hard links
        shutil.copy2(path, copy)


def _to_disk(path: Path) -> None:
    with path.open("rb+") as written:
        os.fsync(written.fileno())


def _sentence(refused: OSError, directory: Path) -> str:
    named = Path(refused.filename).name if isinstance(refused.filename, str) else ""
    if refused.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return (
            f"Det går inte att skriva {named or 'filerna'} i {directory}. Stäng filen om den är öppen i ett annat "
            "program, kontrollera att du får skriva i mappen, eller välj en annan mapp med OUTPUT."
        )
    if refused.errno in (errno.ENOSPC, errno.EDQUOT):
        return f"Disken är full, så inget skrevs i {directory}. Frigör plats och kör igen."
    if refused.errno in (errno.EEXIST, errno.ENOTDIR):
        return f"{directory} är en fil, eller ligger i något som inte är en mapp. Välj en annan mapp med OUTPUT."
    return f"Det gick inte att skriva i {directory}: {refused.strerror or refused}. Inget har ändrats där."
