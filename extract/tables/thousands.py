"""Numbers printed with a space between their thousands: a gap within them is no gutter between columns."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extract.records import Line, Word

LEADING = re.compile(r"[-\u2013\u2212]?\d{1,3}")
"""What stands before the first space of a number in thousands."""

GROUP = re.compile(r"\d{3}")
"""What stands after it."""

SPARSE = 2
"""Numbers of one column that are so many times as many as those with thousands show where the others begin."""


def parts_thousands(lines: Sequence[Line], before: float, at: float, after: float, widest: float) -> bool:
    """Whether all that lines hold from `before` to `at` are thousands of numbers which go on there, up to `after`.

    Few of the column's numbers have any, and none is followed by more than an ordinary space, `widest` at most.
    """
    leading = [pair for line in lines if (pair := _pair_at(line, before, at))]
    follow = sum(any(at <= word.box.x0 < after for word in line.words) for line in lines)
    return 0 < SPARSE * len(leading) <= follow and all(_is_one_number(*pair, widest) for pair in leading)


def _pair_at(line: Line, left: float, right: float) -> tuple[Word, Word | None] | None:
    """The last word of a line that begins between two places, and the one after it; None where none begins there."""
    within = [i for i, word in enumerate(line.words) if left <= word.box.x0 < right]
    if not within:
        return None
    last = within[-1]
    return line.words[last], line.words[last + 1] if last + 1 < len(line.words) else None


def _is_one_number(head: Word, group: Word | None, widest: float) -> bool:
    if group is None or not (LEADING.fullmatch(head.text) and GROUP.fullmatch(group.text)):
        return False
    return group.box.x0 - head.box.x1 < widest
