"""Rows between heads and figures that say what the figures are in: each text stands over a group of columns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations, pairwise

from extract.records import Box, Word, enclosing
from extract.tables.headings import Heading, headings
from extract.tables.lattice import Grid
from extract.tables.levels import Level, levels
from extract.tables.rows import by_row
from extract.tables.wording import is_figure

OFF = 1.5
"""Times the type size that the middle of such a text may be off that of its columns."""


def with_units(grid: Grid, words: Sequence[Word]) -> Grid:
    """The grid with the texts of such rows going over their columns."""
    if grid.ruled or grid.columns <= 1:
        return grid
    rows = [(row, levels(held, grid.xs)) for row, held in by_row(grid, words).items()]
    joined = frozenset(
        (row, x)
        for (_, over), (row, lines), (_, under) in zip(rows, rows[1:], rows[2:], strict=False)
        if len(lines) == 1 and _are_units(lines[0], over[0], under[0])
        for first, end in _groups(headings(lines[0], grid.xs), (*over, under[0]), lines[0])
        for x in range(first + 1, end)
    )
    return replace(grid, joined=grid.joined | joined)


def _are_units(line: Level, over: Level, under: Level) -> bool:
    """Whether a line has words alone, in fewer columns than the heads or figures over and the figures under it."""
    if 0 in line.filled or not under.is_figures or any(is_figure(line.text(column)) for column in line.filled):
        return False
    return line.filled < over.filled & under.filled


def _groups(texts: Sequence[Heading], beside: Sequence[Level], line: Level) -> Iterator[tuple[int, int]]:
    """First and end of the columns that each text stands over in the middle; nothing where one is off them all."""
    columns = len(line.columns)
    parted = combinations(range(2, columns), len(texts) - 1)
    ways = [list(pairwise((1, *cuts, columns))) for cuts in parted]
    offs = [[_off(text, _box(beside, *group)) for text, group in zip(texts, way, strict=True)] for way in ways]
    best = min(range(len(ways)), key=lambda i: max(offs[i]), default=None)
    if best is not None and max(offs[best]) <= OFF * line.height:
        yield from ways[best]


def _box(lines: Sequence[Level], first: int, end: int) -> Box:
    return enclosing([word.box for line in lines for column in range(first, end) for word in line.columns[column]])


def _off(text: Heading, box: Box) -> float:
    return abs(text.box.x0 + text.box.x1 - box.x0 - box.x1) / 2
