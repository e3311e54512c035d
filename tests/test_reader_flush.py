"""Texts that touch at the side of a column: parted where one begins there, not where a title goes on over it."""

import pytest
from typed_words import typed

from extract.tables.flush import with_flush_walls, with_rest_walls
from extract.tables.lattice import Grid

XS, TOPS = (40.0, 150.0, 300.0), (100.0, 120.0, 140.0, 160.0, 180.0)
SIDE = 1
TITLE_ROW = 3


@pytest.mark.parametrize(
    ("begun", "parted"),
    [("Möten", True), ("platser", False)],
    ids=["a text of the next column", "a title that goes on"],
)
def test_a_text_that_touches_the_next_column_is_parted_from_it_unless_it_is_one_text(begun: str, *, parted: bool):
    words = [
        word
        for top in TOPS[:TITLE_ROW]
        for x, text in ((42, "Ronder"), (152, "Nio"))
        for word in typed(x, top + 5, text)
    ]
    label = "Torg och allmänna"
    words += typed(149.5 - 5 * len(label) + 2.5 * label.count(" "), TOPS[TITLE_ROW] + 5, label)
    words += typed(152, TOPS[TITLE_ROW] + 5, begun)
    walls = frozenset((row, SIDE) for row in range(TITLE_ROW))
    floors = frozenset((row, column) for row in range(1, 4) for column in range(2))
    grid = with_flush_walls(Grid(XS, TOPS, walls=walls, floors=floors, ruled=False), words, frozenset(XS[1:-1]))
    assert ((TITLE_ROW, SIDE) in grid.walls) is parted


@pytest.mark.parametrize(("x", "opened", "parted"), [(152, True, True), (190, True, False), (152, False, False)])
def test_the_rest_of_a_cut_row_without_upright_rules_is_in_the_column_where_it_begins(x, *, opened, parted):
    words = typed(x, TOPS[0] + 5, "och bad.")
    words += [word for top in TOPS[1:4] for at in (42, 152) for word in typed(at, top + 5, "Ronder")]
    walls = frozenset((row, SIDE) for row in range(1, 4))
    grid = with_rest_walls(Grid(XS, TOPS, walls=walls, open_top=opened), words)
    assert ((0, SIDE) in grid.walls) is parted
