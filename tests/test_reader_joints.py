"""Where the rules of a table are drawn in pieces that meet, a column ends; rules of sums over them tell nothing."""

import pytest

from extract.pages.ink import Edge
from extract.records import Box
from extract.tables.joints import joints

OUTLINE = Box(40, 100, 340, 160)
HEIGHTS = (100.0, 120.0, 140.0, 160.0)
CELLS = [(40, 140), (140, 240), (240, 340)]
SUMS = [(180, 220), (280, 320)]


def pieces(heights: tuple[float, ...], spans: list[tuple[int, int]], *, soft: bool = False) -> list[Edge]:
    return [Edge(upright=False, at=at, start=start, end=end, soft=soft) for at in heights for start, end in spans]


@pytest.mark.parametrize(
    ("rules", "sums", "found"),
    [
        (pieces(HEIGHTS, CELLS), [], [140, 240]),
        (pieces(HEIGHTS, CELLS), pieces((139.0, 159.0), SUMS), [140, 240]),
        (pieces(HEIGHTS, [(40, 340)]), pieces((141.0, 159.0), SUMS), []),
        (pieces(HEIGHTS, [(40, 340)]), pieces(HEIGHTS, [(140, 240)], soft=True), [140, 240]),
        (pieces((100.0, 160.0), [(40, 340)]), pieces((120.0, 140.0), CELLS[1:]), [140, 240]),
    ],
    ids=[
        "cells",
        "cells and sums",
        "whole rules and sums",
        "backgrounds under rules",
        "rules that leave the first column",
    ],
)
def test_columns_end_where_pieces_of_rules_meet(rules: list[Edge], sums: list[Edge], found: list[float]):
    assert joints([*rules, *sums], OUTLINE) == pytest.approx(found)
