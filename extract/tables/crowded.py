"""Cells that may hold several rows: two texts begin in a column that has one short line everywhere else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extract.records import Cell, Problem, Table

SHORT = 3
"""Words of a status, a month or a name."""

NEARLY = 0.7
"""Part of a column's cells that have one short line where another with several is not to be trusted."""

SEVERAL = 2
"""Columns in which a row holds two such texts; in one alone, two may share what is done."""

LEVEL = 1.0
"""Points that the tops of texts on one line may differ."""

FEWEST = 4
"""Cells that tell what a column holds, the heading not among them."""


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
        line.text[0].isupper() and abs(line.words[0].box.top - top) <= LEVEL
        for other in table.cells
        if other.row == cell.row and other.column not in (0, cell.column)
        for line in other.lines[1:]
    )


def _begins_twice(cell: Cell) -> bool:
    texts = [line.text for line in cell.lines]
    return len(texts) > 1 and all(text[0].isupper() and len(text.split()) <= SHORT for text in texts)
