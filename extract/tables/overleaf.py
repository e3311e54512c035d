"""The rest of a table that looks like running text in columns: one row of long cells, with nothing drawn round it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extract.pages.ink import Edge
from extract.pages.lines import read_lines
from extract.records import Line
from extract.tables.carrying import going_on
from extract.tables.columns import ITEM, Columns
from extract.tables.gutters import FLUSH
from extract.tables.lattice import Grid
from extract.tables.wording import is_list_mark

SEVERAL = 3
"""Columns of such a table: running text stands in the same two places by chance."""

NEARLY = 0.8
"""Part of the lines that begin where those of a column or the items of lists in it do."""


def rest_in_columns(
    before: Columns | None, lines: Sequence[Line], edges: Sequence[Edge], width: float
) -> Iterator[Grid]:
    """The region at the top of a page where nearly all lines begin just where those of the table before it do."""
    if before is None or before.width != width or len(before.texts) < SEVERAL:
        return
    for grid in going_on(before, lines, edges):
        if _is_flush(before, grid, lines):
            yield grid


def _is_flush(columns: Columns, grid: Grid, lines: Sequence[Line]) -> bool:
    held = [word for line in lines for word in line.words if grid.box.holds(word.box)]
    by_column = [read_lines([word for word in held if columns.of(word) == c]) for c in range(len(columns.texts))]
    flush = [
        one for start, own in zip(columns.starts, by_column, strict=True) for one in _begin_at(start, own, columns.size)
    ]
    return sum(flush) >= NEARLY * len(flush)


def _begin_at(start: float, lines: Sequence[Line], size: float) -> Iterator[bool]:
    """Whether each line of a column begins where its texts do, or further in where the items of a list have begun."""
    items = False
    for line in lines:
        items |= len(line.words) > 1 and is_list_mark(line.words[0].text)
        inset = line.words[0].box.x0 - start
        yield abs(inset) <= FLUSH * size or (items and 0 < inset <= ITEM * size)
