"""Running text set in columns: where the page is parted so that each is read by itself, from its top to its foot."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from extract.pages.lines import read_lines
from extract.records import Box, Line, Word, enclosing

GAP = 0.8
"""Part of the type size that the white space between two columns of text is wide at least."""

FEWEST = 8
"""Lines that each column of running text has at least; a long cell of a table seldom has so many."""

CROSSED = 0.3
"""Part of a page's lines that may go across: titles, tables and pictures over all columns."""

RUNNING = 3
"""Times that a sentence must go on from a full line to the next in every column."""

ALONE = 2
"""Times as many lines and sentences that must show a gutter which tables beside it do not keep clear of others."""

WORDY = 3
"""Words that a line of running text has at least; lines of labels and figures have fewer."""

SHORT_OF = 4.0
"""Times the type size that a full line of ragged text may end before its column does: about one long word."""

STEP = 1.15
"""Times the usual step from line to line; where it is wider, or the line above had room, a new text begins."""

DENSE = 0.7
"""Part of its height that running text fills; the shorter cells of a table's rows leave blanks."""

CHANCE = 0.2
"""Part of the steps from line to line that may be tighter than those within a text, as those of raised signs are."""

LONE = 4.0
"""Times the usual step from a page number or running head to the text."""

TOGETHER, APART = 0.25, 0.6
"""Part of the type size within which texts of two columns begin together, and the part of them that do in rows."""

BLANKS = 2
"""Blanks in each of two columns that tell rows where most lie beside each other; one may by chance."""

CELLS, WIDER, EVEN, ALL = 5, 1.05, 0.05, 0.9
"""So many texts in each of two columns tell rows where such a part of them begin, or end, beside each other, within so
much of the type size; and how many times the step within a text the blanks between them are."""

NARROW_TEXT = 6.0
"""Times the type size: columns of running text are wider."""


@dataclass(frozen=True, slots=True)
class Area:
    """A part of a page that is read before the next: `box` reaches from gutter to gutter, or over the whole page."""

    box: Box
    words: tuple[Word, ...]
    is_column: bool


def areas(words: Sequence[Word], lines: Sequence[Line], width: float, height: float) -> tuple[Area, ...]:
    """The page in parts in the order that they are read; the whole of it where no text runs in columns."""
    whole = (Area(Box(0.0, 0.0, width, height), tuple(words), is_column=False),)
    gutters = list(_gutters(lines)) if len(lines) >= FEWEST else []
    if not gutters:
        return whole
    bands = list(_bands(lines, gutters)) or list(_bands(lines, _sound(lines, gutters)))
    return tuple(_areas(words, bands, width, height)) if bands else whole


def _gutters(lines: Sequence[Line]) -> Iterator[float]:
    """Middles of the stretches across the page that few lines have words over."""
    em = _usual([word.size for line in lines for word in line.words])
    most = CROSSED * len(lines)
    steps = sorted(step for line in lines for word in line.words for step in ((word.box.x0, 1), (word.box.x1, -1)))
    depth, start, seen = 0, 0.0, False
    for at, change in steps:
        if seen and depth <= most and depth + change > most and at - start >= GAP * em:
            yield (start + at) / 2
        depth += change
        if depth > most:
            seen = True
        elif change < 0 and depth + 1 > most:
            start = at


def _sound(lines: Sequence[Line], gutters: Sequence[float]) -> list[float]:
    """The gutters that text runs beside when each is looked at alone: others are white space within tables."""
    return [x for x in gutters if any(_bands(lines, [x], ALONE))]


@dataclass(frozen=True, slots=True)
class _Band:
    """A part of the page from `top` to `bottom` with gutters that its text runs beside."""

    top: float
    bottom: float
    gutters: tuple[float, ...]


def _bands(lines: Sequence[Line], gutters: Sequence[float], times: int = 1) -> Iterator[_Band]:
    """The runs of lines that keep clear of the gutters, where text runs in every column."""
    run: list[Line] = []
    for line in (*lines, None):
        if line is not None and not any(w.box.x0 < x < w.box.x1 for w in line.words for x in gutters):
            run.append(line)
            continue
        kept = tuple(_running(run, gutters, times))
        if kept:
            box = enclosing([word.box for one in run for word in one.words])
            yield _Band(box.top, box.bottom, kept)
        run = []


def _running(run: Sequence[Line], gutters: Sequence[float], times: int) -> Iterator[float]:
    """The gutters between two columns of running text; `times` as much of it as will do elsewhere."""
    words = [word for line in run for word in line.words]
    sides = [[w for w in words if a <= w.box.x0 < b] for a, b in pairwise((0.0, *gutters, float("inf")))]
    columns = [_Column.of(side) for side in sides]
    for x, (left, right) in zip(gutters, pairwise(columns), strict=True):
        runs = left.runs(times) and right.runs(times)
        if runs and right.left - left.right >= GAP * left.size and not _in_rows(left, right):
            yield x


