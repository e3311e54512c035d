"""Where boxes of text are read among the parts of a page: under their row, or after the section that they stand in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from extract.pages.lines import read_lines
from extract.pages.text_areas import Area, areas
from extract.pages.text_bands import Lined
from extract.pages.text_columns import usual
from extract.records import Box, Line, Word, enclosing

LARGER, SMALLER = 1.05, 0.95
"""Times the size of the text that headings are larger, and notes and page numbers smaller, at least."""


def with_boxes(
    words: Sequence[Word], upright: Sequence[Word], boxes: Sequence[Box], page: Box, rules: Sequence[Box] = ()
) -> tuple[Area, ...]:
    """The parts of a page in the order that they are read, each box of text a part of its own.

    `upright` are those of the words that make lines, `rules` the level lines drawn.
    """
    text = Lined(read_lines(_outside(boxes, upright)), rules)
    parts = areas(_outside(boxes, words), text, page, boxes) or (Area(page, (), is_column=False),)
    left = list(boxes)
    found: list[Area] = []
    for part in parts:
        own = [box for box in left if part.box.holds(box) or part is parts[-1]]
        left = [box for box in left if box not in own]
        found += _around(part, own, words) if own else [part]
    return tuple(found)


def _outside(boxes: Sequence[Box], words: Sequence[Word]) -> list[Word]:
    return [word for word in words if not any(box.holds(word.box) for box in boxes)]


def _around(part: Area, boxes: Sequence[Box], words: Sequence[Word]) -> Iterator[Area]:
    """A part cut where its boxes are read."""
    lines = read_lines(part.words)
    size = usual([word.size for word in part.words])
    top = part.box.top
    for row in _rows(boxes):
        cut = max(top, _cut(lines, enclosing(row), size, part.box.bottom))
        yield from _between(part, top, cut)
        beside = any(_reaches(line, enclosing(row)) for line in lines)
        yield from (_area(box, words, beside=beside) for box in _in_order(row))
        top = cut
    yield from _between(part, top, part.box.bottom)


def _area(box: Box, words: Sequence[Word], *, beside: bool) -> Area:
    held = tuple(word for word in words if box.holds(word.box))
    return Area(box, held, is_column=True, is_box=True, is_inset=beside)


def _between(part: Area, top: float, bottom: float) -> Iterator[Area]:
    box = replace(part.box, top=top, bottom=bottom)
    held = tuple(word for word in part.words if box.holds(word.box))
    if held:
        yield replace(part, box=box, words=held)


def _cut(lines: Sequence[Line], row: Box, size: float, end: float) -> float:
    """The height above which the part is read before the boxes: of the heading, or note, under text beside them."""
    below = [line for line in lines if line.words[0].box.top > row.bottom]
    if not any(_reaches(line, row) for line in lines):
        return min((line.words[0].box.top for line in below), default=end)
    return min((line.words[0].box.top for line in below if _is_apart(line, size)), default=end)


def _reaches(line: Line, row: Box) -> bool:
    return line.words[0].box.top < row.bottom and row.top < line.foot


def _is_apart(line: Line, size: float) -> bool:
    """Whether a line is set as a heading, or as a note under the text."""
    own = max(word.size for word in line.words)
    return all(word.bold for word in line.words) or not SMALLER * size <= own <= LARGER * size


def _rows(boxes: Sequence[Box]) -> Iterator[list[Box]]:
    """The boxes in groups that level white space parts, from the top."""
    ordered = sorted(boxes, key=lambda box: box.top)
    places = [i for i in range(1, len(ordered)) if max(b.bottom for b in ordered[:i]) <= ordered[i].top]
    yield from (ordered[a:b] for a, b in pairwise((0, *places, len(ordered))))


def _in_order(boxes: Sequence[Box]) -> Iterator[Box]:
    """The boxes of a row, column by column."""
    ordered = sorted(boxes, key=lambda box: box.x0)
    places = [i for i in range(1, len(ordered)) if max(b.x1 for b in ordered[:i]) <= ordered[i].x0]
    for a, b in pairwise((0, *places, len(ordered))):
        yield from sorted(ordered[a:b], key=lambda box: box.top)
