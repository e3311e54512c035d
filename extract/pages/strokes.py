"""Straight edges in what is drawn: the middles of thin boxes, the level and upright parts of paths."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from extract.pages.ink import Edge
from extract.records import Box

RULE_THICKNESS = 3.0
"""Points; a filled box thinner than this is a ruled line, a thicker one is a background."""

STRAIGHT = 0.7
"""Points that the ends of a line may differ across its direction and still be level or upright."""

Point = tuple[float, float]


def is_thin(box: Box) -> bool:
    """Whether a box is a ruled line."""
    return min(box.width, box.height) <= RULE_THICKNESS


def thin_edges(box: Box) -> tuple[Edge, ...]:
    """The middle line of a thin box; a dot is a piece of a line either way."""
    level = Edge(upright=False, at=box.mid_y, start=box.x0, end=box.x1)
    upright = Edge(upright=True, at=box.mid_x, start=box.top, end=box.bottom)
    if max(level.length, upright.length) <= RULE_THICKNESS:
        return (level, upright)
    return (level,) if level.length >= upright.length else (upright,)


def straight_parts(points: Sequence[Point]) -> Iterator[Edge]:
    """The level and upright parts of a path."""
    for (xa, ya), (xb, yb) in pairwise(points):
        if abs(ya - yb) <= STRAIGHT < abs(xa - xb):
            yield Edge(upright=False, at=(ya + yb) / 2, start=min(xa, xb), end=max(xa, xb))
        elif abs(xa - xb) <= STRAIGHT < abs(ya - yb):
            yield Edge(upright=True, at=(xa + xb) / 2, start=min(ya, yb), end=max(ya, yb))


def is_rounded_box(points: Sequence[Point], box: Box) -> bool:
    """Whether a path goes along all four sides of its box for half of their length, and rounds the corners."""
    along = dict.fromkeys((box.x0, box.top, box.x1, box.bottom), 0.0)
    for edge in straight_parts(points):
        for side in (box.x0, box.x1) if edge.upright else (box.top, box.bottom):
            along[side] += edge.length if abs(edge.at - side) <= STRAIGHT else 0.0
    wide, high = box.width, box.height
    return min(along[box.x0], along[box.x1]) > high / 2 and min(along[box.top], along[box.bottom]) > wide / 2


def slanting_parts(points: Sequence[Point]) -> int:
    """How many parts of a path are neither level nor upright."""
    return sum(abs(ya - yb) > STRAIGHT and abs(xa - xb) > STRAIGHT for (xa, ya), (xb, yb) in pairwise(points))
