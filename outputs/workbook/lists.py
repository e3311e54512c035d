"""The hidden sheet with the words that drop-downs offer."""

from __future__ import annotations

from itertools import zip_longest

from outputs.columns import vocabulary
from outputs.workbook.material import Material
from outputs.workbook.plan import Area, Cell, Name, Sheet
from outputs.workbook.sheets import LISTS

CATEGORIES, ANSWERS, COMMENTS = "Kategorier", "JaNej", "Kommentarer"
CHOICES, ACTORS, MUNICIPALITIES, YEARS = "Kategorival", "Aktorsval", "Kommuner", "Artal"
"""Names of the lists, for drop-downs and formulas."""
ALL = "alla"
_COMMENTS = (
    "stämmer", "inget antal", "redan räknat", "bara planerat", "värdet är känt från annat håll", "fråga kommunen",
)  # fmt: skip


def lists(material: Material) -> tuple[Sheet, tuple[Name, ...]]:
    """The sheet, and the name of each of its columns of words."""
    columns = {
        CATEGORIES: vocabulary("kategori"),
        ANSWERS: vocabulary("ja_nej"),
        COMMENTS: _COMMENTS,
        CHOICES: (ALL, *vocabulary("kategori")),
        ACTORS: (ALL, *vocabulary("aktor")),
        MUNICIPALITIES: material.municipalities,
        YEARS: material.years,
    }
    lines = tuple(tuple(Cell(word) for word in words) for words in zip_longest(*columns.values()))
    names = tuple(
        Name(name, LISTS, Area(1, place, len(words), place)) for place, (name, words) in enumerate(columns.items(), 1)
    )
    return Sheet(name=LISTS, widths=(24.0,) * len(columns), lines=lines, secret=True), names
