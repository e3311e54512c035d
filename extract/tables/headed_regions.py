"""The region under heads as a grid: its columns from their starts, its rows from rules and the sides of shades."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from extract.pages.ink import Edge
from extract.records import Line, Word, box_of
from extract.tables.headlines import Heads
from extract.tables.lattice import Grid, sides
from extract.tables.pieces import is_figure_line

SHADED = 5
"""Lines across a table whose shades tell its rows: its top, that under its heads, at least two more, its foot."""


@dataclass(frozen=True, slots=True)
class Headed:
    """A region under heads, of which so many rows are; `told`: the sides of shades part all of its rows."""

    grid: Grid
    told: bool
    heads: int = 0


def region(heads: Heads, run: Sequence[Line], level: Sequence[Edge]) -> Headed:
    """The heads and the lines under them as a grid, parted where rules and the sides of shades are."""
    words = [word for line in (*heads.lines, *run) for word in line.words]
    box = box_of(words)
    first = run[0].box
    xs = (box.x0 - 1, *(_side(heads, words, column) for column in range(1, len(heads.starts))), box.x1 + 1)
    under = (heads.box.bottom + first.top) / 2
    rules = [edge for edge in level if max(first.top, under) < edge.at < box.bottom]
    ys = (box.top - 1, under, *sorted({edge.at for edge in rules}), box.bottom + 1)
    drawn = set(sides(ys, xs, rules))
    if any(edge.soft for edge in rules) and _are_columns({column for column, _ in drawn}, len(heads.starts)):
        drawn = {(column, line) for column in range(len(heads.starts)) for _, line in drawn}
    floors = {(line, column) for column, line in drawn} | {(1, c) for c in range(len(heads.starts))}
    told = len(ys) >= SHADED and all(edge.soft for edge in rules) and tell_rows(ys, run, heads.is_title)
    return Headed(Grid(xs, ys, floors=frozenset(floors), ruled=False), told, heads=1)


def tell_rows(ys: Sequence[float], run: Sequence[Line], is_title: Callable[[Line], bool]) -> bool:
    """Whether the sides of shades part rows, and not only titles from all rows under each."""
    bands: dict[int, list[Line]] = {}
    for line in run:
        bands.setdefault(bisect_right(ys, line.words[0].box.top), []).append(line)
    titles = sum(len(held) == 1 and is_title(held[0]) for held in bands.values())
    figures = [sum(map(is_figure_line, held)) for held in bands.values()]
    return max(figures) <= 1 and (titles == 0 or len(bands) - titles > titles + 1)


def _are_columns(shaded: set[int], columns: int) -> bool:
    """Whether shades are those of single columns: another column than the first has none."""
    return not set(range(1, columns)) <= shaded


def _side(heads: Heads, words: Sequence[Word], column: int) -> float:
    """Halfway between the texts of a column and those of the one before it."""
    start = heads.starts[column]
    ends = [word.box.x1 for word in words if heads.column(word) == column - 1 and word.box.x1 <= start]
    return (max(ends, default=start) + start) / 2
