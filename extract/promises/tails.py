"""Lines at the top of a page that go on with cells of a table without rules on the page before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from extract.flow.furniture import Sorted, sort_lines
from extract.promises.endings import SENTENCE_END, unfinished
from extract.promises.grids import Grid
from extract.promises.habits import WritingHabits, writing_habits
from extract.promises.placing import grid_of
from extract.records import Box, Cell, Line, Page, Table, Word, enclosing
from extract.texts.type_sizes import line_size

SLACK = 1.0
"""A word may reach this many points over its column's edge."""
SAME_SIZE = 0.05
"""Type sizes that differ by at most this share are the same."""
SPACE = 0.6
"""Words of one line within this share of the type size are parted by a space; columns stand further apart."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """A part of a printed line that stands in one column."""

    column: int
    line: Line


def with_tails(pages: tuple[Page, ...]) -> tuple[Page, ...]:
    """The pages with such lines in the table that they belong to: its first row there, or all of it."""
    kept: list[Page] = []
    for page, lines in zip(pages, sort_lines(pages), strict=True):
        table = _open_table(kept[-1]) if kept else None
        kept.append(_with_tail(page, lines, table) if table is not None else page)
    return tuple(kept)


def _open_table(page: Page) -> Table | None:
    """The page's last table, where it has no rules that would tell where its cells end."""
    return page.tables[-1] if page.tables and not page.tables[-1].ruled else None


def _with_tail(page: Page, lines: Sorted, table: Table) -> Page:
    top = page.tables[0].box.top if page.tables else page.height
    tail = tuple(line for line in lines.text if line.foot <= top)
    grid = grid_of(table)
    pieces = _pieces(tail, grid)
    if not pieces or not _goes_on(pieces, grid):
        return page
    first = page.tables[0] if page.tables else None
    if first is not None and first.columns != len(grid.edges):
        return page
    rest = tuple(line for line in page.lines if line not in tail)
    return replace(page, lines=rest, tables=(_joined(pieces, grid, page, first), *page.tables[1:]))


def _pieces(lines: tuple[Line, ...], grid: Grid) -> list[_Piece]:
    """The lines cut at the columns' edges; none where a word stands across an edge, or text runs over one."""
    pieces: list[_Piece] = []
    for line in lines:
        for word in line.words:
            column = _column_of(word, grid)
            before = pieces[-1].line.words[-1] if pieces and pieces[-1].line.words[-1] in line.words else None
            if column is None or (before and pieces[-1].column != column and _parted_by_space(before, word)):
                return []
            if before and pieces[-1].column == column:
                pieces[-1] = _Piece(column, Line((*pieces[-1].line.words, word)))
            else:
                pieces.append(_Piece(column, Line((word,))))
    return pieces


def _parted_by_space(before: Word, after: Word) -> bool:
    return after.box.x0 - before.box.x1 < SPACE * min(before.size, after.size)


def _column_of(word: Word, grid: Grid) -> int | None:
    return next(
        (
            c
            for c, (left, right) in enumerate(grid.edges)
            if left - SLACK <= word.box.x0 and word.box.x1 <= right + SLACK
        ),
        None,
    )


def _goes_on(pieces: list[_Piece], grid: Grid) -> bool:
    """Whether the lines are set as the last row's, and one of its cells stops in the middle of a sentence."""
    last = grid.rows[-1] if grid.rows else None
    if last is None or grid.columns < 2:
        return False
    size = max(line_size(strip.line) for slot in last.slots for strip in slot.strips)
    if any(abs(line_size(piece.line) - size) > SAME_SIZE * size for piece in pieces):
        return False
    begun = {piece.column: piece.line.text for piece in reversed(pieces)}
    habits = writing_habits(grid.rows[:-1])
    return any(_cell_goes_on(last.text(c), text, c, habits) for c, text in begun.items())


def _cell_goes_on(above: str, below: str, column: int, habits: WritingHabits) -> bool:
    """Whether a cell stops in mid-sentence; a capital may begin a sentence, unless the column's cells end theirs."""
    if not _unended(above) or column == 0:
        return _unended(above) and below[:1].islower()
    return not below[:1].isupper() or habits.ends(column) or unfinished(above)


def _unended(text: str) -> bool:
    return bool(text) and not text.endswith(SENTENCE_END)


def _joined(pieces: list[_Piece], grid: Grid, page: Page, first: Table | None) -> Table:
    """The table with the pieces as its first row."""
    cells = tuple(_cells(pieces, grid))
    box = enclosing([cell.box for cell in cells])
    if first is None:
        return Table(page.number, box, 1, grid.columns, cells, ruled=False, open_top=True)
    lower = tuple(replace(cell, row=cell.row + 1) for cell in first.cells)
    whole = enclosing([box, first.box])
    return replace(first, box=whole, rows=first.rows + 1, cells=(*cells, *lower), open_top=True)


def _cells(pieces: list[_Piece], grid: Grid) -> Iterator[Cell]:
    boxes = [word.box for piece in pieces for word in piece.line.words]
    top, bottom = min(box.top for box in boxes), max(box.bottom for box in boxes)
    for column, (left, right) in enumerate(grid.edges):
        lines = tuple(piece.line for piece in pieces if piece.column == column)
        yield Cell(0, column, 1, 1, Box(left, top, right, bottom), lines)
