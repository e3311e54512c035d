"""Tables of who does what: crosses with blanks where there are none; rows begin with labels, heads tell columns."""

import pytest
from typed_words import page, words_of

from extract.tables.blocks import find_blocks
from extract.tables.filling import fill
from extract.tables.lattice import Grid
from extract.tables.refining import refined

HEADS = ("Insats", "Polisen", "Skolan", "Fritid", "Bolaget")
ROWS = [
    ("Vandringar", "X", "", "X", ""),
    ("Föräldramöten", "", "X", "", ""),
    ("Klottersanering", "", "", "", "X"),
    ("Kontroller", "X", "", "", ""),
    ("Lovaktiviteter", "", "X", "X", ""),
    ("Cykelmärkning", "X", "", "", ""),
]
PLACES = (50, 160, 230, 300, 370)


def printed(step: int, sign: str = "X"):
    rows = enumerate([HEADS, *ROWS])
    return page(
        *(
            (x + 10 * (text == "X"), 100 + step * i, sign if text == "X" else text)
            for i, row in rows
            for x, text in zip(PLACES, row, strict=True)
            if text
        )
    )


@pytest.mark.parametrize("step", [12, 18])
def test_every_label_begins_a_row_and_every_head_a_column(step: int):
    lines = printed(step)
    (found,) = [refined(grid, words_of(lines)) for grid in find_blocks(lines, (), continued=False)]
    assert (found.rows, found.columns) == (len(ROWS) + 1, len(HEADS))


@pytest.mark.parametrize("sign", ["X", "Ja", "No"])
def test_rows_of_crosses_between_upright_rules_alone_are_parted(sign: str):
    words = words_of(printed(12, sign)[1:])
    xs = (48.0, 150.0, 220.0, 290.0, 360.0, 430.0)
    drawn = Grid(xs, (110.0, 184.0), walls=frozenset((0, i) for i in range(1, 5)))
    found = refined(drawn, words)
    filled = fill(found, words)
    assert found.rows == len(ROWS)
    assert len(filled.written) == sum(bool(text) for row in ROWS for text in row)


def test_a_label_of_two_lines_beside_a_cross_is_one_row():
    lines = page(
        *[
            (50, 100 + 12 * i, text)
            for i, text in enumerate(["Möten med", "föräldrar", "Vandring", "Kontroll", "Sanering"])
        ],
        *[(170, 100 + 12 * i, "X") for i in (0, 2, 4)],
        *[(240, 100 + 12 * i, "X") for i in (2, 3)],
    )
    (found,) = [refined(grid, words_of(lines)) for grid in find_blocks(lines, (), continued=False)]
    assert found.rows == 4
