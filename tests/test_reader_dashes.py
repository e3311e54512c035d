"""Dashed rules and words too long for their cells: what looks like more columns, or fewer, than there are."""

from itertools import pairwise

import pytest
from typed_words import typed

from extract.pages.ink import Edge
from extract.records import Box, Word
from extract.tables.joints import joints
from extract.tables.lattice import Grid
from extract.tables.overfull import parted_words

SIDES = (50.0, 148.2, 246.4)
TOPS = (100.0, 120.0, 140.0)


def dashed(at: float, dash: float, gap: float, *sides: float) -> list[Edge]:
    """A rule of dashes that begin anew at each side, the last one before it ending there."""
    found = []
    for left, right in pairwise(sides):
        steps = round((right - left - dash) / (dash + gap))
        found += [(left + i * (right - left - dash) / steps) for i in range(steps + 1)]
    return [Edge(upright=False, at=at, start=x, end=x + dash) for x in found]


@pytest.mark.parametrize(("dash", "gap"), [(2.2, 1.5), (4.5, 2.0), (1.0, 1.0)])
def test_dashes_meet_at_the_sides_of_cells_alone(dash: float, gap: float):
    pieces = [edge for top in TOPS for edge in dashed(top, dash, gap, *SIDES)]
    (found,) = joints(pieces, Box(50, 100, 246.4, 140))
    assert abs(found - SIDES[1]) < 1


def test_dashes_of_whole_rules_tell_no_columns():
    pieces = [edge for top in TOPS for edge in dashed(top, 2.2, 1.5, SIDES[0], SIDES[-1])]
    assert joints(pieces, Box(50, 100, 246.4, 140)) == []


def test_bullets_that_stand_at_one_place_under_rules_are_no_side_of_a_column():
    rules = [Edge(upright=False, at=top, start=50, end=246.4) for top in TOPS]
    dots = [Edge(upright=False, at=top + 8, start=150, end=153) for top in TOPS]
    assert joints([*rules, *dots], Box(50, 100, 246.4, 150)) == []


XS, YS = (40.0, 120.0, 220.0), (95.0, 115.0, 135.0, 155.0)
DRAWN = Grid(XS, YS, walls=frozenset((row, 1) for row in range(3)))


def run_together(first: str, second: str) -> Word:
    """Two words of which the second begins at the second column's place, right after the end of the first."""
    left, right = typed(124 - 5.0 * len(first), 100, first)[0], typed(124, 100, second)[0]
    box = Box(left.box.x0, 100, right.box.x1, 110)
    letters = tuple(Box(x, 100, x + 5, 110) for x in (left.box.x0 + 5.0 * i for i in range(len(first + second))))
    return Word(first + second, 1, box, letters, 10.0)


BODY = [word for top in (120, 140) for word in (*typed(42, top, "Torg"), *typed(124, top, "Sju pass"))]
COLUMN = [word for top in (120, 132, 144) for word in typed(124, top, "Sju pass")]


def test_a_word_too_long_for_its_cell_is_parted_from_the_next_text():
    found = parted_words(DRAWN, [run_together("Medborgarlöfte", "Polisen"), *BODY, *COLUMN])
    assert [word.text for word in found[:2]] == ["Medborgarlöfte", "Polisen"]
    assert found[1].box.x0 == 124


@pytest.mark.parametrize(("first", "second"), [("Medborgar", "löfte"), ("HEM", "TJÄNST")])
def test_a_word_that_only_goes_over_a_side_is_left_whole(first: str, second: str):
    assert parted_words(DRAWN, [run_together(first, second), *BODY, *COLUMN])[0].text == first + second
