"""The rows of a table whose cells, labels too, stand at the foot of their rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from extract.pages.ink import Edge
from extract.records import Box, Cell, Table, box_of, enclosing, words_of
from extract.tables.gutters import FLUSH

LOWER = 0.8
"""Part of the type size by which cells of one row differ in height where it shows how they are set."""

FEWEST = 2
"""Rows that show it."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row: its label, and the cells beside it that hold text; `begins`: it is right under a title or the heads."""

    at: int
    label: Cell | None
    beside: Sequence[Cell]
    begins: bool

    @property
    def is_unlabelled(self) -> bool:
        """Whether it has texts but no label; what only goes on from the page before in small letters needs none."""
        goes_on = self.at == 0 and any(cell.text[0].islower() for cell in self.beside)
        return self.label is None and bool(self.beside) and not goes_on

    @property
    def is_last(self) -> bool:
        """Whether it is the last row of its label, and no title."""
        return self.label is not None and self.label.row + self.label.row_span - 1 == self.at and bool(self.beside)

    @property
    def is_level(self) -> bool:
        """Whether its label ends level with the cells beside it."""
        return self.label is not None and abs(_texts(self.label).bottom - self._foot) <= self._near

    @property
    def is_at_foot(self) -> bool:
        """Whether all cells beside the label end on one level."""
        return all(self._foot - _texts(cell).bottom <= self._near for cell in self.beside)

    @property
    def differs(self) -> bool:
        """Whether some cells are higher than others by about a line."""
        heights = [box.height for box in map(_texts, self.beside)]
        return len(heights) > 1 and max(heights) - min(heights) > LOWER * self._size

    @property
    def filled(self) -> frozenset[int]:
        """The columns with text beside the label."""
        return frozenset(cell.column for cell in self.beside)

    @property
    def _foot(self) -> float:
        return max(_texts(cell).bottom for cell in self.beside)

    @property
    def _size(self) -> float:
        return self.beside[0].lines[0].size

    @property
    def _near(self) -> float:
        return FLUSH * self._size


def rows_at_foot(table: Table, *, known: bool) -> list[Row]:
    """The rows from the top; none unless all cells stand at the foot of theirs, and labels too.

    A page break may cut the outermost rows, and those of the last label. The sides that rules draw tell what is a cell.
    `known`: the page before has shown it.
    """
    rows = [] if table.ruled else list(_rows(table))
    told = [row for row in rows[1:-1] if row.differs]
    labelled = [row for row in rows if row.is_last][:-1]
    at_foot = all(row.is_at_foot for row in told) and all(row.is_level for row in labelled if row.at > 0)
    return rows if (known or len(told) >= FEWEST) and at_foot else []


def is_last_cut(rows: Sequence[Row]) -> bool:
    """Whether the last label stands higher than the foot of its row, as where a page break cuts its rows."""
    labelled = [row for row in rows if row.is_last]
    return bool(labelled) and not labelled[-1].is_level


def are_parted(above: Row, below: Row, rules: Sequence[Edge]) -> bool:
    """Whether a rule goes from the column of the labels on between two rows."""
    if not above.beside or not below.beside:
        return True
    over, under = (enclosing(list(map(_texts, row.beside))) for row in (above, below))
    left = min(cell.box.x0 for cell in (*above.beside, *below.beside))
    return any(not rule.upright and rule.start < left and over.bottom - 1 <= rule.at <= under.top + 1 for rule in rules)


def _rows(table: Table) -> Iterator[Row]:
    """The rows from the top; a label over several is that of each."""
    by_row = {row: list(cells) for row, cells in groupby(table.cells, key=lambda cell: cell.row)}
    labels = {row: c for c in table.cells if c.column == 0 for row in range(c.row, c.row + c.row_span) if c.lines}
    begins = False
    for at in range(table.rows):
        beside = [cell for cell in by_row.get(at, []) if cell.lines and cell.column > 0]
        label = labels.get(at)
        yield Row(at, label, beside, begins)
        begins = not beside or (at == 0 and label is not None)


def _texts(cell: Cell) -> Box:
    return box_of(words_of(cell.lines))
