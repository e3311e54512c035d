"""Lines of a table told apart: which begin a new row, and which only go on in the row above."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from extract.pages.lines import read_lines
from extract.records import Line, Word, enclosing
from extract.tables.wording import is_figure, is_list_mark, is_number

SPACE = 0.25
"""Part of the type size that a space takes."""

LOOSER = 1.25
"""Times the tightest leading between lines: where it is so much wider, a row ends."""

OPEN_LEADING = 1.6
"""Times the type size from line to line: within a text it is seldom more, so that wider leading parts rows."""

SLACK = 0.3
"""Part of the type size by which a word must fit at the end of a line before leaving it out was meant."""

TERSE = 2.0
"""Words that a column has on a line of labels or names; a line of a text has more."""

FIGURE_LINES = 3
"""One line of figures in so many makes a table one of figures."""

AGREEING = 2
"""Columns of figures that show the same lines before a ruled row is taken for several rows."""


@dataclass(frozen=True, slots=True)
class Level:
    """One printed line of a table, its words by column."""

    top: float
    bottom: float
    columns: tuple[tuple[Word, ...], ...]

    @property
    def filled(self) -> frozenset[int]:
        """The columns that have words on this line."""
        return frozenset(column for column, words in enumerate(self.columns) if words)

    def text(self, column: int) -> str:
        """What the line says in a column."""
        return " ".join(word.text for word in self.columns[column])

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


@dataclass(frozen=True, slots=True)
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
        place = bisect_right(xs, (word.box.x0 + word.box.x1) / 2) - 1
        columns[min(max(place, 0), len(columns) - 1)].append(word)
    full = [word for word in line.words if not word.raised] or list(line.words)
    box = enclosing([word.box for word in full])
    return Level(box.top, box.bottom, tuple(map(tuple, columns)))


def column_widths(lines: Sequence[Level]) -> list[float]:
    """How wide the text of each column gets; 0 where it has none."""
    columns = range(len(lines[0].columns)) if lines else range(0)
    return [_reach([word for line in lines for word in line.columns[column]]) for column in columns]


def _reach(words: Sequence[Word]) -> float:
    return max(w.box.x1 for w in words) - min(w.box.x0 for w in words) if words else 0.0


@dataclass(frozen=True, slots=True)
class Setting:
    """How a whole table is set: the width of each column's text, its leading within a cell, its type, its kind."""

    widths: tuple[float, ...] = ()
    tight: float = 0.0
    size: float = 0.0
    wordy: bool = False


def setting(lines: Sequence[Level]) -> Setting:
    """How the lines of a table are set."""
    return Setting(tuple(column_widths(lines)), tightest(lines), size(lines), is_wordy(lines))


def row_cuts(lines: Sequence[Level], table: Setting) -> list[Cut]:
    """Where one row ends and the next begins, between lines that no rule parts.

    Between sentences only a wider leading tells: in one cell a paragraph may end while another's goes on. Where all
    leading is wide, each line is a row but for those that a text goes on in.
    """
    parts = _rule(lines, table)
    return [between(above, below) for above, below in pairwise(lines) if parts(above, below, table)]


def _rule(lines: Sequence[Level], table: Setting) -> Callable[[Level, Level, Setting], bool]:
    if not table.wordy or any(line.is_figures for line in lines):
        return _parts
    return _begins_text if table.tight > OPEN_LEADING * table.size else _is_loose


def is_wordy(lines: Sequence[Level]) -> bool:
    """Whether most of the lines' texts are parts of sentences: of many words, or begun on the line above."""
    texts = [len(line.columns[column]) for line in lines if not line.is_figures for column in line.filled]
    return sum(texts) > TERSE * len(texts) and not _are_figures(lines)


def _are_figures(lines: Sequence[Level]) -> bool:
    return sum(line.is_figures for line in lines) * FIGURE_LINES > len(lines)


def _is_loose(above: Level, below: Level, table: Setting) -> bool:
    return below.bottom - above.bottom > LOOSER * table.tight and not _is_item(above, below)


def _is_item(above: Level, below: Level) -> bool:
    """Whether a line is the next item of a list in the one cell that the line stands in."""
    if len(below.filled) > 1 or not below.filled <= above.filled:
        return False
    (column,) = below.filled
    return is_list_mark(below.columns[column][0].text) and not is_number(below.columns[column][0].text)


def _begins_text(above: Level, below: Level, _: Setting) -> bool:
    """Whether no text goes on from one line to the next."""
    return not any(_reads_on(above.text(column), below.text(column)) for column in above.filled & below.filled)


