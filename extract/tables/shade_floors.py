"""Rows of a drawn grid that the sides of shades part all across, where no rule is drawn between them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from extract.pages.ink import Edge
from extract.records import Word
from extract.tables.cut_grids import with_cuts
from extract.tables.edges import SNAP, TOUCH, seamless
from extract.tables.lattice import Grid
from extract.tables.levels import Cut


def shade_sides(edges: Iterable[Edge]) -> list[Edge]:
    """The level sides of shades that are seen, those that meet made one."""
    return seamless(edge for edge in edges if edge.soft and not (edge.upright or edge.seam))


def with_shade_floors(grid: Grid, shades: Sequence[Edge], words: Sequence[Word]) -> Grid:
    """The grid with a floor at each side of a shade that goes from one of its sides to the other, between texts."""
    left, right = grid.xs[0] + TOUCH, grid.xs[-1] - TOUCH
    for shade in (edge for edge in shades if edge.start <= left and right <= edge.end):
        row = bisect_right(grid.ys, shade.at) - 1
        if 0 <= row < grid.rows and grid.ys[row] + SNAP < shade.at < grid.ys[row + 1] - SNAP:
            held = [word for word in words if _is_in_row(word, grid, row)]
            grid = with_cuts(grid, row, [Cut(shade.at)]) if _parts(shade.at, held) else grid
    return grid


def _is_in_row(word: Word, grid: Grid, row: int) -> bool:
    middle = word.box.mid_x
    return grid.xs[0] <= middle < grid.xs[-1] and grid.ys[row] <= word.box.bottom and word.box.top < grid.ys[row + 1]


def _parts(side: float, words: Sequence[Word]) -> bool:
    """Whether words stand over and under a side, and none has its middle part on it."""
    if any(word.box.top + word.size / 4 < side < word.box.bottom - word.size / 4 for word in words):
        return False
    over = [word.box.mid_y < side for word in words]
    return any(over) and not all(over)
