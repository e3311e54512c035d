"""Gutters that rows between rules show, though hardly a line of theirs does: cells in the middle of their rows."""

from __future__ import annotations

from collections.abc import Sequence

from extract.records import Word
from extract.tables.gutters import Gutter
from extract.tables.pieces import FIGURE_GAP

FEWEST = 3
"""Rows that must show a gutter: two lines may have their spaces under one another by chance."""


def shown_by_rows(gutters: Sequence[Gutter], rows: Sequence[Sequence[Word]]) -> list[Gutter]:
    """Those of the gutters that at least half of the rows have words on both sides of, and none across."""
    told = [gutter for gutter in gutters if 2 * _showing(gutter, rows) >= max(len(rows), 2 * FEWEST)]
    return told if len(told) == len(gutters) else []


def _showing(gutter: Gutter, rows: Sequence[Sequence[Word]]) -> int:
    return sum(_is_shown(gutter.middle, row) for row in rows)


def _is_shown(middle: float, row: Sequence[Word]) -> bool:
    """Whether all lines of a row leave a gap meant to be seen."""
    before = [word for word in row if word.box.x0 < middle]
    after = [word for word in row if word.box.x0 >= middle]
    if not before or not after:
        return False
    gap = min(word.box.x0 for word in after) - max(word.box.x1 for word in before)
    return gap >= FIGURE_GAP * max(word.size for word in row)
