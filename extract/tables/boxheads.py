"""Tables whose heads alone stand between upright rules: the rows under them go on in the same columns."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from extract.records import Line, Word
from extract.tables.edges import TOUCH
from extract.tables.filling import Filled, fill
from extract.tables.judging import text
from extract.tables.lattice import Grid, Span
from extract.tables.pieces import FIGURE_GAP, chunks
from extract.tables.refining import HAIR, with_own_rows
from extract.tables.wording import is_caption, is_number, is_year

MOST_HEADS = 3
"""Rows that heads take at most."""

NEAREST, STEP = 1.5, 2.0
"""Times the type size from the heads to the first row under them, and from one row to the next, at most."""

ENOUGH = 2
"""Lines with text in several of the columns that make rows under the heads."""


def with_body(head: Filled, lines: Sequence[Line], words: Sequence[Word]) -> Filled | None:
    """Drawn heads with the rows under them, which stand in their columns though nothing is drawn; None without any."""
    run = _run(head.grid, lines)
    if sum(len({_column(head.grid, word) for word in line.words}) > 1 for line in run) < ENOUGH:
        return None
    foot = run[-1].box.bottom
    held = {id(word) for line in run for word in line.words}
    own = [word for word in words if id(word) in held]
    body = fill(with_own_rows(Grid(head.grid.xs, (head.grid.ys[-1], foot + 1), ruled=False), own), own)
    return _joined(head, body)


def stacked(tables: Sequence[Filled]) -> list[Filled]:
    """The tables, those one that stand in the same columns and touch: a row over all columns parts their sides."""
    found: list[Filled] = []
    for table in sorted(tables, key=lambda filled: filled.grid.box.top):
        home = next((i for i, upper in enumerate(found) if _touch(upper.grid, table.grid)), None)
        if home is None:
            found.append(table)
        else:
            found[home] = _joined(found[home], table)
    return found


def _touch(upper: Grid, lower: Grid) -> bool:
    """Whether a drawn table stands right under another, in the same columns."""
    if not (upper.ruled and lower.ruled) or upper.columns != lower.columns:
        return False
    same = all(abs(a - b) <= TOUCH for a, b in zip(upper.xs, lower.xs, strict=True))
    return same and abs(upper.ys[-1] - lower.ys[0]) <= TOUCH


def is_head(filled: Filled) -> bool:
    """Whether a drawn table has nothing but heads: few rows, no figures but years."""
    if not filled.grid.ruled or filled.grid.rows > MOST_HEADS or filled.grid.columns <= 1:
        return False
    texts = [text(filled, span) for span in filled.written if span.left > 0]
    return not any(is_number(told) and not is_year(told) for told in texts)


def _run(grid: Grid, lines: Sequence[Line]) -> list[Line]:
    """The lines under heads, one near the other, that keep to their columns, but for lone titles between them."""
    run: list[Line] = []
    foot, end = grid.ys[-1], 0
    for line in lines:
        box = line.box
        if box.top < grid.ys[-1] - 1:
            continue
        em = line.size
        inside = grid.xs[0] - 1 <= box.x0 and box.x1 <= grid.xs[-1] + 1
        if not inside or is_caption(line.text) or box.top - foot > (STEP if run else NEAREST) * em:
            break
        run.append(line)
        foot = box.bottom
        if _fits(grid, line):
            end = len(run)
        elif len(chunks(line.words)) > 1 or len(run) - end > 1:
            break
    return run[:end]


def _fits(grid: Grid, line: Line) -> bool:
    """Whether each word stands in one column, with a gap meant to be seen to the words of the next."""
    for word in line.words:
        if any(word.box.x0 + HAIR * word.size < x < word.box.x1 - HAIR * word.size for x in grid.xs[1:-1]):
            return False
    return all(
        _column(grid, a) == _column(grid, b) or b.box.x0 - a.box.x1 >= FIGURE_GAP * b.size
        for a, b in pairwise(line.words)
    )


def _column(grid: Grid, word: Word) -> int:
    return bisect_right(grid.xs, word.box.mid_x)


def _joined(head: Filled, body: Filled) -> Filled:
    """The rows of both."""
    down = head.grid.rows
    moved = {Span(s.top + down, s.left, s.bottom + down, s.right): words for s, words in body.words.items()}
    grid = replace(head.grid, ys=(*head.grid.ys, *body.grid.ys[1:]), open_bottom=body.grid.open_bottom)
    return Filled(grid, {**head.words, **moved})
