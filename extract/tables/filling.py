"""Words put into the cells of a grid, and the grid made a table."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from extract.records import Cell, Table, Word
from extract.tables.lattice import Grid, Slot, Span, cells
from extract.tables.turned import cell_lines

WAITING = 3.0
"""Times the type size: an empty column so wide is one that nothing was written in, a narrower one a gap."""
STICKS_OUT = 0.1
"""Part of a line's height by which it stands above the floor that cuts it, at least."""
FARTHEST = 1.6
"""Times its height that it stands below the line that it goes on with, at most."""
TOUCHES = 0.3
"""Part of its height by which the two may overlap, as boxes are higher than letters."""


@dataclass(frozen=True, slots=True)
class Filled:
    """A grid with the words that stand in each of its cells; every place of the grid is in one cell."""

    grid: Grid
    words: dict[Span, tuple[Word, ...]]

    @property
    def written(self) -> list[Span]:
        """The cells that hold text, by row, then column."""
        return sorted((span for span, words in self.words.items() if words), key=lambda s: (s.top, s.left))

    @property
    def all_words(self) -> list[Word]:
        """The words of all cells."""
        return [word for words in self.words.values() for word in words]

    @property
    def held(self) -> set[int]:
        """The ids of all words in it."""
        return {id(word) for word in self.all_words}


def fill(grid: Grid, words: Sequence[Word]) -> Filled:
    """The words in their cells, by their middles but for lines cut off below; words outside the grid are left out."""
    spans = cells(grid)
    owner: dict[Slot, Span] = {slot: span for span in spans for slot in span.slots()}
    held: dict[Span, list[Word]] = {span: [] for span in spans}
    placed: dict[Slot, list[Word]] = {}
    for word in words:
        placed.setdefault(slot_of(grid, word), []).append(word)
    cut = _overflowing(grid, placed)
    for (row, column), found in placed.items():
        for word in found:
            slot = (row - 1, column) if id(word) in cut else (row, column)
            if slot in owner:
                held[owner[slot]].append(word)
    return Filled(grid, {span: tuple(found) for span, found in held.items()})


def slot_of(grid: Grid, word: Word) -> Slot:
    """The place of a word's middle; outside the grid -1 or one beyond the last."""
    row = bisect_right(grid.ys, word.box.mid_y) - 1
    return row, bisect_right(grid.xs, word.box.mid_x) - 1


def trimmed(filled: Filled) -> Filled:
    """The grid without the rows and columns in which no cell with text begins: gaps, double rules, shaded margins.

    An empty column as wide as text stays: on another page of the table it may be filled.
    """
    grid = filled.grid
    rows = sorted({span.top for span in filled.written})
    columns = sorted({span.left for span in filled.written} | _waiting(filled))
    if not rows:
        return filled
    kept = {}
    for old, words in filled.words.items():
        top, bottom = bisect_left(rows, old.top), bisect_left(rows, old.bottom)
        left, right = bisect_left(columns, old.left), bisect_left(columns, old.right)
        if top < bottom and left < right:
            kept[Span(top, left, bottom, right)] = words
    ys = (*(grid.ys[r] for r in rows), grid.ys[_end(rows, grid.rows, filled, across=False)])
    xs = (*(grid.xs[c] for c in columns), grid.xs[_end(columns, grid.columns, filled, across=True)])
    return Filled(replace(grid, xs=xs, ys=ys, walls=frozenset(), floors=frozenset()), kept)


def _waiting(filled: Filled) -> set[int]:
    """Empty columns with cells of their own in most rows, wide enough for words, between columns with text."""
    grid = filled.grid
    em = max((word.size for words in filled.words.values() for word in words), default=0.0)
    own = Counter(span.left for span in filled.words if span.right - span.left == 1)
    return {c for c, n in own.items() if n * 2 > grid.rows and grid.xs[c + 1] - grid.xs[c] > WAITING * em}


def _end(kept: list[int], whole: int, filled: Filled, *, across: bool) -> int:
    """The line after the last kept row (column): the end of the farthest cell with text, or that of an empty column."""
    ends = [span.right if across else span.bottom for span in filled.written]
    return max(*ends, kept[-1] + 1) if kept and ends else whole


def build(filled: Filled, page: int) -> Table:
    """The table of a filled grid."""
    grid = filled.grid
    found = tuple(
        Cell(s.top, s.left, s.bottom - s.top, s.right - s.left, grid.span_box(s), cell_lines(words))
        for s, words in sorted(filled.words.items(), key=lambda item: (item[0].top, item[0].left))
    )
    return Table(page, grid.box, grid.rows, grid.columns, found, grid.ruled, grid.open_top, grid.open_bottom)


def _overflowing(grid: Grid, placed: Mapping[Slot, Sequence[Word]]) -> frozenset[int]:
    """The ids of the words that are of the cell above their own: across its floor, right under its last line.

    Not where all cells of the row begin so: it is only set close to the line above it.
    """
    if not grid.ruled:
        return frozenset()
    cut = {slot: [word for word in words if _is_cut(grid, slot, word)] for slot, words in placed.items()}
    begun = {slot: min(words, key=lambda word: word.box.top) for slot, words in placed.items()}
    whole_rows = {slot[0] for slot, first in begun.items() if not _is_cut(grid, slot, first)}
    return frozenset(
        id(word)
        for (row, column), words in cut.items()
        if row in whole_rows or row == grid.rows
        for word in words
        if any(
            _goes_on(word, above) for above in placed.get((row - 1, column), ()) if above not in cut[row - 1, column]
        )
    )


def _is_cut(grid: Grid, slot: Slot, word: Word) -> bool:
    """Whether a word stands across the floor over its place."""
    row, column = slot
    drawn = 0 < row <= grid.rows and 0 <= column < grid.columns and (row, column) in grid.floors
    return drawn and word.box.top < grid.ys[row] - STICKS_OUT * word.box.height


def _goes_on(word: Word, above: Word) -> bool:
    """Whether a word stands on the line right under another's."""
    height = word.box.height
    return above.box.bottom - TOUCHES * height <= word.box.top <= above.box.top + FARTHEST * height
