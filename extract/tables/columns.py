"""The columns of a table at the end of its page, for the page that follows: their sides, where their texts stand."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from extract.pages.lines import read_lines
from extract.records import Box, Line, Word, enclosing
from extract.tables.edges import TOUCH
from extract.tables.filling import Filled
from extract.tables.foot_labels import AtFoot
from extract.tables.gutters import FLUSH
from extract.tables.headlines import is_bold, is_whole
from extract.tables.last_titles import is_set_alike, titles
from extract.tables.pieces import FIGURE_GAP
from extract.tables.wording import is_caption, is_list_mark

FOOT = 3
"""Lines that may stand under a table that goes on: the foot of the page, a note."""

MOST_STEP = 2.0
"""Times the type size: wider gaps between the lines of a table are not those between its rows."""

ALIKE = 0.06
"""Part of the type size that the type of one table may differ from page to page."""

SEVERAL = 3
"""Texts of a line that stands alone: a line at the head of a page may have two that begin where columns do."""

FEWEST_BLANKS = 2
"""Blanks between rows that tell the usual one."""


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
        """The lines between the columns where words stand in them, halfway between those of one and of the next."""
        return tuple(self._side(column, words) for column in range(1, len(self.texts)))

    def _side(self, column: int, words: Sequence[Word]) -> float:
        x = self.xs[column]
        left = max((word.box.x1 for word in words if self.of(word) < column), default=x)
        right = min((word.box.x0 for word in words if self.of(word) >= column), default=x)
        right = min(right, self.starts[column])
        return (left + right) / 2 if left < right else x

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
        """Whether a line alone is a row: it has texts in several columns, each begun where those of its column are."""
        begun: dict[int, float] = {}
        for word in line.words:
            begun.setdefault(self.of(word), word.box.x0)
        return len(begun) >= SEVERAL and all(abs(x - self.starts[c]) <= FLUSH * self.size for c, x in begun.items())

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


def carried(
    tables: Sequence[Filled], rest: Sequence[Line], width: float, before: Columns | None = None
) -> Columns | None:
    """The columns of a page's last table where it may go on overleaf; upright rules would tell them anew there.

    `before` are those of the page before, of which the table may have gone on.
    """
    last = max(tables, key=lambda filled: filled.grid.box.bottom, default=None)
    if last is None or last.grid.ruled or last.grid.columns <= 1:
        return None
    if not any(span.right - span.left == 1 for span in last.written):
        return None
    below = sum(line.words[0].box.top >= last.grid.box.bottom for line in rest)
    return _with_title(_columns(last, width), last, before) if below <= FOOT else None


def _with_title(columns: Columns, filled: Filled, before: Columns | None) -> Columns:
    """The columns with a bold title of the table's, or of the part of it on the page before."""
    own = next((line for line in titles(filled) if is_set_alike(line, line)), None)
    known = before.title if before is not None and len(before.starts) == len(columns.starts) else None
    return replace(columns, title=own or known)


def _columns(filled: Filled, width: float) -> Columns:
    xs = filled.grid.xs
    held = [
        [w for span, ws in filled.words.items() if (span.left, span.right) == (c, c + 1) for w in ws]
        for c in range(len(xs) - 1)
    ]
    texts = tuple(
        (min((w.box.x0 for w in words), default=left), max((w.box.x1 for w in words), default=right))
        for words, (left, right) in zip(held, pairwise(xs), strict=True)
    )
    starts = tuple(_usual_start(words, left) for words, left in zip(held, xs, strict=False))
    words = sorted((word for column in held for word in column), key=lambda word: word.box.top)
    size = sorted(word.size for word in words)[len(words) // 2]
    return Columns(xs, texts, starts, _step(words, size), size, width, _blank(filled))


def _blank(filled: Filled) -> float | None:
    """The middle one of the blanks between rows of texts; None where there are too few of them."""
    rows: dict[int, list[Box]] = {}
    for span, words in filled.words.items():
        if span.bottom - span.top == 1:
            rows.setdefault(span.top, []).extend(word.box for word in words)
    boxes = [enclosing(held) for _, held in sorted(rows.items()) if held]
    blanks = sorted(below.top - above.bottom for above, below in pairwise(boxes))
    return blanks[len(blanks) // 2] if len(blanks) >= FEWEST_BLANKS else None


def _usual_start(words: Sequence[Word], left: float) -> float:
    """Where most of a column's lines begin, to the point; its left side where it has none."""
    starts = [line.words[0].box.x0 for line in read_lines(words)]
    usual = Counter(map(round, starts)).most_common(1)
    return next((start for start in starts if round(start) == usual[0][0]), left) if usual else left


def _step(words: Iterable[Word], size: float) -> float:
    """The widest gap from line to line that is no wider than gaps within tables are."""
    foot, widest = float("inf"), 0.0
    for word in words:
        gap = word.box.top - foot
        widest = gap if widest < gap <= MOST_STEP * size else widest
        foot = word.box.bottom if foot == float("inf") else max(foot, word.box.bottom)
    return widest
