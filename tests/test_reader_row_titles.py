"""Titles of rows that stand in the middle of their table, under its heads and between its rows."""

from dataclasses import replace

import pytest
from typed_pages import line, word
from typed_sheets import across, height_of, sheet_of, texts_of

from extract.pages.ink import Edge, box_edges
from extract.records import Box, Line, Word
from extract.tables.gutters import Gutter
from extract.tables.neighbours import nearest_run
from extract.tables.tables import find_tables

PLACES = (50.0, 200.0, 350.0)
LOWER = ("Löfte", "Polisens arbete", "Kommunens arbete")
TEXTS = (
    (
        "Fler ska våga gå|ut på kvällen",
        "Tolv vandringar i|centrum och hamnen",
        "Nya lampor har satts|upp vid stationen",
    ),
    ("Lugnare skolvägar", "Farten har mätts|vid sex tillfällen", "Två gupp har byggts"),
    ("Vi ska berätta|vad som händer", "Ett brev till alla|hushåll i tätorten", "Brevet i maj blev|uppskattat av många"),
)
COUNTS = (("Fotpatruller", "12", "7"), ("Tillsyner på krogar", "3", "4"), ("Besök i skolor", "21", "18"))


def written(rows, *, step: float = 20.0, top: float = 100.0, heads: int = 1) -> tuple[list[Word], float]:
    """The words of rows from the top, a lone text set bold in the middle of the page, and where they end."""
    words: list[Word] = []
    foot = top
    for number, row in enumerate(rows):
        foot += step
        if isinstance(row, str):
            words += line(row, 260 - 2.5 * len(row), foot, bold=True).words
            continue
        words += across(row, PLACES, foot, bold=number < heads)
        foot += 12 * height_of(row)
    return words, foot


def read(words, edges: tuple[Edge, ...] = ()) -> list[list[str]]:
    (table,) = find_tables(sheet_of(words, edges)).tables
    return texts_of(table, "|")


@pytest.mark.parametrize("body", [TEXTS, COUNTS])
def test_a_title_in_the_middle_is_a_row_over_all_columns_and_no_part_of_the_heads(body):
    rows = [LOWER, "Trygga platser", body[0], body[1], "Samverkan i vardagen", body[2]]
    assert read(written(rows)[0]) == [[row] if isinstance(row, str) else list(row) for row in rows]


def test_a_title_from_the_left_that_reaches_over_the_next_head_is_no_line_of_it():
    words, _ = written([LOWER], step=0.0)
    words += line("Trygghet på de offentliga platserna", PLACES[0], 112, bold=True).words
    words += written(TEXTS, top=112, heads=0)[0]
    assert read(words)[:2] == [list(LOWER), ["Trygghet på de offentliga platserna"]]


def test_numbers_under_a_head_said_over_each_column_are_of_the_heads():
    words, _ = written([("Insats", "Tertial", "Tertial")], step=0.0)
    words += [*line("1", 200, 112, bold=True).words, *line("2", 350, 112, bold=True).words]
    words += written(COUNTS, top=112, heads=0)[0]
    assert read(words)[0] == ["Insats", "Tertial|1", "Tertial|2"]


def test_the_last_row_stands_under_the_last_rule_though_its_texts_touch_the_lines_of_their_columns():
    words, _ = written([("Insats", "Våren", "Hösten"), *COUNTS], step=30.0)
    rules = tuple(Edge(upright=False, at=104.0 + 30 * n, start=x, end=x + 150) for n in range(1, 4) for x in PLACES)
    assert read(words, rules)[-1] == list(COUNTS[-1])


def test_the_shade_behind_a_title_parts_no_table_where_it_has_the_room_of_other_rows():
    rows = [("Insats", "Våren", "Hösten"), ("Trygghet", "", ""), *COUNTS, ("Skola", "", ""), *COUNTS]
    words, _ = written(rows, step=26.0)
    shades = [box_edges(Box(46, 106 + 26 * n, 500, 132 + 26 * n), soft=True) for n in (0, 1, 5)]
    found = read(words, tuple(edge for shade in shades for edge in shade))
    assert [row[0] for row in found] == [row[0] for row in rows]


