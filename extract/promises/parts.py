"""A document taken apart before it is understood."""

from __future__ import annotations

from dataclasses import dataclass, replace

from extract.facts.mail import with_subject_apart
from extract.facts.titles import LARGER, line_strips, title_lines
from extract.flow.blocks import Block
from extract.flow.body_text import with_body_text
from extract.flow.first_theme import with_first_theme
from extract.flow.flow import flow_of
from extract.flow.furniture import Sorted, sort_lines
from extract.flow.large_figures import with_large_figures
from extract.flow.subtitles import with_subtitles
from extract.promises.grids.grids import Grid
from extract.promises.grids.placing import grid_of
from extract.promises.grids.tails import with_tails
from extract.records import Cell, Document, Line, Page, Table
from extract.texts.cleaning import Cleaned, cleaned
from extract.texts.evidence import Evidence
from extract.texts.hyphens import gather
from extract.texts.lexicon import swedish
from extract.texts.strips import Strip
from extract.texts.type_sizes import body_size, line_size


@dataclass(frozen=True, slots=True)
class Parts:
    """A document taken apart: its grids, its lines sorted, its flow, and what is known of its words."""

    cleaned: Cleaned
    lines: tuple[Sorted, ...]
    title: tuple[Line, ...]
    grids: tuple[Grid, ...]
    blocks: tuple[Block, ...]
    evidence: Evidence

    @property
    def text(self) -> str:
        """Every word printed, those in tables last, for deciding only."""
        cells = [
            line.text for page in self.pages for table in page.tables for cell in table.cells for line in cell.lines
        ]
        return " ".join([line.text for page in self.pages for line in page.lines] + cells)

    @property
    def pages(self) -> tuple[Page, ...]:
        """The pages without marks that are no text."""
        return self.cleaned.pages


def taken_apart(document: Document) -> Parts:
    """The document's tables as grids, its lines sorted and its flow of blocks."""
    neat = cleaned(document)
    first = [with_subject_apart(_with_title_outside(page)) for page in neat.pages[:1]]
    pages = with_tails((*first, *neat.pages[1:]))
    neat = replace(neat, pages=pages)
    lines = sort_lines(pages)
    title = title_lines(pages[0]) if pages else ()
    grids = tuple(grid_of(table) for page in pages for table in page.tables)
    body = body_size(pages)
    blocks = with_subtitles(
        with_body_text(with_first_theme(with_large_figures(flow_of(pages, lines, title, body)), body))
    )
    evidence = gather(_stretches(grids, lines), swedish())
    return Parts(neat, lines, title, grids, blocks, evidence)


def _stretches(grids: tuple[Grid, ...], lines: tuple[Sorted, ...]) -> list[tuple[Strip, ...]]:
    """Every cell and every page's text, for what the document says of its own words."""
    cells = [slot.strips for grid in grids for row in grid.rows for slot in row.slots]
    return cells + [line_strips(page.text) for page in lines]


def _with_title_outside(page: Page) -> Page:
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
