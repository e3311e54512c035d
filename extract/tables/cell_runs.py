"""Rows of texts told by their cells: lines of one column that follow at the step within a text are one cell.

Cells beside each other are one row wherever in it they stand, at its top, in its middle or at its foot.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from extract.tables.labels import had_room, reads_on
from extract.tables.levels import Cut, Level, column_count, column_widths, cuts_behind, filled_by, foot
from extract.tables.wording import is_figure, is_list_mark, is_number

TIGHT = 0.1
"""Part of the steps within columns that may be tighter than those within a text, as those of raised signs are."""

WITHIN = 1.03
"""Times the step within a text up to which a line goes on with the one above it in its column."""

ROUNDING = 0.8
"""Points that equal steps may differ where lines are set on whole dots of a screen."""

FULL = 0.8
"""Part of the lines that go on which had no room for the next word above them, as wrapped text has not; where an item
or a sentence begins, no room was needed."""

LABELLED = 0.8
"""Part of the rows that have a label of their own."""

SEVERAL = 4
"""Columns of a table in which one label may stand for several rows."""

FEWEST, ENDS = 2, 3
"""Lines that go on, and ends of rows, that tell."""


@dataclass(frozen=True, slots=True)
class Step:
    """Two lines of one column with none between: their places among the lines, and how far apart they are."""

    above: int
    below: int
    column: int
    height: float


def cell_cuts(lines: Sequence[Level]) -> list[Cut]:
    """The cuts between rows of such cells; none where the steps do not tell them."""
    within = steps_within(lines)
    joined = {place for step in within for place in range(step.above, step.below)}
    ends = [place for place in range(len(lines) - 1) if place not in joined]
    if len(ends) < ENDS or not are_texts(lines, within) or not _are_rows(lines, ends):
        return []
    return cuts_behind(ends, lines)


def steps_within(lines: Sequence[Level]) -> list[Step]:
    """The steps between lines of one column that are no wider than those within a text."""
    steps = list(_steps(lines))
    heights = sorted(step.height for step in steps)
    tight = heights[int(TIGHT * len(heights))] if heights else 0.0
    return [step for step in steps if step.height <= max(WITHIN * tight, tight + ROUNDING)]


def _steps(lines: Sequence[Level]) -> Iterator[Step]:
    for column in range(column_count(lines)):
        filled = [index for index, line in enumerate(lines) if line.columns[column]]
        for above, below in pairwise(filled):
            yield Step(above, below, column, foot(lines[below], column) - foot(lines[above], column))


def are_texts(lines: Sequence[Level], within: Sequence[Step]) -> bool:
    """Whether the lines that go on do so as wrapped text does: no figures under figures, and no room above them."""
    widths = column_widths(lines)
    if any(is_figure(lines[s.above].text(s.column)) and is_figure(lines[s.below].text(s.column)) for s in within):
        return False
    full = [_is_full(lines[step.above], lines[step.below], step.column, widths) for step in within]
    return len(full) >= FEWEST and sum(full) >= FULL * len(full)


def _is_full(above: Level, below: Level, column: int, widths: Sequence[float]) -> bool:
    """Whether a line goes on with the one above as a paragraph of its cell does."""
    words = below.columns[column]
    if len(words) > 1 and is_list_mark(words[0].text) and not is_number(words[0].text):
        return True
    ended = above.text(column).endswith(".") and len(above.columns[column]) + len(words) > FEWEST
    return ended or not had_room(above.columns[column], words, widths[column])


def _are_rows(lines: Sequence[Level], ends: Sequence[int]) -> bool:
    """Whether what the ends part are rows: nearly all have labels, and no text goes on from one to the next.

    Where one label stands for several rows, those beside it have a text in every other column but one at most.
    """
    places = [0, *(end + 1 for end in ends), len(lines)]
    rows = [lines[first:end] for first, end in pairwise(places)]
    filled = [filled_by(row) for row in rows]
    every = frozenset[int]().union(*filled)
    labelled = sum(0 in own for own in filled) >= LABELLED * len(rows)
    whole = len(every) >= SEVERAL and all(len(own - {0}) >= len(every - {0}) - 1 for own in filled)
    return (labelled or whole) and not any(_goes_on(above, below) for above, below in pairwise(rows))


def _goes_on(above: Sequence[Level], below: Sequence[Level]) -> bool:
    """Whether the first label of a row goes on with the last of the row above it."""
    over = [line.text(0) for line in above if line.columns[0]]
    under = [line.text(0) for line in below if line.columns[0]]
    return bool(over and under) and reads_on(over[-1], under[0])
