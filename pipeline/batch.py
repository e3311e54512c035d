"""Many PDFs read side by side; what goes wrong in one never touches another."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

from extract import read_follow_up
from extract.records import UnreadableFile
from extract.rule_files import RuleError
from nlp.document.follow_up import count_follow_up
from outputs import DocumentTables, copy_tables, read_tables, unread_tables
from pipeline.finding import Found
from pipeline.time_limit import TookTooLongError, time_limit

SECONDS_A_FILE = 600.0
"""Longest time for one PDF: a report of a thousand pages takes a few minutes."""


def read_batch(files: Sequence[Found], jobs: int) -> Iterator[DocumentTables]:
    """Every file's rows as they are done, `jobs` files at a time; byte-identical copies come last and are not read."""
    originals, copies = _split_copies(files)
    with ProcessPoolExecutor(max_workers=max(1, min(jobs, len(originals)))) as pool:
        at_work = {pool.submit(read_file, found): found for found in originals}
        for future in as_completed(at_work):
            yield _outcome(at_work[future], future)
    yield from copies


def read_file(found: Found) -> DocumentTables:
    """Read and count one PDF, and keep its rows alone; raises UnreadableFile, TookTooLongError."""
    with time_limit(SECONDS_A_FILE):
        follow_up = read_follow_up(found.path, found.name)
        return read_tables(found.name, follow_up, count_follow_up(follow_up))


def _split_copies(files: Sequence[Found]) -> tuple[list[Found], list[DocumentTables]]:
    """The files with content of their own, and the rows of those that repeat an earlier one byte for byte."""
    first: dict[str, Found] = {}
    originals, copies = [], []
    for found in files:
        digest = _digest(found.path)
        if digest in first:
            copies.append(copy_tables(found.name, digest, first[digest].name))
            continue
        originals.append(found)
        if digest:
            first[digest] = found
    return originals, copies


def _digest(path: Path) -> str:
    """The SHA-256 of the file's bytes in hex; empty where they cannot be read (reading the file says why)."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""


def _outcome(found: Found, future: Future[DocumentTables]) -> DocumentTables:
    error = future.exception()
    if isinstance(error, BrokenProcessPool):
        # One file took the worker down, and with it all that waited: each of those gets a worker of its own.
        return _read_alone(found)
    return future.result() if error is None else _failed(found, error)


def _read_alone(found: Found) -> DocumentTables:
    with ProcessPoolExecutor(max_workers=1) as pool:
        future = pool.submit(read_file, found)
        error = future.exception()
    return future.result() if error is None else _failed(found, error)


def _failed(found: Found, error: BaseException) -> DocumentTables:
    if isinstance(error, RuleError):
        raise error  # no fault of the file: every other file would fail in the same way
    return unread_tables(found.name, _digest(found.path), failure_sentence(error))


def failure_sentence(error: BaseException) -> str:
    """What stopped the reading of a file, and what to do about it, in Swedish."""
    match error:
        case UnreadableFile():
            return str(error)
        case TookTooLongError():
            return f"Läsningen avbröts efter {SECONDS_A_FILE / 60:.0f} minuter. Dela filen i mindre delar och läs om."
        case BrokenProcessPool() | MemoryError():
            return "Läsaren kraschade på filen eller fick slut på minne. Skriv ut den till en ny PDF och försök igen."
        case _:
            return (
                f"Ett oväntat fel stoppade läsningen ({type(error).__name__}: {error}). "
                "Det är ett fel i programmet; rapportera det gärna tillsammans med filen."
            )
