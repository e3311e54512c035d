"""Tables whose rows cannot be told apart for sure: what looks like several rows is read as one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from extract.records import Cell, Line, Problem, Table
from extract.tables.labels import reads_on

LEVEL = 2.0
"""Points between two lines of different columns that stand beside each other."""

OTHERS = 2
"""Columns beside the first whose texts begin with its text: one may begin a sentence there by chance."""


def row_doubts(number: int, tables: Iterable[Table]) -> Iterator[Problem]:
    """What the reader must tell of a page's tables; upright rules come with rules that tell the rows."""
    if any(not table.ruled and any(map(_are_several, _rows(table))) for table in tables):
        text = f"Sida {number} har en tabell vars rader inte går att skilja åt säkert: flera kan ha blivit en."
        yield Problem(f"{text} Jämför raderna med filen.", number)


def _rows(table: Table) -> Iterator[list[Cell]]:
    """The cells with text that begin in each row, but for rows without a text in the first column."""
    for row in range(table.rows):
        cells = [cell for cell in table.cells if cell.row == row and cell.lines]
        if len(cells) > OTHERS and cells[0].column == 0:
            yield cells


def _are_several(cells: Sequence[Cell]) -> bool:
    """Whether texts of the first column and others begin on one level under the first line of a row."""
    begun = [[line.foot for line in _begun(cell.lines)] for cell in cells]
    return any(
        sum(any(abs(foot - other) <= LEVEL for other in column) for column in begun[1:]) >= OTHERS for foot in begun[0]
    )


def _begun(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines of a cell but its first on which a text begins."""
    return (below for above, below in pairwise(lines) if not reads_on(above.text, below.text))
