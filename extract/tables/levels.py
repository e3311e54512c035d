"""The printed lines of a table, their words by column, and the cuts between them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import pairwise

from extract.pages.lines import read_lines
from extract.records import Line, Word, box_of, text_of
from extract.tables.wording import is_figure, is_number
from extract.values import value

TERSE = 2.0
"""Words that a column has on a line of labels or names; a line of a text has more."""

OPEN_LEADING = 1.6
"""Times the type size from line to line: within a text it is seldom more, so that wider leading parts rows."""


@value
class Level:
    """One printed line of a table, its words by column."""

    top: float
    bottom: float
    columns: tuple[tuple[Word, ...], ...]

    @property
    def filled(self) -> frozenset[int]:
        """The columns that have words on this line."""
        return frozenset(column for column, words in enumerate(self.columns) if words)

    @property
    def middle(self) -> float:
        """Where its middle is, from the top of the page."""
        return (self.top + self.bottom) / 2

    @property
    def height(self) -> float:
        """From its top to its bottom."""
        return self.bottom - self.top

    def text(self, column: int) -> str:
        """What the line says in a column."""
        return text_of(self.columns[column])

    @property
    def is_terse(self) -> bool:
        """Whether its texts have no more than two words on average, as labels and names do."""
        return sum(map(len, self.columns)) <= TERSE * len(self.filled)

    @property
    def is_figures(self) -> bool:
        """Whether at least half of the texts beyond the first column are figures, and they have a label or company.

        A dash beside a text tells nothing: it stands in a column of reports too.
        """
        rest = [self.text(column) for column in self.filled if column > 0]
        figures = sum(map(is_figure, rest))
        told = figures == len(rest) or any(map(is_number, rest))
        return len(self.filled) > 1 and told and len(rest) <= 2 * figures


@value
class Cut:
    """Where a row ends: at height `at`, in all columns or those of `spans` (each from the first up to the end)."""

    at: float
    spans: tuple[tuple[int, int], ...] | None = None

    def parts(self, column: int) -> bool:
        """Whether the row ends there in a column."""
        return self.spans is None or any(first <= column < end for first, end in self.spans)


def levels(words: Sequence[Word], xs: Sequence[float]) -> list[Level]:
    """The lines of the words, from the top, parted at the columns' lines `xs`."""
    return [_level(line, xs) for line in read_lines(words)]


def _level(line: Line, xs: Sequence[float]) -> Level:
    columns: list[list[Word]] = [[] for _ in range(len(xs) - 1)]
    for word in line.words:
        place = bisect_right(xs, word.box.mid_x) - 1
        columns[min(max(place, 0), len(columns) - 1)].append(word)
    full = [word for word in line.words if not word.raised] or list(line.words)
    box = box_of(full)
    return Level(box.top, box.bottom, tuple(map(tuple, columns)))


def column_count(lines: Sequence[Level]) -> int:
    """How many columns the lines are parted into."""
    return len(lines[0].columns) if lines else 0


def filled_by(lines: Iterable[Level]) -> frozenset[int]:
    """The columns that have words on any of the lines."""
    return frozenset[int]().union(*(line.filled for line in lines))


def column_widths(lines: Sequence[Level]) -> list[float]:
    """How wide the text of each column gets; 0 where it has none."""
    return [_reach([word for line in lines for word in line.columns[column]]) for column in range(column_count(lines))]


def _reach(words: Sequence[Word]) -> float:
    return max(w.box.x1 for w in words) - min(w.box.x0 for w in words) if words else 0.0


def size(lines: Sequence[Level]) -> float:
    """The usual type size of the lines' words; 0 where there are none."""
    sizes = sorted(word.size for line in lines for column in line.columns for word in column)
    return sizes[len(sizes) // 2] if sizes else 0.0


def between(above: Level, below: Level) -> Cut:
    """The cut halfway between two lines."""
    return Cut((above.bottom + below.top) / 2)


def cuts_behind(ends: Iterable[int], lines: Sequence[Level]) -> list[Cut]:
    """The cuts between the lines at these places and those after them."""
    return [between(lines[end], lines[end + 1]) for end in ends]


def tightest(lines: Sequence[Level]) -> float:
    """The smallest leading between two lines of one column; 0 where no column has two."""
    stacks = [[line for line in lines if line.columns[column]] for column in range(column_count(lines))]
    return min((below.bottom - above.bottom for stack in stacks for above, below in pairwise(stack)), default=0.0)


def has_open_leading(lines: Sequence[Level]) -> bool:
    """Whether all leading within columns is wider than it is within texts."""
    return tightest(lines) > OPEN_LEADING * size(lines)


def column_leading(lines: Sequence[Level]) -> float:
    """The same from the feet of the column's own words: lines may hold texts that stand a little apart."""
    feet = [[foot(line, column) for line in lines if line.columns[column]] for column in range(column_count(lines))]
    return min((below - above for column in feet for above, below in pairwise(column)), default=0.0)


def foot(line: Level, column: int) -> float:
    """Where a line ends in a column: beside it, texts of other columns may stand a little lower."""
    full = [word.box.bottom for word in line.columns[column] if not word.raised]
    return max(full, default=line.bottom)
