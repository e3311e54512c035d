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
SHORT = 3
"""Words of a status, a month or a name."""

NEARLY = 0.7
"""Part of a column's cells that have one short line where another with several is not to be trusted."""

SEVERAL = 2
"""Columns in which a row holds two such texts; in one alone, two may share what is done."""

SAME_LINE = 1.0
"""Points that the tops of texts on one line may differ."""

FEWEST = 4
"""Cells that tell what a column holds, the heading not among them."""


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


def crowded(tables: Sequence[Table]) -> tuple[Problem, ...]:
    """What the reader must tell of the rows of a page's tables, a sentence for each that may hold several."""
    return tuple(_told(table, cell) for table in tables if not table.ruled for cell in _crowded(table))


def _told(table: Table, cell: Cell) -> Problem:
    quoted = " / ".join(line.text for line in cell.lines)
    return Problem(
        f"Sida {table.page}: i tabellen står ”{quoted}” i en ruta. "
        "Det kan vara flera rader som inte gick att skilja åt. "
        "Jämför raderna med sidan.",
        table.page,
    )


def _crowded(table: Table) -> Iterator[Cell]:
    """One cell of each row in which texts begin under one another in several columns of short ones."""
    found: dict[int, list[Cell]] = {}
    for column in range(1, table.columns):
        cells = [c for c in table.cells if c.column == column and c.row > 0 and c.lines and c.column_span == 1]
        short = [cell for cell in cells if len(cell.lines) == 1 and len(cell.lines[0].text.split()) <= SHORT]
        if len(cells) >= FEWEST and len(short) >= NEARLY * len(cells):
            for cell in filter(_begins_twice, cells):
                found.setdefault(cell.row, []).append(cell)
    return (cells[0] for cells in found.values() if len(cells) >= SEVERAL or _begins_beside(cells[0], table))


def _begins_beside(cell: Cell, table: Table) -> bool:
    """Whether the text of another column begins anew beside the second of a cell."""
    top = cell.lines[1].words[0].box.top
    return any(
        line.text[0].isupper() and abs(line.words[0].box.top - top) <= SAME_LINE
        for other in table.cells
        if other.row == cell.row and other.column not in (0, cell.column)
        for line in other.lines[1:]
    )


def _begins_twice(cell: Cell) -> bool:
    texts = [line.text for line in cell.lines]
    return len(texts) > 1 and all(text[0].isupper() and len(text.split()) <= SHORT for text in texts)
