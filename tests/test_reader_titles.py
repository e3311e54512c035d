"""A line alone in the middle of a table is a row over all its columns; the second line of a head is not."""

import pytest
from typed_words import page, rows_of_figures, words_of

from extract.tables.blocks import find_blocks
from extract.tables.filling import fill
from extract.tables.refining import refined

"""The table reaches from 50 to 420: its middle is at 235."""

HEADS = [(50, 100, "Plats"), (195, 100, "2021"), (300, 100, "2022"), (400, 100, "2023")]


def read(*pieces: tuple[float, float, str]) -> list[list[str]]:
    """The texts of each row of the one table, a cell over several columns once."""
    lines = page(*pieces)
    (grid,) = find_blocks(lines, (), continued=False)
    found = fill(refined(grid, words_of(lines)), words_of(lines))
    return [
        [" ".join(word.text for word in found.words[span]) for span in found.written if span.top == row]
        for row in range(found.grid.rows)
    ]


@pytest.mark.parametrize(("title", "x"), [("Norra delen av kommunen", 180), ("Norr", 225)], ids=["wide", "narrow"])
@pytest.mark.parametrize("first", [True, False], ids=["under the heads", "between rows"])
def test_a_title_in_the_middle_is_a_row_of_its_own(title: str, x: float, first: bool):  # noqa: FBT001 # a parameter
    above = [] if first else rows_of_figures(112, "Ange", "Torp")
    top = 112 + 3 * len(above)
    found = read(*HEADS, *above, (x, top, title), *rows_of_figures(top + 12, "Haverö", "Borgsjö", "Alby"))
    assert [title] in found
    assert len(found) == 1 + len(above) // 4 + 1 + 3


def test_the_second_line_of_a_head_stays_with_it():
    found = read(*HEADS, (195, 112, "(prel.)"), *rows_of_figures(124, "Haverö", "Borgsjö", "Alby"))
    assert found[0] == ["Plats", "2021 (prel.)", "2022", "2023"]


def test_heads_under_a_title_begin_another_table():
    heads = [(50, 100, "Plats"), (195, 100, "Kvinnor"), (300, 100, "Män"), (400, 100, "Alla")]
    upper = [*heads, *rows_of_figures(112, "Haverö", "Borgsjö", "Alby")]
    lower = [(x, top + 72, text) for x, top, text in upper]
    lines = page(*upper, (200, 158, "Södra delen"), *lower)
    assert len(list(find_blocks(lines, (), continued=False))) == 2


@pytest.mark.parametrize(("x", "heading"), [(182.5, False), (233, True)], ids=["over the table", "over its figures"])
def test_a_title_over_the_whole_table_is_none_of_its_heads(x: float, heading: bool):  # noqa: FBT001 # a parameter
    places = (50, 200, 260, 320, 380)
    rows = [
        (left, 124 + 12 * i, text)
        for i in range(3)
        for left, text in zip(places, ("Södra delen", "1 204", "3 310", "2 871", "1 119"), strict=True)
    ]
    heads = [(left, 112, year) for left, year in zip(places[1:], ("2020", "2021", "2022", "2023"), strict=True)]
    found = read((x, 100, "I tusental för året"), *heads, *rows)
    assert any("tusental" in text for text in found[0]) is heading
