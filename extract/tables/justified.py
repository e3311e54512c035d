"""Type justified in a narrow column: the same wide space between all words of a line, which parts no columns."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from extract.records import Line
from extract.tables.gutters import COLUMN_GAP, is_figure_line

FEWEST = 2
"""Spaces of a line that show whether they are the same."""

EQUAL = 0.1
"""Part of the type size that the spaces of a justified line may differ: a stop or a quotation mark stands in some."""

EVENLY = 0.5
"""Part of the lines with wide gaps that are justified where it is no chance."""


def is_justified(lines: Sequence[Line]) -> bool:
    """Whether most lines with wide gaps have as wide ones between all of their words; figures have them in tables."""
    wide = [line for line in lines if max(_spaces(line), default=0.0) >= COLUMN_GAP * line.words[0].size]
    return sum(map(_is_even, wide)) > EVENLY * len(wide)


def _spaces(line: Line) -> list[float]:
    return [after.box.x0 - before.box.x1 for before, after in pairwise(line.words)]


def _is_even(line: Line) -> bool:
    spaces = _spaces(line)
    if len(spaces) < FEWEST or is_figure_line(line):
        return False
    return max(spaces) - min(spaces) < EQUAL * line.words[0].size
