"""Heads between upright rules over open rows: one table, in the columns that the heads draw."""

import pytest
from typed_words import page, words_of

from extract.tables.boxheads import is_head, stacked, with_body
from extract.tables.filling import Filled, fill
from extract.tables.lattice import Grid

XS = (40.0, 160.0, 260.0, 360.0)
HEADS = page((50, 102, "Insats"), (170, 102, "Antal 2022"), (270, 102, "Antal 2023"))


def head(heads=HEADS) -> Filled:
    walls = frozenset((0, i) for i in (1, 2))
    return fill(Grid(XS, (100.0, 116.0), walls=walls), words_of(heads))


ROWS = [
    (50, 120, "Vandringar"),
    (170, 120, "4"),
    (270, 120, "6"),
    (50, 132, "Möten"),
    (170, 132, "12"),
    (270, 132, "9"),
]
TITLED = [*ROWS, (130, 146, "På skolorna i Ange"), (50, 160, "Besök"), (170, 160, "3"), (270, 160, "5")]
FAR_OFF = [(x, y + 40, text) for x, y, text in ROWS]
PROSE = [(50, 120 + 12 * i, "Polisen har under hösten gått till fots i centrum varje fredag") for i in range(4)]


@pytest.mark.parametrize(("under", "rows"), [(ROWS, 3), (TITLED, 5)], ids=["rows", "rows with a title between"])
def test_rows_under_drawn_heads_are_of_their_table(under, rows):
    lines = page(*under)
    whole = with_body(head(), lines, words_of(lines))
    assert whole is not None
    assert (whole.grid.rows, whole.grid.columns) == (rows, 3)
    assert len(whole.held) == len(words_of(HEADS)) + len(words_of(lines))


def test_labels_of_figures_under_titles_are_none_for_several_rows():
    labels = ["Trafik", "Möten", "Ronder", "Pass", "Besök", "Skola", "Samtal", "Klasser", "Kvällar", "Enkäter"]
    rows = [(50, 120 + 16 * i, label) for i, label in enumerate(labels)]
    rows += [(x, 120 + 16 * i, str(3 + i)) for i in range(len(labels)) if i % 5 for x in (170, 270)]
    lines = page(*rows)
    whole = with_body(head(), lines, words_of(lines))
    assert whole is not None
    figures = [[word.text for word in words] for span, words in whole.words.items() if span.left == 1]
    assert [[str(3 + i)] for i in range(len(labels)) if i % 5] == [told for told in figures[1:] if told]


@pytest.mark.parametrize("under", [FAR_OFF, PROSE, ROWS[:3]], ids=["far off", "running text", "a lone line"])
def test_what_is_under_a_drawn_table_but_in_no_rows_is_something_else(under):
    lines = page(*under)
    assert with_body(head(), lines, words_of(lines)) is None


def test_a_drawn_table_with_figures_is_whole():
    assert is_head(head())
    assert not is_head(head(page((50, 102, "Vandringar"), (170, 102, "4"), (270, 102, "6"))))


@pytest.mark.parametrize(("top", "tables"), [(128.0, 1), (140.0, 2)], ids=["touching", "apart"])
def test_drawn_tables_that_touch_in_the_same_columns_are_one(top: float, tables: int):
    lower = page((50, top + 2, "Besök"), (170, top + 2, "4"), (270, top + 2, "6"))
    walls = frozenset((0, i) for i in (1, 2))
    drawn = [
        fill(Grid(XS, (at, at + 12), walls=walls), words_of(lines)) for at, lines in ((116, page(*ROWS)), (top, lower))
    ]
    assert [filled.grid.columns for filled in stacked(drawn)] == [3] * tables
