"""A document without what is no text of its own: footnote marks, lines set backwards, soft hyphens that are none."""

from __future__ import annotations

from dataclasses import dataclass, replace

from extract.records import Cell, Document, Line, Page, Table, Word
from extract.texts.backwards import without_backwards
from extract.texts.marks import without_marks
from extract.texts.soft_hyphens import settled, stand_for_hyphens


@dataclass(frozen=True, slots=True)
class Cleaned:
    """The document's pages, and the footnote marks and lines set backwards that stood in them."""

    pages: tuple[Page, ...]
    marks: tuple[Word, ...]


def cleaned(document: Document) -> Cleaned:
    """The pages without such marks and lines; what is left of an emptied line is dropped."""
    marks: list[Word] = []
    forwards = [without_backwards(page) for page in document.pages]
    marks += [word for _, words in forwards for word in words]
    pages = tuple(_page(page, marks) for page, _ in forwards)
    hyphens = stand_for_hyphens(line for page in pages for line in page.all_lines)
    return Cleaned(tuple(_settled(page, hyphens=hyphens) for page in pages), tuple(marks))


def _settled(page: Page, *, hyphens: bool) -> Page:
    tables = tuple(
        replace(table, cells=tuple(replace(cell, lines=settled(cell.lines, hyphens=hyphens)) for cell in table.cells))
        for table in page.tables
    )
    return replace(page, tables=tables, lines=settled(page.lines, hyphens=hyphens))


def _page(page: Page, marks: list[Word]) -> Page:
    tables = tuple(_table(table, marks) for table in page.tables)
    return replace(page, tables=tables, lines=_lines(page.lines, marks))


def _table(table: Table, marks: list[Word]) -> Table:
    return replace(table, cells=tuple(_cell(cell, marks) for cell in table.cells))


def _cell(cell: Cell, marks: list[Word]) -> Cell:
    return replace(cell, lines=_lines(cell.lines, marks))


def _lines(lines: tuple[Line, ...], marks: list[Word]) -> tuple[Line, ...]:
    kept = []
    for line in lines:
        bare, found = without_marks(line)
        marks.extend(found)
        if bare.words:
            kept.append(bare)
    return tuple(kept)
