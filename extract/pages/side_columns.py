"""A narrow column beside the text of a page: a menu, links, or a box of facts that nothing is drawn around."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from extract.pages.text_columns import TextColumn
from extract.records import Box, Line

NARROW = 0.6
"""Times the width of the text that a side column is wide at most."""

FEWEST = 3
"""Lines that a side column has, and words that a line of text has, at least."""

WIDE = 15.0
"""Times its type size that the text beside a side column is wide at least."""

LEVEL = 0.4
"""Part of the type size within which a label and the text that it is of begin at one height."""

EVEN = 1.8
"""Times the usual step from line to line that the widest in a side column is at most."""

TIED = 0.35
"""Part of a side column's texts that begin beside one of the text's by chance at most; labels of rows nearly all do."""


def parted_at_side(columns: Sequence[TextColumn]) -> list[bool]:
    """Whether one of two columns stands beside the text that the other is, and is no column of its labels."""
    if len(columns) != len(("side", "text")):
        return [False] * (len(columns) - 1)
    left, right = columns
    return [_stands_beside(left, right) or _stands_beside(right, left)]


def _stands_beside(side: TextColumn, text: TextColumn) -> bool:
    if not (side.lines and text.lines) or text.right - text.left < WIDE * text.size:
        return False
    if side.right - side.left > NARROW * (text.right - text.left) or not (text.is_wordy and side.is_wordy):
        return False
    if not FEWEST <= len(side.lines) <= len(text.lines) or 2 * sum(map(_is_wordy, text.lines)) < len(text.lines):
        return False
    if text.has_cells or side.lines[0].text[0].islower() or text.lines[0].text[0].islower():
        return False
    begun = [line for line in side.lines if not line.text[0].islower()]
    starts = _starts(text)
    tied = sum(any(_are_level(line, start, text.size) for start in starts) for line in begun)
    return _is_compact(side) and tied <= TIED * len(begun)


def _is_compact(column: TextColumn) -> bool:
    """Whether lines follow each other evenly, as links and the lines of a text do, and cells of rows do not."""
    steps = sorted(below.foot - above.foot for above, below in pairwise(column.lines))
    return steps[-1] <= EVEN * steps[len(steps) // 2]


def _is_wordy(line: Line) -> bool:
    return len(line.words) >= FEWEST


def _starts(column: TextColumn) -> list[Box]:
    """The first word of each text of a column."""
    begun = set(column.begun())
    anew = [line for line in column.lines if not line.text[0].islower()]
    firsts = [line.words[0].box for line in anew]
    return [box for i, box in enumerate(firsts) if i == 0 or box.bottom in begun]


def _are_level(line: Line, start: Box, size: float) -> bool:
    box = line.words[0].box
    return min(abs(box.top - start.top), abs(box.bottom - start.bottom)) < LEVEL * size
