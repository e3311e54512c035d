"""Texts that wrap where nothing is drawn: their cell ends there, and the one beside it is empty."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from extract.pages.lines import read_lines
from extract.records import Word
from extract.tables.labels import had_room

FEWEST = 2
"""Lines that end for want of room before they tell where their cell does."""


def wraps_at(x: float, left: float, words: Sequence[Word]) -> bool:
    """Whether the lines of a column from `left` on end before a place, most of them for want of room, and none beyond.

    Of words of a row between walls, none of which may stand on the place or after it.
    """
    own = [word for word in words if word.box.x0 >= left]
    if len(own) <= FEWEST or any(word.box.x1 > x for word in own):
        return False
    lines = read_lines(own)
    width = x - min(word.box.x0 for word in own)
    full = [not had_room(above.words, below.words, width) for above, below in pairwise(lines)]
    return sum(full) >= max(FEWEST, len(full) / 2)
