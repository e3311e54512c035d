"""What a table's header says over a column, in cells of its own and in those that stand over several."""

from __future__ import annotations

import re
from itertools import pairwise

from extract.facts.periods import is_part_of_year
from extract.promises.grids.grids import GridRow, Slot
from extract.texts.strips import Strip

YEAR = re.compile(r"(?:19|20)\d\d")


def header_strips(rows: tuple[GridRow, ...], column: int) -> tuple[Strip, ...]:
    """The lines over a column, those of merged cells over several columns included, from the top."""
    return tuple(strip for row, below in pairwise((*rows, None)) if row for strip in _over(row, column, below).strips)


def _over(row: GridRow, column: int, below: GridRow | None) -> Slot:
    """The slot that covers a column in its row."""
    column = _year_of(row, column, below) or column
    while column > 0 and row.slots[column].hold == "left":
        column -= 1
    return row.slots[column]


def _year_of(row: GridRow, column: int, below: GridRow | None) -> int:
    """The column of the year to the left that a part of a year under an empty cell is of; 0 where there is none.

    Where no rule shows how far a year reaches, it stands over its first part alone, as 2022 over "Jan–jun | Jul–dec".
    """
    if below is None or row.slots[column].strips or not is_part_of_year(below.text(column)):
        return 0
    filled = [c for c in row.filled if c < column]
    beside = filled[-1] if filled else 0
    between = all(is_part_of_year(below.text(c)) for c in range(beside, column))
    return beside if between and YEAR.fullmatch(row.text(beside)) else 0
