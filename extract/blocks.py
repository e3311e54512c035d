"""Tables of white space alone: runs of lines whose words keep apart in columns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extract.edges import TOUCH
from extract.gutters import type_size
from extract.ink import Edge
from extract.lattice import Grid, sides
from extract.records import Box, Line, enclosing
from extract.stacks import SHORTEST_RULE, gaps
from extract.wording import has_leaders, is_list_mark

FARTHEST = 2.0
"""Times the type size between two lines: beyond it, what follows is another block."""

SHORT = 0.6
"""Part of the widest line up to which a line without a gap may be a label, a heading, or the rest of a cell."""

WAITING = 3
"""So many lines without a gap may stand between lines with one."""


def find_blocks(lines: Sequence[Line], rules: Sequence[Edge]) -> Iterator[Grid]:
    """The regions of lines that stand in columns, from the top; whether each is a table is judged later."""
    block: list[Line] = []
    waiting: list[Line] = []
    em = type_size(lines)
    width = max((_box(line).x1 - _box(line).x0 for line in lines), default=0.0)
    for line in lines:
        before = (waiting or block)[-1:]
        if before and _box(line).top - _box(before[0]).bottom > FARTHEST * em:
            yield from _grids(block, rules)
            block, waiting = [], []
        if is_parted(line, em):
            block += [*(waiting if block else []), line]
            waiting = []
        elif len(waiting) < WAITING and (not waiting or _box(line).x1 - _box(line).x0 <= SHORT * width):
            waiting.append(line)
        else:
            yield from _grids(block, rules)
            block, waiting = [], []
    yield from _grids(block, rules)


def is_parted(line: Line, em: float) -> bool:
    """Whether a line has a gap meant to be seen that does not only follow a list mark or lead to a page number."""
    if has_leaders(word.text for word in line.words):
        return False
    return gaps(line, em) > (len(line.words) > 1 and is_list_mark(line.words[0].text))


def _box(line: Line) -> Box:
    return enclosing([word.box for word in line.words])


def _grids(block: Sequence[Line], rules: Sequence[Edge]) -> Iterator[Grid]:
    """The block as a grid of one column, its rows between the rules in it."""
    if len(block) <= 1:
        return
    box = enclosing([_box(line) for line in block])
    xs = (box.x0 - 1, box.x1 + 1)
    own = [r for r in rules if box.top < r.at < box.bottom and r.length >= SHORTEST_RULE and _over(r, box)]
    ys = (box.top - 1, *sorted({rule.at for rule in own}), box.bottom + 1)
    floors = frozenset((line, column) for column, line in sides(ys, xs, own))
    yield Grid(xs, ys, floors=floors, ruled=False)


def _over(rule: Edge, box: Box) -> bool:
    return rule.start < box.x1 + TOUCH and rule.end > box.x0 - TOUCH
