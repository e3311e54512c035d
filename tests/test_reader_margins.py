"""Lines at the edges of a page that its neighbours have too: rows of no table that nothing draws."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from typed_pages import line
from typed_sheets import across

from extract.pages.ink import Edge
from extract.pages.sheets import Sheet
from extract.pages.turning import Frame
from extract.records import Box, Word
from extract.tables.margins import Margins, margins, said_again
from extract.tables.tables import find_tables

PLACES = (50.0, 160.0, 300.0)
HEADS = ("Löfte", "Våren", "Hösten")
ROWS = (("Tryggt torg", "Tio pass", "Nio pass"), ("Lugna gator", "Sju pass", "Två pass"))
HEIGHT = 800.0


def sheet(number: int, *others: tuple[str, float, float], panels: Sequence[Box] = (), down: float = 0) -> Sheet:
    """A page with a table from 60 points and more `down`, and other lines at their places: text, left side, foot."""
    words: list[Word] = []
    for row, told in enumerate((HEADS, *ROWS, *ROWS)):
        words += across(told, PLACES, 72 + down + 20 * row, bold=not row)
    words += [word for text, x, foot in others for word in line(text, x, foot).words]
    return Sheet(number, Frame(500, HEIGHT, 0), tuple(words), (), tuple(panels))


def again(one: Sheet, other: Sheet) -> list[str]:
    found = said_again(margins(one), [margins(other)])
    return [line.text for line in (*found.head, *found.foot)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Storfors kommun", 50, 40), ("Storfors kommun", 50, 40)),
        (("Sida 1 av 2", 300, 780), ("Sida 2 av 2", 300, 780)),
        (("Sida 9", 300, 780), ("Sida 10", 297.5, 780)),
        (("Storfors kommun 2024     1 (2)", 50, 780), ("Storfors kommun 2024     2 (2)", 50, 780)),
    ],
    ids=["head", "number", "longer number", "number apart from the rest"],
)
def test_a_line_at_the_edge_is_known_by_the_same_one_on_the_next_page(one, other):
    assert again(sheet(1, one), sheet(2, other)) == [" ".join(one[0].split())]


def test_the_edge_may_be_as_high_as_a_margin_of_two_centimetres_and_a_line():
    one, other = (sheet(n, ("Storfors kommun", 50, 69), down=20) for n in (1, 2))
    assert again(one, other) == ["Storfors kommun"]


@pytest.mark.parametrize(("beside", "under"), [(38, 38), (32, 38)], ids=["at its foot", "in its middle"])
def test_the_first_line_of_a_head_that_wraps_is_no_line_of_the_edge(beside: float, under: float):
    heads = ("Åren", 160, 26), ("Vår", 50, beside), ("och höst", 160, under)
    assert again(*(sheet(n, *heads) for n in (1, 2))) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Storfors kommun", 50, 40), ("Storfors kommun", 50, 46)),
        (("Storfors kommun", 50, 40), ("Storfors och Filipstad", 50, 40)),
        (("Trygghet", 50, 200), ("Trygghet", 50, 200)),
        (("Löfte     Vår", 50, 40), ("Löfte     Vår", 50, 40)),
        (("Antal pass     3     4", 50, 780), ("Antal pass     4     5", 50, 780)),
        (("Antal pass     3", 50, 780), ("Antal pass     5", 50, 780)),
    ],
    ids=["lower", "other words", "inside the page", "heads of columns", "figures", "a figure that counts no pages"],
)
def test_another_line_may_be_of_a_table(one, other):
    assert again(sheet(1, one), sheet(2, other)) == []


def test_a_line_in_a_shade_is_of_what_is_shaded():
    shaded = [sheet(n, ("Storfors kommun", 50, 40), panels=[Box(40, 25, 450, 45)]) for n in (1, 2)]
    assert again(*shaded) == []


def test_a_margin_with_a_rule_along_it_is_no_shade():
    ruled = [sheet(n, ("Storfors kommun", 50, 40), panels=[Box(40, 0, 450, 45)]) for n in (1, 2)]
    assert again(*ruled) == ["Storfors kommun"]


def test_what_stands_on_one_page_only_may_be_a_row():
    assert said_again(margins(sheet(1, ("Sida 1 av 1", 300, 780))), []) == Margins((), (), (500, HEIGHT), 1)


def test_such_lines_stand_outside_the_tables_in_their_place():
    here = sheet(1, ("Storfors kommun", 50, 50), ("Sida 1 av 2", 300, 760))
    there = sheet(2, ("Storfors kommun", 50, 50), ("Sida 2 av 2", 300, 760))
    found = find_tables(here, None, said_again(margins(here), [margins(there)]))
    assert [one.text for one in found.lines] == ["Storfors kommun", "Sida 1 av 2"]
    (table,) = found.tables
    assert table.rows == 1 + 2 * len(ROWS)


def test_the_foot_of_a_page_is_no_row_of_a_drawn_table_that_a_page_break_leaves_open_over_it():
    here, there = (sheet(n, ("Storfors kommun", 50, 780)) for n in (1, 2))
    rules = [Edge(upright=False, at=y, start=45, end=400) for y in (58, 75)]
    sides = [Edge(upright=True, at=x, start=58, end=785) for x in (45, 155, 295, 400)]
    drawn = replace(here, edges=(*rules, *sides))
    found = find_tables(drawn, None, said_again(margins(drawn), [margins(there)]))
    assert [one.text for one in found.lines] == ["Storfors kommun"]
    assert [(table.rows, table.columns) for table in found.tables] == [(1 + 2 * len(ROWS), 3)]
