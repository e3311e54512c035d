"""Labels on the left of what is drawn, and lines that are drawn in few of the rows that they part."""

import pytest
from typed_sheets import across, sheet_of, texts_of

from extract.pages.ink import Edge
from extract.records import Table
from extract.tables.tables import find_tables

XS = (50.0, 200.0, 340.0)
ROWS = (
    ("Löfte", "Polisen", "Kommunen"),
    ("Polisen ska synas|i centrum.", "Tolv pass|har gåtts.", ""),
    ("Kommunen ska laga|lampor.", "", "Sju lampor|är lagade."),
    ("Tryggare vägar.", "Nio kontroller.", "Två nya hinder."),
)


def drawn(labels: tuple[str, ...], walls: int = len(ROWS)) -> Table:
    """The table with its rules on the right of the labels alone, the line between the others in so many rows."""
    words, tops, foot = [], [], 100.0
    for label, row in zip(labels, ROWS, strict=True):
        tops.append(foot - 12)
        words += across((label, *row[1:]), XS, foot)
        foot += 30
    tops.append(foot - 12)
    left, middle, right = XS[1] - 4, XS[2] - 4, 480.0
    edges = [Edge(upright=False, at=y, start=left, end=right) for y in tops]
    edges += [Edge(upright=True, at=x, start=tops[0], end=tops[-1]) for x in (left, right)]
    edges += [Edge(upright=True, at=middle, start=tops[-1 - walls], end=tops[-1])]
    (table,) = find_tables(sheet_of(words, edges)).tables
    return table


def test_labels_beside_each_drawn_row_are_a_column():
    assert texts_of(drawn(tuple(row[0] for row in ROWS))) == [[text.replace("|", " ") for text in row] for row in ROWS]


@pytest.mark.parametrize(
    "labels",
    [
        ("Löfte", "Polisen ska synas", "", "Tryggare vägar."),
        ("Löfte", "Polisen ska synas", "ute varje dag", "Tryggare vägar."),
        ("Löfte", "Polisen ska synas|i centrum,|alla kvällar.", "Kommunen", "Tryggare vägar."),
    ],
    ids=["a row without", "a text that goes on", "a text over two rows"],
)
def test_other_text_beside_a_table_is_none_of_it(labels: tuple[str, ...]):
    assert drawn(labels).columns == 2


def test_a_line_drawn_in_few_rows_parts_the_others_too():
    texts = texts_of(drawn(tuple(row[0] for row in ROWS), walls=1))
    assert texts[1:3] == [
        ["Polisen ska synas i centrum.", "Tolv pass har gåtts.", ""],
        ["Kommunen ska laga lampor.", "", "Sju lampor är lagade."],
    ]
