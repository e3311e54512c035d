"""The parts of a page that are read one after the other: columns of running text, and what is set across the page."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise

from extract.pages.headed_columns import are_headed
from extract.pages.rows_of_texts import are_rows
from extract.pages.text_columns import FEWEST, TextColumn, usual
from extract.records import Box, Line, Word, enclosing

GAP = 0.8
"""Part of the type size that the white space between two columns of text is wide at least."""

CROSSED = 0.3
"""Part of a page's lines that may go across: titles, tables and pictures over all columns."""

ALONE = 2
"""Times as many lines and sentences that must show a gutter which tables beside it do not keep clear of others."""


@dataclass(frozen=True, slots=True)
class Area:
    """A part of a page that is read before the next: `box` reaches from gutter to gutter, or over the whole page.

    `is_box`: drawn apart from the text beside it, with which no text in it goes on.
    """

    box: Box
    words: tuple[Word, ...]
    is_column: bool
    is_box: bool = False


def areas(
    words: Sequence[Word], lines: Sequence[Line], width: float, height: float, boxes: Sequence[Box] = ()
) -> tuple[Area, ...]:
    """The page in parts in the order that they are read; the whole of it where no text runs in columns.

    `boxes` are those of text that is read apart, which stand in the columns.
    """
    whole = (Area(Box(0.0, 0.0, width, height), tuple(words), is_column=False),)
    gutters = list(_gutters(lines)) if len(lines) >= FEWEST else []
    if not gutters:
        return whole
    headed = partial(are_headed, boxes=boxes)
    ways = ((_run, _run_long), (headed, headed))
    bands = next((found for together, alone in ways if (found := _banded(lines, gutters, together, alone))), [])
    return tuple(_areas(words, bands, width, height)) if bands else whole


def _gutters(lines: Sequence[Line]) -> Iterator[float]:
    """Middles of the stretches across the page that few lines have words over."""
    em = usual([word.size for line in lines for word in line.words])
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


_Parted = Callable[[TextColumn, TextColumn], bool]
"""Whether two columns beside each other are read one after the other."""


def _run(left: TextColumn, right: TextColumn, times: int = 1) -> bool:
    """Whether text runs in both columns, `times` as much of it as will do elsewhere, and not in rows."""
    return left.runs(times) and right.runs(times) and not are_rows(left, right)


def _run_long(left: TextColumn, right: TextColumn) -> bool:
    return _run(left, right, ALONE)


def _banded(lines: Sequence[Line], gutters: Sequence[float], together: _Parted, alone: _Parted) -> list[_Band]:
    """The bands of all gutters; else of those that part columns when looked at alone: others lie within tables."""
    return list(_bands(lines, gutters, together)) or list(
        _bands(lines, [x for x in gutters if any(_bands(lines, [x], alone))], together)
    )


@dataclass(frozen=True, slots=True)
class _Band:
    """A part of the page from `top` to `bottom` with gutters that its text runs beside."""

    top: float
    bottom: float
    gutters: tuple[float, ...]


def _bands(lines: Sequence[Line], gutters: Sequence[float], parted: _Parted) -> Iterator[_Band]:
    """The runs of lines that keep clear of the gutters, where they part columns."""
    run: list[Line] = []
    for line in (*lines, None):
        if line is not None and not any(w.box.x0 < x < w.box.x1 for w in line.words for x in gutters):
            run.append(line)
            continue
        kept = tuple(_parting(run, gutters, parted))
        if kept:
            box = enclosing([word.box for one in run for word in one.words])
            yield _Band(box.top, box.bottom, kept)
        run = []


def _parting(run: Sequence[Line], gutters: Sequence[float], parted: _Parted) -> Iterator[float]:
    """The gutters between two columns that are read one after the other, with white space between."""
    words = [word for line in run for word in line.words]
    sides = [[w for w in words if a <= w.box.x0 < b] for a, b in pairwise((0.0, *gutters, float("inf")))]
    columns = [TextColumn.of(side) for side in sides]
    for x, (left, right) in zip(gutters, pairwise(columns), strict=True):
        if right.left - left.right >= GAP * left.size and parted(left, right):
            yield x


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
