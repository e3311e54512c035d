"""Joints: places where the rules of a table are drawn in pieces that meet, as they do at the sides of its columns."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from extract.pages.ink import Edge
from extract.records import Box
from extract.tables.edges import JOIN, SHORTEST, TOUCH

JOINTS = 2
"""Rules that must be drawn in pieces that meet at the same place before it is the side of a column."""

DASH, CLOSE = 8.0, 0.3
"""Points that a dash is long at most; and within which two meet, where those of one cell end and of the next begin."""


def joints(pieces: Sequence[Edge], outline: Box) -> list[float]:
    """Places inside the outline where the pieces of several rules meet; those over longer pieces are of sums.

    Lone dots are bullets.
    """
    whole = _undashed([p for p in pieces if outline.top - TOUCH <= p.at <= outline.bottom + TOUCH])
    near = [p for p in whole if p.length >= SHORTEST]
    by_height: dict[int, list[Edge]] = {}
    for piece in near:
        by_height.setdefault(round(piece.at / TOUCH), []).append(piece)
    inside = [p for p in near if not any(_lies_over(p, other) for other in _beside(p, by_height))]
    ends = sorted({(round(x), round(p.at)) for p in inside for x in (p.start, p.end)})
    found: list[list[tuple[int, int]]] = []
    for x, y in ends:
        if not outline.x0 + TOUCH < x < outline.x1 - TOUCH:
            continue
        if found and x - found[-1][0][0] <= TOUCH:
            found[-1].append((x, y))
        else:
            found.append([(x, y)])
    return [(group[0][0] + group[-1][0]) / 2 for group in found if len({y for _, y in group}) >= JOINTS]


def _undashed(pieces: Sequence[Edge]) -> Iterator[Edge]:
    """The pieces, dashes at even gaps made one."""
    whole: Edge | None = None
    for piece in sorted(pieces, key=lambda piece: (piece.at, piece.start)):
        if (
            whole is not None
            and piece.length <= DASH
            and piece.at == whole.at
            and CLOSE < piece.start - whole.end <= JOIN
        ):
            whole = replace(whole, end=piece.end)
            continue
        if whole is not None:
            yield whole
        whole = piece if piece.length <= DASH else None
        if whole is None:
            yield piece
    if whole is not None:
        yield whole


def _beside(piece: Edge, by_height: Mapping[int, Sequence[Edge]]) -> Iterator[Edge]:
    """The pieces at about the same height."""
    height = round(piece.at / TOUCH)
    return chain.from_iterable(by_height.get(at, ()) for at in (height - 1, height, height + 1))


def _lies_over(piece: Edge, other: Edge) -> bool:
    """Whether a rule, and no background, lies within a longer one, well away from its ends."""
    return not piece.soft and other.start < piece.start - TOUCH and piece.end + TOUCH < other.end
