"""Ruled rows that are several rows all the same: figures, or crosses beside labels, on lines of their own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from extract.tables.baselines import is_ticked
from extract.tables.labels import begins_label, had_room, is_bolder, is_new_label, is_title_of_items, reads_on
from extract.tables.levels import Cut, Level, between, column_widths
from extract.tables.wording import is_figure, is_number

EVEN = 0.1
"""Points that equal gaps may differ."""

AGREEING = 2
"""Columns of figures that stand on the same lines before a ruled row is taken for several rows; three do as well."""

NEARLY = 0.8
"""Part of their lines that agreeing columns share: a figure may be missing here and there."""


def figure_cuts(lines: Sequence[Level]) -> list[Cut]:
    """Where a ruled row is several rows all the same: columns of figures, each line one of its own."""
    if is_ticked(lines):
        return [between(above, below) for above, below in pairwise(lines) if begins_label(above, below)]
    width = column_widths(lines)[0] if lines else 0.0
    cuts = []
    for before, first, start in _starts(lines, _anchors(lines), width):
        titles = [i for i in range(first, start) if _is_title(lines[i], lines[i + 1], width)]
        cuts += [between(lines[i], lines[i + 1]) for i in ([first - 1] if before >= 0 else []) + titles]
    return cuts


def _is_title(above: Level, below: Level, width: float) -> bool:
    """Whether a label without figures is a row: the next line begins a new label that had room on its own."""
    if above.filled != {0} or not below.columns[0]:
        return False
    anew = not reads_on(above.text(0), below.text(0))
    return anew and (had_room(above.columns[0], below.columns[0], width) or is_bolder(above, below))


def _anchors(lines: Sequence[Level]) -> frozenset[int]:
    """The lines on which agreeing columns of figures stand; empty where none agree."""
    if not lines:
        return frozenset()
    stacks = [_stack(lines, column) for column in range(len(lines[0].columns))]
    figures = [stack for column, stack in enumerate(stacks) if _all_figures(lines, column, stack)]
    written = [stack for stack in stacks if stack]
    agreeing = [[other for other in figures if _agree(stack, other)] for stack in figures]
    most = max(agreeing, key=len, default=[])
    best: frozenset[int] = max(most, key=most.count, default=frozenset())
    if len(most) >= AGREEING or (figures and all(len(stack) == len(best) for stack in written)):
        return best.union(*figures)
    return frozenset()


def _agree(one: frozenset[int], other: frozenset[int]) -> bool:
    """Whether columns stand on the same lines but for a few blanks."""
    return len(one & other) >= NEARLY * len(one | other)


def _stack(lines: Sequence[Level], column: int) -> frozenset[int]:
    return frozenset(index for index, line in enumerate(lines) if line.columns[column])


def _all_figures(lines: Sequence[Level], column: int, stack: frozenset[int]) -> bool:
    texts = [lines[index].text(column) for index in stack]
    return len(texts) > 1 and all(map(is_figure, texts)) and any(map(is_number, texts))


def _starts(lines: Sequence[Level], anchors: frozenset[int], width: float) -> Iterator[tuple[int, int, int]]:
    """For each line of figures the one before, and the first line of its row: itself, or the label that leads to it."""
    for before, start in pairwise([-1, *sorted(anchors)]):
        first = start
        while first - 1 > before and (before < 0 or _leads(lines, first - 1, width)):
            first -= 1
        yield before, first, start


def _leads(lines: Sequence[Level], index: int, width: float) -> bool:
    """Whether a line between two lines of figures belongs to those below it.

    It does where it heads them by their indent or stands nearer to them, and where it stands as near but begins a
    label as titles do.
    """
    above, line, below = lines[index - 1 : index + 2]
    if is_title_of_items(lines, index):
        return True
    nearer = (line.top - above.bottom) - (below.top - line.bottom)
    return nearer > EVEN or (nearer >= -EVEN and bool(above.columns[0]) and is_new_label(above, line, width))
