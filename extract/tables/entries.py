"""Lines that are entries of a list in columns, a name and what it is for each: every line a row of its own."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, takewhile

from extract.records import Line
from extract.tables.gutters import FLUSH
from extract.tables.labels import reads_on
from extract.tables.levels import Cut, Level, between, column_count, filled_by
from extract.tables.pieces import chunks, is_figure_line
from extract.tables.wording import is_number

ENTRIES = 3
"""Lines that begin anew in all columns at once; two may be the lines of one cell by chance."""

NAME_AND_VALUE = 2
"""Texts on a line of a list of facts."""


def entry_cuts(lines: Sequence[Level]) -> list[Cut]:
    """The cuts between all lines where each fills every column and goes on with none: wrapped texts end apart.

    Where most lines are of figures, those above them are headings, which may wrap alike.
    """
    every = filled_by(lines)
    if len(lines) < ENTRIES or len(every) == 1 or any(line.filled != every for line in lines):
        return []
    if sum(line.is_figures for line in lines) * 2 > len(lines):
        return []
    if any(reads_on(above.text(column), below.text(column)) for above, below in pairwise(lines) for column in every):
        return []
    return [between(above, below) for above, below in pairwise(lines)]


def begun_with_figure(lines: Sequence[Level]) -> set[int]:
    """The lines that begin a row of texts: they fill every column, and one of these holds nothing but their numbers.

    No number stands in that column on another line, and the texts of the row above do not go on in their labels.
    """
    columns = range(1, column_count(lines))
    every = filled_by(lines)
    stacks = [{index for index, line in enumerate(lines) if line.columns[column]} for column in columns]
    for column, stack in zip(columns, stacks, strict=True):
        own = stack - {0}
        numbers = all(is_number(lines[index].text(column)) for index in own)
        if len(own) > 1 and numbers and all(lines[index].filled == every for index in own):
            return {index for index in own if not _goes_on(lines, index)}
    return set()


def _goes_on(lines: Sequence[Level], index: int) -> bool:
    """Whether a line's label goes on with the one above it."""
    above = lines[index - 1].text(0)
    return bool(above) and reads_on(above, lines[index].text(0))


def is_among_entries(lines: Sequence[Line], first: int, last: int) -> bool:
    """Whether a run of lines of figures only is some of the values in a list of facts, most of which are texts.

    Its names and its values all begin at one place, over and under the figures.
    """
    run = lines[first : last + 1]
    starts = _starts(run[0])
    if len(starts) != NAME_AND_VALUE or not all(_begins_at(line, starts) for line in run):
        return False
    over = list(takewhile(lambda line: _begins_at(line, starts), reversed(lines[:first])))
    under = list(takewhile(lambda line: _begins_at(line, starts), lines[last + 1 :]))
    figures = sum(map(is_figure_line, (*run, *over, *under)))
    return len(over) + len(run) + len(under) > 2 * figures


def _starts(line: Line) -> list[float]:
    return [piece[0].box.x0 for piece in chunks(line.words)]


def _begins_at(line: Line, starts: Sequence[float]) -> bool:
    """Whether a line's pieces begin where those of others do."""
    own = _starts(line)
    near = FLUSH * line.size
    return len(own) == len(starts) and all(abs(a - b) <= near for a, b in zip(own, starts, strict=True))
