"""Labels over several rows that shades or rules part only beside them."""

import pytest
from typed_words import typed

from extract.records import Word
from extract.tables.label_floors import with_label_floors
from extract.tables.lattice import Grid, cells

XS = (40.0, 150.0, 290.0, 360.0)
YS = tuple(100.0 + 20 * i for i in range(7))
BESIDE = frozenset((j, c) for j in range(1, 6) for c in (1, 2))
WALLS = frozenset((row, i) for row in range(6) for i in (1, 2))
ROWS = [(x, top + 6, text) for top in YS[:-1] for x, text in ((152.0, "Samtal i byn"), (292.0, "Mars"))]


def labels(
    at: list[float], floors: frozenset[tuple[int, int]] = BESIDE, *, drawn: bool = False
) -> list[tuple[int, int]]:
    """From which row, and over how many, labels stand whose texts begin `at` these heights."""
    pieces = [*ROWS, *((42.0, y, "Trygghet") for y in at)]
    words: list[Word] = [word for piece in pieces for word in typed(*piece)]
    found = with_label_floors(Grid(XS, YS, WALLS, floors, ruled=drawn), words, drawn=drawn)
    return [(span.top, span.bottom - span.top) for span in cells(found) if span.left == 0]


@pytest.mark.parametrize(
    ("at", "spans"),
    [
        ([106.0, 166.0], [(0, 3), (3, 3)]),
        ([146.0, 186.0], [(0, 2), (2, 2), (4, 2)]),
        ([126.0], [(0, 1), (1, 5)]),
        ([115.0, 175.0], [(0, 2), (2, 4)]),
    ],
    ids=["from the top", "under the rest of a label overleaf", "one label", "in the middle of their rows"],
)
def test_a_label_ends_where_the_next_begins(at: list[float], spans: list[tuple[int, int]]):
    assert labels(at) == spans


def test_labels_that_lines_part_too_are_left_as_they_are():
    drawn = BESIDE | {(j, 0) for j in range(1, 6)}
    assert labels([106.0, 175.0], drawn) == [(row, 1) for row in range(6)]


def test_in_a_drawn_grid_only_labels_level_with_the_texts_of_their_rows_end_each_other():
    assert labels([106.0, 166.0], drawn=True) == [(0, 3), (3, 3)]
    assert labels([106.0, 166.0, 178.0], drawn=True) == [(0, 3), (3, 3)]
    assert labels([115.0, 175.0], drawn=True) == [(0, 6)]
    assert labels([146.0, 206.0], BESIDE | {(3, 0)}, drawn=True) == [(0, 3), (3, 3)]
