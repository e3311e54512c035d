"""The document's title where it is printed in the first row of a table, as in a spreadsheet with its gridlines."""

from __future__ import annotations

from dataclasses import replace

from extract.facts.titles import LARGER
from extract.records import Cell, Line, Page, Table
from extract.texts.type_sizes import body_size, line_size


def with_title_outside(page: Page) -> Page:
    """The page with the first row of its first table among its lines, where that is text larger than all other."""
    lines = _title(page)
    if not lines:
        return page
    first, top = page.tables[0], lines[0].words[0].box.top
    before = tuple(line for line in page.lines if line.words[0].box.top < top)
    rest = tuple(line for line in page.lines if line not in before)
    return replace(page, tables=(_without_first_row(first), *page.tables[1:]), lines=(*before, *lines, *rest))


def _title(page: Page) -> tuple[Line, ...]:
    """The only text in the first row of a page's first table; none where other text is as large."""
    first = page.tables[0] if page.tables else None
    row = [cell for cell in first.cells if cell.row == 0 and cell.lines] if first is not None and first.rows > 1 else []
    if len(row) != 1 or row[0].row_span > 1:
        return ()
    lines = row[0].lines
    others = [line_size(line) for line in page.all_lines if line not in lines]
    smallest = min(map(line_size, lines))
    return lines if smallest > LARGER * max([body_size((page,)), *others]) else ()


def _without_first_row(table: Table) -> Table:
    cells: list[Cell] = [replace(cell, row=cell.row - 1) for cell in table.cells if cell.row > 0]
    top = min(cell.box.top for cell in cells)
    return replace(table, rows=table.rows - 1, cells=tuple(cells), box=replace(table.box, top=top))
