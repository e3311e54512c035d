"""Edges made seamless: levelled with their neighbours, joined end to end, and gathered into the drawings they form."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from extract.pages.ink import Edge

SNAP = 3.0
"""Points: parallel edges this near are one line (double rules, the two sides of a thin box). Rows are higher."""

JOIN = 3.0
"""Points of gap that a line may have and go on: dashes, dots, and cells drawn one by one."""

SHORTEST = 5.0
"""Points: what is shorter after joining is a tick or a dot, not a rule."""

APART, SHORTEST_SIDE = 15.0, 12.0
"""Points between cells that are drawn apart, at most, and that a side of such a cell is long, at least."""

SIDES = 4
"""Lines that leave the same gap: the sides of two cells have two each."""

TOUCH = 3.0
"""Points that an edge may end short of the one that it meets."""


def seamless(edges: Iterable[Edge]) -> list[Edge]:
    """Edges snapped to common lines and joined along them, level ones first, each kind by place."""
    found = list(edges)
    return [
        joined
        for upright in (False, True)
        for line in _bridged(
            [list(_joined(one)) for one in _snapped([e for e in found if e.upright is upright])], found
        )
        for joined in line
        if joined.length >= SHORTEST
    ]


def _bridged(lines: Sequence[Sequence[Edge]], edges: Sequence[Edge]) -> Iterator[Sequence[Edge]]:
    """The lines, those of cells drawn apart made one: line after line leaves the same gap there.

    Tables beside each other leave one too, but have sides of cells between their own.
    """
    several = [line for line in lines if len(line) > 1]
    gaps = Counter(gap for line in several for gap in map(_gap, line, line[1:]) if gap) if several else Counter()
    often = {gap for gap, lines_with_it in gaps.items() if lines_with_it >= SIDES}
    parted = {
        gap
        for line in (several if often else ())
        for one, other in pairwise(line)
        if (gap := _gap(one, other)) in often and (_is_parted(one, edges) or _is_parted(other, edges))
    }
    told = often - parted
    for line in lines:
        yield _over_gaps(line, told) if told and len(line) > 1 else line


def _is_parted(side: Edge, edges: Sequence[Edge]) -> bool:
    """Whether an edge meets the side of a cell between its ends."""
    return any(
        edge.upright is not side.upright
        and side.start + TOUCH < edge.at < side.end - TOUCH
        and edge.start - TOUCH <= side.at <= edge.end + TOUCH
        for edge in edges
    )


def _gap(edge: Edge, after: Edge) -> tuple[int, int] | None:
    """The gap between two edges of a line, to the point; None where it is too wide, or one of them too short."""
    if after.start - edge.end > APART or min(edge.length, after.length) < SHORTEST_SIDE:
        return None
    return round(edge.end), round(after.start)


def _over_gaps(line: Sequence[Edge], told: Container[tuple[int, int] | None]) -> list[Edge]:
    whole = [line[0]]
    for edge, after in pairwise(line):
        if _gap(edge, after) in told:
            whole[-1] = replace(whole[-1], end=after.end)
        else:
            whole.append(after)
    return whole


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
