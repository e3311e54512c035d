"""What is printed on a page, and where: places are points from the top left of the page as a viewer shows it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from extract.values import value


@value
class Box:
    """A rectangle on a page."""

    x0: float
    top: float
    x1: float
    bottom: float

    def holds(self, other: Box) -> bool:
        """Whether the middle of another box lies in this one; of two that share an edge, in the one that it begins."""
        across, down = (other.x0 + other.x1) / 2, (other.top + other.bottom) / 2  # asked too often for two calls more
        return self.x0 <= across < self.x1 and self.top <= down < self.bottom

    @property
    def width(self) -> float:
        """From side to side."""
        return self.x1 - self.x0

    @property
    def height(self) -> float:
        """From top to bottom."""
        return self.bottom - self.top

    @property
    def mid_x(self) -> float:
        """Half-way from side to side."""
        return (self.x0 + self.x1) / 2

    @property
    def mid_y(self) -> float:
        """Half-way from top to bottom."""
        return (self.top + self.bottom) / 2

    def shared_width(self, other: Box) -> float:
        """How much of the page's width two boxes share; below nought, how far apart they are."""
        return min(self.x1, other.x1) - max(self.x0, other.x0)

    def shared_height(self, other: Box) -> float:
        """How much of the page's height two boxes share; below nought, how far apart they are."""
        return min(self.bottom, other.bottom) - max(self.top, other.top)


@dataclass(frozen=True, slots=True)
class Place:
    """Where on which page something is printed."""

    page: int
    box: Box


@value
class Word:
    """A run of printed characters without white space; `glyphs` holds one box a character.

    `text` is in NFC with ligatures spelt out; soft hyphens stay in it. `raised`: printed smaller and higher than the
    word beside it, as a footnote mark is; it is a word of its own even where no space parts the two.
    """

    text: str
    page: int
    box: Box
    glyphs: tuple[Box, ...]
    size: float
    bold: bool = False
    raised: bool = False


@value
class Line:
    """Words printed on one baseline, left to right."""

    words: tuple[Word, ...]

    @property
    def text(self) -> str:
        """The words with single spaces between."""
        return " ".join(word.text for word in self.words)

    @property
    def box(self) -> Box:
        """What all the words take up."""
        return enclosing([word.box for word in self.words])

    @property
    def foot(self) -> float:
        """Where the first word stands."""
        return self.words[0].box.bottom

    @property
    def size(self) -> float:
        """The type size of the first word."""
        return self.words[0].size


def text_of(words: Iterable[Word]) -> str:
    """The words with single spaces between."""
    return " ".join(word.text for word in words)


def box_of(words: Iterable[Word]) -> Box:
    """What some words (at least one) take up together."""
    return enclosing([word.box for word in words])


def words_of(lines: Iterable[Line]) -> list[Word]:
    """All words of some lines, in order."""
    return [word for line in lines for word in line.words]


def enclosing(boxes: Sequence[Box]) -> Box:
    """The smallest box that holds all of `boxes` (at least one)."""
    if len(boxes) == 1:
        return boxes[0]
    x0, top, x1, bottom = boxes[0].x0, boxes[0].top, boxes[0].x1, boxes[0].bottom
    for box in boxes:  # four times as fast as the minima and maxima of lists, and every word and line is made by it
        x0 = box.x0 if box.x0 < x0 else x0
        top = box.top if box.top < top else top
        x1 = box.x1 if box.x1 > x1 else x1
        bottom = box.bottom if box.bottom > bottom else bottom
    return Box(x0, top, x1, bottom)
