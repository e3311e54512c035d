"""Gutters that rows between rules show, though hardly a line of theirs does: cells in the middle of their rows."""

from __future__ import annotations

from collections.abc import Sequence

from extract.records import Word
from extract.tables.gutters import Gutter
from extract.tables.pieces import FIGURE_GAP
from extract.tables.wording import is_list_mark, is_number

FEWEST = 3
"""Rows that must show a gutter: two lines may have their spaces under one another by chance."""


def shown_by_rows(gutters: Sequence[Gutter], rows: Sequence[Sequence[Word]]) -> list[Gutter]:
    """Those of the gutters that at least half of the rows have words on both sides of, and none across.

    None where that is not so of one of them; what lies between the marks of a list and its items is no gutter.
    """
    shown = {gutter: [row for row in rows if _is_shown(gutter.middle, row)] for gutter in gutters}
    told = {gutter: own for gutter, own in shown.items() if not own or not all(_are_items(gutter, row) for row in own)}
    return list(told) if all(2 * len(own) >= max(len(rows), 2 * FEWEST) for own in told.values()) else []


def _are_items(gutter: Gutter, row: Sequence[Word]) -> bool:
    """Whether the last that stands before a gutter in a row is a mark of a list."""
    last = max((word for word in row if word.box.x0 < gutter.middle), key=lambda word: word.box.x1)
    return is_list_mark(last.text) and not is_number(last.text)


def _is_shown(middle: float, row: Sequence[Word]) -> bool:
    """Whether all lines of a row leave a gap meant to be seen."""
    before = [word for word in row if word.box.x0 < middle]
    after = [word for word in row if word.box.x0 >= middle]
    if not before or not after:
        return False
    gap = min(word.box.x0 for word in after) - max(word.box.x1 for word in before)
    return gap >= FIGURE_GAP * max(word.size for word in row)
