"""Grids of live totals over the table of counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from outputs.workbook.counts_sheet import heading
from outputs.workbook.plan import Area, Cell, Formula, Line, letters
from outputs.workbook.sheets import COUNTS


@dataclass(frozen=True, slots=True)
class Grid:
    """A grid of totals from a line of a sheet: `down` and `across` are columns of the contract with their words.

    `where` are more conditions, each a column of the contract and a cell or quoted word to match.
    """

    top: int
    corner: str
    down: str
    rows: Sequence[str]
    across: str
    columns: Sequence[str]
    where: tuple[tuple[str, str], ...] = ()

    @property
    def bottom(self) -> int:
        """The line of the grand totals."""
        return self.top + len(self.rows) + 1

    def first(self, rows: int) -> Area:
        """The first words at the left."""
        return Area(self.top + 1, 1, self.top + rows, 1)

    def header(self) -> Area:
        """The words across the top, without the total."""
        return Area(self.top, 2, self.top, 1 + len(self.columns))

    def lines(self) -> list[Line]:
        """The grid: a header, a line a word, and the totals, each summed on its own from the counts."""
        last = len(self.columns) + 2
        head = (Cell(self.corner, "heading"), *(Cell(word, "number_heading") for word in (*self.columns, "Totalt")))
        body = [
            (Cell(word, "label"), *(self._cell(line, column) for column in range(2, last + 1)))
            for line, word in enumerate(self.rows, self.top + 1)
        ]
        foot = (Cell("Totalt", "total_label"), *(self._cell(self.bottom, column) for column in range(2, last + 1)))
        return [head, *body, foot]

    def _cell(self, line: int, column: int) -> Cell:
        whole_row, whole_column = line == self.bottom, column == len(self.columns) + 2
        conditions = list(self.where)
        if not whole_row:
            conditions.append((self.down, f"$A{line}"))
        if not whole_column:
            conditions.append((self.across, f"{letters(column)}${self.top}"))
        return Cell(summed(conditions), "total" if whole_row else "grid_side" if whole_column else "grid")


def summed(conditions: Sequence[tuple[str, str]]) -> Formula:
    """The sum of what holds, of the counts that go into totals and meet the conditions."""
    tests = "".join(f",{COUNTS}[{heading(column)}],{wanted}" for column, wanted in conditions)
    return Formula(f'=SUMIFS({COUNTS}[{heading("galler_varde")}],{COUNTS}[{heading("galler_summeras")}],"ja"{tests})')
