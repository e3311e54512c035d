"""What the batch hands over to be written, and what is said back about it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from outputs.document_tables import DocumentTables
from outputs.rows import DocumentRow


@dataclass(frozen=True, slots=True)
class Batch:
    """All PDFs of a run; `root` is the folder that each document's `file` is relative to, for links to the PDFs."""

    documents: tuple[DocumentTables, ...]
    root: Path


@dataclass(frozen=True, slots=True)
class Written:
    """The files written (names relative to the folder), what to tell the analyst, in Swedish, and how each PDF went."""

    files: tuple[str, ...]
    messages: tuple[str, ...] = ()
    documents: tuple[DocumentRow, ...] = ()


class OutputError(Exception):
    """Nothing was written; the message is a Swedish sentence that says why and what to do."""
