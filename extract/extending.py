"""Tables that go on over their outermost rule: a heading above the first, rows below the last shaded one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from extract.gutters import find_gutters, type_size
from extract.lattice import Grid
from extract.records import Line, enclosing
from extract.wording import is_caption

NEAR = 1.6
"""Times the type size from one line to the next: text farther off belongs to something else."""

MOST_HEADINGS = 6
"""Lines that a heading over the first rule has at most."""


def extended(grid: Grid, lines: Sequence[Line], *, continued: bool) -> Grid:
    """The grid with the lines over and under it that stand in its columns.

    `continued`: the page is not the first, so that the rest of a row may stand over the first rule.
    """
    box = grid.box
    own = [line for line in lines if box.top <= _middle(line) < box.bottom and _is_beside(line, grid)]
    others = [line for line in lines if line not in own and _is_beside(line, grid)]
    starts = grid.xs[1:-1] or tuple(gutter.middle for gutter in find_gutters(own))
    em = type_size(own)
    if not starts or not em:
        return grid
    above = sorted((line for line in others if _middle(line) < box.top), key=_middle, reverse=True)
    head = _run(above, box.top, starts, em)
    if not continued or len(head) < len(above):
        head = head[: _last_in_several(head[:MOST_HEADINGS], starts)]
    below = sorted((line for line in others if _middle(line) >= box.bottom), key=_middle)
    tail = _run(below, box.bottom, starts, em)
    return _with_rows(grid, head, tail if _last_in_several(tail, starts) else [])


def _middle(line: Line) -> float:
    box = enclosing([word.box for word in line.words])
    return (box.top + box.bottom) / 2


def _is_beside(line: Line, grid: Grid) -> bool:
    """Whether a line lies between the grid's sides."""
    box = enclosing([word.box for word in line.words])
    return box.x0 >= grid.xs[0] - 1 and box.x1 <= grid.xs[-1] + 1


def _run(lines: Iterable[Line], edge: float, starts: Sequence[float], em: float) -> list[Line]:
    """The nearest lines that keep clear of the column lines."""
    run: list[Line] = []
    for line in lines:
        box = enclosing([word.box for word in line.words])
        far = max(box.top - edge, edge - box.bottom) > NEAR * em
        if far or is_caption(line.text) or any(w.box.x0 < x < w.box.x1 for w in line.words for x in starts):
            break
        run.append(line)
        edge = _middle(line)
    return run


def _last_in_several(run: Sequence[Line], starts: Sequence[float]) -> int:
    """How many lines there are up to the last that has text in several columns."""
    several = [any(line.words[0].box.x1 <= x <= line.words[-1].box.x0 for x in starts) for line in run]
    return max((index for index, found in enumerate(several, start=1) if found), default=0)


def _with_rows(grid: Grid, head: Sequence[Line], tail: Sequence[Line]) -> Grid:
    """The grid with one more row for the lines over it, and one for those under it."""
    if head:
        top = enclosing([word.box for line in head for word in line.words]).top - 1
        under = {(j + 1, c) for j, c in grid.floors} | {(1, c) for c in range(grid.columns)}
        grid = replace(grid, ys=(top, *grid.ys), floors=frozenset(under))
    if tail:
        bottom = enclosing([word.box for line in tail for word in line.words]).bottom + 1
        over = grid.floors | {(grid.rows, c) for c in range(grid.columns)}
        grid = replace(grid, ys=(*grid.ys, bottom), floors=over)
    return grid
