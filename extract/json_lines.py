"""The data contract's JSON for a table as read."""

from __future__ import annotations

import json

from extract.records import Table


def table_line(file: str, table: Table) -> str:
    """A table as one line of the output."""
    return json.dumps(contract_table(file, table), ensure_ascii=False)


def contract_table(file: str, table: Table) -> dict[str, object]:
    """A table in the words of the data contract."""
    return {
        "fil": file,
        "sida": table.page,
        "bbox": [round(side, 2) for side in (table.box.x0, table.box.top, table.box.x1, table.box.bottom)],
        "rader": rows(table),
        "celler": [
            {"r": cell.row, "c": cell.column, "rs": cell.row_span, "cs": cell.column_span, "text": cell.text}
            for cell in table.cells
        ],
    }


def rows(table: Table) -> list[list[str | None]]:
    """The texts by row and column: a merged cell's in its first place, None in the others that it covers."""
    grid: list[list[str | None]] = [[""] * table.columns for _ in range(table.rows)]
    for cell in table.cells:
        for row in range(cell.row, cell.row + cell.row_span):
            grid[row][cell.column : cell.column + cell.column_span] = [None] * cell.column_span
        grid[cell.row][cell.column] = cell.text
    return grid
