"""Drawn boxes of one cell: a frame of four sides or a filled panel, its corners sharp or round."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from extract.pages.ink import Edge
from extract.records import Box

CORNER = 14.0
"""Points that the sides of a frame end before its round corners."""

SAME = 6.0
"""Points within which all sides of two boxes are those of one, drawn as a fill, a thick side and a frame."""

LEVEL = 1.0
"""Points within which the ends of two sides are at one height."""


def frames(edges: Sequence[Edge], panels: Sequence[Box]) -> list[Box]:
    """The boxes that four edges or a fill draw, each once, those that hold others too."""
    found: list[Box] = []
    for box in (*panels, *_of_four_sides([edge for edge in edges if not edge.soft])):
        if not any(_is_same(box, other) for other in found):
            found.append(box)
    return found


def _is_same(one: Box, other: Box) -> bool:
    sides = ((one.x0, other.x0), (one.top, other.top), (one.x1, other.x1), (one.bottom, other.bottom))
    return all(abs(a - b) <= SAME for a, b in sides)


def _of_four_sides(edges: Sequence[Edge]) -> Iterator[Box]:
    """Uprights beside each other that begin and end together, with level edges from one to the other at both ends."""
    by_ends: dict[tuple[int, int], list[Edge]] = defaultdict(list)
    for edge in edges:
        if edge.upright:
            by_ends[round(edge.start / LEVEL), round(edge.end / LEVEL)].append(edge)
    level = [edge for edge in edges if not edge.upright]
    for uprights in by_ends.values():
        for left, right in pairwise(sorted(uprights, key=lambda edge: edge.at)):
            top, bottom = _joining(level, left, right, left.start), _joining(level, left, right, left.end)
            if top and bottom and bottom.at > top.at:
                yield Box(left.at, top.at, right.at, bottom.at)


def _joining(level: Sequence[Edge], left: Edge, right: Edge, at: float) -> Edge | None:
    """The level edge that joins two uprights at a height, perhaps by round corners."""
    corner = min(CORNER, (right.at - left.at) / 4)
    reaching = [e for e in level if e.start <= left.at + corner and right.at - corner <= e.end]
    near = [e for e in reaching if abs(e.at - at) <= CORNER]
    return min(near, key=lambda e: abs(e.at - at), default=None)
