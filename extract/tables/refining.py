"""Grids refined by the words in them: columns where white space parts them, rows where baselines do."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from extract.pages.lines import read_lines
from extract.records import Line, Word
from extract.tables.baselines import Setting, row_cuts, setting
from extract.tables.beginnings import begun_together
from extract.tables.centred import centred_cuts
from extract.tables.entries import entry_cuts
from extract.tables.figure_rows import figure_cuts
from extract.tables.filling import slot_of
from extract.tables.gutters import COLUMN_GAP, FIGURE_GAP, Gutter, find_gutters, shown_gutters
from extract.tables.heads import drawn_head_cuts, head_cuts, head_size
from extract.tables.lattice import Grid, Slot, cells
from extract.tables.levels import Cut, Level, between, levels
from extract.tables.titles import title_lines

OVERLONG = 4
"""One line of a text in so many may have a word that stands out of its column."""

HAIR = 0.15
"""Part of the type size by which a word may reach over the side of its cell."""

HEAD_AND_BODY = 2
"""Rows where nothing but the headings is parted from the rest: where the others begin is still to be told."""


def refined(grid: Grid, words: Sequence[Word]) -> Grid:
    """The grid with the columns and rows that only its words show."""
    inside = [word for word in words if _is_within(slot_of(grid, word), grid)]
    cuts = sorted(gutter.middle for gutter in _gutters(grid, inside))
    known = cuts if grid.ruled else [*cuts, *grid.xs]
    parted = _with_titles(_cut_across(grid, cuts), inside)
    return with_walls(with_rows(parted, inside), inside, frozenset(known))


def _with_titles(grid: Grid, words: Sequence[Word]) -> Grid:
    """The grid with a row of its own, over all columns, for each title between its rows."""
    if grid.ruled:
        return grid
    lines = lines_by_row(grid, words)
    for index in reversed(list(title_lines(grid, lines))):
        above, title, below = (level for one in lines[index - 1 : index + 2] for level in levels(one.words, grid.xs))
        row = bisect_right(grid.ys, (title.top + title.bottom) / 2) - 1
        cuts = [
            cut for cut in (between(above, title), between(title, below)) if grid.ys[row] < cut.at < grid.ys[row + 1]
        ]
        place = row + sum(cut.at < title.top for cut in cuts)
        finer = _with_cuts(grid, row, cuts)
        grid = replace(finer, joined=finer.joined | {(place, i) for i in range(1, grid.columns)})
    return grid


def with_own_rows(grid: Grid, words: Sequence[Word]) -> Grid:
    """The grid of known columns with the rows that only its words show; none of them is a heading's."""
    inside = [word for word in words if _is_within(slot_of(grid, word), grid)]
    return with_walls(with_rows(grid, inside, headed=False), inside, frozenset(grid.xs))


def _is_within(slot: Slot, grid: Grid) -> bool:
    return 0 <= slot[0] < grid.rows and 0 <= slot[1] < grid.columns


def with_walls(grid: Grid, words: Sequence[Word], cuts: frozenset[float]) -> Grid:
    """The grid with a wall wherever the words of a row keep clear of a line; `cuts` are its gutters and joints."""
    return replace(grid, walls=grid.walls | frozenset(_clear_sides(grid, words, cuts)))


def _gutters(grid: Grid, words: Sequence[Word]) -> Iterator[Gutter]:
    """The gutters within each column of the grid, of the cells that are only that column wide."""
    wide = {slot for span in cells(grid) if span.right - span.left > 1 for slot in span.slots()}
    for column in range(grid.columns):
        held = [w for w in words if (slot := slot_of(grid, w))[1] == column and slot not in wide]
        lines = lines_by_row(grid, held)
        yield from shown_gutters(lines) if grid.ruled else find_gutters(lines)


def lines_by_row(grid: Grid, words: Iterable[Word]) -> list[Line]:
    """The lines of the words, row by row of the grid."""
    return [line for held in _by_row(grid, words).values() for line in read_lines(held)]


def _by_row(grid: Grid, words: Iterable[Word]) -> dict[int, list[Word]]:
    """The words by row of the grid, from the top; rows without any are left out."""
    rows: dict[int, list[Word]] = {}
    for word in words:
        rows.setdefault(slot_of(grid, word)[0], []).append(word)
    return dict(sorted(rows.items()))


def _cut_across(grid: Grid, cuts: Sequence[float]) -> Grid:
    """The grid with more upright lines, at which nothing is parted yet."""
    xs = tuple(sorted({*grid.xs, *cuts}))
    place = {x: i for i, x in enumerate(xs)}
    old = [place[x] for x in grid.xs]
    walls = frozenset((row, old[i]) for row, i in grid.walls)
    floors = frozenset((j, c) for j, column in grid.floors for c in range(old[column], old[column + 1]))
    return replace(grid, xs=xs, walls=walls, floors=floors)


