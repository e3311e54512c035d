"""Lines at the top of a page that go on with cells of a table without rules on the page before."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import takewhile

from extract.flow.furniture import Sorted, sort_lines
from extract.promises.grids.endings import SENTENCE_END, mid_sentence, unfinished
from extract.promises.grids.grids import Grid, GridRow
from extract.promises.grids.habits import WritingHabits, writing_habits
from extract.promises.grids.placing import grid_of
from extract.records import Box, Cell, Line, Page, Table, Word, enclosing
from extract.texts.bullets import BULLETS
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
    """The page's last table."""
    return page.tables[-1] if page.tables else None


def _with_tail(page: Page, lines: Sorted, table: Table) -> Page:
    top = page.tables[0].box.top if page.tables else page.height
    grid = grid_of(table)
    tail = _tail(tuple(line for line in lines.text if line.foot <= top), grid)
    first = page.tables[0] if page.tables else None
    if not tail or (first is not None and first.columns != len(grid.edges)):
        return page
    pieces = [piece for line in tail for piece in _pieces(line, grid)]
    rest = tuple(line for line in page.lines if line not in tail)
    return replace(page, lines=rest, tables=(_joined(pieces, grid, page, first), *page.tables[1:]))


def _tail(lines: tuple[Line, ...], grid: Grid) -> tuple[Line, ...]:
    """Those of the first lines that are of the last row: all where one text goes on in them and no rules end it.

    Else those near the first, where all of their texts do.
    """
    near = tuple(takewhile(lambda line: _is_near(line, lines), lines))
    if near and _is_of_row(near, grid, _all_go_on):
        return near
    return lines if not grid.ruled and _is_of_row(lines, grid, _any_goes_on) else ()


def _is_near(line: Line, lines: tuple[Line, ...]) -> bool:
    """Whether a line is the first, or no farther from the one over it than lines of a text are."""
    over = lines[max(lines.index(line) - 1, 0)]
    return line is over or line.words[0].box.top - over.foot <= line.words[0].size


def _is_of_row(lines: tuple[Line, ...], grid: Grid, goes_on: Callable[[dict[int, str], Grid], bool]) -> bool:
    """Whether lines keep to the columns and are set as the last row is, with the texts of which theirs go on."""
    pieces = [_pieces(line, grid) for line in lines]
    if not all(pieces) or not grid.rows or grid.columns < 2:
        return False
    size = max(line_size(strip.line) for slot in grid.rows[-1].slots for strip in slot.strips)
    if any(abs(line_size(piece.line) - size) > SAME_SIZE * size for held in pieces for piece in held):
        return False
    return goes_on({piece.column: piece.line.text for held in reversed(pieces) for piece in held}, grid)


def _pieces(line: Line, grid: Grid) -> list[_Piece]:
    """A line cut at the columns' edges; nothing where a word stands across an edge, or text runs over one."""
    pieces: list[_Piece] = []
    for word in line.words:
        column = _column_of(word, grid)
        before = pieces[-1] if pieces else None
        if column is None or (before and before.column != column and _parted_by_space(before.line.words[-1], word)):
            return []
        if before and before.column == column:
            pieces[-1] = _Piece(column, Line((*before.line.words, word)))
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


def _any_goes_on(begun: dict[int, str], grid: Grid) -> bool:
    """Whether one of the last row's cells stops in the middle of a sentence."""
    habits = writing_habits(grid.rows[:-1])
    return any(_cell_goes_on(grid.rows[-1].text(c), text, c, habits) for c, text in begun.items())


def _all_go_on(begun: dict[int, str], grid: Grid) -> bool:
    """Whether all texts go on in small letters, or after the same mark of a list."""
    last = grid.rows[-1]
    return all(mid_sentence(last.text(c) or ".", text) or _is_listed(last, c, text) for c, text in begun.items())


def _is_listed(row: GridRow, column: int, text: str) -> bool:
    """Whether a text is the next item of the list that a cell ends with."""
    marks = {strip.first.text for strip in row.slots[column].strips}
    return text[0] in BULLETS and text.split()[0] in marks


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
