"""What a page draws, told apart: rules and backgrounds, straight and slanting, seen and white; and how type is set."""

import pytest

from extract.pages.shades import is_white
from extract.pages.stance import Stance, Stances
from extract.pages.strokes import slanting_parts, straight_parts, thin_edges
from extract.records import Box


@pytest.mark.parametrize(
    ("colour", "white"),
    [
        (1, True),
        ((1, 1, 1), True),
        ((0.99, 0.99, 0.99), True),
        ((0, 0, 0, 0), True),
        (0, False),
        ((0.9, 0.9, 0.9), False),
        ((0, 0, 0, 0.1), False),
        (None, False),
        (("P1",), False),
    ],
)
def test_white_is_what_is_not_seen_on_paper(colour: object, *, white: bool):
    assert is_white(colour) is white


@pytest.mark.parametrize(
    ("box", "expected"),
    [
        (Box(10, 20, 90, 21), [(False, 20.5, 10, 90)]),
        (Box(10, 20, 11, 90), [(True, 10.5, 20, 90)]),
        (Box(10, 20, 12, 22), [(False, 21, 10, 12), (True, 11, 20, 22)]),
    ],
    ids=["level", "upright", "dot"],
)
def test_a_thin_box_is_its_middle_line_and_a_dot_a_piece_of_either(box: Box, expected: list[tuple[bool, float]]):
    assert [(e.upright, e.at, e.start, e.end) for e in thin_edges(box)] == expected


def test_a_path_is_parted_into_level_upright_and_slanting_parts():
    path = [(0.0, 0.0), (50.0, 0.5), (50.0, 30.0), (80.0, 60.0)]
    assert [(e.upright, e.start, e.end) for e in straight_parts(path)] == [(False, 0, 50), (True, 0.5, 30)]
    assert slanting_parts(path) == 1


@pytest.mark.parametrize(
    ("kind", "stance"),
    [
        (("Arial", (1, 0, 0, 1), False), Stance(0, mirrored=False, bold=False)),
        (("ABCDEF+Arial-BoldMT", (1, 0, 0, 1), False), Stance(0, mirrored=False, bold=True)),
        (("Arial", (0, 1, -1, 0), False), Stance(90, mirrored=False, bold=False)),
        (("Arial", (-1, 0, 0, -1), False), Stance(180, mirrored=False, bold=False)),
        (("Arial", (0, -1, 1, 0), False), Stance(270, mirrored=False, bold=False)),
        (("Arial", (-1, 0, 0, 1), False), Stance(0, mirrored=True, bold=False)),
        (("Arial", (-1, 0, 0, -1), True), Stance(0, mirrored=False, bold=False)),
    ],
    ids=["plain", "bold", "up", "upside down", "down", "mirrored", "backwards upside down"],
)
def test_how_type_stands_is_told_by_its_name_matrix_and_direction(kind, stance: Stance):
    assert Stances()[kind] == stance
