"""A column of text: its lines from the top, how they are set, and where texts begin anew in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from extract.pages.lines import read_lines
from extract.records import Line, Word

FEWEST = 8
"""Lines that each column of running text has at least; a long cell of a table seldom has so many."""

RUNNING = 3
"""Times that a sentence must go on from a full line to the next in every column."""

WORDY = 3
"""Words that a line of running text has at least; lines of labels and figures have fewer."""

SHORT_OF = 4.0
"""Times the type size that a full line of ragged text may end before its column does: about one long word."""

STEP = 1.15
"""Times the usual step from line to line; where it is wider, or the line above had room, a new text begins."""

DENSE = 0.7
"""Part of its height that running text fills; the shorter cells of a table's rows leave blanks."""

CHANCE = 0.2
"""Part of the steps from line to line that may be tighter than those within a text, as those of raised signs are."""

LONE = 4.0
"""Times the usual step from a page number or running head to the text."""

WIDER = 1.05
"""Times the step within a text that the smallest blanks between texts are."""

CELL_GAP = 1.2
"""Times the type size between the cells of a row; the spaces of a justified line are seldom so wide."""

MANY = 4
"""One line of so many parted by white space is not by chance."""

MOST_FIGURES = 0.3
"""Part of the words of running text that have figures in them, where they are many."""

NARROW_TEXT = 6.0
"""Times the type size: columns of running text are wider."""


@dataclass(frozen=True, slots=True)
class TextColumn:
    """The lines of a column, from the top, and how they are set."""

    lines: tuple[Line, ...]
    left: float
    right: float
    size: float
    step: float

    @classmethod
    def of(cls, words: Sequence[Word]) -> TextColumn:
        """The column of words."""
        lines = read_lines(words)
        feet = [line.foot for line in lines]
        left, right = (min(w.box.x0 for w in words), max(w.box.x1 for w in words)) if words else (0.0, 0.0)
        step = _tight([b - a for a, b in pairwise(feet)])
        return cls(lines, left, right, usual([word.size for word in words]), step)

    def runs(self, times: int) -> bool:
        """Whether sentences go on from full lines to the next, `times` as often as will do."""
        if self.right - self.left < NARROW_TEXT * self.size or len(self.lines) < times * FEWEST:
            return False
        return sum(self._goes_on(above, below) for above, below in pairwise(self.lines)) >= times * RUNNING

    @property
    def is_wordy(self) -> bool:
        """Whether most words are words, and not figures as those of a table's columns are."""
        words = [word.text for line in self.lines for word in line.words]
        return sum(any(sign.isdigit() for sign in text) for text in words) < MOST_FIGURES * len(words)

    @property
    def has_cells(self) -> bool:
        """Whether white space parts many of the lines, as it parts the cells of rows."""
        return MANY * sum(has_cells(line) for line in self.lines) > len(self.lines)

    def _goes_on(self, above: Line, below: Line) -> bool:
        full = above.words[-1].box.x1 > self.right - SHORT_OF * self.size
        return full and len(above.words) >= WORDY and below.text[0].islower() and above.text[-1] not in ".:;!?"

    @property
    def dense(self) -> bool:
        """Whether text fills its height but for the space between paragraphs, and to lone lines over and under it."""
        steps = [below.foot - above.foot for above, below in pairwise(self.lines)]
        if steps and steps[-1] > LONE * self.step:
            steps.pop()
        if steps and steps[0] > LONE * self.step:
            steps.pop(0)
        return len(steps) * self.step >= DENSE * sum(steps)

    def begun(self) -> Iterator[float]:
        """Where texts begin anew: under a line that had room for more, or a blank."""
        for above, below in pairwise(self.lines):
            if self._had_room(above, below) or self._has_blank(above, below):
                yield below.foot

    def parted(self) -> Iterator[float]:
        """Where texts begin anew under a blank."""
        for above, below in pairwise(self.lines):
            if self._has_blank(above, below):
                yield below.foot

    def cells(self) -> Iterator[tuple[float, float]]:
        """The feet of the first and last line of each text that any blank parts from the next."""
        feet = [line.foot for line in self.lines]
        places = [i for i, (a, b) in enumerate(pairwise(feet), start=1) if b - a > WIDER * self.step]
        yield from ((feet[first], feet[end - 1]) for first, end in pairwise((0, *places, len(feet))))

    def _had_room(self, above: Line, below: Line) -> bool:
        first = below.words[0].box
        return above.words[-1].box.x1 + first.width + 0.6 * self.size < self.right

    def _has_blank(self, above: Line, below: Line) -> bool:
        return below.foot - above.foot > STEP * self.step


def has_cells(line: Line) -> bool:
    """Whether white space parts a line, as it parts the cells of a row; that after a bullet parts nothing."""
    first, *later = line.words
    words = later if len(first.text) == 1 else line.words
    return any(b.box.x0 - a.box.x1 > CELL_GAP * a.size for a, b in pairwise(words))


def _tight(steps: Sequence[float]) -> float:
    """The step within a text: as many are tighter as are chance, though those between short texts may be more."""
    return sorted(steps)[int(CHANCE * len(steps))] if steps else 0.0


def usual(values: Sequence[float]) -> float:
    """The middle one of some measures, the higher of two; 0 where there are none."""
    return sorted(values)[len(values) // 2] if values else 0.0
