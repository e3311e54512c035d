"""Rows of a table with a slot for every column, whatever is merged."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from extract.texts.strips import Strip

Hold = Literal["own", "left", "above"]


@dataclass(frozen=True, slots=True)
class Slot:
    """A place in the grid: its own cell's lines, or covered by a merged cell to the left or above."""

    strips: tuple[Strip, ...] = ()
    hold: Hold = "own"
    column_span: int = 1
    row_span: int = 1

    @property
    def text(self) -> str:
        """The lines with single spaces between, for deciding only."""
        return " ".join(strip.line.text for strip in self.strips)

    @property
    def bold(self) -> bool:
        """Whether every word is bold."""
        words = [word for strip in self.strips for word in strip.line.words]
        return bool(words) and all(word.bold for word in words)


EMPTY = Slot()


@dataclass(frozen=True, slots=True)
class GridRow:
    """One row of the grid; as many slots as the table has columns."""

    slots: tuple[Slot, ...]
    page: int

    @property
    def filled(self) -> tuple[int, ...]:
        """The columns with text of their own."""
        return tuple(i for i, slot in enumerate(self.slots) if slot.strips)

    @property
    def lone(self) -> Slot | None:
        """The only slot with text; None where there are several or none."""
        return self.slots[self.filled[0]] if len(self.filled) == 1 else None

    @property
    def merged(self) -> bool:
        """Whether one cell covers the whole row."""
        return len(self.slots) > 1 and self.slots[0].column_span == len(self.slots)

    def text(self, column: int) -> str:
        """The text of a column, for deciding only."""
        return self.slots[column].text


@dataclass(frozen=True, slots=True)
class Grid:
    """A table of one page as rows; `edges` are each column's left and right side in points."""

    rows: tuple[GridRow, ...]
    edges: tuple[tuple[float, float], ...]
    page: int
    top: float
    bottom: float
    open_top: bool = False
    open_bottom: bool = False
    ruled: bool = True

    @property
    def columns(self) -> int:
        """The number of columns."""
        return len(self.edges)


def without_blank_columns(grid: Grid) -> Grid:
    """The grid without columns that only cells merged over them reach into, as slivers between rules are."""
    return with_columns(grid, [c for c in range(grid.columns) if any(row.slots[c].hold != "left" for row in grid.rows)])


def without_silent_columns(grid: Grid) -> Grid:
    """The grid without columns in which nothing is printed, header included, but cells merged over later ones."""
    told = [
        any(row.slots[c].strips and row.slots[c].column_span == 1 for row in grid.rows) for c in range(grid.columns)
    ]
    return with_columns(grid, [c for c in range(grid.columns) if told[c]] or list(range(grid.columns)))


def with_columns(grid: Grid, kept: list[int]) -> Grid:
    """The grid with these of its columns only; a cell that begins in another one begins in the next kept one."""
    if len(kept) == grid.columns:
        return grid
    return replace(
        grid,
        rows=tuple(GridRow(_narrowed(row.slots, kept), row.page) for row in grid.rows),
        edges=tuple(grid.edges[c] for c in kept),
    )


def _narrowed(slots: tuple[Slot, ...], kept: list[int]) -> tuple[Slot, ...]:
    """The kept columns' slots, each with the span that it has among them."""
    narrowed: list[Slot] = []
    for column in kept:
        home = _begins(slots, column)
        covered = [k for k in kept if home <= k < home + slots[home].column_span]
        slot = slots[home] if column == covered[0] else slots[column]
        narrowed.append(replace(slot, column_span=len(covered)))
    return tuple(narrowed)


def _begins(slots: tuple[Slot, ...], column: int) -> int:
    """The column that the cell covering a column of a row begins in."""
    while column > 0 and slots[column].hold == "left":
        column -= 1
    return column


def remapped(grid: Grid, edges: tuple[tuple[float, float], ...]) -> Grid | None:
    """The grid with the columns of another one; None where they do not stand in the same places."""
    if grid.columns == len(edges):
        both = enumerate(zip(grid.edges, edges, strict=True))
        aligned = all(overlap(mine, theirs) or _stands_in(grid, c, theirs) for c, (mine, theirs) in both)
        return grid if aligned else None
    homes = [[c for c, edge in enumerate(edges) if _centre_in(edge, mine)] for mine in grid.edges]
    if grid.columns > len(edges) or any(not home for home in homes):
        return None
    rows = tuple(GridRow(_spread(row.slots, homes, edges), row.page) for row in grid.rows)
    return replace(grid, rows=rows, edges=edges)


def _stands_in(grid: Grid, column: int, edge: tuple[float, float]) -> bool:
    """Whether a column has text, all of it between two edges: a page with few words tells its sides less well."""
    held = [row.slots[column] for row in grid.rows if row.slots[column].strips]
    return bool(held) and all(_within(slot, edge) for slot in held)


def overlap(a: tuple[float, float], b: tuple[float, float]) -> bool:
    """Whether two columns share more than half of the narrower one."""
    return min(a[1], b[1]) - max(a[0], b[0]) >= 0.5 * min(a[1] - a[0], b[1] - b[0])


def _centre_in(edge: tuple[float, float], mine: tuple[float, float]) -> bool:
    return mine[0] <= (edge[0] + edge[1]) / 2 < mine[1]


def _spread(
    slots: tuple[Slot, ...], homes: list[list[int]], edges: tuple[tuple[float, float], ...]
) -> tuple[Slot, ...]:
    spread = [EMPTY] * len(edges)
    for slot, home in zip(slots, homes, strict=True):
        at = next((c for c in home if _within(slot, edges[c])), None)
        if len(home) == 1 or at is None:
            spread[home[0]] = slot
            spread[home[0] + 1 : home[-1] + 1] = [Slot((), "left")] * (len(home) - 1)
        else:
            spread[at] = slot
    return tuple(spread)


def _within(slot: Slot, edge: tuple[float, float]) -> bool:
    """Whether all of a slot's text stands in one column, so that only the rule beside it is missing."""
    return all(edge[0] <= s.first.box.x0 and s.last.box.x1 <= edge[1] + 1 for s in slot.strips)
