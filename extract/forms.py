"""Tables that stand on their side: each row has its header first and one cell after it."""

from __future__ import annotations

from extract.columns import Heading, heading
from extract.grids import GridRow, Slot
from extract.joining import JoinedTable
from extract.layouts import PROMISE_ROLES, REPORTS

KNOWN = 0.7
"""At least this share of the first cells are header words."""


def form_rows(table: JoinedTable) -> tuple[tuple[Heading, Slot, Slot], ...]:
    """Each row's header understood, its header cell and its content; empty for a table that does not stand so."""
    rows = [row for row in (*table.leads, *table.header, *table.rows) if row.filled]
    pairs = [pair for row in rows if (pair := _pair(row)) is not None]
    if len(table.edges) != 2 or len(pairs) < 2 or len(pairs) < len(rows):
        return ()
    heads = [heading(label.text) for label, _ in pairs]
    known = [head for head in heads if head.known]
    roles = {head.role for head in heads}
    if len(known) < KNOWN * len(heads) or not roles & set(PROMISE_ROLES) or not roles & REPORTS:
        return ()
    if heading(pairs[0][1].text).role != "okänd":
        return ()
    return tuple((head, label, content) for head, (label, content) in zip(heads, pairs, strict=True))


def _pair(row: GridRow) -> tuple[Slot, Slot] | None:
    """The header cell and the content cell of a row; None for a row without a header of its own."""
    label, content = row.slots[0], row.slots[-1]
    return (label, content) if label.strips and content.hold == "own" else None
