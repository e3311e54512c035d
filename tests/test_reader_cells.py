"""Rows of texts in white space: told by their cells, wherever in the row these stand; none of their lines is lost."""

from __future__ import annotations

import pytest
from typed_pages import line

from extract.pages.lines import read_lines
from extract.tables.blocks import find_blocks
from extract.tables.filling import fill, trimmed
from extract.tables.refining import refined

ROWS = tuple(
    tuple(cell.split("/") for cell in row)
    for row in (
        ("Löfte", "Resultat", "Antal"),
        ("Polisen ska/synas mer i/centrum (1).", "Fotpatruller har gått i centrum/varje fredag och lördag.", "12"),
        (
            "Kommunen ska/klippa buskar/vid vägar (2).",
            "Buskarna klipptes i maj av/entreprenören som hade/fått det.",
            "7",
        ),
        ("Skolorna ska/ha en plan/mot droger.", "Alla skolor har en plan som/antagits av nämnden.", "3"),
    )
)
COLUMNS = (50.0, 150.0, 330.0)
LEADING, AIR = 12.0, 4.0


def typed(place: float) -> list[str]:
    """The texts of the read rows, where cells stand at such a part of the room in their row: 0 its top, 1 its foot."""
    lines, top = [], 100.0
    for row in ROWS:
        height = max(map(len, row))
        for x, cell in zip(COLUMNS, row, strict=True):
            first = top + LEADING * place * (height - len(cell))
            lines += [line(text, x, first + LEADING * i) for i, text in enumerate(cell)]
        top += LEADING * height + AIR
    words = [word for one in lines for word in one.words]
    (grid,) = find_blocks(read_lines(words), (), continued=False)
    table = trimmed(fill(refined(grid, words), words))
    return [" ".join(word.text for word in held) for held in table.words.values()]


@pytest.mark.parametrize("place", [0.0, 1.0], ids=["top", "foot"])
def test_rows_are_the_same_wherever_in_them_the_cells_stand(place: float):
    assert sorted(typed(place)) == sorted(" ".join(cell) for row in ROWS for cell in row)
