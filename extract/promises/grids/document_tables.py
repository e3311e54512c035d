"""Tables that say what the document is, as one with the case, the date and who wrote it; they promise nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from extract.facts.columns import heading, labels_document
from extract.facts.subjects import speaks_of_promises
from extract.flow.headings import heading_kind
from extract.promises.grids.grids import Grid

PAIR = 2
"""A label and what it says."""


def describe_document(labels: Sequence[str], first: Sequence[str]) -> bool:
    """Whether most rows of two columns, two or more of them, begin with labels of what a document is.

    One does where the `first` row names the document beside a label that is no head of promises.
    """
    if len(first) != PAIR or len(labels) < PAIR:
        return False
    told = sum(map(labels_document, labels))
    named = heading_kind(first[1]) == "namn" and heading(first[0]).role == "okänd"
    return 2 * told > len(labels) or (named and told > 0)


def said_of_document(grids: Iterable[Grid]) -> list[str]:
    """What such tables say of the promises that the document is about."""
    rows = (row for grid in grids if _describes(grid) for row in grid.rows)
    return [row.text(1) for row in rows if speaks_of_promises(row.text(1))]


def _describes(grid: Grid) -> bool:
    first = [grid.rows[0].text(column) for column in range(grid.columns)] if grid.rows else []
    return describe_document([row.text(0) for row in grid.rows if row.slots[0].strips], first)