def test_the_spaces_between_words_in_large_type_are_no_gaps_between_columns():
    title = tuple(word("Löfte", at, 20, size=14) for at in (50.0, 90.0, 130.0))
    gutter = Gutter(86.0, 88.0)
    assert nearest_run([Line(title)], 24, [gutter], 8.0, 10.0) == []
    assert nearest_run([Line(tuple(replace(one, size=8.0) for one in title))], 24, [gutter], 8.0, 10.0)


def test_the_head_of_a_column_in_which_nothing_is_told_shows_it():
    rows = [("Löfte", "Polisen", "Kommunen"), *((a, "", c) for a, _, c in TEXTS[:2])]
    words, _ = written(rows, step=30.0)
    rules = tuple(Edge(upright=False, at=at, start=46, end=560) for at in (116.0, 144.0, 188.0, 220.0))
    assert [row[1] for row in read(words, rules)] == ["Polisen", "", ""]


def test_the_marks_of_a_list_make_no_column_however_many_lines_its_items_take():
    first = "• Vandringar i maj|• Möten med alla|• Besök på torget|• Ett nytt råd"
    rows = [("Löfte", "Polisen", "Kommunen"), ("Fler ute", "Tolv vandringar", first), ("Trygga vägar", "", first)]
    rules = tuple(Edge(upright=False, at=at, start=46, end=560) for at in (106.0, 126.0, 186.0, 246.0))
    assert [row[2] for row in read(written(rows)[0], rules)] == [row[2] for row in rows]


def test_a_row_in_the_middle_of_its_height_is_parted_where_only_the_head_draws_the_sides():
    words, _ = written([("Löfte", "Polisen", "Kommunen")], step=20.0)
    places = [
        (50, "Fler ute", 146),
        (186, "Tolv vandringar i", 140),
        (186, "stadens centrum", 152),
        (320, "Klart", 146),
    ]
    words += [one for x, text, foot in places for one in line(text, x, foot).words]
    head = [Edge(upright=True, at=x, start=106, end=126) for x in (46.0, 180.0, 316.0, 400.0)]
    level = [Edge(upright=False, at=y, start=46, end=400) for y in (106.0, 126.0, 160.0)]
    sides = [Edge(upright=True, at=x, start=106, end=160) for x in (46.0, 400.0)]
    assert read(words, (*head, *level, *sides))[1] == ["Fler ute", "Tolv vandringar i|stadens centrum", "Klart"]


@pytest.mark.parametrize("gap", [4.0, 12.0])
def test_cells_drawn_apart_are_of_one_table(gap: float):
    rows = [("Löfte", "Polisen", "Kommunen"), *COUNTS]
    words, _ = written(rows, step=24.0)
    sides = [(46.0, 196.0 - gap), (196.0, 346.0 - gap), (346.0, 496.0)]
    boxes = [Box(x0, 108 + 24 * n, x1, 132 + 24 * n) for n in range(len(rows)) for x0, x1 in sides]
    assert read(words, tuple(edge for box in boxes for edge in box_edges(box, soft=False))) == [*map(list, rows)]


def test_the_paragraphs_of_one_cell_are_no_rows_beside_a_label():
    told = "Sex möten har hållits|med de boende.||Två vandringar har gjorts.||Ett råd har bildats|av de äldre."
    rows = [
        ("Löfte", "Polisens arbete", "Kommunens arbete"),
        (
            "Fler ska våga gå|ut på kvällen då|det är mörkt ute|och halt i byn",
            told,
            "Lampor har satts|upp vid stationen.",
        ),
        (
            "Lugnare skolvägar|för de yngsta i byn",
            "Farten har mätts|vid sex tillfällen.",
            "Två gupp har byggts|vid den nya skolan.",
        ),
    ]
    words, _ = written(rows, step=34.0)
    assert [row[0] for row in read(words)] == [row[0] for row in rows]
