"""Grids refined by the words in them: columns where white space parts them, rows where baselines do."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from extract.pages.lines import read_lines
from extract.records import Line, Word
from extract.tables.banded_rows import with_banded_rows
from extract.tables.baselines import is_wordy
from extract.tables.cut_grids import with_cuts
from extract.tables.filling import slot_of
from extract.tables.flush import with_flush_walls, with_rest_walls
from extract.tables.gutters import Gutter, find_gutters, shown_gutters
from extract.tables.head_gutters import with_head_gutters
from extract.tables.justified import is_spread
from extract.tables.label_floors import with_label_floors
from extract.tables.lattice import Grid, Slot, cells, seldom_drawn
from extract.tables.level_floors import with_level_floors
from extract.tables.levels import between, levels
from extract.tables.middle_labels import with_middle_labels
from extract.tables.patches import with_patch_floors
from extract.tables.pieces import COLUMN_GAP, FIGURE_GAP
from extract.tables.row_gutters import shown_by_rows
from extract.tables.rows import HEAD_AND_BODY, by_row, lines_by_row, with_rows
from extract.tables.spanned_labels import with_spanned_labels
from extract.tables.titles import bold_titles, title_lines
from extract.tables.units import with_units
from extract.tables.wrapped import wraps_at

OVERLONG = 4
"""One line of a text in so many may have a word that stands out of its column."""

HAIR = 0.15
"""Part of the type size by which a word may reach over the side of its cell."""


def refined(grid: Grid, words: Sequence[Word]) -> Grid:
    """The grid with the columns and rows that only its words show."""
    inside = [word for word in words if _is_within(slot_of(grid, word), grid)]
    if _tells_no_rows(grid) and is_wordy(levels(inside, grid.xs)):
        return with_own_rows(replace(grid, ruled=False), inside)
    cuts = sorted(gutter.middle for gutter in _gutters(grid, inside))
    known = [*cuts, *(seldom_drawn(grid) if grid.ruled else grid.xs)]
    parted = _with_titles(_cut_across(grid, cuts), inside)
    rowed = with_label_floors(with_rows(parted, inside), inside, drawn=grid.ruled)
    rowed = rowed if grid.ruled else with_middle_labels(with_banded_rows(rowed, inside), inside)
    if grid.ruled:
        return with_rest_walls(with_walls(with_units(rowed, inside), inside, frozenset(known)), inside)
    titled = _with_bold_titles(with_units(rowed, inside), inside)
    whole = with_walls(titled, inside, frozenset(known))
    return with_flush_walls(whole, inside, frozenset(grid.xs[1:-1]))


def _tells_no_rows(grid: Grid) -> bool:
    """Whether upright rules part columns, and none but that under the heads goes across."""
    return grid.ruled and grid.columns > 1 and grid.rows <= HEAD_AND_BODY


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
        finer = with_cuts(grid, row, cuts)
        grid = replace(finer, joined=finer.joined | {(place, i) for i in range(1, grid.columns)})
    return grid


def with_own_rows(grid: Grid, words: Sequence[Word], blank: float | None = None, *, heads: int = 0) -> Grid:
    """The grid of known columns with the rows that only its words show; so many first ones are known to be `heads`.

    `blank` is that between rows of the table on the page before.
    """
    inside = [word for word in words if _is_within(slot_of(grid, word), grid)]
    own = with_rows(grid, inside, heads=heads, blank=blank)
    rowed = with_middle_labels(with_banded_rows(own, inside), inside)
    return _with_known_walls(_with_bold_titles(rowed, inside), inside)


def _with_bold_titles(grid: Grid, words: Sequence[Word]) -> Grid:
    """The grid with each row that is but the bold title of the rows under it joined over all columns."""
    over = {(row, i) for row in bold_titles(grid, by_row(grid, words)) for i in range(1, grid.columns)}
    return replace(grid, joined=grid.joined | over, walls=grid.walls - over)


def with_own_columns(grid: Grid, words: Sequence[Word]) -> Grid:
    """The grid of known columns and rows, its places joined where words go over a line."""
    inside = [word for word in words if _is_within(slot_of(grid, word), grid)]
    level = with_middle_labels(with_level_floors(grid, inside), inside, surely=True)
    whole = with_label_floors(with_spanned_labels(with_patch_floors(level, inside), inside), inside, drawn=True)
    return _with_known_walls(with_banded_rows(whole, inside), inside)


def _with_known_walls(grid: Grid, words: Sequence[Word]) -> Grid:
    """The grid of known columns with their walls, be it that texts touch there."""
    return with_flush_walls(with_walls(grid, words, frozenset(grid.xs)), words, frozenset(grid.xs[1:-1]))


def _is_within(slot: Slot, grid: Grid) -> bool:
    return 0 <= slot[0] < grid.rows and 0 <= slot[1] < grid.columns


def with_walls(grid: Grid, words: Sequence[Word], cuts: frozenset[float]) -> Grid:
    """The grid with a wall wherever the words of a row keep clear of a line; `cuts` are its gutters and joints."""
    return replace(grid, walls=grid.walls | frozenset(_clear_sides(grid, words, cuts)))


def _gutters(grid: Grid, words: Sequence[Word]) -> Iterator[Gutter]:
    """The gutters within each column of the grid, of the cells that are only that column wide."""
    wide = {slot for span in cells(grid) if span.right - span.left > 1 for slot in span.slots() if grid.ruled}
    placed = [(slot, word) for word in words if (slot := slot_of(grid, word)) not in wide]
    for column in range(grid.columns):
        held = [word for slot, word in placed if slot[1] == column]
        lines = lines_by_row(grid, held)
        if not grid.ruled and grid.columns == 1:
            yield from with_head_gutters(find_gutters(lines), lines)
        elif (shown := _shown(grid, held, lines)) and not is_spread(lines):
            yield from shown


def _shown(grid: Grid, words: Sequence[Word], lines: Sequence[Line]) -> list[Gutter]:
    """The gutters that lines of a column show, or all that its rows do where these stand between rules."""
    shown = shown_gutters(lines)
    return shown or shown_by_rows(find_gutters(lines), list(by_row(grid, words).values()))


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
    rows = by_row(grid, words)
    shut = grid.walls | grid.joined
    for row in range(grid.rows):
        held = rows.get(row, [])
        for i, x in enumerate(grid.xs[1:-1], start=1):
            own = [] if (row, i) in shut else _in_cell(grid, row, i, held)
            if (row, i) not in shut and (_is_clear(x, own, gutter=x in cuts) or wraps_at(x, grid.xs[i - 1], own)):
                yield row, i


def _in_cell(grid: Grid, row: int, line: int, words: Sequence[Word]) -> list[Word]:
    """The words of a row between the walls on either side of a line."""
    left = next(i for i in range(line - 1, -1, -1) if i == 0 or (row, i) in grid.walls)
    right = next(i for i in range(line + 1, len(grid.xs)) if i == grid.columns or (row, i) in grid.walls)
    return [w for w in words if grid.xs[left] <= w.box.mid_x < grid.xs[right]]


def _is_clear(x: float, words: Sequence[Word], *, gutter: bool) -> bool:
    """Whether words keep clear of a line: none on it, and on some printed line a gap meant to be seen.

    Where texts stand on both sides, but on no line together, they are two: one would go on over the line. In a gutter
    of a grid that nothing else parts, a row with words on one side only is parted too, and so is one of many lines,
    few of which have a word too long for its column.
    """
    lines = read_lines(words)
    crossing = sum(any(_is_across(x, word) for word in line.words) for line in lines)
    if crossing * (OVERLONG if gutter else len(lines) + 1) > len(lines):
        return False
    gaps = [gap for line in lines if (gap := _gap_at(x, line)) is not None]
    if not gaps:
        return gutter or len({line.words[0].box.x0 > x for line in lines}) > 1
    return any(gap >= (FIGURE_GAP if gutter else COLUMN_GAP) for gap in gaps)


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