def size(lines: Sequence[Level]) -> float:
    """The usual type size of the lines' words; 0 where there are none."""
    sizes = sorted(word.size for line in lines for column in line.columns for word in column)
    return sizes[len(sizes) // 2] if sizes else 0.0


def between(above: Level, below: Level) -> Cut:
    """The cut halfway between two lines."""
    return Cut((above.bottom + below.top) / 2)


def tightest(lines: Sequence[Level]) -> float:
    """The smallest leading between two lines of one column; 0 where no column has two."""
    columns = range(len(lines[0].columns)) if lines else range(0)
    stacks = [[line for line in lines if line.columns[column]] for column in columns]
    return min((below.bottom - above.bottom for stack in stacks for above, below in pairwise(stack)), default=0.0)


def _parts(above: Level, below: Level, table: Setting) -> bool:
    """Whether a row ends between two lines: figures never wrap, and text wraps only where the next word had no room."""
    shared = above.filled & below.filled
    if any(is_figure(above.text(c)) and is_figure(below.text(c)) for c in shared if c > 0):
        return True
    if _is_loose(above, below, table):
        return True
    if not shared:
        return _begins_anew(above, below)
    if len(shared) > 1 and above.filled == below.filled and below.is_terse:
        return True
    if shared == {0} and below.is_figures and not above.is_figures:
        return not _reads_on(above.text(0), below.text(0))
    return any(_had_room(above.columns[c], below.columns[c], table.widths[c]) for c in shared)


def _begins_anew(above: Level, below: Level) -> bool:
    """Whether lines without a common column are two rows: the lower one has a label and figures of its own."""
    return 0 in below.filled - above.filled and len(below.filled) > 1


def _reads_on(above: str, below: str) -> bool:
    """Whether a label goes on in the line below: not where that begins as a new one does, with a capital or figure."""
    return below[0].islower() or below[0] in "(&-\u2013" or above.endswith(("-", ",", "&", "/", "\u00ad"))


def _had_room(above: Sequence[Word], below: Sequence[Word], width: float) -> bool:
    """Whether the first word of the lower line would have fitted on the upper one."""
    first = below[0]
    used = above[-1].box.x1 - above[0].box.x0
    needed = SPACE * first.size + (first.box.x1 - first.box.x0) + SLACK * first.size
    return used + needed <= width and not above[-1].text.endswith(("-", "\u00ad", "/"))


def figure_cuts(lines: Sequence[Level]) -> list[Cut]:
    """Where a ruled row is several rows all the same: columns of figures, each line one of its own."""
    anchors = _anchors(lines)
    return [between(above, below) for above, below in _neighbours(lines, anchors)]


def _anchors(lines: Sequence[Level]) -> frozenset[int]:
    """The lines on which agreeing columns of figures stand; empty where none agree."""
    if not lines:
        return frozenset()
    stacks = [_stack(lines, column) for column in range(len(lines[0].columns))]
    figures = [stack for column, stack in enumerate(stacks) if _all_figures(lines, column, stack)]
    written = [stack for stack in stacks if stack]
    best: frozenset[int] = max(figures, key=figures.count, default=frozenset())
    if figures.count(best) >= AGREEING or (figures and all(len(stack) == len(best) for stack in written)):
        return best.union(*figures)
    return frozenset()


def _stack(lines: Sequence[Level], column: int) -> frozenset[int]:
    return frozenset(index for index, line in enumerate(lines) if line.columns[column])


def _all_figures(lines: Sequence[Level], column: int, stack: frozenset[int]) -> bool:
    texts = [lines[index].text(column) for index in stack]
    return len(texts) > 1 and all(map(is_figure, texts)) and any(map(is_number, texts))


def _neighbours(lines: Sequence[Level], anchors: frozenset[int]) -> Iterator[tuple[Level, Level]]:
    """The lines before and after each cut: a row begins at its figures, or at the label that leads to them."""
    starts = sorted(anchors)
    for before, start in pairwise(starts):
        first = start
        while first - 1 > before and _leads(lines, first - 1):
            first -= 1
        yield lines[first - 1], lines[first]


def _leads(lines: Sequence[Level], index: int) -> bool:
    """Whether a line between two lines of figures stands nearer to the figures below it."""
    gap_above = lines[index].top - lines[index - 1].bottom
    gap_below = lines[index + 1].top - lines[index].bottom
    return gap_below < gap_above
