"""A row between heads and figures that says what these are in goes over the columns that it stands in the middle of."""

import pytest
from typed_words import page, rows_of_figures, words_of

from extract.tables.lattice import Grid
from extract.tables.units import with_units

XS = (45.0, 150.0, 250.0, 350.0, 450.0)
HEADS = [(50, 100, "Plats"), (200, 100, "Böter"), (300, 100, "Varningar"), (400, 100, "Samtal")]


@pytest.mark.parametrize(
    ("texts", "joined"),
    [
        ([(267, "Antal i hela kommunen")], {2, 3}),
        ([(260, "Antal"), (397, "Minuter")], {2}),
        ([(200, "Antal")], set()),
        ([(200, "Antal"), (300, "Antal"), (400, "Antal")], set()),
        ([(50, "Antal")], set()),
    ],
    ids=["over all figures", "over two and one", "under one head", "under each head", "under the first head"],
)
def test_units_stand_over_the_columns_in_whose_middle_they_are(texts, joined):
    units = [(x, 115, text) for x, text in texts]
    words = words_of(page(*HEADS, *units, *rows_of_figures(130, "Ange", "Torp")))
    grid = Grid(XS, (95.0, 112.0, 127.0, 141.0, 155.0), ruled=False)
    assert {i for row, i in with_units(grid, words).joined if row == 1} == joined
