"""Whether texts beside each other are the cells of a table's rows, or columns that are read each by itself."""

from __future__ import annotations

from collections.abc import Sequence

from extract.pages.text_columns import TextColumn

TOGETHER, APART = 0.25, 0.6
"""Part of the type size within which texts of two columns begin together, and the part of them that do in rows."""

BLANKS = 2
"""Blanks in each of two columns that tell rows where most lie beside each other; one may by chance."""

CELLS, EVEN, ALL = 5, 0.05, 0.9
"""So many texts in each of two columns tell rows where such a part of them begin, or end, beside each other, within so
much of the type size."""


def are_rows(left: TextColumn, right: TextColumn) -> bool:
    """Whether texts beside each other are the cells of rows: they begin together, or the shorter leave blanks."""
    if not left.dense or not right.dense:
        return True
    near = TOGETHER * left.size
    blanks = list(left.parted()), list(right.parted())
    if min(map(len, blanks)) >= BLANKS and _begin_together(*blanks, near):
        return True
    return _are_cells(left, right) or _begin_together(list(left.begun()), list(right.begun()), near)


def _are_cells(left: TextColumn, right: TextColumn) -> bool:
    """Whether the texts that the smallest blanks part begin, or end, beside each other in many rows."""
    cells = list(left.cells()), list(right.cells())
    if min(map(len, cells)) < CELLS:
        return False
    near = EVEN * left.size
    for place in (0, -1):
        left_ends, right_ends = ([cell[place] for cell in side] for side in cells)
        if _begin_together(left_ends, right_ends, near, ALL):
            return True
    return False


def _begin_together(some: Sequence[float], others: Sequence[float], near: float, share: float = APART) -> bool:
    """Whether most texts of the column with fewer of them begin where one of the other column does."""
    fewer, more = sorted((some, others), key=len)
    together = sum(any(abs(at - other) <= near for other in more) for at in fewer)
    return bool(fewer) and together >= share * len(fewer)
