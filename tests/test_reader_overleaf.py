"""A table that goes on overleaf without rules and headings: the columns of the page before tell it."""

from dataclasses import replace

import pytest
from typed_pages import line
from typed_words import page, words_of

from extract.pages.ink import Edge
from extract.pages.sheets import Sheet
from extract.pages.turning import Frame
from extract.records import Word
from extract.tables.carrying import going_on
from extract.tables.columns import Columns
from extract.tables.filling import Filled, fill
from extract.tables.lattice import Grid
from extract.tables.refining import with_own_rows
from extract.tables.tables import find_tables
from extract.tables.taken_along import carried

WIDTH = 500.0
TABLE = Grid((40.0, 190.0, 340.0, 490.0), (95.0, 155.0), ruled=False)
BODY = [(x, 100.0 + 20 * i, text) for i in range(3) for x, text in ((50, "Insats"), (200, "Polisen"), (350, "Klart"))]
REST_OF_A_CELL = [(200, 60, "och kommunen gick"), (200, 72, "tillsammans")]
ROWS = [(50, 60, "Möten"), (200, 60, "Kommunen"), (50, 80, "Vandring"), (200, 80, "Polisen")]
ONE_ROW = [(50, 60, "Möten"), (200, 60, "Kommunen"), (350, 60, "Klart")]
PROSE = [(50, 60 + 12 * i, "Polisen och kommunen har under hösten gått i centrum var") for i in range(4)]
OTHER_COLUMNS = [(x, 60 + 20 * i, "Kontroll") for i in range(3) for x in (50, 120, 260)]
ONE_LINE = [(50, 20, "Uppföljning"), (350, 20, "2")]


def table() -> Filled:
    words = words_of(page(*BODY))
    return fill(with_own_rows(TABLE, words), words)


def before() -> Columns:
    found = carried([table()], (), WIDTH)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("overleaf", "rows"),
    [(REST_OF_A_CELL, 1), (ROWS, 2), (ONE_ROW, 1)],
    ids=["the rest of a cell", "rows of few columns", "one row alone"],
)
def test_what_stands_in_the_columns_of_the_page_before_goes_on_with_its_table(overleaf, rows):
    (grid,) = going_on(before(), page(*overleaf), ())
    assert (with_own_rows(grid, words_of(page(*overleaf))).rows, grid.columns) == (rows, TABLE.columns)


def test_sides_that_no_word_stands_across_stay_where_they_are():
    assert before().sides(words_of(page(*ONE_ROW))) == before().xs[1:-1]


def test_a_row_alone_may_have_a_list():
    listed = page((50, 60, "Möten"), (215, 60, "• Kommunen"), (350, 60, "Klart"))
    assert len(list(going_on(before(), listed, ()))) == 1


def test_rows_as_far_apart_as_those_of_the_page_before_go_on():
    far = [(x, 60 + 40 * i, text) for i in range(3) for x, text in ((50, "Möten"), (200, "Kommunen"), (350, "Pågår"))]
    (grid,) = going_on(replace(before(), step=2.0, blank=30.0), page(*far), ())
    assert grid.ys[-1] > 140
    (near,) = going_on(replace(before(), step=2.0, blank=10.0), page(*far), ())
    assert near.ys[-1] < 80


@pytest.mark.parametrize(
    "overleaf", [PROSE, OTHER_COLUMNS, ONE_LINE], ids=["running text", "other columns", "the head of the page"]
)
def test_what_does_not_stand_in_them_is_something_else(overleaf):
    assert list(going_on(before(), page(*overleaf), ())) == []


def test_text_under_a_table_ends_it():
    foot = page(*[(50, 200 + 12 * i, "Polisen har") for i in range(4)])
    assert carried([table()], foot, WIDTH) is None


def test_a_line_that_begins_where_others_do_is_of_the_column_though_its_head_stands_further_out():
    words = words_of(page(*[(x - 8, 80, "Insats") for x in (50, 200, 350)], *BODY))
    found = carried([fill(with_own_rows(replace(TABLE, ys=(75.0, 155.0)), words), words)], (), WIDTH)
    assert found is not None
    rows = [(x, y, "Skolan" if text == "Polisen" else text) for x, y, text in ROWS]
    (grid,) = going_on(found, page(*rows), ())
    assert with_own_rows(grid, words_of(page(*rows))).rows == len(rows) // 2


