"""Words too long for their cells: they run into the next text, and are parted where the texts of its column begin."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from extract.pages.lines import read_lines
from extract.records import Word, enclosing
from extract.tables.gutters import FLUSH
from extract.tables.lattice import Grid

USUAL, FEWEST = 0.6, 3
"""Part of a column's lines that begin at one place where its texts are set from the left; and lines that tell it."""


def parted_words(grid: Grid, words: Sequence[Word]) -> tuple[Word, ...]:
    """The words, each that goes over a drawn side of the grid parted where a text of the next column begins."""
    inside = [word for word in words if grid.box.holds(word.box)]
    over = {id(word): i for word in inside if (i := _side_in(grid, word)) and len(word.glyphs) == len(word.text)}
    if not over:
        return tuple(words)
    starts = {i: _usual_start(grid, i, inside) for i in set(over.values())}
    return tuple(part for word in words for part in _parts(word, starts.get(over.get(id(word), 0))))


def _side_in(grid: Grid, word: Word) -> int:
    """Which inner side of the grid a word goes over, in the row that it stands in; 0 where none."""
    row = bisect_right(grid.ys, word.box.mid_y) - 1
    over = (i for i in range(1, grid.columns) if word.box.x0 < grid.xs[i] < word.box.x1 and (row, i) in grid.walls)
    return next(over, 0)


def _usual_start(grid: Grid, i: int, words: Sequence[Word]) -> float | None:
    """Where the lines of the column after a side begin; None where they do not begin at one place."""
    own = [word for word in words if grid.xs[i] <= word.box.x0 < grid.xs[i + 1]]
    starts = [line.words[0].box.x0 for line in read_lines(own)]
    most = max(starts, key=lambda x: sum(abs(x - other) <= 1 for other in starts), default=0.0)
    alike = sum(abs(x - most) <= 1 for x in starts)
    return most if alike >= max(FEWEST, USUAL * len(starts)) else None


def _parts(word: Word, start: float | None) -> Iterator[Word]:
    """The word, in two where a capital or a figure stands at the start of a column, right after a small letter."""
    near = FLUSH * word.size
    places = [] if start is None else [k for k, box in enumerate(word.glyphs) if abs(box.x0 - start) <= near]
    at = next((k for k in places if k and word.text[k - 1].islower() and not word.text[k].islower()), 0)
    if at:
        yield _piece(word, 0, at)
    yield _piece(word, at, len(word.text)) if at else word


def _piece(word: Word, first: int, end: int) -> Word:
    glyphs = word.glyphs[first:end]
    return replace(word, text=word.text[first:end], glyphs=glyphs, box=enclosing(glyphs))
