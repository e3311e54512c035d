"""Numbers with a space between their thousands are one number, and columns of figures are columns."""

import pytest
from typed_words import page

from extract.records import Line
from extract.tables.gutters import find_gutters

COUNTED = ["24", "31", "640", "7"]


def right(edge: float, top: float, *texts: str) -> list[tuple[float, float, str]]:
    """Figures that end at one place, each thousand 3 points before the next; a figure is 5 points wide."""
    items, x = [], edge
    for text in reversed(texts):
        items.append((x - 5 * len(text), top, text))
        x -= 5 * len(text) + 3
    return items[::-1]


def table(*large: str) -> list[Line]:
    """Labels and two columns of figures, the last line's being `large`."""
    rows = [(50.0, 114.0 + 12 * i, "Besök") for i in range(len(COUNTED) + 1)]
    figures = [
        item for i, text in enumerate(COUNTED) for edge in (200, 260) for item in right(edge, 114 + 12 * i, text)
    ]
    last = 114 + 12 * len(COUNTED)
    return page(*rows, *figures, *right(200, last, "718"), *right(260, last, *large))


@pytest.mark.parametrize("large", [("640",), ("1", "125"), ("41", "250"), ("–2", "400")])
def test_thousands_of_one_number_make_no_column(large: tuple[str, ...]):
    first, second = (gutter.middle for gutter in find_gutters(table(*large)))
    assert 75 < first < 185
    assert 200 < second < 235


def test_a_narrow_column_of_many_numbers_is_one():
    rows = [(50.0, 114.0 + 12 * i, "Besök") for i in range(5)]
    figures = [item for i in range(5) for item in (*right(200, 114 + 12 * i, "3"), *right(222, 114 + 12 * i, "125"))]
    assert len(find_gutters(page(*rows, *figures))) == 2
