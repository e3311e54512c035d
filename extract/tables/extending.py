"""Tables that go on over their outermost rule: a heading above the first, rows below the last shaded one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from extract.records import Line, box_of
from extract.tables.columns import Columns
from extract.tables.edges import TOUCH
from extract.tables.filling import WAITING
from extract.tables.gutters import Gutter, find_gutters
from extract.tables.head_tops import is_over_head
from extract.tables.lattice import Grid
from extract.tables.neighbours import MOST_STEP, NEAR, middle_of, nearest_run, own_rules
from extract.tables.pieces import chunks, is_figure_line, type_size

TIGHT = 0.5
"""Times the type size between two lines of one text."""

NOTE = 0.95
"""Part of the type size of a table: smaller type under its last rule is that of notes."""

NOTE_MARKS = "*\u2020\u2021"
"""What a note may begin with."""

MOST_HEADINGS = 6
"""Lines that a heading over the first rule has at most."""


def extended(
    grid: Grid, lines: Sequence[Line], *, continued: bool, between_rules: bool, known: Columns | None = None
) -> Grid:
    """The grid with the lines over and under it that stand in its columns.

    `continued`: the page is not the first, so that the rest of a row may stand over the first rule; of a table whose
    columns are `known` it may be one line in one of them.
    """
    box = grid.box
    if between_rules:
        lines = [part for line in lines for part in _part_between(line, grid)]
    beside = [line for line in lines if _is_beside(line, grid)]
    own = [line for line in beside if box.top <= middle_of(line) < box.bottom]
    others = [line for line in beside if not box.top <= middle_of(line) < box.bottom]
    shown = find_gutters(own)
    end = max((line.words[-1].box.x1 for line in own), default=0.0)
    gutters = [Gutter(x, x) for x in grid.xs[1:-1] if x < end - TOUCH] or shown
    em = type_size(own)
    if not gutters or not em:
        return grid
    starts = [gutter.middle for gutter in gutters]
    step = max([NEAR * em, *_row_gaps(own, em), _padding(grid, own) if between_rules else 0.0])
    above = sorted((line for line in others if middle_of(line) < box.top), key=middle_of, reverse=True)
    head = nearest_run(above, box.top, _widened(gutters, shown, em), em, step, strokes=grid.strokes)
    head = head or nearest_run(above, box.top, gutters, em, step, strokes=grid.strokes)
    if not continued or len(head) < len(above):
        head = head[: max(_last_heading(head[:MOST_HEADINGS], starts, grid), _last_known(head, known))]
    under = sorted((line for line in others if middle_of(line) >= box.bottom), key=middle_of)
    below = list(takewhile(lambda line: not _is_note(line, gutters, em), under))
    tail = nearest_run(below, box.bottom, gutters, em, step)
    if sum(map(is_figure_line, own)) * 2 > len(own):
        tail = tail[: _last_in_several(tail, starts)]
    elif not _last_in_several(tail, starts):
        tail = nearest_run(below, box.bottom, gutters, em, step, near=TIGHT)
    wide = grid if between_rules else replace(grid, xs=(*grid.xs[:-1], max(grid.xs[-1], end + 1)))
    return _with_rows(wide, head, tail, between_rules=between_rules)


def _widened(lines: Sequence[Gutter], gutters: Sequence[Gutter], em: float) -> list[Gutter]:
    """The lines between columns as wide as the gutters that they stand in, but where an empty column lies in one."""
    held = {one: [line for line in lines if _holds(one, line)] for one in gutters}
    whole = [one for one, own in held.items() if own and own[-1].middle - own[0].middle <= WAITING * em]
    return [next((one for one in whole if line in held[one]), line) for line in lines]


def _holds(gutter: Gutter, line: Gutter) -> bool:
    return gutter.left - TOUCH <= line.middle <= gutter.right + TOUCH


def _is_note(line: Line, gutters: Sequence[Gutter], em: float) -> bool:
    """Whether a line under a table is a note to it: alone, from the left, marked or in smaller type."""
    if line.words[0].box.x0 > gutters[0].middle or len(chunks(line.words)) > 1:
        return False
    first = line.words[0]
    return first.raised or first.text[0] in NOTE_MARKS or type_size([line]) < NOTE * em


def _row_gaps(lines: Sequence[Line], em: float) -> list[float]:
    """The gaps between the lines of a table that are no wider than gaps within tables are."""
    boxes = [line.box for line in sorted(lines, key=middle_of)]
    return [gap for above, below in pairwise(boxes) if (gap := below.top - above.bottom) <= MOST_STEP * em]


def _padding(grid: Grid, lines: Sequence[Line]) -> float:
    """The usual space between a rule and the text under it."""
    tops = [line.box.top for line in lines]
    airs = sorted(
        min(top - rule for top in tops if top >= rule) for rule in grid.ys if any(top >= rule for top in tops)
    )
    return airs[len(airs) // 2] if airs else 0.0


def _is_beside(line: Line, grid: Grid) -> bool:
    """Whether a line begins between the grid's sides; its end may stand out where nothing is drawn."""
    left = line.words[0].box.x0
    return grid.xs[0] - 1 <= left < grid.xs[-1]


