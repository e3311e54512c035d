"""Printed lines with the edges that they may fill, and how two of them are joined into running text."""

from __future__ import annotations

from dataclasses import dataclass

from extract.records import Box, Line, Word

SNUG = 0.1
"""Words closer than this share of the type size are one word printed in two pieces."""


@dataclass(frozen=True, slots=True)
class Strip:
    """A line and the left and right edge that its text may fill, in points."""

    line: Line
    left: float
    right: float

    @property
    def first(self) -> Word:
        """The first word."""
        return self.line.words[0]

    @property
    def last(self) -> Word:
        """The last word."""
        return self.line.words[-1]

    @property
    def page(self) -> int:
        """The page that the line is printed on."""
        return self.first.page

    @property
    def room(self) -> float:
        """The points left between the last word and the right edge."""
        return self.right - self.last.box.x1

    def has_room_for(self, word: Word) -> bool:
        """Whether `word` would have fitted on this line after a space."""
        return self.room > word.box.width + 0.3 * word.size


def strips_in(lines: tuple[Line, ...], box: Box) -> tuple[Strip, ...]:
    """The lines of a cell; its inner edges are as far from its right side as its text is from its left.

    A word that stands out of the cell widens nothing.
    """
    if not lines:
        return ()
    pad = max(0.0, min(line.words[0].box.x0 for line in lines) - box.x0)
    ends = [line.words[-1].box.x1 for line in lines]
    right = max([box.x1 - pad, *(end for end in ends if end <= box.x1)])
    return tuple(Strip(line, box.x0 + pad, right) for line in lines)


def snug(before: Word, after: Word) -> bool:
    """Whether two words of one line are pieces of one, set in different type and with no gap between."""
    return not _is_one_type(before, after) and _distance(before.box, after.box) < SNUG * min(before.size, after.size)


def _is_one_type(one: Word, other: Word) -> bool:
    """Whether two words are of one size on one baseline, so that only a printed space can have parted them."""
    return one.size == other.size and (one.box.top, one.box.bottom) == (other.box.top, other.box.bottom)


def _distance(one: Box, other: Box) -> float:
    """The gap between two boxes side by side or, as in turned text, one over the other; below 0 where they overlap."""
    across = max(other.x0 - one.x1, one.x0 - other.x1)
    return max(across, other.top - one.bottom, one.top - other.bottom)
