"""Tables that say what the document is, as one with the case, the date and who wrote it; they promise nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from extract.facts.columns import labels_document
from extract.facts.subjects import speaks_of_promises
from extract.promises.grids import Grid

PAIR = 2
"""A label and what it says."""


def describe_document(labels: Sequence[str], columns: int) -> bool:
    """Whether most rows of two columns, two or more of them, begin with labels of what a document is."""
    return columns == PAIR and len(labels) >= PAIR and 2 * sum(map(labels_document, labels)) > len(labels)


def said_of_document(grids: Iterable[Grid]) -> list[str]:
    """What such tables say of the promises that the document is about."""
    rows = (row for grid in grids if _describes(grid) for row in grid.rows)
    return [row.text(1) for row in rows if speaks_of_promises(row.text(1))]


def _describes(grid: Grid) -> bool:
    return describe_document([row.text(0) for row in grid.rows if row.slots[0].strips], grid.columns)