def _part_between(line: Line, grid: Grid) -> list[Line]:
    """What of a line begins between the grid's sides, where a gap parts it from the text of another column."""
    pieces = chunks(line.words)
    left = [piece for piece in pieces if piece[0].box.x0 < grid.xs[0] - 1]
    if not left or left[-1][-1].box.x1 > grid.xs[0]:
        return [line]
    words = [word for piece in pieces[len(left) :] if piece[0].box.x0 < grid.xs[-1] for word in piece]
    return [Line(tuple(words))] if words else []


def _last_heading(run: Sequence[Line], starts: Sequence[float], grid: Grid) -> int:
    """How many lines over a table there are up to the last that has text in several columns, or a rule of its own."""
    several = _last_in_several(run, starts)
    ruled = [
        index
        for index, line in enumerate(run, start=1)
        if any(stroke.start > starts[0] - TOUCH for stroke in own_rules(line, grid.strokes))
    ]
    last = max(several, *ruled, 0)
    while 0 < last < len(run) and is_over_head(run[last], run[:last]):
        last += 1
    return last


def _last_known(run: Sequence[Line], known: Columns | None) -> int:
    """How many lines over a table there are up to the last that is set as a text or title of the page before."""
    if known is None:
        return 0
    shown = [known.is_title(line) or (known.fits(line) and known.are_shown(line)) for line in run]
    return max((index for index, found in enumerate(shown, start=1) if found), default=0)


def _last_in_several(run: Sequence[Line], starts: Sequence[float]) -> int:
    """How many lines there are up to the last that has text in several columns."""
    several = [any(line.words[0].box.x1 <= x <= line.words[-1].box.x0 for x in starts) for line in run]
    return max((index for index, found in enumerate(several, start=1) if found), default=0)


def _with_rows(grid: Grid, head: Sequence[Line], tail: Sequence[Line], *, between_rules: bool) -> Grid:
    """The grid with the lines over and under it: beyond a rule in rows of their own, else in the outermost ones."""
    words = [word for line in (*head, *tail) for word in line.words]
    if not words:
        return grid
    box = box_of(words)
    ys = (min(grid.ys[0], box.top - 1), max(grid.ys[-1], box.bottom + 1))
    xs = (*grid.xs[:-1], max(grid.xs[-1], box.x1 + 1))
    if not between_rules:
        return replace(grid, xs=xs, ys=(ys[0], *grid.ys[1:-1], ys[1]))
    lines = (*ys[: bool(head)], *grid.ys, *ys[1 : 1 + bool(tail)])
    shift = int(bool(head))
    floors = {(j + shift, c) for j, c in grid.floors}
    ends = {(j, c) for j in (shift, shift + grid.rows) for c in range(grid.columns)}
    return replace(grid, xs=xs, ys=lines, floors=frozenset(floors | ends))
