"""Grids parted at cuts: every side of theirs moves down with the rows that it is of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extract.tables.lattice import Grid
from extract.tables.levels import Cut


def with_cuts(grid: Grid, row: int, cuts: Sequence[Cut]) -> Grid:
    """The grid with a row parted at `cuts`, in every column of theirs where the row has a cell of its own."""
    if not cuts:
        return grid
    count = len(cuts)
    ys = (*grid.ys[: row + 1], *(cut.at for cut in cuts), *grid.ys[row + 1 :])
    walls = frozenset(
        (r if r < row else r + count if r > row else row + k, i)
        for r, i in grid.walls
        for k in (range(count + 1) if r == row else (0,))
    )
    floors = frozenset((j if j <= row else j + count, c) for j, c in grid.floors)
    joined = frozenset((r if r < row else r + count, i) for r, i in grid.joined)
    own = [c for c in range(grid.columns) if _is_own(grid, row, c)]
    new = frozenset((row + k, c) for k, cut in enumerate(cuts, start=1) for c in own if cut.parts(c))
    return replace(grid, ys=ys, walls=walls, floors=floors | new, joined=joined)


def _is_own(grid: Grid, row: int, column: int) -> bool:
    """Whether a place is parted from the ones over and under it."""
    over = row == 0 or (row, column) in grid.floors
    return over and (row + 1 == grid.rows or (row + 1, column) in grid.floors)
