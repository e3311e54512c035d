"""Tables of several pages made into one, rows cut by a page break into one row."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from extract.promises.grids.breaks import go_on_beside, goes_on, is_parted_from_promise, merged_rows, surely_goes_on
from extract.promises.grids.cut_promises import with_rest_of_promise
from extract.promises.grids.grids import Grid, GridRow, overlap, remapped, without_silent_columns
from extract.promises.grids.habits import WritingHabits, writing_habits
from extract.promises.grids.headers import header_span, same_header, split_header, without_header
from extract.promises.grids.themes import has_bold_labels, is_theme

TELLING = 200
"""Rows before a page break that tell how a table is written; all of them, at every break, would take ever longer."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A grid in the document's flow; `interrupted` when text other than page furniture stands before it."""

    grid: Grid
    interrupted: bool


@dataclass(frozen=True, slots=True)
class JoinedTable:
    """A table over one or more pages: caption rows over the header, header rows, and whole rows.

    `first` is the position, among the grids given, of the one that it begins with; `inherited` says that its header
    was printed over an earlier table only.
    """

    first: int
    leads: tuple[GridRow, ...]
    header: tuple[GridRow, ...]
    rows: tuple[GridRow, ...]
    edges: tuple[tuple[float, float], ...]
    page: int
    last_page: int
    open_bottom: bool = False
    inherited: bool = False
    pieces: tuple[int, ...] = ()


def joined(grids: Iterable[Placed]) -> tuple[JoinedTable, ...]:
    """The tables in document order."""
    tables: list[JoinedTable] = []
    for index, printed in enumerate(grids):
        placed = replace(printed, grid=_mended(_without_silent_columns(printed.grid)))
        piece = _piece(index, placed.grid)
        whole = _continued(tables[-1], placed, piece) if tables else None
        if whole is not None:
            tables[-1] = whole
        else:
            tables.append(_with_inherited_header(piece, tables[-1] if tables else None))
    return tuple(tables)


def _without_silent_columns(grid: Grid) -> Grid:
    """Under a header, a column that it leaves out and that holds nothing is none; elsewhere only its place tells."""
    start, end = header_span(grid)
    return without_silent_columns(grid) if start < end else grid


def _mended(grid: Grid) -> Grid:
    """A table without rules, the rows of which only white space tells: what goes on with the row above is of it.

    So is what stands beside the middle of a label with what stands over that.
    """
    if grid.ruled:
        return grid
    rows: list[GridRow] = []
    for row in grid.rows:
        if rows and (
            (surely_goes_on(rows[-1], row) and not _set_as_text((row,), rows[-1:])) or _is_over(rows, row, grid)
        ):
            rows[-1] = merged_rows(rows[-1], row)
        else:
            rows.append(row)
    return replace(grid, rows=tuple(rows))


def _is_over(above: Sequence[GridRow], row: GridRow, grid: Grid) -> bool:
    """Whether the last row above lacks the label that the next one has, and its texts go on in that.

    A title over it tells that it is the first under that label, where no other row lacks one.
    """
    last, first = above[-1], row
    if last.slots[0].strips or last.slots[0].hold != "own" or not last.filled or not first.slots[0].strips:
        return False
    if go_on_beside(last, first):
        return True
    told = [one for one in grid.rows if len(one.filled) > 1 and one is not last]
    return len(above) > 1 and above[-2].filled == (0,) and all(one.slots[0].strips for one in told)


def _piece(index: int, grid: Grid) -> JoinedTable:
    start, end = header_span(grid)
    header = grid.rows[start:end]
    return JoinedTable(
        index,
        grid.rows[:start],
        header,
        without_header(grid.rows[end:], header),
        grid.edges,
        grid.page,
        grid.page,
        grid.open_bottom,
        pieces=(index,),
    )


