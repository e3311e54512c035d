"""Rows of texts set solid: no rule and no air parts them, but each begins at the top of all its columns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from extract.tables.centred import is_centred
from extract.tables.labels import ENDS, had_room, reads_on
from extract.tables.levels import Cut, Level, between, column_widths, filled_by, has_open_leading, tightest
from extract.tables.wording import is_list_mark, is_number

FIGURES = 0.2
"""Part of the lines that may be of figures in a table of texts; those of figures tell their rows themselves."""

SURELY = 3
"""Texts that begin on one line seldom by chance."""

MOST = 2 / 3
"""Part of the columns in which a text begins on the first line of a row."""

APART = 0.2
"""Part of the rows in which a label may begin beside texts that go on, as in cells centred from top to bottom."""

WIDER = 1.05
"""Times the step from line to line of a label that the one to the next label is at least."""

TERSE = 0.7
"""Part of a column's rows that have one line where it holds but a word or two, as a status or a month."""


def together_cuts(lines: Sequence[Level]) -> list[Cut]:
    """The cuts before the lines on which rows begin; none where labels begin beside texts that go on."""
    if not lines or is_centred(lines) or sum(line.is_figures for line in lines) > FIGURES * len(lines):
        return []
    rows = _Rows(lines)
    for index in range(1, len(lines)):
        rows.judge(index)
    if rows.apart > APART * len(rows.starts):
        return []
    return [between(lines[index - 1], lines[index]) for index in sorted({*rows.starts, *rows.begun_in_terse()})]


class _Rows:
    """The lines on which rows begin, as far as they are known from the top."""

    def __init__(self, lines: Sequence[Level]) -> None:
        self.lines = lines
        self.widths = column_widths(lines)
        self.open = has_open_leading(lines)
        self.every = filled_by(lines)
        self.starts: list[int] = []
        self.apart = 0

    def judge(self, index: int) -> None:
        """Note whether a row begins on a line."""
        begun = self.begun(index)
        gone_on = any(self.goes_on(index, column) for column in self.every - {0})
        if 0 in begun and gone_on and not self.lines[index - 1].columns[0]:
            self.apart += 1
        if not gone_on and (self._begins_with_label(index, begun) or self._begins_beside_label(index, begun - {0})):
            self.starts.append(index)

    def _begins_with_label(self, index: int, begun: frozenset[int]) -> bool:
        """Whether a label begins on a line: after a blank, together with most of the other texts, or with other ones.

        Where the texts beside it stand in other columns than those of the line above, it must have had room on that,
        or stand farther from it than the lines of labels do.
        """
        above, line = self.lines[index - 1 : index + 1]
        if 0 not in begun:
            return False
        if not above.columns[0] or (self.open and begun == line.filled):
            return len(line.filled) > 1
        if above.filled & line.filled == {0} and len(above.filled) > 1 and begun == line.filled != {0}:
            return self._had_room(index, frozenset({0})) or self._is_wider_than_in_labels(index)
        return len(begun) >= SURELY and len(begun) >= MOST * len(self.every) and self._had_room(index, begun)

    def _begins_beside_label(self, index: int, others: frozenset[int]) -> bool:
        """Whether all texts but a label begin on a line, under others of theirs that go with the label too."""
        first = max(self.starts, default=0)
        held = filled_by(self.lines[first:index])
        if len(others & held) <= 1 or not self._had_room(index, others) or self._has_label_before(index):
            return False
        return len(others) >= SURELY and len(others) >= MOST * len(self.every - {0})

    def _had_room(self, index: int, columns: frozenset[int]) -> bool:
        """Whether a column has nothing on the line above, or had room there for the word that follows."""
        above, line = self.lines[index - 1 : index + 1]
        return any(
            c not in above.filled or had_room(above.columns[c], line.columns[c], self.widths[c]) for c in columns
        )

    def _is_wider_than_in_labels(self, index: int) -> bool:
        """Whether the step to a line is wider than those between the lines of a label."""
        above, line = self.lines[index - 1 : index + 1]
        return line.bottom - above.bottom > WIDER * tightest(
            [Level(one.top, one.bottom, one.columns[:1]) for one in self.lines]
        )

    def _has_label_before(self, index: int) -> bool:
        """Whether a label that goes on in a line began over it with nothing beside it, as over the foot of a cell."""
        if not self.goes_on(index, 0):
            return False
        own = takewhile(lambda at: self.lines[at].columns[0], range(index - 1, -1, -1))
        lone = list(takewhile(lambda at: self.lines[at].filled == {0}, own))
        return bool(lone) and not self.goes_on(lone[-1], 0)

    def goes_on(self, index: int, column: int) -> bool:
        """Whether the next text of a column, on a line or under it, goes on with the last one over that line.

        One that begins with a figure does where it had no room on a line of its own and no sentence ended there.
        """
        below = next((line for line in self.lines[index:] if line.columns[column]), None)
        above = next((line for line in reversed(self.lines[:index]) if line.columns[column]), None)
        if below is None or above is None or _is_item(below, column):
            return False
        over, under = above.text(column), below.text(column)
        if under[0].isdecimal() and above.filled == {column} and not over.endswith(ENDS):
            return not had_room(above.columns[column], below.columns[column], self.widths[column])
        return reads_on(over, under)

    def begun(self, index: int) -> frozenset[int]:
        """The columns whose texts begin on a line; an item of a list begins none, but after a blank."""
        line, above = self.lines[index], self.lines[index - 1]
        return frozenset(
            column
            for column in line.filled
            if not (column in above.filled and _is_item(line, column)) and not self.goes_on(index, column)
        )

    def begun_in_terse(self) -> Iterator[int]:
        """The lines on which a second text begins in a column that has but one line in nearly all rows."""
        bounds = [0, *self.starts, len(self.lines)]
        rows = [self.lines[first:end] for first, end in pairwise(bounds)]
        terse = {
            column
            for column in self.every - {0}
            if _is_terse([sum(map(bool, (line.columns[column] for line in row))) for row in rows])
        }
        for first, end in pairwise(bounds):
            seen: frozenset[int] = self.lines[first].filled
            for index in range(first + 1, end):
                begun = self.begun(index)
                gone_on = any(self.goes_on(index, column) for column in self.every - {0})
                if len(begun) > 1 and begun & seen & terse and not gone_on and not self._has_label_before(index):
                    yield index
                seen |= self.lines[index].filled


def _is_terse(counts: Sequence[int]) -> bool:
    """Whether a column has one line in nearly all rows with any."""
    held = [count for count in counts if count]
    return len(held) >= SURELY and held.count(1) >= TERSE * len(held)


def _is_item(line: Level, column: int) -> bool:
    words = line.columns[column]
    return len(words) > 1 and is_list_mark(words[0].text) and not is_number(words[0].text)
