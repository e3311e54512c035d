"""Bands of a page: runs of lines with white gutters between them, where text stands in columns."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import pairwise

from extract.pages.text_columns import TextColumn, usual
from extract.pages.white_stretches import GAP
from extract.records import Box, Line, Word, box_of, words_of

SPACE = 0.6
"""Part of the type size that a space within a line is less wide than; columns are never so close."""

FEWEST = 3
"""Lines that stand beside a gutter at least where it parts columns: as many as the shortest side column has."""

Parted = Callable[[Sequence[TextColumn]], Sequence[bool]]
"""Which of the columns are read by themselves, and not together with the next."""

Crossed = Mapping[float, Set[int]]
"""The gutters, each with the positions of the lines that cross it."""


@dataclass(frozen=True, slots=True)
class Lined:
    """The lines of a page, and the level rules drawn between them."""

    lines: Sequence[Line]
    rules: Sequence[Box] = ()


@dataclass(frozen=True, slots=True)
class Band:
    """A part of the page from `top` to `bottom` with gutters that its text runs beside."""

    top: float
    bottom: float
    gutters: tuple[float, ...]


def crossing(text: Lined, gutters: Iterable[float]) -> Crossed:
    """The gutters with the lines that go on over each of them."""
    return {x: {at for at, line in enumerate(text.lines) if _crosses(line, x)} for x in gutters}


def banded(text: Lined, crossed: Crossed, together: Parted, alone: Parted) -> list[Band]:
    """The bands of all gutters; else of those that part columns when looked at alone: others lie within tables."""
    found = list(_bands(text, crossed, together))
    if found:
        return found
    clear = {x: lines for x, lines in crossed.items() if any(_bands(text, {x: lines}, alone))}
    return list(_bands(text, clear, together)) if clear else []


def _bands(text: Lined, crossed: Crossed, parted: Parted) -> Iterator[Band]:
    """The runs of lines that keep clear of the gutters, where they part columns."""
    for run in _runs(text, crossed):
        if len(run) < FEWEST:
            continue
        kept = tuple(_parting(run, tuple(crossed), parted))
        if kept:
            box = box_of(words_of(run))
            yield Band(box.top, box.bottom, kept)


def _runs(text: Lined, crossed: Crossed) -> Iterator[list[Line]]:
    """The lines between those that cross a gutter, and between the rules that do."""
    across = [rule.top for rule in text.rules if any(rule.x0 < x < rule.x1 for x in crossed)]
    run: list[Line] = []
    for position, line in enumerate(text.lines):
        if run and any(run[-1].foot <= at <= line.foot for at in across):
            yield run
            run = []
        if not any(position in lines for lines in crossed.values()):
            run.append(line)
            continue
        yield run
        run = []
    yield run


def _crosses(line: Line, x: float) -> bool:
    """Whether a line goes on over a gutter, with a word or with no more than a space."""
    if any(word.box.x0 < x < word.box.x1 for word in line.words):
        return True
    return any(a.box.x1 <= x <= b.box.x0 and b.box.x0 - a.box.x1 < SPACE * a.size for a, b in pairwise(line.words))


def _parting(run: Sequence[Line], gutters: Sequence[float], parted: Parted) -> Iterator[float]:
    """The gutters between two columns that are read one after the other, with white space between."""
    words = words_of(run)
    sides = [[w for w in words if a <= w.box.x0 < b] for a, b in pairwise((0.0, *gutters, float("inf")))]
    wide = [_has_gap(left, right) for left, right in pairwise(sides)]
    if not any(wide):
        return
    columns = [TextColumn.of(side) for side in sides]
    yield from (x for x, apart, gap in zip(gutters, parted(columns), wide, strict=True) if apart and gap)


def _has_gap(left: Sequence[Word], right: Sequence[Word]) -> bool:
    """Whether white space as wide as between columns stands between the words of two sides."""
    end = max((word.box.x1 for word in left), default=0.0)
    begin = min((word.box.x0 for word in right), default=0.0)
    return begin - end >= GAP * usual([word.size for word in left])
