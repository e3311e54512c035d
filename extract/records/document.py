"""A PDF as read, before any interpretation: tables and lines on pages."""

from __future__ import annotations

from dataclasses import dataclass

from extract.records.printed import Box, Line


@dataclass(frozen=True, slots=True)
class Cell:
    """A table cell: its place in the grid, its spans, and its printed lines from the top."""

    row: int
    column: int
    row_span: int
    column_span: int
    box: Box
    lines: tuple[Line, ...]

    @property
    def text(self) -> str:
        """The lines as printed, with line feeds between."""
        return "\n".join(line.text for line in self.lines)


@dataclass(frozen=True, slots=True)
class Table:
    """One table found on one page: `cells` by row, then column; no two cover the same place of the grid.

    `open_top`, `open_bottom`: the first (last) row has no edge of its own there, as a row that goes on over the page.
    """

    page: int
    box: Box
    rows: int
    columns: int
    cells: tuple[Cell, ...]
    ruled: bool = True
    open_top: bool = False
    open_bottom: bool = False


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that the reader must tell the analyst, as a Swedish sentence; `page` None is the whole file."""

    text: str
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """A page as a viewer shows it: its tables and the lines outside them, both as they are read.

    `columns` are those that its running text is set in, in reading order; none where it is set across the page.
    `boxes` are those of them that stand beside running text and are no part of it, as a box of facts is,
    and `cards` boxes beside each other with a text each.
    """

    number: int
    width: float
    height: float
    tables: tuple[Table, ...]
    lines: tuple[Line, ...]
    problems: tuple[Problem, ...] = ()
    columns: tuple[Box, ...] = ()
    boxes: tuple[Box, ...] = ()
    cards: tuple[Box, ...] = ()

    @property
    def all_lines(self) -> tuple[Line, ...]:
        """The lines outside its tables, and then those in their cells."""
        return self.lines + tuple(line for table in self.tables for cell in table.cells for line in cell.lines)


@dataclass(frozen=True, slots=True)
class Document:
    """A PDF as read, before any interpretation. `title` is the metadata's, often empty or wrong."""

    file: str
    sha256: str
    title: str
    pages: tuple[Page, ...]
    problems: tuple[Problem, ...] = ()

    @property
    def all_problems(self) -> tuple[Problem, ...]:
        """Those of the file and then those of its pages."""
        return self.problems + tuple(problem for page in self.pages for problem in page.problems)


class UnreadableFile(Exception):
    """The file cannot be read at all; the message is a Swedish sentence that says why and what to do."""
