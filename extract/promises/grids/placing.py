"""The cells of a table placed in a grid."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extract.promises.grids.grids import EMPTY, Grid, GridRow, Hold, Slot, without_blank_columns
from extract.records import Cell, Table
from extract.texts.strips import strips_in

WRAPPED = 4
"""Lines of a column with another under them in their cell, from which the longest shows where the column ends."""


def grid_of(table: Table) -> Grid:
    """The table's rows that hold text, without columns that hold none and stand for no header."""
    rows = [[EMPTY] * table.columns for _ in range(table.rows)]
    edges = _edges(table)
    whole = table.cells if table.ruled else [_narrowed_cell(cell, edges) for cell in table.cells]
    ends = {} if table.ruled else _text_ends(whole)
    for cell in whole:
        _place(rows, cell, ends.get(cell.column + cell.column_span, cell.box.x1))
    filled = tuple(row for row in (GridRow(tuple(slots), table.page) for slots in rows) if row.filled)
    box, opened = table.box, (table.open_top, table.open_bottom)
    grid = Grid(filled, edges, table.page, box.top, box.bottom, *opened, ruled=table.ruled)
    return without_blank_columns(grid)


def _text_ends(cells: Sequence[Cell]) -> dict[int, float]:
    """Where the text of each column ends at most, by the column after it: without rules, its lines that wrap tell.

    The white space up to the next column is no room for more of it.
    """
    wrapped: dict[int, list[float]] = {}
    for cell in cells:
        wrapped.setdefault(cell.column + cell.column_span, []).extend(line.words[-1].box.x1 for line in cell.lines[:-1])
    return {column: max(ends) for column, ends in wrapped.items() if len(ends) >= WRAPPED}


def _place(rows: list[list[Slot]], cell: Cell, end: float) -> None:
    box = replace(cell.box, x1=max(cell.box.x0, min(cell.box.x1, end)))
    slot = Slot(strips_in(cell.lines, box), "own", cell.column_span, cell.row_span)
    for r in range(cell.row, min(cell.row + cell.row_span, len(rows))):
        for c in range(cell.column, min(cell.column + cell.column_span, len(rows[r]))):
            covered: Hold = "above" if r > cell.row else "left"
            own = (r, c) == (cell.row, cell.column)
            rows[r][c] = slot if own else Slot((), covered, cell.column_span, cell.row_span)


def _narrowed_cell(cell: Cell, edges: tuple[tuple[float, float], ...]) -> Cell:
    """Without rules, a cell that seems to cover several columns stands in the later one that holds all its text.

    A bold line over all of them is a title set in the middle.
    """
    if cell.column_span == 1 or not cell.lines or (cell.column_span == len(edges) and _is_title(cell)):
        return cell
    left = min(line.words[0].box.x0 for line in cell.lines)
    right = max(line.words[-1].box.x1 for line in cell.lines)
    later = range(cell.column + 1, min(cell.column + cell.column_span, len(edges)))
    home = next((c for c in later if edges[c][0] <= left and right <= edges[c][1] + 1), None)
    if home is None:
        return cell
    return replace(cell, column=home, column_span=1, box=replace(cell.box, x0=edges[home][0], x1=edges[home][1]))


def _is_title(cell: Cell) -> bool:
    return len(cell.lines) == 1 and all(word.bold for word in cell.lines[0].words)


def _edges(table: Table) -> tuple[tuple[float, float], ...]:
    """Where each column stands, from the narrowest cells that begin or end there."""
    width = table.box.width / max(table.columns, 1)
    left = [table.box.x0 + width * c for c in range(table.columns)]
    right = [table.box.x0 + width * (c + 1) for c in range(table.columns)]
    for cell in sorted(table.cells, key=lambda cell: -cell.column_span):
        left[cell.column] = cell.box.x0
        right[min(cell.column + cell.column_span, table.columns) - 1] = cell.box.x1
    return tuple(zip(left, right, strict=True))
