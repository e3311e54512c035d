"""The column of a table that says when: each of its cells is the period of its row."""

from __future__ import annotations

from collections.abc import Collection

from extract.facts.columns import Heading, heading
from extract.facts.periods import tells_period
from extract.facts.weeks import names_week
from extract.promises.grids.grids import GridRow

FEWEST = 2
"""So many cells that are nothing but periods make a first column one of periods, whatever its header."""
MOST = 0.7
"""And at least this share of its cells; the others may be slips of the pen."""


def period_column(headings: tuple[Heading, ...], rows: tuple[GridRow, ...]) -> int | None:
    """The column that tells its rows' periods; None where the columns' headers tell them or nobody does.

    "Period 1", "Period 2 (1 mars–30 juni)" are headers of reports; so is "Tertial" over text.
    """
    named = [c for c, head in enumerate(headings) if head.role == "period" and not _has_figure(head)]
    told = [c for c in named if tells_periods(rows, c, headings[c].text)]
    if told:
        return told[0]
    first = 0 if headings and tells_periods(rows, 0) else None
    if first is not None and headings[0].role in ("okänd", "tid", "period"):
        return first
    plain = [c for c in named if not headings[c].dated]
    return plain[0] if len(plain) == 1 else None


def _has_figure(head: Heading) -> bool:
    return any(char.isdigit() for char in head.text)


def tells_periods(rows: Collection[GridRow], column: int, header: str = "") -> bool:
    """Whether a column's cells are periods, of which a row that sums them has none; numbers under "Vecka" are weeks."""
    texts = [row.text(column) for row in rows if row.slots[column].strips and not row.merged]
    said = [text for text in texts if not is_sum(text)]
    told = [text for text in said if tells_period(named_period(text, header))]
    return len(told) >= FEWEST and len(told) >= MOST * len(said)


def heads_periods(row: GridRow, below: tuple[GridRow, ...]) -> bool:
    """Whether a row of labels stands over a first column of periods, as "Månad", "Kontroller" does in any words."""
    first = row.text(0)
    named = heading(first).role == "period" or not (tells_period(first) or is_sum(first))
    return len(row.filled) > 1 and named and tells_periods(below, 0, first)


def named_period(text: str, header: str) -> str:
    """The text of a cell, a number alone with the word of its header before it."""
    return f"{header} {text}" if text[:1].isdigit() and names_week(f"{header} {text}") else text


def is_sum(text: str) -> bool:
    """Whether the first cell of a row says that the row sums those above it."""
    return heading(text).role == "totalt"
