"""Tables of white space alone: runs of lines that stand in the same columns, with the headings over them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from extract.pages.ink import Edge
from extract.records import Line, enclosing
from extract.tables.asides import without_asides
from extract.tables.clearings import WITNESSES
from extract.tables.edges import TOUCH
from extract.tables.entries import is_among_entries
from extract.tables.extending import extended
from extract.tables.figure_runs import (
    EVEN,
    FARTHEST,
    FARTHEST_ROW,
    SHORT,
    WAITING,
    figure_runs,
    first_heading,
    is_across,
    is_rest,
    stands_at,
)
from extract.tables.gutters import FLUSH
from extract.tables.last_rows import end_of_last_row, is_among_texts, is_rest_of_row
from extract.tables.lattice import Grid, sides
from extract.tables.leaders import has_leaders
from extract.tables.pieces import FIGURE_GAP, chunks, gaps, type_size, widest_step
from extract.tables.stacks import SHORTEST_RULE, strokes_within
from extract.tables.wording import is_caption, is_list_mark

ROW_GAP = 0.5
"""Part of the type size: a wider gap parts rows, a narrower one lines of a text."""


def find_blocks(lines: Sequence[Line], rules: Sequence[Edge], *, continued: bool) -> Iterator[Grid]:
    """The regions of lines that stand in columns: first of figures, then of text; whether each is a table is judged."""
    lines = list(without_asides(lines))
    taken: set[int] = set()
    for first, last in figure_runs(lines):
        if is_among_entries(lines, first, last) or is_among_texts(lines[first : last + 1]):
            continue
        if is_rest_of_row(lines, first, last):
            continue
        top = first_heading(lines, first, last, rules, taken)
        end = end_of_last_row(lines, first, last)
        taken.update(range(top, end + 1))
        yield from _grids(lines[top : end + 1], rules)
    rest = [line for index, line in enumerate(lines) if index not in taken]
    for block in _text_runs(rest):
        for grid in _grids(block, rules):
            yield extended(grid, rest, continued=continued, between_rules=False)


def _text_runs(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Runs of lines with gaps meant to be seen, and few without one between them but for the rest of a cell."""
    block: list[Line] = []
    waiting: list[Line] = []
    loose = 0
    em = type_size(lines)
    width = max((line.box.width for line in lines), default=0.0)
    for line in lines:
        before = (waiting or block)[-1:]
        if before and line.box.top - before[0].box.bottom > _reach(line, block) * em:
            yield block
            block, waiting, loose = [], [], 0
        if is_caption(line.text) or _begins_anew(line, block):
            yield block
            block, waiting, loose = [], [], 0
        if is_caption(line.text):
            continue
        if is_parted(line, em) or _stands_beside(line, block):
            block += [*(waiting if block else []), line]
            waiting, loose = [], 0
        elif is_rest(line, block):
            waiting.append(line)
        elif loose < WAITING and (not waiting or line.box.width <= SHORT * width):
            waiting.append(line)
            loose += 1
        else:
            yield block
            block, waiting, loose = [], [], 0
    yield block


def _begins_anew(line: Line, block: Sequence[Line]) -> bool:
    """Whether a line has the words of the block's first at other places: the headings of another table."""
    if not block or line.text != block[0].text:
        return False
    starts, others = ([piece[0].box.x0 for piece in chunks(one.words)] for one in (block[0], line))
    near = FLUSH * line.size
    return any(abs(a - b) > near for a, b in zip(starts, others, strict=False))


def _reach(line: Line, block: Sequence[Line]) -> float:
    """How far from a block a line may be and still be of it, in type sizes."""
    starts = sorted(piece[0].box.x0 for above in block for piece in chunks(above.words))
    if not all(stands_at(piece, starts) for piece in chunks(line.words)):
        return FARTHEST
    widest = widest_step(block) / type_size(block)
    return max(FARTHEST, EVEN * widest) if widest > ROW_GAP else FARTHEST_ROW


def _stands_beside(line: Line, block: Sequence[Line]) -> bool:
    """Whether a line has a narrow gap just where a column of the block begins, as where a text fills its column."""
    near = FLUSH * line.size
    begun = [
        after.box.x0
        for before, after in pairwise(line.words)
        if after.box.x0 - before.box.x1 >= FIGURE_GAP * after.size
    ]
    starts = [piece[0].box.x0 for above in block for piece in chunks(above.words)[1:]] if begun else []
    return any(sum(abs(x - at) <= near for at in starts) >= WITNESSES for x in begun)


def is_parted(line: Line, em: float) -> bool:
    """Whether a line has a gap meant to be seen that does not only follow a list mark or lead to a page number."""
    if has_leaders([line]):
        return False
    return gaps(line, em) > (len(line.words) > 1 and is_list_mark(line.words[0].text))


def _grids(block: Sequence[Line], rules: Sequence[Edge]) -> Iterator[Grid]:
    """The block as a grid of one column, its rows between the rules over it; a lone rule is that of the header."""
    if len(block) <= 1:
        return
    box = enclosing([line.box for line in block])
    xs = (box.x0 - 1, box.x1 + 1)
    own = [
        r
        for r in rules
        if box.top < r.at < box.bottom and r.length >= SHORTEST_RULE and is_across(r, box, box.x0 + TOUCH)
    ]
    if len({rule.at for rule in own}) == 1:
        own = []
    ys = (box.top - 1, *sorted({rule.at for rule in own}), box.bottom + 1)
    floors = frozenset((line, column) for column, line in sides(ys, xs, own))
    yield Grid(xs, ys, floors=floors, strokes=strokes_within(rules, *xs), ruled=False)
