"""The lines over a table's figures: captions kept out, headings over several columns known as such."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from extract.records import Box, Word, enclosing
from extract.tables.gutters import COLUMN_GAP, FIGURE_GAP
from extract.tables.levels import Cut, Level

OVERLAP = 0.2
"""Part of the type size by which a piece of text must reach into a column to stand over it."""

CENTRED = 0.25
"""Part of a group of columns' width that its heading's middle may be off theirs."""


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
    size = next((index for index, line in enumerate(lines) if line.is_figures), len(lines))
    while size > 1 and size < len(lines) and lines[size - 1].filled == {0}:
        size -= 1
    return size


def head_cuts(lines: Sequence[Level], xs: Sequence[float]) -> list[Cut]:
    """Where headings over several columns part the head, each under itself only, unless it goes on in the next line."""
    cuts = []
    headed: set[int] = set()
    for above, below in pairwise(lines):
        found = headings(above, xs)
        headed.update(c for heading in found for c in range(heading.first, heading.end))
        wide = [_widened(heading, found, below, headed) for heading in found]
        again = {(h.first, h.end) for h in headings(below, xs)}
        spans = tuple((h.first, h.end) for h in wide if h.spans and (h.first, h.end) not in again)
        if spans:
            cuts.append(Cut((above.bottom + below.top) / 2, spans))
    return cuts


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
    return gap >= COLUMN_GAP or (gap >= FIGURE_GAP and any(before.box.x1 <= x <= after.box.x0 for x in xs))


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
    group = enclosing([word.box for c in own for word in under.columns[c]] or [heading.box])
    off = abs((group.x0 + group.x1) - (heading.box.x0 + heading.box.x1)) / 2
    if off > CENTRED * (group.x1 - group.x0):
        return heading
    return Heading(own[0], own[-1] + 1, heading.box)


def _nearest(under: Level, column: int, heading: Heading, found: Sequence[Heading]) -> bool:
    """Whether a column is nearer to a heading than to the others on its line."""
    box = enclosing([word.box for word in under.columns[column]])
    middle = (box.x0 + box.x1) / 2
    return min(found, key=lambda other: abs(middle - (other.box.x0 + other.box.x1) / 2)) is heading
