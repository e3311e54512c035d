"""Columns carried over to the next page, where a table goes on without rules or headings of its own to tell them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from extract.pages.ink import Edge
from extract.records import Line, box_of, words_of
from extract.tables.columns import Columns
from extract.tables.edges import TOUCH, seamless
from extract.tables.gutters import are_of_figures
from extract.tables.headed_regions import Headed, tell_rows
from extract.tables.lattice import Grid, sides

HEAD = 4
"""Lines that may stand over the rest of a table: the head of the page."""

SHADED = 4
"""Lines across the rest of a table whose shades tell its rows: its top and foot, at least two more."""

TIGHT = 0.5
"""Part of the type size between two lines of one text, at most."""


def going_on(
    columns: Columns, lines: Sequence[Line], edges: Sequence[Edge], *, figures: bool = False
) -> Iterator[Grid]:
    """The region at the top of a page in which a table of the page before goes on; nothing where none does.

    Where figures tell the columns, the page's own are better: it may begin with another table. `figures`: the page has
    told none, so that rows of figures in all columns are the last ones. A bold heading alone may begin another table
    where this one has no titles.
    """
    for first in range(min(HEAD, len(lines))):
        if columns.title is None and columns.may_be_titled(lines[first]):
            continue
        run = _run(columns, lines[first:])
        end = max((index for index, line in enumerate(run, start=1) if columns.are_shown(line)), default=0)
        if figures and not (run and columns.make_row(run[0])):
            continue
        if not figures and are_of_figures(run):
            return
        if end > 1 or (end == 1 and columns.make_row(run[0])):
            yield _grid(columns, run[: _with_rest_of_label(run, end, columns)], edges)
            return


def overreaching(columns: Columns, lines: Sequence[Line], edges: Sequence[Edge], drawn: Sequence[Grid]) -> list[Headed]:
    """The same where nothing that is drawn there holds all of it: its shades then tell rows in parts of it only."""
    wholes = []
    for grid in going_on(columns, lines, edges):
        words = [word for line in lines for word in line.words if grid.box.holds(word.box)]
        parts = [one for one in drawn if any(one.box.holds(word.box) for word in words)]
        if parts and not any(all(one.box.holds(word.box) for word in words) for one in parts):
            level = [edge for edge in edges if not edge.upright and grid.box.top < edge.at < grid.box.bottom]
            held = [line for line in lines if grid.box.holds(line.words[0].box)]
            told = len(grid.ys) >= SHADED and all(edge.soft for edge in level)
            wholes.append(Headed(grid, told and tell_rows(grid.ys, held, columns.may_be_titled)))
    return wholes


def _run(columns: Columns, lines: Sequence[Line]) -> list[Line]:
    """The lines from the first on that stand in the columns, one near the other; they tell how wide the last one is."""
    run: list[Line] = []
    foot = 0.0
    widest = max(columns.step, columns.blank or 0.0, TIGHT * columns.size)
    for line in lines:
        box = line.box
        if run and box.top - foot > widest + 1:
            break
        if not columns.fits(line):
            break
        run.append(line)
        foot = max(foot, box.bottom)
        columns = replace(columns, xs=(*columns.xs[:-1], max(columns.xs[-1], box.x1)))
    return run


def _with_rest_of_label(run: Sequence[Line], end: int, columns: Columns) -> int:
    """The end of a run with the lines under it that go on in the first column."""
    while end < len(run) and run[end].words[0].box.top - run[end - 1].foot <= TIGHT * columns.size:
        end += 1
    return end


def _grid(columns: Columns, run: Sequence[Line], edges: Sequence[Edge]) -> Grid:
    """The lines as a grid of the carried columns, its rows between the rules across them."""
    words = words_of(run)
    box = box_of(words)
    xs = (columns.xs[0], *columns.sides(words), max(columns.xs[-1], box.x1 + 1))
    rules = [
        rule
        for rule in seamless(edge for edge in edges if not edge.upright and box.top < edge.at < box.bottom)
        if rule.start <= xs[0] + 2 * TOUCH and rule.end >= xs[-1] - 2 * TOUCH
    ]
    ys = (box.top - 1, *sorted({rule.at for rule in rules}), box.bottom + 1)
    floors = frozenset((line, column) for column, line in sides(ys, xs, rules))
    return Grid(xs, ys, floors=floors, ruled=False)
