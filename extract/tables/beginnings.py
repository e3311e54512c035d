"""Rows of texts that nothing parts, neither rules nor wider leading: they begin where every column begins anew."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from extract.tables.labels import had_room, reads_on
from extract.tables.levels import Cut, Level, between, column_widths, filled_by
from extract.tables.wording import is_list_mark

COLUMNS = 2
"""Columns that must begin anew together: one alone only begins another sentence."""

ENOUGH = 3
"""Columns whose texts all begin on a line seldom by chance, though the line above had room in none of them."""

ONCE = 1
"""Lines on which two texts may begin together by chance."""

OFTENER = 2
"""Times as many lines on which all texts begin as on which some do: a cell may hold several paragraphs."""


def begun_together(lines: Sequence[Level]) -> list[Cut]:
    """The cuts before the lines on which the texts of all columns begin; none where they begin apart too often.

    Within one row of long texts, sentences and paragraphs begin at another height in each column, and its shorter
    texts end over its last line, so that hardly a later line has text in every column.
    """
    every = filled_by(lines)
    if len(every) < COLUMNS:
        return []
    widths = column_widths(lines)
    begun: list[Cut] = []
    together = apart = 0
    for above, below in pairwise(lines):
        shown = any(_shows_beginning(above, below, column, widths[column]) for column in below.filled)
        if below.filled != every or any(_goes_on(above, below, column) for column in every):
            apart += shown
        elif shown or len(every) >= ENOUGH:
            begun.append(between(above, below))
            together += shown
    told = together > max(OFTENER * apart, ONCE) or len(begun) == len(lines) - 1 > ONCE
    return begun if told else []


def _goes_on(above: Level, below: Level, column: int) -> bool:
    """Whether a line goes on with a column's text, or with a list in it."""
    words = below.columns[column]
    if column > 0 and len(words) > 1 and is_list_mark(words[0].text):
        return True
    return column in above.filled and reads_on(above.text(column), below.text(column))


def _shows_beginning(above: Level, below: Level, column: int, width: float) -> bool:
    """Whether a column's text begins after a blank, or though its first word had room on the line above."""
    if column not in above.filled:
        return True
    return not _goes_on(above, below, column) and had_room(above.columns[column], below.columns[column], width)
