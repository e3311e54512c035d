"""Tables that follow something up by themselves, whatever their document is called."""

from __future__ import annotations

from extract.facts.columns import Heading, heading
from extract.promises.grids import Grid, GridRow
from extract.promises.headers import header_span, header_strips
from extract.promises.layouts import is_bare_number

FEWEST = 2
"""Periods side by side, and rows under them, that make a count of activities."""
MOST = 0.7
"""The share of the filled cells that are numbers; a word among them says why there is none, as "utgår" does."""


def follows_up(grid: Grid) -> bool:
    """Whether the headers speak of promises and of what came of them, or the cells count activities by period."""
    start, end = header_span(grid)
    if start == end:
        return False
    header = grid.rows[start:end]
    texts = [" ".join(s.line.text for s in header_strips(header, c)) for c in range(grid.columns)]
    headings = [heading(text) for text in texts]
    roles = {head.role for head in headings}
    return {"löfte", "utfall"} <= roles or _counts_activities(headings, grid.rows[end:])


def _counts_activities(headings: list[Heading], body: tuple[GridRow, ...]) -> bool:
    """Whether the first column holds activities by its header, and others their numbers in two periods or more."""
    dated = [c for c, head in enumerate(headings) if c and head.dated]
    if headings[0].role != "aktivitet" or headings[0].dated or len(dated) < FEWEST or len(body) < FEWEST:
        return False
    cells = [row.text(c) for row in body for c in dated if row.slots[c].strips]
    said = [text for text in cells if any(char.isalnum() for char in text)]
    return sum(is_bare_number(text) for text in said) >= MOST * len(said)