def _continued(table: JoinedTable, placed: Placed, piece: JoinedTable) -> JoinedTable | None:
    """The table with a piece from the next page added; None where the piece is a table of its own.

    Under the same header said again on the same page, with nothing between, it goes on too.
    """
    grid = remapped(placed.grid, table.edges)
    if grid is None or placed.grid.page not in (table.last_page, table.last_page + 1):
        return None
    if placed.grid.page == table.last_page and not same_header(table.header, piece.header):
        return None
    beneath = split_header(grid.rows[0], table.header) if grid.rows else None
    if beneath is not None:
        return _extended(table, (beneath, *grid.rows[1:]), grid, piece)
    if not piece.leads and (not piece.header or _set_as_text(piece.header, table.header)):
        return None if placed.interrupted and not _mid_row(table, grid) else _extended(table, grid.rows, grid, piece)
    start, end = header_span(grid)
    repeated = not placed.interrupted and same_header(table.header, grid.rows[start:end])
    return _extended(table, _new_leads(table, grid.rows[:start]) + grid.rows[end:], grid, piece) if repeated else None


def _set_as_text(row: Sequence[GridRow], header: Sequence[GridRow]) -> bool:
    """Whether a row that could be a header by its words is not all bold, as the table's header is."""
    above = [slot for one in header for slot in one.slots if slot.strips]
    here = [slot for one in row for slot in one.slots if slot.strips]
    return bool(above) and all(slot.bold for slot in above) and not all(slot.bold for slot in here)


def _new_leads(table: JoinedTable, leads: tuple[GridRow, ...]) -> tuple[GridRow, ...]:
    """Caption rows of the new page that were not printed over the table before."""
    printed = {row.lone.text for row in table.leads if row.lone}
    return tuple(row for row in leads if row.lone and row.lone.text not in printed)


def _mid_row(table: JoinedTable, grid: Grid) -> bool:
    habits = writing_habits(table.rows[-TELLING:-1])
    return bool(table.rows and grid.rows) and goes_on(table.rows[-1], grid.rows[0], habits, open_edge=grid.open_top)


def _extended(table: JoinedTable, rows: tuple[GridRow, ...], grid: Grid, piece: JoinedTable) -> JoinedTable:
    rows, above = without_header(rows, table.header), table.rows
    if grid.page > table.last_page:
        above, rows = with_rest_of_promise(above, rows, _habits(above, rows))
    first = rows[0] if rows and grid.page > table.last_page else None
    open_edge = table.open_bottom or grid.open_top
    if first and above and _one_row(above, first, rows, open_edge=open_edge):
        rows = (*above[:-1], merged_rows(above[-1], first), *rows[1:])
    else:
        rows = (*above, *rows)
    return replace(
        table, rows=rows, last_page=grid.page, open_bottom=grid.open_bottom, pieces=(*table.pieces, *piece.pieces)
    )


def _one_row(above: tuple[GridRow, ...], first: GridRow, below: tuple[GridRow, ...], *, open_edge: bool) -> bool:
    """Whether the first row of a page goes on with the last of the page before; theme rows never do."""
    bold, written = has_bold_labels(above[-TELLING:] + below), _habits(above, below)
    if is_parted_from_promise(above[-1], first, written):
        return True
    if is_theme(above[-1], bold_labels=bold) or is_theme(first, bold_labels=bold):
        return False
    return goes_on(above[-1], first, written, open_edge=open_edge)


def _habits(above: tuple[GridRow, ...], below: tuple[GridRow, ...]) -> WritingHabits:
    """How the rows of two pages are written; the last of the second may itself be cut, and tells nothing."""
    return writing_habits(above[-TELLING:-1] + below[1:-1])


def _with_inherited_header(piece: JoinedTable, before: JoinedTable | None) -> JoinedTable:
    """A table without a header takes the one of the table before that stands in the same columns.

    A first row all in bold is a header of its own, if of unknown words.
    """
    if piece.header or before is None or not before.header or len(before.edges) != len(piece.edges):
        return piece
    first = piece.rows[0] if piece.rows else None
    if first is not None and len(first.filled) > 1 and all(first.slots[c].bold for c in first.filled):
        return piece
    aligned = all(overlap(a, b) for a, b in zip(before.edges, piece.edges, strict=True))
    return replace(piece, header=before.header, inherited=True) if aligned else piece