def test_the_last_column_may_be_wider_overleaf():
    rows = [
        (50, 60, "Möten"),
        (350, 60, "Kommunen har haft elva möten med alla"),
        (50, 80, "Vandring"),
        (350, 80, "Klart"),
    ]
    (grid,) = going_on(before(), page(*rows), ())
    assert grid.ys[0] < 60


def test_a_text_of_the_last_column_is_as_wide_as_those_over_it_on_its_page():
    wide = "Kommunen har haft elva möten med alla"
    rows = [(50, 60, "Möten"), (350, 60, wide), (350, 80, wide), (50, 92, "Vandring"), (350, 92, "Klart")]
    (grid,) = going_on(before(), page(*rows), ())
    assert grid.ys[-1] > 92


def test_the_rest_of_a_table_may_stand_over_another_one_of_its_columns():
    texts = ("Ljusa vägar", "Polisen har gått i centrum", "Kommunen har lagat")
    places = (50, 160, 330)

    def rows(foot: int, count: int) -> list[Word]:
        both = list(zip(places, texts, strict=True))
        return [w for i in range(count) for x, text in both for w in line(text, x, foot + 20 * i).words]

    def sheet(number: int, *parts: list[Word]) -> Sheet:
        return Sheet(number, Frame(WIDTH, 800, 0), tuple(word for part in parts for word in part), ())

    heads = [w for x, text in zip(places, ("Löfte", "Polisen", "Kommunen"), strict=True) for w in bold(text, x)]
    first = find_tables(sheet(1, heads, rows(220, 4)))
    second = find_tables(sheet(2, rows(60, 2), heads, rows(220, 4)), first.overleaf)
    assert [table.rows for table in second.tables] == [2, 5]


def bold(text: str, x: float) -> tuple[Word, ...]:
    return line(text, x, 200, bold=True).words


SENTENCES = ("Polisen har under året", "gått i centrum och vid", "bion varje kväll och", "talat med alla som är")


@pytest.mark.parametrize(("places", "columns"), [((50, 200, 350), [3]), ((60, 260), [])])
def test_the_rest_of_a_table_is_not_read_as_text_in_columns(places: tuple[int, ...], columns: list[int]):
    """One row of long cells runs on in each column as text does, but stands in those of the page before."""
    words = [w for x in places for i in range(12) for w in line(SENTENCES[i % 4], x, 60 + 12 * i).words]
    found = find_tables(Sheet(2, Frame(WIDTH, 800, 0), tuple(words), ()), before())
    assert [table.columns for table in found.tables] == columns


def test_the_rest_of_a_list_stands_further_in_than_the_texts_of_its_column():
    """The lines of an item stand in by a blank that is not that after its mark."""
    words = [w for x in (50, 200) for i in range(8) for w in line(SENTENCES[i % 4], x, 60 + 12 * i).words]
    for i in range(8):
        words += line(f"• {SENTENCES[0]}" if i % 4 == 0 else SENTENCES[i % 4], 353 + 5 * (i % 4 > 0), 60 + 12 * i).words
    found = find_tables(Sheet(2, Frame(WIDTH, 800, 0), tuple(words), ()), before())
    assert [table.columns for table in found.tables] == [3]


def test_a_page_that_holds_nothing_but_a_framed_table_has_columns_for_the_next():
    texts = (("Löfte", "Våren", "Hösten"), *(("Lugna gator", "Sju pass", "Två pass"),) * 4)
    words = [
        w
        for i, row in enumerate(texts)
        for x, text in zip((50, 200, 350), row, strict=True)
        for w in line(text, x, 60 + 30 * i, bold=not i).words
    ]
    level = [Edge(upright=False, at=at, start=45.0, end=460.0) for at in (45.0, 65.0, 190.0)]
    sides = [Edge(upright=True, at=at, start=45.0, end=190.0) for at in (45.0, 460.0)]
    read = find_tables(Sheet(1, Frame(WIDTH, 800, 0), tuple(words), (*level, *sides)))
    assert [table.columns for table in read.tables] == [3]
    assert read.overleaf is not None
