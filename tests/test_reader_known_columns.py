"""A table that goes on between rules or shades overleaf, and the title of a theme that its page ends with."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from typed_pages import line
from typed_sheets import across, sheet_of, texts_of

from extract.pages.ink import Edge
from extract.records import Line
from extract.tables.columns import Columns
from extract.tables.gutters import Gutter
from extract.tables.neighbours import nearest_run
from extract.tables.tables import Tables, find_tables

PLACES = (50.0, 160.0, 300.0)
HEADS = ("Löfte", "Våren", "Hösten")
BEFORE = Columns((45, 150, 290, 450), ((50, 140), (160, 280), (300, 440)), PLACES, 12.0, 10.0, 500.0)
SPREAD = (("Byarna   ska", "Möte på torget", "Tolv besök"), ("Grannar  ska", "Elva rundor", "Ett brev"))
"""Labels in justified type, the spaces of which stand under one another."""
BODY = (("Tryggt torg", "Tio pass", "Nio pass"), ("Lugna gator", "Sju pass", "Två pass"))


def found(rows: Sequence[Sequence[str]], *, ruled: float | None, before: Columns | None) -> Tables:
    """What is found on a page of rows 20 points apart, with rules between these from a place on."""
    words = [word for row, told in enumerate(rows) for word in across(told, PLACES, 100 + 20 * row)]
    ys = range(len(rows) + 1)
    rules = () if ruled is None else tuple(Edge(upright=False, at=85 + 20 * y, start=ruled, end=450) for y in ys)
    return find_tables(sheet_of(words, rules, number=2, size=(500, 200)), before)


def texts(tables: Tables) -> list[list[str]]:
    (table,) = tables.tables
    return texts_of(table)


def test_what_is_drawn_overleaf_has_the_columns_of_the_page_before():
    read = texts(found(SPREAD, ruled=45.0, before=BEFORE))
    assert read == [[" ".join(text.split()) for text in row] for row in SPREAD]


def test_a_label_beside_what_is_drawn_overleaf_is_of_the_table_too():
    rows = (BODY[0], ("", *BODY[1][1:]))
    assert texts(found(rows, ruled=152.0, before=BEFORE)) == [list(rows[0]), list(rows[1][1:])]


def test_rules_that_show_no_side_but_that_of_the_labels_leave_the_other_columns_as_they_were():
    pieces = [(50, 98, "Tryggt torg"), (160, 98, "Tio pass i mars och i april"), (300, 98, "Nej")]
    pieces += [(160, 110, "och tre till efter det"), (160, 138, "Elva rundor i byn om hösten"), (300, 138, "Ja")]
    pieces += [(160, 150, "med dem som bor i byarna")]
    words = [word for x, foot, text in pieces for word in line(text, x, foot).words]
    sides = [(85, 45, 150), (85, 150, 450), (125, 150, 450), (165, 45, 150), (165, 150, 450)]
    rules = tuple(Edge(upright=False, at=at, start=start, end=end) for at, start, end in sides)
    (table,) = find_tables(sheet_of(words, rules, number=2, size=(500, 200)), BEFORE).tables
    told = {(cell.row, cell.column): " ".join(one.text for one in cell.lines) for cell in table.cells}
    assert [told[0, 2], told[1, 2]] == ["Nej", "Ja"]


def test_texts_across_those_columns_are_another_table():
    rows = (("Polisen har under våren gått", "", "elva pass"), ("Kommunen har under hela året", "", "två pass"))
    assert all(len(row) < len(PLACES) for row in texts(found(rows, ruled=45.0, before=BEFORE)))


def themed(*rows: Sequence[str]) -> Tables:
    """What is found on a page of heads and rows, those of one text in bold."""
    words = [
        word
        for row, told in enumerate((HEADS, *rows))
        for word in across(told, PLACES, 100 + 20 * row, bold=not row or len(told) == 1)
    ]
    return find_tables(sheet_of(words, size=(500, 200)), None)


def test_a_theme_at_the_foot_of_a_page_is_of_the_table_that_has_such_titles():
    read = themed(*BODY, ("Trygghet",), *BODY, ("Trafik",))
    assert texts(read)[-1] == ["Trafik"]
    assert not read.lines


def test_a_heading_under_a_table_without_such_titles_is_none_of_it():
    assert [one.text for one in themed(*BODY, *BODY, ("Kontakt",)).lines] == ["Kontakt"]


def overleaf(first: Sequence[str], *, bold: bool, before: Columns) -> Tables:
    """What is found on a page of a white row and then rows between shades, under a head that stands far above."""
    words = [*line("Storfors kommun    Dnr 7", 50, 30).words]
    for row, told in enumerate((first, *BODY, *BODY)):
        words += across(told, PLACES, 100 + 20 * row, bold=bold and not row)
    sides = tuple(Edge(upright=False, at=105 + 20.0 * y, start=45, end=450, soft=True) for y in range(5))
    return find_tables(sheet_of(words, sides, number=2, size=(500, 200)), before)


def test_a_white_row_over_the_first_shade_overleaf_is_of_the_table():
    first = ("Byarna syns", "Möte på ett torg", "Tolv besök")
    assert texts(overleaf(first, bold=False, before=BEFORE)) == [list(first), *map(list, (*BODY, *BODY))]


@pytest.mark.parametrize(("start", "kept"), [(161.5, 1), (164.5, 0)], ids=["white", "with a letter in it"])
def test_a_line_that_leaves_all_of_a_gutter_white_keeps_clear_of_it(start: float, kept: int):
    """The gutter is narrower than a space that is meant to be seen."""
    over = Line((*line("x" * 27, start, 90).words, *line("görs", 300, 90).words))
    assert len(nearest_run([over], 95, [Gutter(296.5, 300)], 10.0, 12.0)) == kept


@pytest.mark.parametrize(("title", "outside"), [("Natur", 1), (None, 2)], ids=["with titles", "without"])
def test_a_title_over_the_first_shade_overleaf_is_of_the_table_that_has_such(title: str | None, outside: int):
    before = replace(BEFORE, title=line(title, 50, 400, bold=True)) if title else BEFORE
    read = overleaf(("Trafik",), bold=True, before=before)
    assert len(read.lines) == outside
    assert (texts(read)[0] == ["Trafik", "", ""]) is (title is not None)


GOING_ON = (("", "Elva besök."), ("Film på bio", "Tio gånger"), ("Brev till alla", "Ett i maj"))
LABELLED = (("Tal i skolan", "Sex klasser"), ("Möte med alla", "Två i juni"))


def test_a_label_overleaf_stands_under_the_first_rule_that_goes_all_across():
    """Two rows go on with a label of the page before, of whose last row a line stands over the first rule."""
    words = [*line("Lugna gator", 50, 254).words]
    for row, told in enumerate((*GOING_ON, *LABELLED)):
        words += across(told, PLACES[1:], 200 + 18 * row)
    level = [(204, 155), (222, 155), (240, 45), (258, 155), (276, 45)]
    rules = tuple(Edge(upright=False, at=float(at), start=float(left), end=450.0) for at, left in level)
    read = find_tables(sheet_of(words, rules, number=2, size=(500, 500)), BEFORE)
    (table,) = read.tables
    assert not read.lines
    spans = [(cell.row, cell.row_span, cell.text) for cell in table.cells if cell.column == 0]
    assert spans == [(0, 1, ""), (1, 2, ""), (3, 2, "Lugna gator")]


@pytest.mark.parametrize(("drawn", "kept"), [(0.0, 1), (2.0, 0)], ids=["drawn", "told by white"])
def test_texts_may_come_near_each_other_where_drawn_columns_meet(drawn: float, kept: int):
    under = Line(tuple(across(("laga", "x" * 29, "nio pass", "klart"), (52, 150, 297, 400), 110)))
    gutters = [Gutter(x - drawn / 2, x + drawn / 2) for x in (148.0, 296.0, 398.0)]
    assert len(nearest_run([under], 95, gutters, 10.0, 12.0)) == kept


@pytest.mark.parametrize("drawn", [(1, 2, 4, 5), (0, 1, 2, 4, 5, 6)], ids=["shades", "rules"])
def test_what_is_drawn_in_parts_of_a_page_is_one_table_in_the_columns_of_the_page_before(drawn: tuple[int, ...]):
    """A title alone lies between what is drawn, and rows far under it."""
    rows = (*BODY, ("Trafik",), BODY[0], ("Fler bussar", "Elva turer", "Nio turer"), BODY[1])
    words = [
        word for row, told in enumerate(rows) for word in across(told, PLACES, 100 + 34 * row, bold=len(told) == 1)
    ]
    sides = tuple(Edge(upright=False, at=78.0 + 34 * y, start=45, end=450, soft=len(drawn) == 4) for y in drawn)
    before = replace(BEFORE, title=line("Trygghet", 50, 400, bold=True), blank=24.0)
    read = find_tables(sheet_of(words, sides, number=2, size=(500, 400)), before)
    (table,) = read.tables
    assert not read.lines
    assert [told[0] for told in texts_of(table)] == [told[0] for told in rows]


def test_a_last_column_that_is_empty_overleaf_is_as_wide_as_it_was():
    rows = (("Tryggt torg", "Tio pass"), ("Lugna gator", "Sju pass"))
    (table,) = found(rows, ruled=45.0, before=BEFORE).tables
    assert (table.columns, table.box.x1) == (3, 450)
