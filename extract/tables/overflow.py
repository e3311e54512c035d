"""Lines that the row of a sheet was too low for: cut off at its floor, and printed into the row below all the same."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from extract.records import Word
from extract.tables.lattice import Grid, Slot

STICKS_OUT = 0.1
"""Part of a line's height by which it stands above the floor that cuts it, at least."""
FARTHEST = 1.6
"""Times its height that it stands below the line that it goes on with, at most."""
TOUCHES = 0.3
"""Part of its height by which the two may overlap, as boxes are higher than letters."""


def overflowing(grid: Grid, placed: Mapping[Slot, Sequence[Word]]) -> frozenset[int]:
    """The ids of the words that are of the cell above their own: across its floor, right under its last line.

    Not where all cells of the row begin so: it is only set close to the line above it.
    """
    if not grid.ruled:
        return frozenset()
    cut = {slot: [word for word in words if _is_cut(grid, slot, word)] for slot, words in placed.items()}
    begun = {slot: min(words, key=lambda word: word.box.top) for slot, words in placed.items()}
    whole_rows = {slot[0] for slot, first in begun.items() if not _is_cut(grid, slot, first)}
    return frozenset(
        id(word)
        for (row, column), words in cut.items()
        if row in whole_rows or row == grid.rows
        for word in words
        if any(
            _goes_on(word, above) for above in placed.get((row - 1, column), ()) if above not in cut[row - 1, column]
        )
    )


def _is_cut(grid: Grid, slot: Slot, word: Word) -> bool:
    """Whether a word stands across the floor over its place."""
    row, column = slot
    drawn = 0 < row <= grid.rows and 0 <= column < grid.columns and (row, column) in grid.floors
    return drawn and word.box.top < grid.ys[row] - STICKS_OUT * word.box.height


def _goes_on(word: Word, above: Word) -> bool:
    """Whether a word stands on the line right under another's."""
    height = word.box.height
    return above.box.bottom - TOUCHES * height <= word.box.top <= above.box.top + FARTHEST * height
