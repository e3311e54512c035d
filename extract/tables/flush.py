"""Columns of drawn sides whose texts touch: parted where the next text begins just where those of its column do."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from extract.pages.lines import read_lines
from extract.records import Word
from extract.tables.gutters import FLUSH
from extract.tables.lattice import Grid, Slot
from extract.tables.pieces import chunks
from extract.tables.rows import by_row

USUAL = 0.6
"""Part of a column's lines that begin at one place where its texts are set from the left."""

FEWEST = 3
"""Lines that tell where a column's texts begin, or rows in which one begins just under its head."""


def with_flush_walls(grid: Grid, words: Sequence[Word], drawn: frozenset[float]) -> Grid:
    """The grid with a wall at the drawn sides where no word crosses and a text begins as its column's texts do."""
    rows = by_row(grid, words)
    found = [side for i, x in enumerate(grid.xs) if x in drawn for side in _flush_sides(grid, rows, i)]
    return replace(grid, walls=grid.walls | frozenset(found))


def with_rest_walls(grid: Grid, words: Sequence[Word]) -> Grid:
    """The drawn grid with walls around the rest of a row that a page break cut, where it begins as its column's texts.

    The upright rules may be left out there. Other texts that begin within an open cell are titles.
    """
    rows = by_row(grid, words)
    rest = rows.get(0, [])
    if not grid.open_top or any((0, i) in grid.walls for i in range(1, grid.columns)) or not rest:
        return grid
    left, right = min(word.box.x0 for word in rest), max(word.box.x1 for word in rest)
    column = max(bisect_right(grid.xs, left) - 1, 0)
    starts = [x for row in rows if (row, column) in grid.walls for x in _starts(grid, rows[row], column)]
    near = sum(abs(x - left) <= FLUSH * rest[0].size for x in starts)
    if column == 0 or right > grid.xs[column + 1] or near < FEWEST or near < USUAL * len(starts):
        return grid
    return replace(grid, walls=grid.walls | {(0, i) for i in range(1, grid.columns)})


def _flush_sides(grid: Grid, rows: dict[int, list[Word]], i: int) -> Iterator[Slot]:
    """The rows in which a text begins flush at a side that nothing parts there yet."""
    open_rows = [row for row in rows if (row, i) not in grid.walls | grid.joined]
    if not open_rows:
        return
    starts = [x for row in rows if (row, i) in grid.walls for x in _starts(grid, rows[row], i)]
    most = max(starts, key=lambda x: sum(abs(x - other) <= 1 for other in starts), default=0.0)
    begun = [row for row in open_rows if _begins(rows[row], most)] if starts else []
    alike = sum(abs(x - most) <= 1 for x in starts) + len(begun)
    if alike < FEWEST or alike < USUAL * (len(starts) + len(begun)):
        return
    yield from ((row, i) for row in begun)


def _begins(words: Sequence[Word], x: float) -> bool:
    """Whether a text of a row begins at a place, and no word stands across it."""
    near = FLUSH * words[0].size
    crossing = any(word.box.x0 < x - near < word.box.x1 - near for word in words)
    begun = [word for word in words if abs(word.box.x0 - x) <= near]
    return not crossing and bool(begun) and not _is_lone_text(words, begun[0])


def _is_lone_text(words: Sequence[Word], begun: Word) -> bool:
    """Whether a row is one line of one text, as a title is, that only goes on with a word where a column begins."""
    lines = read_lines(words)
    return len(lines) == 1 and len(chunks(lines[0].words)) == 1 and begun.text[0].islower()


def _starts(grid: Grid, words: Sequence[Word], i: int) -> list[float]:
    """Where the lines of a row begin in the column after a side."""
    own = [word for word in words if bisect_right(grid.xs, word.box.mid_x) - 1 == i]
    return [line.words[0].box.x0 for line in read_lines(own)]
