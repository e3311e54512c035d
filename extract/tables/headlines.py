"""Lines of heads in bold type, which tell the columns of a table: the texts under them begin where they do."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, takewhile

from extract.records import Box, Line, Word, box_of, enclosing, text_of, words_of
from extract.tables.gutters import FLUSH
from extract.tables.pieces import COLUMN_GAP, chunks, is_under
from extract.tables.wording import is_caption, is_figure, is_list_mark

FEWEST = 3
"""Columns whose heads tell them: two texts that begin beside each other under two words are often columns of text."""

PAIR = 2
"""Heads that tell columns where the texts under them stand in rows."""

MOST_HEADS = 3
"""Lines that the heads take at most."""

WITNESSES = 2
"""Lines that must begin a text under the head of each column but those that are mostly empty."""

HAIR, LONG = 0.15, 2.0
"""Parts of the type size by which a word may reach into an empty column, and one too long for its own."""


@dataclass(frozen=True, slots=True)
class Heads:
    """A line of heads: where each begins, its type size, and the lines that it takes."""

    lines: tuple[Line, ...]
    starts: tuple[float, ...]
    size: float

    @property
    def box(self) -> Box:
        """Where they lie."""
        return box_of(words_of(self.lines))

    def column(self, word: Word) -> int:
        """The column that a word begins in; -1 left of all."""
        return bisect_right(self.starts, word.box.x0 + FLUSH * self.size) - 1

    def begins(self, word: Word) -> bool:
        """Whether a word begins where its column's head does."""
        column = self.column(word)
        return column >= 0 and abs(word.box.x0 - self.starts[column]) <= FLUSH * self.size

    def goes_on(self, line: Line) -> bool:
        """Whether a line is the rest of the heads: one in the first column alone may be a heading of rows."""
        beside = self.column(line.words[-1]) > 0 or line.text[0].islower()
        across = is_whole(line) and self.column(line.words[0]) < self.column(line.words[-1])
        return is_bold(line) and beside and self.holds(line) and not across and not self._is_aside(line)

    def holds(self, line: Line) -> bool:
        """Whether the words of a line keep to the columns, those of the next begun where its texts begin."""
        if self.column(line.words[0]) < 0 or is_caption(line.text):
            return False
        return all(
            word.box.x1 <= self._end(word, after) and (after is None or self._leads_to(word, after))
            for word, after in zip(line.words, (*line.words[1:], None), strict=True)
        )

    def is_title(self, line: Line) -> bool:
        """Whether a line is the title of the rows under it: over several columns from the first on, or centred."""
        first = line.words[0]
        set_left = self.column(first) == 0 and self.begins(first)
        return is_bold(line) and is_whole(line) and (set_left or self._is_aside(line))

    def _is_aside(self, line: Line) -> bool:
        """Whether a line alone stands beyond the first column and under none of the heads: it is set in the middle."""
        if not is_whole(line) or line.words[0].box.x0 <= self.starts[0] or line.words[-1].box.x1 <= self.starts[1]:
            return False
        return not is_under(line, self.lines[0]) and not self.begins(line.words[0])

    def _end(self, word: Word, after: Word | None) -> float:
        """How far a word may reach: over its column only where it is alone in it and the next one is empty."""
        column = self.column(word)
        if column + 1 == len(self.starts):
            return float("inf")
        free = after is None or self.column(after) > column + 1
        over = LONG if free and self.begins(word) else HAIR if free else 0.0
        return self.starts[column + 1] + over * self.size

    def _leads_to(self, word: Word, after: Word) -> bool:
        """Whether the next word is of the same column, or begins another one."""
        if self.column(word) == self.column(after):
            return True
        gap = self._gap(word, after)
        return gap >= COLUMN_GAP or (self.begins(after) and gap >= 0)

    def shows(self, line: Line) -> bool:
        """Whether a line begins beyond the first column, or has a gap meant to be seen before a later one."""
        if self.column(line.words[0]) > 0:
            return self.begins(line.words[0]) or is_list_mark(line.words[0].text) or len(chunks(line.words)) > 1
        return any(self.column(a) < self.column(b) and self._gap(a, b) >= COLUMN_GAP for a, b in pairwise(line.words))

    def _gap(self, word: Word, after: Word) -> float:
        """From a word to the next, in type sizes."""
        return (after.box.x0 - word.box.x1) / self.size


def heads_on(lines: Sequence[Line], index: int) -> Heads | None:
    """The heads that begin on a line; None where it is no line of heads."""
    pieces = chunks(lines[index].words)
    if len(pieces) < PAIR or not is_bold(lines[index]):
        return None
    if any(is_figure(text_of(piece)) for piece in pieces):
        return None
    starts, size = tuple(piece[0].box.x0 for piece in pieces), lines[index].size
    one = Heads((lines[index],), starts, size)
    more = takewhile(one.goes_on, lines[index + 1 : index + MOST_HEADS])
    return replace(one, lines=(lines[index], *more))


def centred(heads: Heads, lines: Sequence[Line]) -> Heads | None:
    """The heads with the places where the texts under them begin, left of each where it is centred over its column."""
    boxes = _by_head(heads)
    begun = [piece[0].box.x0 for line in lines for piece in chunks(line.words)]
    ends = [-float("inf"), *(box.x1 for box in boxes)]
    starts = tuple(
        _usual([x for x in begun if end < x <= box.x0 + FLUSH * heads.size]) or box.x0
        for end, box in zip(ends, boxes, strict=False)
    )
    moved = sum(abs(a - b) > FLUSH * heads.size for a, b in zip(starts, heads.starts, strict=True))
    return replace(heads, starts=starts) if moved >= WITNESSES else None


def _by_head(heads: Heads) -> list[Box]:
    """Where each head lies, with all of its lines."""
    words = words_of(heads.lines)
    return [enclosing([w.box for w in words if heads.column(w) == column]) for column in range(len(heads.starts))]


def _usual(places: Sequence[float]) -> float | None:
    """Where most texts begin, to the point; None where too few do."""
    usual = Counter(map(round, places)).most_common(1)
    if not usual or usual[0][1] < WITNESSES:
        return None
    return next(x for x in places if round(x) == usual[0][0])


def is_bold(line: Line) -> bool:
    """Whether all of a line is."""
    return all(word.bold for word in line.words)


def is_whole(line: Line) -> bool:
    """Whether no gap meant to be seen parts a line."""
    return len(chunks(line.words)) == 1


def parted(heads: Heads, run: Sequence[Line]) -> Heads:
    """The heads, two that stand near each other parted where the texts under them begin."""
    more = [word.box.x0 for word in heads.lines[0].words if not heads.begins(word) and _begin_at(word.box.x0, run)]
    return replace(heads, starts=tuple(sorted((*heads.starts, *more))))


def _begin_at(x: float, run: Sequence[Line]) -> bool:
    """Whether texts of many lines begin at a place, and no word stands across it."""
    beyond = [line for line in run if line.words[-1].box.x1 > x]
    if any(word.box.x0 < x - FLUSH * word.size < x < word.box.x1 for line in beyond for word in line.words):
        return False
    begun = sum(any(abs(word.box.x0 - x) <= FLUSH * word.size for word in line.words) for line in beyond)
    return begun > WITNESSES and begun * 2 > len(beyond)