def _clear_sides(grid: Grid, words: Sequence[Word], cuts: frozenset[float]) -> Iterator[Slot]:
    """Places where a line parts the words of a row though nothing is drawn there."""
    by_row = _by_row(grid, words)
    shut = grid.walls | grid.joined
    for row in range(grid.rows):
        held = by_row.get(row, [])
        for i, x in enumerate(grid.xs[1:-1], start=1):
            if (row, i) not in shut and _is_clear(x, _in_cell(grid, row, i, held), gutter=x in cuts):
                yield row, i


def _in_cell(grid: Grid, row: int, line: int, words: Sequence[Word]) -> list[Word]:
    """The words of a row between the walls on either side of a line."""
    left = next(i for i in range(line - 1, -1, -1) if i == 0 or (row, i) in grid.walls)
    right = next(i for i in range(line + 1, len(grid.xs)) if i == grid.columns or (row, i) in grid.walls)
    return [w for w in words if grid.xs[left] <= (w.box.x0 + w.box.x1) / 2 < grid.xs[right]]


def _is_clear(x: float, words: Sequence[Word], *, gutter: bool) -> bool:
    """Whether words keep clear of a line: none on it, and on some printed line a gap meant to be seen.

    In a gutter of a grid that nothing else parts, a row with words on one side only is parted too, and so is one of
    many lines, few of which have a word too long for its column.
    """
    lines = read_lines(words)
    crossing = sum(any(_is_across(x, word) for word in line.words) for line in lines)
    if crossing * (OVERLONG if gutter else len(lines) + 1) > len(lines):
        return False
    gaps = [gap for line in lines if (gap := _gap_at(x, line)) is not None]
    return (gutter and not gaps) or any(gap >= (FIGURE_GAP if gutter else COLUMN_GAP) for gap in gaps)


def _is_across(x: float, word: Word) -> bool:
    """Whether a word stands on both sides of a line; by a hair's breadth it may, in cells without padding."""
    return word.box.x0 + HAIR * word.size < x < word.box.x1 - HAIR * word.size


def _gap_at(x: float, line: Line) -> float | None:
    """The gap that holds `x` between two words of a line, in type sizes; None where `x` is at an end."""
    before = [word for word in line.words if word.box.x1 <= x + HAIR * word.size]
    after = [word for word in line.words if word.box.x0 >= x - HAIR * word.size]
    if not before or not after:
        return None
    return (after[0].box.x0 - before[-1].box.x1) / max(before[-1].size, after[0].size)


def with_rows(grid: Grid, words: Sequence[Word], *, headed: bool = True) -> Grid:
    """The grid with a line wherever the words of one of its rows make several."""
    by_row = {row: levels(held, grid.xs) for row, held in _by_row(grid, words).items()}
    table = setting([line for lines in by_row.values() for line in lines])
    body = next((row for row, lines in by_row.items() if any(line.is_figures for line in lines)), -1)
    finer = grid
    for row, lines in reversed(by_row.items()):
        entries = [] if grid.ruled else entry_cuts(lines)
        if entries:
            finer = _with_cuts(finer, row, entries)
            continue
        if headed and not grid.ruled and row <= body:
            finer = _with_head(finer, row, lines, table)
            continue
        heads = drawn_head_cuts(lines, grid, row) if grid.ruled else []
        if heads:
            finer = _with_headings(finer, row, heads, heads)
            continue
        cuts = figure_cuts(lines) if grid.ruled else centred_cuts(lines) or row_cuts(lines, table)
        if len(by_row) + len(cuts) <= HEAD_AND_BODY:
            cuts = [*cuts, *begun_together([line for line in lines if not cuts or line.top > cuts[0].at])]
        finer = _with_cuts(finer, row, cuts)
    return finer


def _with_head(grid: Grid, row: int, lines: Sequence[Level], table: Setting) -> Grid:
    """The grid with a row parted that holds headings, or headings and then figures."""
    size = head_size(lines)
    parted = head_cuts(lines[:size], grid.xs)
    rest = [between(lines[size - 1], lines[size])] if 0 < size < len(lines) else []
    return _with_headings(grid, row, parted, [*parted, *rest, *row_cuts(lines[size:], table)])


def _with_headings(grid: Grid, row: int, heads: Sequence[Cut], cuts: Sequence[Cut]) -> Grid:
    """The grid with a row parted at `cuts`, the first of which are those of headings over several columns."""
    finer = _with_cuts(grid, row, cuts)
    joined = {
        (row + place, i)
        for place, cut in enumerate(heads)
        for first, end in cut.spans or ()
        for i in range(first + 1, end)
    }
    return replace(finer, joined=finer.joined | frozenset(joined))


def _with_cuts(grid: Grid, row: int, cuts: Sequence[Cut]) -> Grid:
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
