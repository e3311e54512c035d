"""All the lines of a page changed in one way, outside its tables and in their cells."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from extract.records import Line, Page, Table

Change = Callable[[tuple[Line, ...]], tuple[Line, ...]]
"""What becomes of the lines of one cell, or of those outside the tables."""


def with_lines(page: Page, change: Change) -> Page:
    """The page with its lines changed, first those in its tables."""
    tables = tuple(_table(table, change) for table in page.tables)
    return replace(page, tables=tables, lines=change(page.lines))


def _table(table: Table, change: Change) -> Table:
    return replace(table, cells=tuple(replace(cell, lines=change(cell.lines)) for cell in table.cells))
