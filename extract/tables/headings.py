"""The pieces of a heading line, and the columns that each of them stands over."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from extract.records import Box, Word, box_of
from extract.tables.levels import Level
from extract.tables.pieces import COLUMN_GAP, FIGURE_GAP

OVERLAP = 0.2
"""Part of the type size by which a piece of text must reach into a column to stand over it."""

EQUAL = 0.01
"""Part of the type size that the widths of signs in typewriter type may differ."""


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

    @property
    def place(self) -> tuple[int, int]:
        """Its columns."""
        return self.first, self.end

    @property
    def middle(self) -> float:
        """Where the middle of its text is."""
        return self.box.mid_x


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
    widths = [glyph.width for glyph in word.glyphs]
    return widths[0] / word.size if len(widths) > 1 and max(widths) - min(widths) < EQUAL * word.size else 0.0


def _overlapped(piece: Sequence[Word], xs: Sequence[float]) -> Heading:
    box = box_of(piece)
    reach = OVERLAP * piece[0].size
    columns = [c for c, (left, right) in enumerate(pairwise(xs)) if min(box.x1, right) - max(box.x0, left) > reach] or [
        0
    ]
    return Heading(columns[0], columns[-1] + 1, box)
