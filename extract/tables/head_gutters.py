"""Gutters that the heads of a small table show: a column in which nothing is told has its head all the same."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from extract.records import Line, Word, box_of
from extract.tables.gutters import NARROWEST, Gutter
from extract.tables.pieces import chunks, is_figure_line

FEWEST = 3
"""Heads that stand apart: two may be a title and what stands at the other side of the page."""

LONGEST = 3
"""Words of a head; a text that has wide spaces has more between them."""


def with_head_gutters(found: Sequence[Gutter], lines: Sequence[Line]) -> list[Gutter]:
    """The gutters with those between two heads that none of them parts, where no word of the lines under them stands.

    The first line is one of heads where it is one of short pieces.
    """
    if not lines or not _are_heads(lines[0]):
        return list(found)
    under = [word for line in lines[1:] for word in line.words]
    return sorted([*found, *_missing(lines[0], found, under)], key=lambda gutter: gutter.left)


def _are_heads(line: Line) -> bool:
    pieces = chunks(line.words)
    return len(pieces) >= FEWEST and max(map(len, pieces)) <= LONGEST and not is_figure_line(line)


def _missing(heads: Line, found: Sequence[Gutter], under: Sequence[Word]) -> Iterator[Gutter]:
    boxes = [box_of(piece) for piece in chunks(heads.words)]
    for left, right in ((before.x1, after.x0) for before, after in pairwise(boxes)):
        if any(gutter.left < right and left < gutter.right for gutter in found):
            continue
        reach = max([left, *(word.box.x1 for word in under if word.box.x0 < right and word.box.mid_x < right)])
        if right - reach >= NARROWEST * heads.size:
            yield Gutter(reach, right)
