"""Tables that count activities period by period, which follow something up whatever their document is called."""

from __future__ import annotations

from extract.facts.columns import heading
from extract.promises.grids import Grid
from extract.promises.headers import header_span, header_strips
from extract.promises.layouts import is_bare_number

FEWEST = 2
"""Periods side by side, and rows under them, that make a count of activities."""


def counts_activities(grid: Grid) -> bool:
    """Whether the first column holds activities by its header, and the next ones their numbers in two periods or more."""
    start, end = header_span(grid)
    if start == end:
        return False
    texts = [" ".join(s.line.text for s in header_strips(grid.rows[start:end], c)) for c in range(grid.columns)]
    first, *others = [heading(text) for text in texts]
    dated = [c for c, head in enumerate(others, 1) if head.dated]
    body = grid.rows[end:]
    if first.role != "aktivitet" or first.dated or len(dated) < FEWEST or len(body) < FEWEST:
        return False
    cells = [row.text(c) for row in body for c in dated if row.slots[c].strips]
    return all(is_bare_number(text) or not any(char.isalnum() for char in text) for text in cells)
