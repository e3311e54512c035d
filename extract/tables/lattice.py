"""Touching edges read as a grid: where its lines run, which sides are drawn, and which cells that makes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from extract.pages.ink import Edge
from extract.records import Box
from extract.tables.edges import SNAP, TOUCH

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
class Grid:
    """Lines that part a region: `xs` and `ys` ascend, the outermost are its outline.

    `walls` holds `(row, i)` where line `xs[i]` parts two cells of the row, `floors` `(j, column)` where `ys[j]` does.
    `joined` holds `(row, i)` where a heading goes across line `xs[i]`, clear of it or not.
    `strokes` are level rules that go over some of its columns only, as those under headings do.
    `open_top`, `open_bottom`: no edge is drawn there. `ruled`: upright edges are drawn.
    """

    xs: tuple[float, ...]
    ys: tuple[float, ...]
    walls: frozenset[Slot] = frozenset()
    floors: frozenset[Slot] = frozenset()
    joined: frozenset[Slot] = frozenset()
    strokes: tuple[Edge, ...] = ()
    open_top: bool = False
    open_bottom: bool = False
    ruled: bool = True

    @property
    def rows(self) -> int:
        """How many rows of places."""
        return len(self.ys) - 1

    @property
    def columns(self) -> int:
        """How many columns of places."""
        return len(self.xs) - 1

    @property
    def box(self) -> Box:
        """The outline."""
        return Box(self.xs[0], self.ys[0], self.xs[-1], self.ys[-1])

    def span_box(self, span: Span) -> Box:
        """Where a cell lies on the page."""
        return Box(self.xs[span.left], self.ys[span.top], self.xs[span.right], self.ys[span.bottom])


def read_grid(drawing: Sequence[Edge]) -> Grid | None:
    """The grid that touching edges draw, its open sides closed; None where they enclose nothing."""
    level = [edge for edge in drawing if not edge.upright]
    upright = [edge for edge in drawing if edge.upright]
    xs = _lines([e.at for e in upright], [x for e in level for x in (e.start, e.end)])
    ys = _lines([e.at for e in level], [y for e in upright for y in (e.start, e.end)])
    if min(len(xs), len(ys)) <= 1:
        return None
    return Grid(
        tuple(xs),
        tuple(ys),
        frozenset(sides(xs, ys, upright)),
        frozenset((line, column) for column, line in sides(ys, xs, level)),
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


def sides(at: Sequence[float], along: Sequence[float], edges: Sequence[Edge]) -> Iterator[Slot]:
    """`(place along, line across)` of each side that an edge covers."""
    for edge in edges:
        line = min(range(len(at)), key=lambda i: abs(at[i] - edge.at))
        for place, (start, end) in enumerate(pairwise(along)):
            if min(end, edge.end) - max(start, edge.start) > COVERED * (end - start):
                yield place, line


def cells(grid: Grid) -> list[Span]:
    """The cells from the top left, each grown to the right and then down as far as nothing parts it."""
    taken: set[Slot] = set()
    found = []
    for row in range(grid.rows):
        for column in range(grid.columns):
            if (row, column) not in taken:
                span = _grown(row, column, grid, taken)
                taken.update(span.slots())
                found.append(span)
    return found


def _grown(row: int, column: int, grid: Grid, taken: set[Slot]) -> Span:
    right = column + 1
    while right < grid.columns and (row, right) not in grid.walls and (row, right) not in taken:
        right += 1
    bottom = row + 1
    while bottom < grid.rows and _goes_down(bottom, column, right, grid, taken):
        bottom += 1
    return Span(row, column, bottom, right)


def _goes_down(row: int, left: int, right: int, grid: Grid, taken: set[Slot]) -> bool:
    """Whether a cell over columns `left` to `right` goes on in `row`: no edge over or through it, its side shut."""
    if any((row, c) in grid.floors or (row, c) in taken for c in range(left, right)):
        return False
    if any((row, c) in grid.walls for c in range(left + 1, right)):
        return False
    return right == grid.columns or (row, right) in grid.walls or (row, right) in taken


def seldom_drawn(grid: Grid) -> Iterator[float]:
    """The inner lines that are drawn in fewer than half of the rows, as beside bands: no cells are merged elsewhere."""
    for i, x in enumerate(grid.xs[1:-1], start=1):
        if 0 < 2 * sum((row, i) in grid.walls for row in range(grid.rows)) < grid.rows:
            yield x
