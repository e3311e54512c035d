"""Lines between rows at two heights: the shade of a cell over several rows ends beside the first row of a page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extract.records import Word
from extract.tables.filling import slot_of
from extract.tables.lattice import Grid


def with_level_floors(grid: Grid, words: Sequence[Word]) -> Grid:
    """The grid with two lines made one where each goes through the columns that the other does not.

    What lies between them is no row: where one of the two is drawn, no text stands there.
    """
    held = {slot_of(grid, word) for word in words}
    for line in range(grid.rows - 2, 0, -1):
        upper, lower = _columns(grid, line), _columns(grid, line + 1)
        if upper & lower or len(upper | lower) < grid.columns or not upper or not lower:
            continue
        if not any((line, column) in held for column in upper):
            grid = _without_line(grid, line, line + 1)
        elif not any((line, column) in held for column in lower):
            grid = _without_line(grid, line + 1, line)
    return grid


def _columns(grid: Grid, line: int) -> frozenset[int]:
    """The columns that a line parts."""
    return frozenset(column for at, column in grid.floors if at == line)


def _without_line(grid: Grid, line: int, other: int) -> Grid:
    """The grid without a line, the cells that it parts parted by its neighbour instead."""

    def row(at: int) -> int:
        return at if at < line else at - 1

    floors = {(other if at == line else at, column) for at, column in grid.floors}
    return replace(
        grid,
        ys=grid.ys[:line] + grid.ys[line + 1 :],
        floors=frozenset((at if at <= line else at - 1, column) for at, column in floors),
        walls=frozenset((row(at), i) for at, i in grid.walls),
        joined=frozenset((row(at), i) for at, i in grid.joined),
    )
