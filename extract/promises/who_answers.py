"""Who the cells of a column such as "Ansvarig" say answers for a row, and for the promise that its rows are of."""

from __future__ import annotations

from extract.facts.actors import answering
from extract.promises.grids import GridRow
from extract.texts.evidence import Evidence
from extract.texts.traced import traced


class WhoAnswers:
    """Goes down a table's rows; a cell merged over several rows holds for them all, and without a `column` nobody does.

    `promise` is who answers for the promise that the rows so far are of: both parties where they share its rows.
    """

    def __init__(self, column: int | None, evidence: Evidence) -> None:
        self.column, self.evidence = column, evidence
        self.promise = ""
        self._row = ""
        self._told: list[str] = []

    def begin(self) -> None:
        """A promise begins."""
        self._told = []

    def enter(self, row: GridRow) -> None:
        """Read the cell of a row of the promise."""
        if self.column is None:
            return
        if row.slots[self.column].hold == "own":
            self._row = traced(row.slots[self.column].strips, self.evidence).text
        self._told.append(self._row)
        self.promise = answering(" ".join(self._told))

    def of(self, column: int) -> str:
        """Who answers for what stands in a column of the row; the cell that names somebody is nobody's."""
        return answering(self._row) if self.column not in (None, column) else ""