@dataclass(frozen=True, slots=True)
class _Column:
    """The lines of a column, from the top, and how they are set."""

    lines: tuple[Line, ...]
    left: float
    right: float
    size: float
    step: float

    @classmethod
    def of(cls, words: Sequence[Word]) -> _Column:
        """The column of words."""
        lines = read_lines(words)
        feet = [line.words[0].box.bottom for line in lines]
        left, right = (min(w.box.x0 for w in words), max(w.box.x1 for w in words)) if words else (0.0, 0.0)
        step = _tight([b - a for a, b in pairwise(feet)])
        return cls(lines, left, right, _usual([word.size for word in words]), step)

    def runs(self, times: int) -> bool:
        """Whether sentences go on from full lines to the next, `times` as often as will do."""
        if self.right - self.left < NARROW_TEXT * self.size or len(self.lines) < times * FEWEST:
            return False
        return sum(self._goes_on(above, below) for above, below in pairwise(self.lines)) >= times * RUNNING

    def _goes_on(self, above: Line, below: Line) -> bool:
        full = above.words[-1].box.x1 > self.right - SHORT_OF * self.size
        return full and len(above.words) >= WORDY and below.text[0].islower() and above.text[-1] not in ".:;!?"

    @property
    def dense(self) -> bool:
        """Whether text fills its height but for the space between paragraphs, and to lone lines over and under it."""
        steps = [below.words[0].box.bottom - above.words[0].box.bottom for above, below in pairwise(self.lines)]
        if steps and steps[-1] > LONE * self.step:
            steps.pop()
        if steps and steps[0] > LONE * self.step:
            steps.pop(0)
        return len(steps) * self.step >= DENSE * sum(steps)

    def begun(self) -> Iterator[float]:
        """Where texts begin anew: under a line that had room for more, or a blank."""
        for above, below in pairwise(self.lines):
            if self._had_room(above, below) or self._has_blank(above, below):
                yield below.words[0].box.bottom

    def parted(self) -> Iterator[float]:
        """Where texts begin anew under a blank."""
        for above, below in pairwise(self.lines):
            if self._has_blank(above, below):
                yield below.words[0].box.bottom

    def cells(self) -> Iterator[tuple[float, float]]:
        """The feet of the first and last line of each text that any blank parts from the next."""
        feet = [line.words[0].box.bottom for line in self.lines]
        places = [i for i, (a, b) in enumerate(pairwise(feet), start=1) if b - a > WIDER * self.step]
        yield from ((feet[first], feet[end - 1]) for first, end in pairwise((0, *places, len(feet))))

    def _had_room(self, above: Line, below: Line) -> bool:
        first = below.words[0].box
        return above.words[-1].box.x1 + (first.x1 - first.x0) + 0.6 * self.size < self.right

    def _has_blank(self, above: Line, below: Line) -> bool:
        return below.words[0].box.bottom - above.words[0].box.bottom > STEP * self.step


def _in_rows(left: _Column, right: _Column) -> bool:
    """Whether texts beside each other are the cells of rows: they begin together, or the shorter leave blanks."""
    if not left.dense or not right.dense:
        return True
    near = TOGETHER * left.size
    blanks = list(left.parted()), list(right.parted())
    if min(map(len, blanks)) >= BLANKS and _begin_together(*blanks, near):
        return True
    return _are_cells(left, right) or _begin_together(list(left.begun()), list(right.begun()), near)


def _are_cells(left: _Column, right: _Column) -> bool:
    """Whether the texts that the smallest blanks part begin, or end, beside each other in many rows."""
    cells = list(left.cells()), list(right.cells())
    if min(map(len, cells)) < CELLS:
        return False
    near = EVEN * left.size
    for place in (0, -1):
        left_ends, right_ends = ([cell[place] for cell in side] for side in cells)
        if _begin_together(left_ends, right_ends, near, ALL):
            return True
    return False


def _begin_together(some: Sequence[float], others: Sequence[float], near: float, share: float = APART) -> bool:
    """Whether most texts of the column with fewer of them begin where one of the other column does."""
    fewer, more = sorted((some, others), key=len)
    together = sum(any(abs(at - other) <= near for other in more) for at in fewer)
    return bool(fewer) and together >= share * len(fewer)


def _tight(steps: Sequence[float]) -> float:
    """The step within a text: as many are tighter as are chance, though those between short texts may be more."""
    return sorted(steps)[int(CHANCE * len(steps))] if steps else 0.0


def _usual(values: Sequence[float]) -> float:
    return sorted(values)[len(values) // 2] if values else 0.0


def _areas(words: Sequence[Word], bands: Sequence[_Band], width: float, height: float) -> Iterator[Area]:
    """What stands over each band, its columns from the left, and what stands under the last."""
    foot = 0.0
    for band in bands:
        yield from _area(words, Box(0.0, foot, width, band.top), is_column=False)
        for left, right in pairwise((0.0, *band.gutters, width)):
            yield from _area(words, Box(left, band.top, right, band.bottom), is_column=True)
        foot = band.bottom
    yield from _area(words, Box(0.0, foot, width, height), is_column=False)


def _area(words: Sequence[Word], box: Box, *, is_column: bool) -> Iterator[Area]:
    held = tuple(word for word in words if box.holds(word.box))
    if held:
        yield Area(box, held, is_column)
