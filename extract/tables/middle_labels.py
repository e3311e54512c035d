"""Labels in the middle of rows that are known: shades or words part these in the column of the labels too."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extract.records import Word, box_of
from extract.tables.centred_labels import labels_in_middle
from extract.tables.label_columns import LabelColumn, label_columns
from extract.tables.label_groups import Block
from extract.tables.lattice import Grid
from extract.tables.levels import levels
from extract.tables.rows import by_row


def with_middle_labels(grid: Grid, words: Sequence[Word], *, surely: bool = False) -> Grid:
    """The grid with floors in its columns of labels only where the rows of a label end, if all stand in the middle.

    Where some lines leave out the labels already, those that do not are told: there a label must end. `surely`: some
    label has several rows that no page break may cut.
    """
    told = any((line, 0) not in grid.floors and (line, 1) in grid.floors for line in range(1, grid.rows))
    lines = levels(words, grid.xs)
    for count in label_columns(grid.columns):
        rows = _beside(grid, words, count)
        columns = labels_in_middle(lines, rows, count) if len(rows) == grid.rows else []
        if columns and not (surely and all(_may_be_cut(column, grid.rows) for column in columns)):
            ends = {(row + 1, c) for c, column in enumerate(columns) for row in range(len(rows)) if column.ends_at(row)}
            if told and not ends >= {(line, column) for line, column in grid.floors if column < count and line > 0}:
                return grid
            kept = {(line, column) for line, column in grid.floors if column >= count or line == 0}
            return replace(grid, floors=frozenset(kept | ends))
    return grid


def _may_be_cut(column: LabelColumn, rows: int) -> bool:
    """Whether no label of a column but the first and the last of the page has several rows."""
    inner = (group for group in column.groups if group.first > 0 and group.last < rows - 1)
    return all(group.first == group.last for group in inner)


def _beside(grid: Grid, words: Sequence[Word], count: int) -> list[Block]:
    """How far the texts of each row reach beside so many columns of labels; rows without any are left out."""
    rows = by_row(grid, [word for word in words if word.box.mid_x >= grid.xs[count]])
    boxes = [box_of(held) for held in rows.values()]
    return [Block(box.top, box.bottom) for box in boxes]
