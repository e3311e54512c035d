"""Labels that stand on the left of what is drawn, one beside each of its rows: their side alone is not drawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extract.records import Word
from extract.tables.filling import slot_of
from extract.tables.gutters import FLUSH
from extract.tables.lattice import Grid
from extract.tables.rows import HEAD_AND_BODY

OUT = 1.0
"""Points that a word may stand out of its row."""


def with_outer_labels(grid: Grid, words: Sequence[Word]) -> Grid:
    """The grid with a column on its left where words stand there in each row, but perhaps the first, and across none.

    All begin at one place, and each as a text does, which the lines of a text beside a table would not.
    """
    if grid.rows <= HEAD_AND_BODY or grid.columns <= 1:
        return grid
    left = [word for word in words if word.box.x1 <= grid.xs[0] and 0 <= slot_of(grid, word)[0] < grid.rows]
    rows: dict[int, list[Word]] = {}
    for word in left:
        rows.setdefault(slot_of(grid, word)[0], []).append(word)
    if not set(range(1, grid.rows)) <= set(rows) or not all(_is_label(held, grid, row) for row, held in rows.items()):
        return grid
    start = min(word.box.x0 for word in left)
    if any(min(word.box.x0 for word in held) > start + FLUSH * held[0].size for held in rows.values()):
        return grid
    walls = {(row, i + 1) for row, i in grid.walls} | {(row, 1) for row in range(grid.rows)}
    floors = {(line, c + 1) for line, c in grid.floors} | {(line, 0) for line in range(grid.rows + 1)}
    joined = frozenset((row, i + 1) for row, i in grid.joined)
    xs = (start - 1, *grid.xs)
    return replace(grid, xs=xs, walls=frozenset(walls), floors=frozenset(floors), joined=joined)


def _is_label(words: Sequence[Word], grid: Grid, row: int) -> bool:
    """Whether words beside a row begin as a text does, and stand in that row alone."""
    first = min(words, key=lambda word: (word.box.top, word.box.x0))
    top, bottom = grid.ys[row] - OUT, grid.ys[row + 1] + OUT
    return not first.text[0].islower() and all(top <= word.box.top and word.box.bottom <= bottom for word in words)
