"""Rows between rules or shades overleaf, put in the columns of the table that the page before ends in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extract.pages.ink import Edge
from extract.records import Line, words_of
from extract.tables.columns import Columns
from extract.tables.gutters import are_of_figures
from extract.tables.lattice import Grid, sides

PADDING = 2.0
"""Times the type size that the side of a table stands from its texts, at most."""


def with_known_columns(grid: Grid, known: Columns | None, lines: Sequence[Line], rules: Sequence[Edge]) -> Grid:
    """The region between rules with the columns of the page before, where all its lines keep to these.

    Where figures tell the columns, those of the region itself are better: it may be another table. Shades may leave out
    the first columns, the cells of which stand over several rows, and show the others themselves; rules may show no
    side but that of these first columns.
    """
    if known is None or grid.xs[-1] < known.starts[-1]:
        return grid
    first = first_column(grid.xs[0], known)
    if first is None or not _may_have_more(grid, first, known):
        return grid
    box = replace(grid.box, x0=min(grid.xs[0], known.xs[0]))
    held = [line for line in lines if all(box.holds(word.box) for word in line.words)]
    if are_of_figures(held) or not any(map(known.are_shown, held)) or not all(map(known.fits, held)):
        return grid
    columns = known.sides(words_of(held))
    own = grid.xs[1:-1] if first else ()
    xs = (box.x0, *(columns[:first] if own else columns), *own, grid.xs[-1])
    drawn = [rule for rule in rules if rule.at in grid.ys]
    return replace(grid, xs=xs, floors=frozenset((line, column) for column, line in sides(grid.ys, xs, drawn)))


def _may_have_more(grid: Grid, first: int, known: Columns) -> bool:
    """Whether a region that begins with a column of a table shows some of them at most, or all but those before it."""
    columns = len(known.texts)
    if grid.columns == 1 or first:
        return grid.columns in (1, columns - first)
    return grid.columns < columns and all(first_column(x, known) for x in grid.xs[1:-1])


def first_column(left: float, known: Columns) -> int | None:
    """The column that something begins with; None where it begins with none."""
    ends = [known.texts[0][0] - PADDING * known.size, *(right for _, right in known.texts)]
    blanks = zip(ends, known.starts, strict=False)
    return next((c for c, (end, start) in enumerate(blanks) if end - 1 <= left <= start + 1), None)
