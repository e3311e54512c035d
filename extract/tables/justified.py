"""Type justified in a narrow column: the same wide space between all words of a line, which parts no columns."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from extract.records import Line, text_of
from extract.tables.gutters import FLUSH
from extract.tables.pieces import COLUMN_GAP, chunks, is_figure_line
from extract.tables.wording import is_figure

FEWEST = 2
"""Spaces of a line that show whether they are the same."""

EQUAL = 0.1
"""Part of the type size that the spaces of a justified line may differ: a stop or a quotation mark stands in some."""

EVENLY = 0.5
"""Part of the lines with wide gaps that are justified where it is no chance."""

SET_ALIKE = 0.7
"""Part of the last words of spread lines that may begin at one place, as short ones of like width do."""


def is_justified(lines: Sequence[Line]) -> bool:
    """Whether most lines with wide gaps have as wide ones between all of their words; figures have them in tables."""
    wide = [line for line in lines if max(_spaces(line), default=0.0) >= COLUMN_GAP * line.size]
    return sum(map(_is_even, wide)) > EVENLY * len(wide)


def is_spread(lines: Sequence[Line]) -> bool:
    """Whether all lines of a column with wide gaps reach its right side, though not from one place after the gap.

    Texts in a column of their own begin at one place, and figures stand at its side alone.
    """
    wide = [pieces for line in lines if len(pieces := chunks(line.words)) > 1]
    if not wide:
        return False
    near = FLUSH * wide[0][0][0].size
    ends = [line.words[-1].box.x1 for line in lines]
    side = max(ends, key=lambda x: sum(abs(x - other) <= near for other in ends))
    if any(abs(side - pieces[-1][-1].box.x1) > near for pieces in wide):
        return False
    last = {text_of(pieces[-1]): pieces[-1][0] for pieces in wide}
    if sum(map(is_figure, last)) * 2 > len(last):
        return False
    starts = [word.box.x0 for word in last.values()]
    alike = max(sum(abs(x - other) <= near for other in starts) for x in starts)
    return alike <= max(1, SET_ALIKE * len(starts))


def _spaces(line: Line) -> list[float]:
    return [after.box.x0 - before.box.x1 for before, after in pairwise(line.words)]


def _is_even(line: Line) -> bool:
    spaces = _spaces(line)
    if len(spaces) < FEWEST or is_figure_line(line):
        return False
    return max(spaces) - min(spaces) < EQUAL * line.size
