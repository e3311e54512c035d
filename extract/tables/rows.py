"""The rows of a grid that only the words in it show: their lines told apart, headings above the rest."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from extract.pages.lines import read_lines
from extract.records import Line, Word
from extract.tables.baselines import Setting, row_cuts, setting
from extract.tables.beginnings import begun_together
from extract.tables.centred import centred_cuts
from extract.tables.entries import entry_cuts
from extract.tables.figure_rows import figure_cuts
from extract.tables.filling import slot_of
from extract.tables.heads import drawn_head_cuts, head_cuts, head_size
from extract.tables.lattice import Grid
from extract.tables.levels import Cut, Level, between, levels
from extract.tables.spanners import Under

HEAD_AND_BODY = 2
"""Rows where nothing but the headings is parted from the rest: where the others begin is still to be told."""


def lines_by_row(grid: Grid, words: Iterable[Word]) -> list[Line]:
    """The lines of the words, row by row of the grid."""
    return [line for held in by_row(grid, words).values() for line in read_lines(held)]


def by_row(grid: Grid, words: Iterable[Word]) -> dict[int, list[Word]]:
    """The words by row of the grid, from the top; rows without any are left out."""
    rows: dict[int, list[Word]] = {}
    for word in words:
        rows.setdefault(slot_of(grid, word)[0], []).append(word)
    return dict(sorted(rows.items()))


def with_rows(grid: Grid, words: Sequence[Word], *, headed: bool = True) -> Grid:
    """The grid with a line wherever the words of one of its rows make several."""
    rows = {row: levels(held, grid.xs) for row, held in by_row(grid, words).items()}
    table = setting([line for lines in rows.values() for line in lines])
    body = next((row for row, lines in rows.items() if any(line.is_figures for line in lines)), -1)
    finer = grid
    figures = tuple(line for lines in rows.values() for line in lines if line.is_figures)
    under = Under(grid.xs, figures, grid.strokes)
    for row, lines in reversed(rows.items()):
        entries = [] if grid.ruled else entry_cuts(lines)
        if entries:
            finer = with_cuts(finer, row, entries)
            continue
        if headed and not grid.ruled and row <= body:
            first = not any(known < row for known in rows)
            finer = _with_head(finer, row, lines, table, under, first=first)
            continue
        heads = drawn_head_cuts(lines, grid, row) if grid.ruled else []
        if heads:
            finer = _with_headings(finer, row, heads, heads)
            continue
        cuts = figure_cuts(lines) if grid.ruled else centred_cuts(lines) or row_cuts(lines, table)
        if len(rows) + len(cuts) <= HEAD_AND_BODY:
            cuts = [*cuts, *begun_together([line for line in lines if not cuts or line.top > cuts[0].at])]
        finer = with_cuts(finer, row, cuts)
    return finer


def _with_head(grid: Grid, row: int, lines: Sequence[Level], table: Setting, under: Under, *, first: bool) -> Grid:
    """The grid with a row parted that holds headings, or headings and then figures; `first`: no row is over it."""
    size = head_size(lines, under.figures)
    if not first and size == 1 and lines[0].filled == {0}:
        size = 0
    parted = head_cuts(lines[:size], under)
    rest = [between(lines[size - 1], lines[size])] if 0 < size < len(lines) else []
    return _with_headings(grid, row, parted, [*parted, *rest, *row_cuts(lines[size:], table)])


def _with_headings(grid: Grid, row: int, heads: Sequence[Cut], cuts: Sequence[Cut]) -> Grid:
    """The grid with a row parted at `cuts`, the first of which are those of headings over several columns."""
    finer = with_cuts(grid, row, cuts)
    joined = {
        (row + place, i)
        for place, cut in enumerate(heads)
        for first, end in cut.spans or ()
        for i in range(first + 1, end)
    }
    return replace(finer, joined=finer.joined | frozenset(joined))


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
