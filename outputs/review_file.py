"""granskning.csv read back: also when a spreadsheet program has saved it in its own way."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from outputs.entries import merged, of_text
from outputs.rows import ReviewRow

KEY = "granskad_id"


class UnreadableReviews(Exception):
    """The file has not the columns of granskning."""


def read(path: Path) -> tuple[dict[str, ReviewRow], tuple[str, ...]]:
    """The entries by id, and what to tell about them; raises UnreadableReviews."""
    text = _decoded(path.read_bytes())
    first = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=first.count)
    lines = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter)
    if KEY not in (lines.fieldnames or ()):
        raise UnreadableReviews(f"kolumnen {KEY} saknas")
    try:
        rows = [
            {name: (value or "").strip() for name, value in line.items() if isinstance(name, str)} for line in lines
        ]
    except csv.Error as wrong:
        raise UnreadableReviews(str(wrong)) from wrong
    return merged(row for row in map(of_text, rows) if row is not None)


def _decoded(content: bytes) -> str:
    """UTF-8, as written; else as Swedish Windows programs save."""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")
