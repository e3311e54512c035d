"""Touching edges read as a grid of cells: merged where no edge parts them, closed where the grid is open."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from extract.edges import SNAP, TOUCH
from extract.ink import Edge
from extract.records import Box

COVERED = 0.5
"""Part of a cell's side that an edge must cover to part it from its neighbour."""

Slot = tuple[int, int]
"""Row and column of a place in a grid."""


@dataclass(frozen=True, slots=True)
class Span:
    """The places of a grid that one cell takes: half-open in rows and columns."""

    top: int
    left: int
    bottom: int
    right: int

    def slots(self) -> Iterator[Slot]:
        """Every place that the cell takes."""
        return ((r, c) for r in range(self.top, self.bottom) for c in range(self.left, self.right))


@dataclass(frozen=True, slots=True)
class Lattice:
    """A grid by its lines: `xs` and `ys` ascend; `spans` cover every place once.

    `open_top`, `open_bottom`: no edge is drawn there, only the ends of upright ones.
    """

    xs: tuple[float, ...]
    ys: tuple[float, ...]
    spans: tuple[Span, ...]
    open_top: bool = False
    open_bottom: bool = False

    @property
    def box(self) -> Box:
        """The outline."""
        return Box(self.xs[0], self.ys[0], self.xs[-1], self.ys[-1])

    def span_box(self, span: Span) -> Box:
        """Where a cell lies on the page."""
        return Box(self.xs[span.left], self.ys[span.top], self.xs[span.right], self.ys[span.bottom])


def read_lattice(drawing: Sequence[Edge]) -> Lattice | None:
    """The grid that touching edges draw; None where they enclose nothing."""
    level = [edge for edge in drawing if not edge.upright]
    upright = [edge for edge in drawing if edge.upright]
    xs = _lines([e.at for e in upright], [x for e in level for x in (e.start, e.end)])
    ys = _lines([e.at for e in level], [y for e in upright for y in (e.start, e.end)])
    if len(xs) < 2 or len(ys) < 2:
        return None
    walls = _walls(xs, ys, upright)
    floors = _walls(ys, xs, level)
    spans = tuple(_spans(len(ys) - 1, len(xs) - 1, walls, {(r, c) for c, r in floors}))
    return Lattice(
        tuple(xs),
        tuple(ys),
        spans,
        open_top=not any(abs(edge.at - ys[0]) <= TOUCH for edge in level),
        open_bottom=not any(abs(edge.at - ys[-1]) <= TOUCH for edge in level),
    )


def _lines(drawn: list[float], ends: list[float]) -> list[float]:
    """Where the grid's lines are: edges, and beyond the outermost the farthest end of those across."""
    places = sorted(set(drawn))
    if not places or not ends:
        return []
    low, high = min(ends), max(ends)
    before = [low] if low < places[0] - SNAP else []
    after = [high] if high > places[-1] + SNAP else []
    return [*before, *places, *after]


def _walls(at: list[float], along: list[float], edges: list[Edge]) -> set[Slot]:
    """`(place along, place across)` of each side that an edge covers: the side after place `across`."""
    found = set()
    for edge in edges:
        across = min(range(len(at)), key=lambda i: abs(at[i] - edge.at))
        for place, (start, end) in enumerate(pairwise(along)):
            if min(end, edge.end) - max(start, edge.start) > COVERED * (end - start):
                found.add((place, across))
    return found


def _spans(rows: int, columns: int, walls: set[Slot], floors: set[Slot]) -> Iterator[Span]:
    """Cells from the top left, each grown to the right and then down as far as nothing parts it."""
    taken: set[Slot] = set()
    for row in range(rows):
        for column in range(columns):
            if (row, column) in taken:
                continue
            span = _grown(row, column, (rows, columns), walls, floors, taken)
            taken.update(span.slots())
            yield span


def _grown(row: int, column: int, size: Slot, walls: set[Slot], floors: set[Slot], taken: set[Slot]) -> Span:
    right = column + 1
    while right < size[1] and (row, right) not in walls and (row, right) not in taken:
        right += 1
    bottom = row + 1
    while bottom < size[0] and _goes_down(bottom, column, right, size, walls, floors, taken):
        bottom += 1
    return Span(row, column, bottom, right)


def _goes_down(
    row: int, left: int, right: int, size: Slot, walls: set[Slot], floors: set[Slot], taken: set[Slot]
) -> bool:
    """Whether a cell over columns `left` to `right` goes on in `row`: no edge over or through it, its side shut."""
    if any((row, c) in floors or (row, c) in taken for c in range(left, right)):
        return False
    if any((row, c) in walls for c in range(left + 1, right)):
        return False
    return right == size[1] or (row, right) in walls or (row, right) in taken
