"""The lines over a table's figures: how many they are, and where headings over several columns part them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from extract.tables.headings import Heading, headings
from extract.tables.lattice import Grid
from extract.tables.levels import Cut, Level
from extract.tables.spanners import BLANK, Under, is_over, spanning
from extract.tables.wording import is_figure, is_number, is_year

COLUMN_NUMBER = re.compile(r"[(\[](\d{1,2})[)\]]")
"""The number of a column, printed under its heading."""

SEVERAL = 2
"""Years beside a label that are headings; one may be a figure by chance."""


def head_size(lines: Sequence[Level], figures: Sequence[Level] = ()) -> int:
    """How many lines of a table's first rows are headings: those over its figures but for lone labels beside them.

    `figures` are the lines of figures of the whole table.
    """
    size = next((i for i, line in enumerate(lines) if line.is_figures and not _is_heading(lines, i, figures)), None)
    size = len(lines) if size is None else size
    while size > 1 and size < len(lines) and lines[size - 1].filled == {0}:
        size -= 1
    return size


def _is_heading(lines: Sequence[Level], index: int, figures: Sequence[Level]) -> bool:
    """Whether a line with numbers is one of headings all the same."""
    line = lines[index]
    rest = [other for other in figures if other.top > line.top]
    if _is_years(line) or _are_column_numbers(line) or _counts_on(lines, index):
        return True
    return _has_years_over_figures(lines, index, rest) or _has_words_over_figures(lines, index, rest)


def _is_years(line: Level) -> bool:
    """Whether a line's numbers are years without a label beside them, as headings are; other headings may be words."""
    texts = [line.text(column) for column in line.filled]
    return not line.columns[0] and all(is_year(text) or not is_figure(text) for text in texts)


def _are_column_numbers(line: Level) -> bool:
    """Whether all that stands beside a label are numbers in brackets, one more in each column."""
    found = [COLUMN_NUMBER.fullmatch(line.text(column)) for column in sorted(line.filled) if column > 0]
    numbers = [int(match[1]) for match in found if match]
    return len(found) == len(numbers) > 1 and all(after == before + 1 for before, after in pairwise(numbers))


def _counts_on(lines: Sequence[Level], index: int) -> bool:
    """Whether a line only numbers the words over it in its columns, as "Tertial" over 1, 2 and 3 that had no room."""
    own = sorted(lines[index].filled)
    words = {lines[index - 1].text(column) for column in own} if index else set()
    numbers = [lines[index].text(column) for column in own]
    return own[0] > 0 and len(own) > 1 == len(words) and numbers == [str(n) for n in range(1, len(own) + 1)]


def _has_years_over_figures(lines: Sequence[Level], index: int, rest: Sequence[Level]) -> bool:
    """Whether a line's numbers are years though those under each of them are not."""
    line = lines[index]
    years = [column for column in line.filled if column > 0 and is_number(line.text(column))]
    if not years or not all(is_year(line.text(column)) for column in years):
        return False
    if len(years) < SEVERAL and not (index and _ends_heading(lines, index, years[0])):
        return False
    return all(any(_is_quantity(other.text(column)) for other in rest) for column in years)


def _ends_heading(lines: Sequence[Level], index: int, column: int) -> bool:
    """Whether a line goes on with the text over it in a column, nearer to that than to the next line."""
    above, line = lines[index - 1 : index + 1]
    step = line.bottom - above.bottom
    return bool(above.columns[column]) and (
        index + 1 == len(lines) or lines[index + 1].bottom - line.bottom > step + line.height / 4
    )


def _is_quantity(text: str) -> bool:
    return is_number(text) and not is_year(text)


def _has_words_over_figures(lines: Sequence[Level], index: int, rest: Sequence[Level]) -> bool:
    """Whether a line goes on with the headings over it in all its columns, and has words over a column of figures."""
    line = lines[index]
    own = line.filled - {0}
    if not index or not own <= lines[index - 1].filled:
        return False
    stacks = {column: [other.text(column) for other in rest if other.columns[column]] for column in own}
    worded = [column for column in own if not is_figure(line.text(column))]
    return any(len(stacks[column]) > 1 and all(map(is_figure, stacks[column])) for column in worded)


def head_cuts(lines: Sequence[Level], under: Under) -> list[Cut]:
    """Where headings over several columns part the head, each under itself only, unless it goes on in the next line."""
    lines = [line for line in lines if line.filled != {0}]
    found = spanning(lines, under)
    spans: dict[int, list[tuple[int, int]]] = {}
    for index, line in enumerate(lines):
        for heading in found[index]:
            below = _next(heading, lines, index)
            if below and _parts(heading, line, lines[below], found[below], under):
                end = _end(heading, found[index : below + 1], lines[index : below + 1], under)
                spans.setdefault(index + end, []).append(heading.place)
    return [_cut(lines[below - 1], lines[below], places, under) for below, places in sorted(spans.items())]


def _end(heading: Heading, found: Sequence[Sequence[Heading]], lines: Sequence[Level], under: Under) -> int:
    """How many of the lines over the next text are a heading's: down to its rule, or as many as others beside it have.

    An empty line under it is of the text that it heads.
    """
    strokes = [s.at for s in under.strokes if lines[0].middle < s.at < lines[-1].middle and is_over(heading, s)]
    if strokes:
        return sum(line.middle < strokes[0] for line in lines)
    beside = {other.place for other in found[0] if other.spans}
    lasting = (i for i in range(1, len(lines) - 1) if beside.isdisjoint(other.place for other in found[i]))
    return next(lasting, len(lines) - 1)


def _next(heading: Heading, lines: Sequence[Level], index: int) -> int | None:
    """The next line with text in a heading's columns; None where it is the last."""
    columns = set(range(heading.first, heading.end))
    return next((i for i in range(index + 1, len(lines)) if lines[i].filled & columns), None)


def _parts(heading: Heading, line: Level, below: Level, under_it: Sequence[Heading], under: Under) -> bool:
    """Whether a heading is parted from the next text under it: by a rule, more columns, or an empty line.

    A figure is no heading that an empty line parts.
    """
    if any(line.middle < stroke.at < below.middle and is_over(heading, stroke) for stroke in under.strokes):
        return True
    if heading.spans:
        return all(heading.place != other.place for other in under_it)
    return below.top - line.bottom > BLANK * line.height and not is_figure(line.text(heading.first))


def _cut(above: Level, below: Level, places: Sequence[tuple[int, int]], under: Under) -> Cut:
    """The cut between two lines under some columns: at the rule that lies there, else halfway."""
    ruled = (stroke.at for stroke in under.strokes if above.middle < stroke.at < below.middle)
    return Cut(next(ruled, (above.bottom + below.top) / 2), tuple(dict.fromkeys(places)))


def drawn_head_cuts(lines: Sequence[Level], grid: Grid, row: int) -> list[Cut]:
    """Where drawn cells over several columns hold a heading and under it one for each of those columns."""
    cuts = []
    for above, below in pairwise(lines):
        own = {h.first for h in headings(below, grid.xs) if not h.spans}
        over = [h.place for h in headings(above, grid.xs) if h.spans and own.issuperset(range(h.first, h.end))]
        spans = tuple(span for span in over if _is_cell(span, grid, row))
        if spans:
            cuts.append(Cut((above.bottom + below.top) / 2, spans))
    return cuts


def _is_cell(span: tuple[int, int], grid: Grid, row: int) -> bool:
    """Whether a row is parted at both ends of a span and not within it."""
    first, end = span
    parted = {0, grid.columns, *(line for place, line in grid.walls if place == row)}
    return parted & set(range(first, end + 1)) == {first, end}
