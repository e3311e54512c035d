"""Where the text of a column ends: without rules, its own lines tell, and not the white space beside it."""

from __future__ import annotations

from typed_pages import PAD, WIDTH, lines

from extract.promises.grids.placing import grid_of
from extract.records import Box, Cell, Table

TEXT = "Polisen ska synas i\nbyn på torget och\nvid varje\nhastighetsöverträdel\nse"
WHITE = 6


def room(*, ruled: bool) -> float:
    """How much room the longest line of a text leaves, its cell six letters wider than it."""
    box = Box(50.0, 90.0, 50.0 + PAD + (20 + WHITE) * WIDTH, 200.0)
    table = Table(1, box, 1, 1, (Cell(0, 0, 1, 1, box, lines(TEXT, 50.0 + PAD)),), ruled=ruled)
    return grid_of(table).rows[0].slots[0].strips[3].room


def test_white_space_beside_a_column_is_no_room_for_its_text_but_padding_within_rules_is():
    assert room(ruled=False) == 0
    assert room(ruled=True) > WIDTH
