"""The lines over a table's figures: captions kept out, headings over several columns known as such."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from extract.baselines import Cut, Level
from extract.gutters import chunks
from extract.records import Box, Word, enclosing

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


def head_cuts(lines: Sequence[Level], under: Level, xs: Sequence[float]) -> list[Cut]:
    """Where headings over several columns part the head, each under itself only, unless it goes on in the next line."""
    cuts = []
    for above, below in pairwise([*lines, under]):
        wide = [(h.first, h.end) for h in headings(above, below, xs) if h.spans]
        again = [(h.first, h.end) for h in headings(below, None, xs) if h.spans]
        if below is not under:
            cuts += [Cut((above.bottom + below.top) / 2, *columns) for columns in wide if columns not in again]
    return cuts


def headings(line: Level, under: Level | None, xs: Sequence[float]) -> list[Heading]:
    """The pieces of a heading line, each over the columns that it is centred over."""
    words = [word for column in line.columns for word in column]
    found = [_overlapped(piece, xs) for piece in chunks(words)]
    if under is None:
        return found
    return [_widened(heading, [h for h in found if h is not heading], under) for heading in found]


def _overlapped(piece: Sequence[Word], xs: Sequence[float]) -> Heading:
    box = enclosing([word.box for word in piece])
    reach = OVERLAP * piece[0].size
    columns = [c for c, (left, right) in enumerate(pairwise(xs)) if min(box.x1, right) - max(box.x0, left) > reach] or [
        0
    ]
    return Heading(columns[0], columns[-1] + 1, box)


def _widened(heading: Heading, others: Sequence[Heading], under: Level) -> Heading:
    """The heading over all columns that are nearer to it than to any other and that it is centred over."""
    own = [c for c in range(1, len(under.columns)) if under.columns[c] and _nearest(under, c, [heading, *others])]
    if len(own) <= 1 or own != list(range(own[0], own[-1] + 1)) or heading.first == 0:
        return heading
    group = enclosing([word.box for c in own for word in under.columns[c]])
    off = abs((group.x0 + group.x1) - (heading.box.x0 + heading.box.x1)) / 2
    if off > CENTRED * (group.x1 - group.x0):
        return heading
    return Heading(min(own[0], heading.first), max(own[-1] + 1, heading.end), heading.box)


def _nearest(under: Level, column: int, candidates: Sequence[Heading]) -> bool:
    """Whether a column is nearer to the first of the headings than to any other."""
    box = enclosing([word.box for word in under.columns[column]])
    middle = (box.x0 + box.x1) / 2
    distances = [abs(middle - (heading.box.x0 + heading.box.x1) / 2) for heading in candidates]
    return distances[0] <= min(distances)
