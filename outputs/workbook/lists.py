"""The hidden sheet with the words that drop-downs offer."""

from __future__ import annotations

from itertools import zip_longest

from outputs.columns import vocabulary
from outputs.workbook.counts_sheet import ANSWERS, CATEGORIES, COMMENTS
from outputs.workbook.plan import Area, Cell, Name, Sheet
from outputs.workbook.sheets import LISTS

_COMMENTS = (
    "stämmer",
    "inget antal",
    "redan räknat",
    "bara planerat",
    "värdet är känt från annat håll",
    "fråga kommunen",
)


def lists(extra: tuple[tuple[str, tuple[str, ...]], ...] = ()) -> tuple[Sheet, tuple[Name, ...]]:
    """The sheet, and the name of each of its columns of words."""
    columns = ((CATEGORIES, vocabulary("kategori")), (ANSWERS, vocabulary("ja_nej")), (COMMENTS, _COMMENTS), *extra)
    lines = tuple(tuple(Cell(word) for word in words) for words in zip_longest(*(words for _, words in columns)))
    names = tuple(
        Name(name, LISTS, Area(1, place, len(words), place)) for place, (name, words) in enumerate(columns, 1)
    )
    return Sheet(name=LISTS, widths=(24.0,) * len(columns), lines=lines, secret=True), names
