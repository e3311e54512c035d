"""What the batch hands over to be written, and what is said back about it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from extract.records import FollowUp
from nlp.records import CountedFollowUp
from outputs.rows import DocumentRow


@dataclass(frozen=True, slots=True)
class Entry:
    """One PDF: read (`follow_up` and `counted`), failed (`failure`), or a copy of another (`duplicate_of`).

    `file` is the path relative to the input folder with `/` between, or the bare name. `sha256` is empty where the
    bytes could not be read, `failure` a Swedish sentence, `duplicate_of` the `file` of the first copy.
    """

    file: str
    sha256: str
    follow_up: FollowUp | None = None
    counted: CountedFollowUp | None = None
    failure: str = ""
    duplicate_of: str = ""
    pages: int | None = None


@dataclass(frozen=True, slots=True)
class Batch:
    """All PDFs of a run; `root` is the folder that each entry's `file` is relative to, for links to the PDFs."""

    entries: tuple[Entry, ...]
    root: Path


@dataclass(frozen=True, slots=True)
class Written:
    """The files written (names relative to the folder), what to tell the analyst, in Swedish, and how each PDF went."""

    files: tuple[str, ...]
    messages: tuple[str, ...] = ()
    documents: tuple[DocumentRow, ...] = ()


class OutputError(Exception):
    """Nothing was written; the message is a Swedish sentence that says why and what to do."""
