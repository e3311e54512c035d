"""Where labels over several rows end: rules or shades may part the rows beside them only."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from extract.pages.lines import read_lines
from extract.records import Box, Line, Word, enclosing
from extract.tables.filling import slot_of
from extract.tables.lattice import Grid

BLANK = 1.25
"""Times the tightest step from line to line: where it is so much wider, a text ends."""

STEP = 1.5
"""Times the height of a line to the next one of a text, at most."""

LEVEL = 1.0
"""Points within which the tops of two lines lie at one height."""

FEWEST = 3
"""Columns of a table in which a line that goes through all but the first tells that the label there stands higher."""


def with_label_floors(grid: Grid, words: Sequence[Word], *, drawn: bool) -> Grid:
    """The grid with a floor over each label that begins beside a line through all the other columns.

    Where cells are `drawn` a label may stand at the foot of its cell, unless others are seen to begin at the top.
    """
    beside = [j for j in range(1, grid.rows) if all((j, c) in grid.floors for c in range(1, grid.columns))]
    if grid.columns < FEWEST or all((j, 0) in grid.floors for j in beside):
        return grid
    lines = lines_by_column(grid, words)
    texts = list(_texts(lines))
    if not texts:
        return grid
    tops = row_tops(grid, lines)
    begun = texts if _is_body(grid, lines, texts[0]) else texts[1:]
    more = [j for j in beside if tops and _is_level(begun, tops[j])]
    if drawn:
        more = more if tops and _are_from_top(grid, texts, tops) else []
    elif not tops:
        more = [j for above, below in pairwise(texts) for j in _nearest(grid, beside, above, below)]
    return replace(grid, floors=grid.floors | {(j, 0) for j in more})


def _is_level(texts: Sequence[Box], top: float) -> bool:
    """Whether one of some texts begins at a height."""
    return any(abs(text.top - top) <= LEVEL for text in texts)


def _are_from_top(grid: Grid, texts: Sequence[Box], tops: Sequence[float]) -> bool:
    """Whether the label of a cell of several rows begins level with the first of them."""
    parted = sorted({0, grid.rows, *(line for line, column in grid.floors if column == 0)})
    return any(_is_level(texts, tops[first]) for first, end in pairwise(parted) if end - first > 1)


def _is_body(grid: Grid, lines: Sequence[Sequence[Line]], label: Box) -> bool:
    """Whether every column but the first has a text in the row over a label, which headings over several have not."""
    begun = [boxes(own) for own in lines[1:]]
    over = [band for band in pairwise(grid.ys) if band[1] <= label.top + LEVEL]
    return all(len(_first_in(begun, *band)) == len(begun) for band in over[-1:])


def _nearest(grid: Grid, beside: Sequence[int], above: Box, below: Box) -> list[int]:
    """The line nearest to the middle of the blank between two labels that nothing parts."""
    between = [j for j in beside if above.bottom <= grid.ys[j] <= below.top]
    middle = (above.bottom + below.top) / 2
    parted = any((j, 0) in grid.floors for j in between)
    return [] if parted else sorted(between, key=lambda j: abs(grid.ys[j] - middle))[:1]


def lines_by_column(grid: Grid, words: Sequence[Word]) -> list[Sequence[Line]]:
    """The lines of each column from the top."""
    columns: list[list[Word]] = [[] for _ in range(grid.columns)]
    for word in words:
        columns[slot_of(grid, word)[1]].append(word)
    return [read_lines(own) for own in columns]


def row_tops(grid: Grid, lines: Sequence[Sequence[Line]]) -> list[float]:
    """How high the first line of each row stands, where all of a row's cells, and labels too, begin level with it.

    Empty where the cells are not all set from the top: what a text is level with then says nothing of its row.
    """
    begun = [boxes(own) for own in lines]
    held = [_first_in(begun[1:], *band) or _first_in(begun[:1], *band) for band in pairwise(grid.ys)]
    if not all(held) or any(max(band) - min(band) > LEVEL for band in held):
        return []
    tops = [min(band) for band in held]
    return tops if all(any(abs(text.top - top) <= LEVEL for top in tops) for text in _texts(lines)) else []


def _first_in(begun: Sequence[Sequence[Box]], top: float, foot: float) -> list[float]:
    """How high the first line of each column in a row stands, of those that have one there."""
    within = [[box.top for box in own if top <= box.mid_y < foot] for own in begun]
    return [own[0] for own in within if own]


def _texts(lines: Sequence[Sequence[Line]]) -> Iterator[Box]:
    """The texts of the first column: its lines from one blank to the next."""
    placed = [boxes(own) for own in lines]
    steps = [below.bottom - above.bottom for own in placed for above, below in pairwise(own)]
    text = placed[0][:1]
    for above, below in pairwise(placed[0]):
        if below.bottom - above.bottom > BLANK * min(*steps, STEP * below.height):
            yield enclosing(text)
            text = []
        text.append(below)
    if text:
        yield enclosing(text)


def boxes(lines: Sequence[Line]) -> list[Box]:
    """The place of each line."""
    return [line.box for line in lines]
