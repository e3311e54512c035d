"""Stretches across that next to no words of the lines cross, where gutters may be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from extract.records import Box, Line, Word, box_of
from extract.tables.pieces import chunks

WITNESSES = 2
"""Lines that must show a gap meant to be seen before it is a gutter."""


def between_heads(stretches: list[tuple[float, float]], heads: Sequence[Line]) -> list[tuple[float, float]]:
    """The stretches between columns of figures, each kept to the room between the heads of its two columns."""
    for line in heads:
        boxes = [box_of(piece) for piece in chunks(line.words)]
        if len(boxes) == len(stretches) and boxes[0].x0 >= stretches[0][0]:
            boxes = [replace(boxes[0], x0=stretches[0][0], x1=stretches[0][0]), *boxes]
        if _are_heads(boxes, stretches):
            stretches = [
                _narrowed(stretch, before.x1, after.x0)
                for stretch, (before, after) in zip(stretches, pairwise(boxes), strict=True)
            ]
    return stretches


def _are_heads(boxes: Sequence[Box], stretches: Sequence[tuple[float, float]]) -> bool:
    """Whether pieces of a line are one for each column, none of them over the figures of another."""
    if len(boxes) != len(stretches) + 1:
        return False
    starts = all(box.x0 >= left for box, (left, _) in zip(boxes[1:], stretches, strict=True))
    return starts and all(box.x1 <= right for box, (_, right) in zip(boxes[:-1], stretches, strict=True))


def _narrowed(stretch: tuple[float, float], left: float, right: float) -> tuple[float, float]:
    """The part of a stretch between two places; the whole of it where they leave no room."""
    start, end = max(stretch[0], left), min(stretch[1], right)
    return (start, end) if start < end else stretch


def clearings(lines: Sequence[Line], most: int, least: float) -> Iterator[tuple[float, float]]:
    """Stretches across, at least so wide and not at an end, that words of at most so many lines cross.

    Words of a sparse column, one that fewer lines than that fill, part a stretch in two.
    """
    for left, right in _thin_stretches(lines, most, least):
        kept = [w for line in lines for w in _alone(line, left, right)] if most else []
        if len(kept) < WITNESSES:
            yield left, right
            continue
        first, last = min(w.box.x0 for w in kept), max(w.box.x1 for w in kept)
        yield from ((a, b) for a, b in ((left, first), (last, right)) if b - a >= least)


def _alone(line: Line, left: float, right: float) -> list[Word]:
    """The words of the line's pieces that stand wholly between two places."""
    return [w for piece in chunks(line.words) if left < piece[0].box.x0 and piece[-1].box.x1 < right for w in piece]


def _thin_stretches(lines: Sequence[Line], most: int, least: float) -> Iterator[tuple[float, float]]:
    steps = sorted(step for line in lines for word in line.words for step in ((word.box.x0, 1), (word.box.x1, -1)))
    depth, start, seen = 0, None, False
    for at, change in steps:
        depth += change
        seen = seen or depth > most
        if depth <= most and seen and start is None:
            start = at
        elif depth > most and start is not None:
            if at - start >= least:
                yield start, at
            start = None
