"""Labels centred over several rows, which nothing drawn parts: each stands in the middle of the rows that it is for."""

from __future__ import annotations

from collections.abc import Sequence

from extract.tables.gutters import FLUSH
from extract.tables.label_columns import (
    LabelColumn,
    are_nested,
    beside_rows,
    cells_beside,
    cuts_between,
    gaps_between,
    label_columns,
    labels_of,
    merged,
    within_cells,
)
from extract.tables.label_groups import Block, label_groups
from extract.tables.levels import Cut, Level, column_count, size

NEAR = 0.3
"""Part of the type size from the middle of its rows that a label may stand; half a line is more."""

USUALLY = 0.8
"""Part of the cells lower than their rows that stand in the middle of these; a page break may cut rows."""


def centred_label_cuts(lines: Sequence[Level], known: Sequence[float] = ()) -> list[Cut]:
    """The cuts between the rows beside such labels, through these only where the next begins; none unless all fit.

    `known` are blanks between rows of the page before.
    """
    if len(lines) <= 1:
        return []
    for count in label_columns(column_count(lines)):
        rows = beside_rows(lines, count, known)
        columns = labels_in_middle(lines, rows, count)
        if columns:
            return list(cuts_between(rows, columns, column_count(lines)))
    return []


def labels_in_middle(lines: Sequence[Level], rows: Sequence[Block], count: int) -> list[LabelColumn]:
    """The columns of labels beside rows, each in the middle of its own; none unless all fit and one has several.

    Where rows stand no farther apart than the lines of a text, labels cannot be told from each other. A column of texts
    of one row each is none of labels: it tells how high its rows are.
    """
    if min(gaps_between(rows), default=0.0) <= within_cells(lines):
        return []
    columns = [_column(labels_of(lines, index), rows, NEAR * size(lines)) for index in range(count)]
    fit = all(column.groups or not column.labels for column in columns) and are_nested(columns, len(rows))
    several = [label for column in columns for label in column.of_several()]
    return columns if fit and columns[-1].of_several() and _are_centred(several, rows, lines, count) else []


def _column(labels: Sequence[Block], rows: Sequence[Block], near: float) -> LabelColumn:
    return LabelColumn(labels, label_groups(labels, rows, near) if labels else ())


def _are_centred(labels: Sequence[Block], rows: Sequence[Block], lines: Sequence[Level], count: int) -> bool:
    """Whether labels of several rows, and the cells beside them that are lower than their rows, are set in the middle.

    A label level with the top of a row may begin there, where no such cell tells.
    """
    em = size(lines)
    cells = [(merged(held, float("inf"))[0], row) for row, held in cells_beside(lines, count, rows)]
    low = [(cell, row) for cell, row in cells if row.foot - row.top - (cell.foot - cell.top) > em]
    centred = sum(abs(cell.middle - row.middle) <= NEAR * em for cell, row in low)
    if low:
        return bool(labels) and centred >= USUALLY * len(low)
    return any(all(abs(label.top - row.top) > FLUSH * em for row in rows) for label in labels)
