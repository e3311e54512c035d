"""Lines between rows that lie at two heights, in some columns each."""

import pytest
from test_reader_steps import typed

from extract.records import Word
from extract.tables.lattice import Grid, cells
from extract.tables.level_floors import with_level_floors

XS = (40.0, 150.0, 290.0, 400.0)
YS = (100.0, 140.0, 160.0, 200.0)
WALLS = frozenset((row, i) for row in range(3) for i in (1, 2))
STAGGERED = frozenset({(1, 0), (2, 1), (2, 2)})


def rows(label_top: float, report_top: float, floors: frozenset[tuple[int, int]]) -> list[tuple[int, int, int]]:
    """Column, row and rows of each cell where a label and a report begin at these heights under other texts."""
    pieces = [(42.0, 110.0, "Trygghet"), (152.0, 110.0, "Samtal"), (42.0, label_top, "Trafik"),
              (152.0, report_top, "Kontroll")]  # fmt: skip
    words: list[Word] = [word for piece in pieces for word in typed(*piece)]
    spans = cells(with_level_floors(Grid(XS, YS, WALLS, floors, ruled=False), words))
    return sorted((span.left, span.top, span.bottom - span.top) for span in spans)


ONE_LINE = [(0, 0, 1), (0, 1, 1), (1, 0, 1), (1, 1, 1), (2, 0, 1), (2, 1, 1)]


@pytest.mark.parametrize(
    ("floors", "label", "report"),
    [(STAGGERED, 170.0, 170.0), (frozenset({(1, 1), (1, 2), (2, 0)}), 170.0, 146.0)],
    ids=["that of the label is higher", "that of the label is lower"],
)
def test_a_line_at_two_heights_is_one_where_no_text_stands_between(floors, label: float, report: float):
    assert rows(label, report, floors) == ONE_LINE


def test_a_text_between_them_keeps_both():
    assert rows(146.0, 146.0, STAGGERED) == [(0, 0, 1), (0, 1, 2), (1, 0, 2), (1, 2, 1), (2, 0, 2), (2, 2, 1)]


def test_a_line_through_all_columns_is_left_as_it_is():
    whole = frozenset((j, c) for j in (1, 2) for c in range(3))
    assert len(rows(170.0, 170.0, whole)) == 9
