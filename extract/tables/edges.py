"""Edges made seamless: levelled with their neighbours, joined end to end, and gathered into the drawings they form."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from extract.pages.ink import Edge

SNAP = 3.0
"""Points: parallel edges this near are one line (double rules, the two sides of a thin box). Rows are higher."""

JOIN = 3.0
"""Points of gap that a line may have and go on: dashes, dots, and cells drawn one by one."""

SHORTEST = 5.0
"""Points: what is shorter after joining is a tick or a dot, not a rule."""

TOUCH = 3.0
"""Points that an edge may end short of the one that it meets."""


def seamless(edges: Iterable[Edge]) -> list[Edge]:
    """Edges snapped to common lines and joined along them, level ones first, each kind by place."""
    found = list(edges)
    return [
        joined
        for upright in (False, True)
        for line in _snapped([edge for edge in found if edge.upright is upright])
        for joined in _joined(line)
        if joined.length >= SHORTEST
    ]


def _snapped(edges: list[Edge]) -> Iterator[list[Edge]]:
    """Parallel edges in groups, one a line, all at the middle of their group."""
    group: list[Edge] = []
    for edge in sorted(edges, key=lambda edge: edge.at):
        if group and edge.at - group[0].at > SNAP:
            yield _levelled(group)
            group = []
        group.append(edge)
    if group:
        yield _levelled(group)


def _levelled(group: Sequence[Edge]) -> list[Edge]:
    middle = (group[0].at + group[-1].at) / 2
    return [replace(edge, at=middle) for edge in group]


def _joined(line: list[Edge]) -> Iterator[Edge]:
    """The edges of one line, those that meet made one."""
    ordered = sorted(line, key=lambda edge: edge.start)
    whole = ordered[0]
    for edge in ordered[1:]:
        if edge.start > whole.end + JOIN:
            yield whole
            whole = edge
        elif edge.end > whole.end:
            whole = replace(whole, end=edge.end)
    yield whole


def drawings(edges: Sequence[Edge]) -> list[list[Edge]]:
    """Edges that touch, directly or through others, together; each drawing of level and upright edges alike."""
    group = list(range(len(edges)))

    def root(index: int) -> int:
        while group[index] != index:
            group[index] = group[group[index]]
            index = group[index]
        return index

    for one, other in _touching(edges):
        group[root(one)] = root(other)
    found: dict[int, list[Edge]] = {}
    for index, edge in enumerate(edges):
        found.setdefault(root(index), []).append(edge)
    return list(found.values())


def _touching(edges: Sequence[Edge]) -> Iterator[tuple[int, int]]:
    """Pairs of a level and an upright edge that meet or cross."""
    uprights = sorted((edge.at, index) for index, edge in enumerate(edges) if edge.upright)
    for index, edge in enumerate(edges):
        if edge.upright:
            continue
        first = bisect_left(uprights, (edge.start - TOUCH, -1))
        for at, other in uprights[first:]:
            if at > edge.end + TOUCH:
                break
            if edges[other].start - TOUCH <= edge.at <= edges[other].end + TOUCH:
                yield index, other
