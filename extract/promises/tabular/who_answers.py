"""Who the cells of a column such as "Ansvarig" say answers for a row, and for the promise that its rows are of.

So does a mark in a column of a party's name.
"""

from __future__ import annotations

from extract.facts.actors import answering
from extract.promises.grids.grids import GridRow
from extract.texts.evidence import Evidence
from extract.texts.traced import traced


class WhoAnswers:
    """Goes down a table's rows; a cell merged over several rows holds for them all, and without a `column` nobody does.

    `marked` are the columns where a mark tells that the party over it does. `promise` is who answers for the promise
    that the rows so far are of: both parties where they share its rows.
    """

    def __init__(self, column: int | None, evidence: Evidence, marked: dict[int, str]) -> None:
        self.column, self.evidence, self.marked = column, evidence, marked
        self.promise = ""
        self._row = ""
        self._told: list[str] = []

    def begin(self) -> None:
        """A promise begins."""
        self._told = []

    def enter(self, row: GridRow) -> None:
        """Read the cell of a row of the promise."""
        if self.column is not None and row.slots[self.column].hold == "own":
            self._row = traced(row.slots[self.column].strips, self.evidence).text
        elif self.marked:
            self._row = " ".join(name for c, name in self.marked.items() if row.slots[c].strips)
        self._told.append(self._row)
        self.promise = answering(" ".join(self._told))

    def of(self, column: int) -> str:
        """Who answers for what stands in a column of the row; the cell that names somebody is nobody's."""
        return answering(self._row) if column != self.column and column not in self.marked else ""
