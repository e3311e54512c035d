"""Columns of short texts under headings of their own, as in a newsletter: told from rows by their headings' places."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from extract.pages.text_columns import NARROW_TEXT, TextColumn
from extract.records import Box, Line

LARGER = 1.08
"""Times the size of the text that a heading is larger at least, where it is larger."""

CLOSE = 3.0
"""Times the step within a text from a heading to the text under it at most."""

FEWEST = 3
"""Headings that both columns have together at least, one in each."""

LEVEL = 0.6
"""Part of the type size within which a heading and what begins beside it stand in one row."""

BLANK = 2.4
"""Times the step within a text from line to line beside a heading that has a row to itself, with blanks beside it."""


@dataclass(frozen=True, slots=True)
class _Heading:
    """A heading in a column: where its line stands, and whether it is larger than the text."""

    top: float
    foot: float
    larger: bool


def parted_by_headings(columns: Sequence[TextColumn], boxes: Sequence[Box]) -> list[bool]:
    """Which columns are read by themselves and not together with the next; all with headings where some show it."""
    headed = [list(_headings(column)) if _may_have(column) else [] for column in columns]
    pairs = list(pairwise(zip(columns, headed, strict=True)))
    shown = any(_are_headed(left, right, boxes) for left, right in pairs)
    return [shown and bool(left and right) for (_, left), (_, right) in pairs]


def _may_have(column: TextColumn) -> bool:
    return column.is_wordy and not column.has_cells and column.right - column.left >= NARROW_TEXT * column.size


_Headed = tuple[TextColumn, Sequence[_Heading]]


def _are_headed(left: _Headed, right: _Headed, boxes: Sequence[Box]) -> bool:
    """Whether two columns have headings over texts, half beside the midst of the other's texts, or all in pairs."""
    own = left[1], right[1]
    if not all(own) or sum(map(len, own)) < FEWEST:
        return False
    alone = [
        [heading for heading in some if not _has_pair(heading, other)]
        for some, other in zip(own, (right[0], left[0]), strict=True)
    ]
    if not all(alone):
        return not any(alone) and all(heading.larger for heading in (*own[0], *own[1]))
    loose = [
        _is_loose(heading, other, boxes)
        for some, other in zip(alone, (right[0], left[0]), strict=True)
        for heading in some
        if other.lines[0].foot < heading.foot < other.lines[-1].foot
    ]
    return any(loose) and 2 * sum(loose) >= len(loose)


def _has_pair(heading: _Heading, other: TextColumn) -> bool:
    """Whether a heading has another at its height, as the first of two columns have, and those of cards beside."""
    heads = [line.foot for line in other.lines if _is_set_apart(line, other)]
    return any(abs(heading.foot - foot) < LEVEL * (heading.foot - heading.top) for foot in heads)


def _headings(column: TextColumn) -> Iterator[_Heading]:
    """Lines in bold or larger type close over text of the usual type, with room above."""
    for at, (above, below) in enumerate(pairwise(column.lines)):
        step = below.foot - above.foot
        if not _is_set_apart(above, column) or _is_set_apart(below, column) or step > CLOSE * column.step:
            continue
        before = above.foot - column.lines[at - 1].foot if at else step
        if at == 0 or before > column.step:
            box = above.words[0].box
            yield _Heading(box.top, box.bottom, _is_larger(above, column))


def _is_set_apart(line: Line, column: TextColumn) -> bool:
    return all(word.bold for word in line.words) or _is_larger(line, column)


def _is_larger(line: Line, column: TextColumn) -> bool:
    return min(word.size for word in line.words) > LARGER * column.size


def _is_loose(heading: _Heading, other: TextColumn, boxes: Sequence[Box]) -> bool:
    """Whether a heading stands beside the midst of the other column's texts, and neither at a row nor at a blank."""
    if any(abs(foot - heading.foot) < LEVEL * other.size for foot in _begun(other)):
        return False
    return _has_text_beside(heading, other) or any(_is_level(box, heading, other) for box in boxes)


def _begun(column: TextColumn) -> Iterator[float]:
    """Where texts begin anew, each with the heading over it."""
    under = {below.foot for above, below in pairwise(column.lines) if _is_set_apart(above, column)}
    yield from (foot for foot in column.begun() if foot not in under)


def _has_text_beside(heading: _Heading, column: TextColumn) -> bool:
    """Whether a column's text goes on beside a heading, without the blank of a row that is the heading's alone."""
    feet = [line.foot for line in column.lines]
    above = max((foot for foot in feet if foot < heading.foot), default=heading.foot)
    below = min((foot for foot in feet if foot >= heading.foot), default=heading.foot)
    return above < heading.foot <= below and below - above < BLANK * column.step


def _is_level(box: Box, heading: _Heading, column: TextColumn) -> bool:
    """Whether a box in a column has begun above a heading beside it, and goes on below."""
    return box.top < heading.top and heading.foot < box.bottom and box.x0 < column.right and column.left < box.x1
