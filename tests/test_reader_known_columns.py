"""A table that goes on between rules or shades overleaf, and the title of a theme that its page ends with."""

from collections.abc import Sequence

from typed_pages import line

from extract.pages.ink import Edge
from extract.pages.sheets import Sheet
from extract.pages.turning import Frame
from extract.records import Word
from extract.tables.columns import Columns
from extract.tables.tables import Tables, find_tables

PLACES = (50.0, 160.0, 300.0)
HEADS = ("Löfte", "Våren", "Hösten")
BEFORE = Columns((45, 150, 290, 450), ((50, 140), (160, 280), (300, 440)), PLACES, 12.0, 10.0, 500.0)
SPREAD = (("Byarna   ska", "Möte på torget", "Tolv besök"), ("Grannar  ska", "Elva rundor", "Ett brev"))
"""Labels in justified type, the spaces of which stand under one another."""
BODY = (("Tryggt torg", "Tio pass", "Nio pass"), ("Lugna gator", "Sju pass", "Två pass"))


def found(rows: Sequence[Sequence[str]], *, ruled: float | None, before: Columns | None) -> Tables:
    """What is found on a page of rows 20 points apart, with rules between these from a place on."""
    words: list[Word] = []
    for row, texts in enumerate(rows):
        foot = 100 + 20 * row
        words += [w for x, t in zip(PLACES, texts, strict=False) for w in line(t, x, foot).words]
    ys = range(len(rows) + 1)
    rules = () if ruled is None else tuple(Edge(upright=False, at=85 + 20 * y, start=ruled, end=450) for y in ys)
    return find_tables(Sheet(2, Frame(500, 200, 0), tuple(words), rules), before)


def texts(tables: Tables) -> list[list[str]]:
    (table,) = tables.tables
    return [
        [" ".join(one.text for one in cell.lines) for cell in table.cells if cell.row == row]
        for row in range(table.rows)
    ]


def test_what_is_drawn_overleaf_has_the_columns_of_the_page_before():
    read = texts(found(SPREAD, ruled=45.0, before=BEFORE))
    assert read == [[" ".join(text.split()) for text in row] for row in SPREAD]


def test_a_label_beside_what_is_drawn_overleaf_is_of_the_table_too():
    rows = (BODY[0], ("", *BODY[1][1:]))
    assert texts(found(rows, ruled=152.0, before=BEFORE)) == [list(rows[0]), list(rows[1][1:])]


def test_texts_across_those_columns_are_another_table():
    rows = (("Polisen har under våren gått", "", "elva pass"), ("Kommunen har under hela året", "", "två pass"))
    assert all(len(row) < len(PLACES) for row in texts(found(rows, ruled=45.0, before=BEFORE)))


def themed(*rows: Sequence[str]) -> Tables:
    """What is found on a page of heads and rows, those of one text in bold."""
    words = [
        w
        for row, told in enumerate((HEADS, *rows))
        for x, text in zip(PLACES, told, strict=False)
        for w in line(text, x, 100 + 20 * row, bold=not row or len(told) == 1).words
    ]
    return find_tables(Sheet(1, Frame(500, 200, 0), tuple(words), ()), None)


def test_a_theme_at_the_foot_of_a_page_is_of_the_table_that_has_such_titles():
    read = themed(*BODY, ("Trygghet",), *BODY, ("Trafik",))
    assert texts(read)[-1] == ["Trafik"]
    assert not read.lines


def test_a_heading_under_a_table_without_such_titles_is_none_of_it():
    assert [one.text for one in themed(*BODY, *BODY, ("Kontakt",)).lines] == ["Kontakt"]
