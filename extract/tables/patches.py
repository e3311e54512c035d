"""Rows that shades tell in some columns only: cells of the others end there too, where a blank parts their texts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from extract.records import Line, Word
from extract.tables.label_floors import BLANK, LEVEL, boxes, lines_by_column, row_tops
from extract.tables.lattice import Grid, Slot

PADDING = 0.6
"""Part of the type size that stands over a text that begins at the top of its cell, at most."""

FEWEST = 2
"""Columns without a line beside the labels before it is seen that shades are those of single cells."""


def with_patch_floors(grid: Grid, words: Sequence[Word]) -> Grid:
    """The grid with a floor in each blank of a column that lines between rows go through, drawn there or not."""
    lines = lines_by_column(grid, words)
    tight = min((step for own in lines for step in _steps(own)), default=0.0)
    tops = row_tops(grid, lines)
    more = {slot for column, own in enumerate(lines) for slot in _floors(grid, column, own, BLANK * tight, tops)}
    return replace(grid, floors=grid.floors | more) if more else grid


def _steps(lines: Sequence[Line]) -> Iterator[float]:
    """From each line of a column to the next."""
    return (below.bottom - above.bottom for above, below in pairwise(boxes(lines)))


def _floors(grid: Grid, column: int, lines: Sequence[Line], most: float, tops: Sequence[float]) -> Iterator[Slot]:
    """The floors in the blanks of a column that have none; a step of at most `most` is one within a text.

    A text that is level with the first line of a row, which `tops` tell, begins with that row.
    """
    placed = boxes(lines)
    for (above, below), line in zip(pairwise(placed), lines[1:], strict=False):
        between = [j for j in range(1, grid.rows) if above.bottom <= grid.ys[j] <= below.top]
        if not between or below.bottom - above.bottom <= most:
            continue
        begun = any(abs(below.top - top) <= LEVEL for top in tops[between[-1] :][:1])
        if _is_patchy(grid, between[-1], column) or begun:
            yield between[-1], column
        elif not any((j, column) in grid.floors for j in between):
            yield _floor(grid, between, above.bottom, below.top, line.size), column


def _is_patchy(grid: Grid, line: int, column: int) -> bool:
    """Whether a line between rows is drawn in some columns only: where all but one have it, that has a higher cell."""
    drawn = sum((line, c) in grid.floors for c in range(1, grid.columns))
    return column > 0 and 0 < drawn < grid.columns - FEWEST


def _floor(grid: Grid, between: Sequence[int], foot: float, top: float, size: float) -> int:
    """The line that parts two texts: right over the lower one, else the one nearest to their middle."""
    if top - grid.ys[between[-1]] <= PADDING * size:
        return between[-1]
    return min(between, key=lambda j: abs(grid.ys[j] - (foot + top) / 2))
