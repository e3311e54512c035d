"""Lines of a table told apart: which begin a new row, and which only go on in the row above."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from extract.tables.bold_titles import around_middle_titles
from extract.tables.entries import begun_with_figure
from extract.tables.labels import (
    are_short,
    begins_label,
    goes_on,
    had_room,
    is_labelled_anew,
    is_new_label,
    is_title_of_items,
    reads_on,
)
from extract.tables.levels import (
    OPEN_LEADING,
    TERSE,
    Cut,
    Level,
    column_widths,
    cuts_behind,
    has_open_leading,
    size,
    tightest,
)
from extract.tables.wording import is_figure, is_list_mark, is_number, is_tick

LOOSER = 1.25
"""Times the tightest leading between lines: where it is so much wider, a row ends."""

FIGURE_LINES = 3
"""One line of figures in so many makes a table one of figures."""

TICKED = 3
"""Lines with crosses that make a table one of crosses."""


@dataclass(frozen=True, slots=True)
class Setting:
    """How a whole table is set: the width of each column's text, its leading within a cell, its type, its kind.

    `ticked`: most beside its labels are crosses, with blanks where there are none. `titled`: the labels of its figures
    begin with capitals, so that what does not only goes on with one. `short`: all labels do, and none of them seems to
    go on in a second line. `open`: all leading is wider than within texts.
    """

    widths: tuple[float, ...] = ()
    tight: float = 0.0
    size: float = 0.0
    wordy: bool = False
    titled: bool = False
    ticked: bool = False
    short: bool = False
    open: bool = False


def setting(lines: Sequence[Level]) -> Setting:
    """How the lines of a table are set."""
    labels = [line.text(0) for line in lines if line.is_figures and line.columns[0]]
    titled = sum(not label[0].islower() for label in labels) * 2 > len(labels)
    return Setting(
        tuple(column_widths(lines)),
        tightest(lines),
        size(lines),
        is_wordy(lines),
        titled,
        is_ticked(lines),
        are_short([line.text(0) for line in lines if line.columns[0]]),
        has_open_leading(lines),
    )


def is_ticked(lines: Sequence[Level]) -> bool:
    """Whether most columns hold hardly anything but crosses, on several lines."""
    if sum(any(is_tick(line.text(c)) for c in line.filled) for line in lines) < TICKED:
        return False
    texts = [[line.text(c) for line in lines if line.columns[c]] for c in range(1, len(lines[0].columns))]
    ticked = sum(sum(map(is_tick, column)) * 2 >= len(column) > 0 for column in texts)
    return ticked * 2 > len(texts)


def row_cuts(lines: Sequence[Level], table: Setting) -> list[Cut]:
    """Where one row ends and the next begins, between lines that no rule parts.

    Between sentences only a wider leading tells. Where all is wide, each line is a row but for what a text goes on in.
    """
    parts = _rule(lines, table)
    ends = {index for index, (above, below) in enumerate(pairwise(lines)) if parts(above, below, table)}
    if parts is _parts:
        ends |= {index - 1 for index in range(len(lines)) if is_title_of_items(lines, index)}
        ends |= around_middle_titles(lines)
        ends |= {_end_between(first, last, lines) for first, last in _joined_figures(lines, ends)}
    else:
        ends |= {index - 1 for index in begun_with_figure(lines)}
    return cuts_behind(sorted(ends), lines)


def _joined_figures(lines: Sequence[Level], ends: set[int]) -> Iterator[tuple[int, int]]:
    """Two lines of labelled figures under one another, with labels alone between them, that no end of a row parts."""
    figures = [index for index, line in enumerate(lines) if line.is_figures and line.columns[0]]
    for first, last in pairwise(figures):
        if last - first > 1 and (lines[first].filled & lines[last].filled) - {0} and not ends & set(range(first, last)):
            yield first, last


def _end_between(first: int, last: int, lines: Sequence[Level]) -> int:
    """The line that the row of the first figures ends with: the last one before a new label begins."""
    begun = [i for i in range(first, last) if not reads_on(lines[i].text(0) or "-", lines[i + 1].text(0) or "-")]
    return begun[0] if begun else last - 1


def _rule(lines: Sequence[Level], table: Setting) -> Callable[[Level, Level, Setting], bool]:
    if not table.wordy or any(line.is_figures for line in lines):
        return _parts
    return _begins_text if table.open else _is_loose


def is_wordy(lines: Sequence[Level]) -> bool:
    """Whether most of the lines' texts are parts of sentences: of many words, or begun on the line above."""
    texts = [len(line.columns[column]) for line in lines if not line.is_figures for column in line.filled]
    figures = sum(line.is_figures for line in lines)
    return sum(texts) > TERSE * len(texts) and figures * FIGURE_LINES <= len(lines)


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
    return not goes_on(above, below)


def _parts(above: Level, below: Level, table: Setting) -> bool:
    """Whether a row ends between two lines: figures never wrap, text only where the next word had no room."""
    shared = above.filled & below.filled
    if any(is_figure(above.text(c)) and is_figure(below.text(c)) for c in shared if c > 0):
        return True
    if table.ticked and begins_label(above, below):
        return True
    if _is_rest_of_text(above, below, table):
        return False
    if _is_loose(above, below, table):
        return True
    if _is_rest_of_label(above, below, table):
        return False
    return _parts_shared(above, below, table, shared) if shared else _begins_anew(above, below)


def _parts_shared(above: Level, below: Level, table: Setting, shared: frozenset[int]) -> bool:
    """Whether a row ends between two lines that hold texts in the same columns, `shared`."""
    if (table.short or shared == {0} or table.open) and is_labelled_anew(above, below):
        return True
    if len(shared) > 1 and above.filled == below.filled and (below.is_terse or _begins_text(above, below, table)):
        return True
    if shared == {0} and below.is_figures and not above.is_figures:
        return not reads_on(above.text(0), below.text(0))
    if shared == {0} and is_new_label(above, below, table.widths[0]):
        return True
    return any(had_room(above.columns[c], below.columns[c], table.widths[c]) for c in shared)


def _is_rest_of_text(above: Level, below: Level, table: Setting) -> bool:
    """Whether a line without a label and figures goes on with texts that had no more room beside figures.

    Its leading may be wider than that between rows, but not wider than within a text.
    """
    if 0 in below.filled or not below.filled <= above.filled or not above.is_figures:
        return False
    if below.bottom - above.bottom > OPEN_LEADING * table.size:
        return False
    texts = [(above.columns[c], below.columns[c], c) for c in below.filled]
    return not any(is_figure(below.text(c)) or had_room(over, under, table.widths[c]) for over, under, c in texts)


def _is_rest_of_label(above: Level, below: Level, table: Setting) -> bool:
    """Whether a lone label under figures is the rest of theirs: begun with a small letter in a table of capitals."""
    if below.filled != {0} or not above.is_figures or not above.columns[0]:
        return False
    return table.titled and below.text(0)[0].islower() and not below.text(0).endswith(":")


def _begins_anew(above: Level, below: Level) -> bool:
    """Whether lines without a common column are two rows: the lower one has a label and figures of its own."""
    return 0 in below.filled - above.filled and len(below.filled) > 1
