"""The lines over a table's figures: captions kept out, headings over several columns known as such."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from extract.records import Box, Word, enclosing
from extract.tables.gutters import COLUMN_GAP, FIGURE_GAP
from extract.tables.lattice import Grid
from extract.tables.levels import Cut, Level
from extract.tables.wording import is_figure, is_year

OVERLAP = 0.2
"""Part of the type size by which a piece of text must reach into a column to stand over it."""

CENTRED = 0.25
"""Part of a group of columns' width that its heading's middle may be off theirs."""

EQUAL = 0.01
"""Part of the type size that the widths of signs in typewriter type may differ."""

OFF = 1.0
"""Times the type size that a heading may be farther off the middle of more columns than off that of fewer."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A piece of text over the columns `first` up to and without `end`."""

    first: int
    end: int
    box: Box

    @property
    def spans(self) -> bool:
        """Whether it stands over more than one column."""
        return self.end - self.first > 1


def head_size(lines: Sequence[Level]) -> int:
    """How many lines of a table's first rows are headings: those over its figures but for lone labels beside them."""
    size = next((index for index, line in enumerate(lines) if line.is_figures and not _is_years(line)), len(lines))
    while size > 1 and size < len(lines) and lines[size - 1].filled == {0}:
        size -= 1
    return size


def _is_years(line: Level) -> bool:
    """Whether a line's numbers are years without a label beside them, as headings are; other headings may be words."""
    texts = [line.text(column) for column in line.filled]
    return not line.columns[0] and all(is_year(text) or not is_figure(text) for text in texts)


def head_cuts(lines: Sequence[Level], xs: Sequence[float]) -> list[Cut]:
    """Where headings over several columns part the head, each under itself only, unless it goes on in the next line."""
    cuts = []
    headed: set[int] = set()
    for above, below in pairwise([line for line in lines if line.filled != {0}]):
        found = headings(above, xs)
        headed.update(c for heading in found for c in range(heading.first, heading.end))
        wide = [_widened(heading, found, below, headed) for heading in found]
        again = {(h.first, h.end) for h in headings(below, xs)}
        spans = tuple((h.first, h.end) for h in wide if h.spans and (h.first, h.end) not in again)
        if spans:
            cuts.append(Cut((above.bottom + below.top) / 2, spans))
    return cuts


def drawn_head_cuts(lines: Sequence[Level], grid: Grid, row: int) -> list[Cut]:
    """Where drawn cells over several columns hold a heading and under it one for each of those columns."""
    cuts = []
    for above, below in pairwise(lines):
        own = {h.first for h in headings(below, grid.xs) if not h.spans}
        over = [(h.first, h.end) for h in headings(above, grid.xs) if h.spans and own.issuperset(range(h.first, h.end))]
        spans = tuple(span for span in over if _is_cell(span, grid, row))
        if spans:
            cuts.append(Cut((above.bottom + below.top) / 2, spans))
    return cuts


def _is_cell(span: tuple[int, int], grid: Grid, row: int) -> bool:
    """Whether a row is parted at both ends of a span and not within it."""
    first, end = span
    parted = {0, grid.columns, *(line for place, line in grid.walls if place == row)}
    return parted & set(range(first, end + 1)) == {first, end}


def headings(line: Level, xs: Sequence[float]) -> list[Heading]:
    """The pieces of a heading line, each over the columns that it reaches into."""
    return [_overlapped(piece, xs) for piece in _pieces(line, xs)]


def _pieces(line: Level, xs: Sequence[float]) -> list[list[Word]]:
    """The words of a line, parted at wide gaps and at narrower ones on a column's line."""
    found: list[list[Word]] = []
    for word in (word for column in line.columns for word in column):
        if found and not _parts(found[-1][-1], word, xs):
            found[-1].append(word)
        else:
            found.append([word])
    return found


def _parts(before: Word, after: Word, xs: Sequence[float]) -> bool:
    gap = (after.box.x0 - before.box.x1) / after.size
    if gap >= COLUMN_GAP:
        return True
    known = FIGURE_GAP + _pitch(before)
    return gap >= known and any(before.box.x1 <= x <= after.box.x0 for x in xs)


def _pitch(word: Word) -> float:
    """How wide, in type sizes, each sign of a word in typewriter type is, its spaces too; 0 for other type."""
    widths = [glyph.x1 - glyph.x0 for glyph in word.glyphs]
    return widths[0] / word.size if len(widths) > 1 and max(widths) - min(widths) < EQUAL * word.size else 0.0


def _overlapped(piece: Sequence[Word], xs: Sequence[float]) -> Heading:
    box = enclosing([word.box for word in piece])
    reach = OVERLAP * piece[0].size
    columns = [c for c, (left, right) in enumerate(pairwise(xs)) if min(box.x1, right) - max(box.x0, left) > reach] or [
        0
    ]
    return Heading(columns[0], columns[-1] + 1, box)


def _widened(heading: Heading, found: Sequence[Heading], under: Level, headed: set[int]) -> Heading:
    """The heading over all columns without a heading that are nearest to it and that it is centred over.

    One that goes on below in its own column stays there.
    """
    if not heading.spans and under.text(heading.first)[:1].islower():
        return heading
    own = [
        c
        for c in range(1, len(under.columns))
        if heading.first <= c < heading.end
        or (under.columns[c] and c not in headed and _nearest(under, c, heading, found))
    ]
    if heading.first == 0 or len(own) <= 1 or own != list(range(own[0], own[-1] + 1)):
        return heading
    groups = [
        Heading(first, end, heading.box)
        for first in range(own[0], heading.first + 1)
        for end in range(max(heading.end, first + 2), own[-1] + 2)
    ]
    least = min(_off(group, under) for group in groups)
    near = [group for group in groups if _off(group, under) <= least + OFF * (heading.box.bottom - heading.box.top)]
    best = max(near, key=lambda group: (group.end - group.first, -_off(group, under)))
    return best if _off(best, under) <= CENTRED * _width(best, under) else heading


def _under(heading: Heading, under: Level) -> Box:
    """What stands on the next line in a heading's columns; the heading itself where nothing does."""
    return enclosing([w.box for c in range(heading.first, heading.end) for w in under.columns[c]] or [heading.box])


def _width(heading: Heading, under: Level) -> float:
    box = _under(heading, under)
    return box.x1 - box.x0


def _off(heading: Heading, under: Level) -> float:
    """How far a heading's middle is off that of what stands under it."""
    box = _under(heading, under)
    return abs((box.x0 + box.x1) - (heading.box.x0 + heading.box.x1)) / 2


def _nearest(under: Level, column: int, heading: Heading, found: Sequence[Heading]) -> bool:
    """Whether a column is nearer to a heading than to the others on its line."""
    box = enclosing([word.box for word in under.columns[column]])
    middle = (box.x0 + box.x1) / 2
    return min(found, key=lambda other: abs(middle - (other.box.x0 + other.box.x1) / 2)) is heading
