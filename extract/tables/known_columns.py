"""Rows between rules or shades overleaf, put in the columns of the table that the page before ends in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extract.records import Line
from extract.tables.columns import Columns, are_of_figures
from extract.tables.lattice import Grid

PADDING = 2.0
"""Times the type size that the side of a table stands from its texts, at most."""


def with_known_columns(grid: Grid, known: Columns | None, lines: Sequence[Line]) -> Grid:
    """The region between rules with the columns of the page before, where all its lines keep to these.

    Where figures tell the columns, those of the region itself are better: it may be another table. Shades may leave out
    the first columns, the cells of which stand over several rows, and show the others themselves.
    """
    first = None if known is None else _first_column(grid, known)
    if known is None or first is None or not _may_have_more(grid, first, len(known.texts)):
        return grid
    box = replace(grid.box, x0=min(grid.xs[0], known.xs[0]))
    held = [line for line in lines if all(box.holds(word.box) for word in line.words)]
    if are_of_figures(held) or not any(map(known.are_shown, held)) or not all(map(known.fits, held)):
        return grid
    sides = known.sides([word for line in held for word in line.words])
    xs = (box.x0, *sides[:first], *grid.xs[1:]) if grid.columns > 1 else (box.x0, *sides, grid.xs[-1])
    floors = frozenset((line, c) for line, _ in grid.floors for c in range(first, len(xs) - 1))
    return replace(grid, xs=xs, floors=floors)


def _may_have_more(grid: Grid, first: int, columns: int) -> bool:
    """Whether a region that begins with a column of a table shows none of them, or all but those before it."""
    return grid.columns == 1 or 0 < first == columns - grid.columns


def _first_column(grid: Grid, known: Columns) -> int | None:
    """The column that a region begins with; None where it is not that of the table."""
    if grid.xs[-1] < known.starts[-1]:
        return None
    ends = [known.texts[0][0] - PADDING * known.size, *(right for _, right in known.texts)]
    sides = zip(ends, known.starts, strict=False)
    return next((c for c, (end, start) in enumerate(sides) if end - 1 <= grid.xs[0] <= start + 1), None)
