"""The columns of a table at the end of its page, for the page that follows: what is set in them, and what is not."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from extract.records import Box, Line, Word
from extract.tables.edges import TOUCH
from extract.tables.foot_labels import AtFoot
from extract.tables.gutters import FLUSH
from extract.tables.headlines import is_bold, is_whole
from extract.tables.last_titles import is_set_alike
from extract.tables.pieces import FIGURE_GAP
from extract.tables.wording import is_caption, is_list_mark, is_number

ALIKE = 0.06
"""Part of the type size that the type of one table may differ from page to page."""

ITEM = 3.0
"""Times the type size that the items of a list stand further in, at most."""

SEVERAL = 3
"""Texts of a line that stands alone: a line at the head of a page may have two that begin where columns do."""


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of a table that reaches the end of its page, for the page that follows.

    `xs` are their lines, `texts` how far the texts of each reach to the left and right, `starts` where most of their
    lines begin. `step` is the widest gap between two lines of the table, `size` its type size; `width` is that of the
    page in the frame that it is read in. `blank` is that between most of its rows, where told. `title` is one of those
    that stand over rows of it, `at_foot` how it ends where its labels stand at the foot of their rows.
    """

    xs: tuple[float, ...]
    texts: tuple[tuple[float, float], ...]
    starts: tuple[float, ...]
    step: float
    size: float
    width: float
    blank: float | None = None
    title: Line | None = None
    at_foot: AtFoot | None = None

    def is_title(self, line: Line) -> bool:
        """Whether a line is set as the titles of the table are."""
        return self.title is not None and is_set_alike(line, self.title)

    def is_of(self, box: Box) -> bool:
        """Whether a region is as wide and stands at the same place."""
        return abs(box.x0 - self.xs[0]) <= TOUCH and abs(box.x1 - self.xs[-1]) <= TOUCH

    def of(self, word: Word) -> int:
        """The column that a word stands in."""
        return min(max(bisect_right(self.xs, word.box.mid_x) - 1, 0), len(self.texts) - 1)

    def sides(self, words: Sequence[Word]) -> tuple[float, ...]:
        """The lines between the columns; halfway between the words of one and of the next where a line cuts these."""
        return tuple(self._side(column, words) for column in range(1, len(self.texts)))

    def _side(self, column: int, words: Sequence[Word]) -> float:
        x = self.xs[column]
        left = max((word.box.x1 for word in words if self.of(word) < column), default=x)
        right = min((word.box.x0 for word in words if self.of(word) >= column), default=x)
        right = min(right, self.starts[column])
        return (left + right) / 2 if left < right and not left <= x <= right else x

    def fits(self, line: Line) -> bool:
        """Whether a line is set as the table is, its words in columns with a gap meant to be seen between."""
        size = max([word.size for word in line.words if not is_list_mark(word.text)], default=self.size)
        if is_caption(line.text) or abs(size - self.size) > ALIKE * self.size:
            return False
        if line.words[0].box.x0 < self.xs[0] - 1 or not self._hold_end_of(line):
            return False
        if self.may_be_titled(line):
            return True
        gaps = ((a, b, b.box.x0 - a.box.x1) for a, b in pairwise(line.words))
        parted = all(self.of(a) == self.of(b) or gap >= FIGURE_GAP * size for a, b, gap in gaps)
        return parted and not any(map(self._is_across, line.words))

    def are_shown(self, line: Line) -> bool:
        """Whether a line has text beyond the first column that begins or ends where texts of its column do."""
        near = FLUSH * self.size
        ends: dict[int, list[Word]] = {}
        for word in line.words:
            ends.setdefault(self.of(word), []).append(word)
        return any(
            c > 0
            and (abs(words[0].box.x0 - self.starts[c]) <= near or abs(words[-1].box.x1 - self.texts[c][1]) <= near)
            for c, words in ends.items()
        )

    def make_row(self, line: Line) -> bool:
        """Whether a line alone is a row: it has texts in several columns, each begun where those of its column are.

        Figures end there instead, or have their middle there: they stand where those of the column do.
        """
        begun: dict[int, list[Word]] = {}
        for word in line.words:
            begun.setdefault(self.of(word), []).append(word)
        return len(begun) >= SEVERAL and all(self._stands(c, words) for c, words in begun.items())

    def _stands(self, column: int, words: Sequence[Word]) -> bool:
        near, (left, right) = FLUSH * self.size, self.texts[column]
        inset = words[0].box.x0 - self.starts[column]
        if abs(inset) <= near or (is_list_mark(words[0].text) and 0 < inset <= ITEM * self.size):
            return True
        return (
            len(words) == 1
            and is_number(words[0].text)
            and left - near <= words[0].box.x0 < words[0].box.x1 <= right + near
        )

    def _hold_end_of(self, line: Line) -> bool:
        """Whether a line ends in the last column, the end of which is not known where its texts begin just there."""
        if line.words[-1].box.x1 <= self.xs[-1] + self.size:
            return True
        last = [word for word in line.words if self.of(word) == len(self.texts) - 1]
        return len(last) < len(line.words) and abs(last[0].box.x0 - self.starts[-1]) <= FLUSH * self.size

    def may_be_titled(self, line: Line) -> bool:
        """Whether a line is the title of the rows under it, which may stand over several columns."""
        begun = abs(line.words[0].box.x0 - self.starts[0]) <= FLUSH * self.size
        return begun and is_bold(line) and is_whole(line)

    def _is_across(self, word: Word) -> bool:
        """Whether a word stands where the texts of two columns do."""
        c = self.of(word)
        over = c + 1 < len(self.texts) and word.box.x1 > self.texts[c + 1][0]
        return over or (c > 0 and word.box.x0 < self.texts[c - 1][1])
