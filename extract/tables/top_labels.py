"""Labels at the top of several rows, over the first of which they reach: nothing drawn parts the rows beside them."""

from __future__ import annotations

from collections.abc import Sequence

from extract.tables.cell_runs import are_texts, steps_within
from extract.tables.gutters import FLUSH
from extract.tables.label_columns import (
    LabelColumn,
    are_nested,
    beside_rows,
    cells_beside,
    cuts_between,
    label_columns,
    labels_of,
)
from extract.tables.label_groups import Block, Group
from extract.tables.levels import Cut, Level, column_count, has_open_leading, size


def top_label_cuts(lines: Sequence[Level], known: Sequence[float] = ()) -> list[Cut]:
    """The cuts between the rows beside such labels; none unless all cells and labels begin at the top of rows.

    `known` are blanks between rows of the page before. Labels that end within their first row leave rows seen, and
    lines that do not go on as wrapped text does are rows by themselves.
    """
    if has_open_leading(lines) or not are_texts(lines, steps_within(lines)):
        return []
    near = FLUSH * size(lines)
    for count in label_columns(column_count(lines)):
        rows = beside_rows(lines, count, known)
        columns = [_column(labels_of(lines, index), rows, near) for index in range(count)]
        fit = all(column.groups or not column.labels for column in columns) and are_nested(columns, len(rows))
        if fit and any(_reaches_on(column, rows) for column in columns) and _begin_level(rows, lines, count, near):
            return list(cuts_between(rows, columns, column_count(lines)))
    return []


def _column(labels: Sequence[Block], rows: Sequence[Block], near: float) -> LabelColumn:
    """The labels with their rows, each from the one that it is level with; without any unless all fit."""
    firsts = [next((i for i, row in enumerate(rows) if abs(row.top - label.top) <= near), -1) for label in labels]
    if -1 in firsts or firsts != sorted(set(firsts)):
        return LabelColumn(labels, ())
    ends = [*firsts[1:], len(rows)]
    clear = all(end == len(rows) or label.foot <= rows[end].top for label, end in zip(labels, ends, strict=False))
    groups = tuple(Group(first, end - 1) for first, end in zip(firsts, ends, strict=False))
    return LabelColumn(labels, groups if clear else ())


def _reaches_on(column: LabelColumn, rows: Sequence[Block]) -> bool:
    """Whether a label of several rows reaches over the first of them."""
    groups = zip(column.labels, column.groups, strict=False)
    return any(group.last > group.first and label.foot > rows[group.first + 1].top for label, group in groups)


def _begin_level(rows: Sequence[Block], lines: Sequence[Level], count: int, near: float) -> bool:
    """Whether the texts beside the labels all begin at the top of their rows."""
    return all(abs(held[0].top - row.top) <= near for row, held in cells_beside(lines, count, rows))
