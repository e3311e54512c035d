"""White stretches from the top to the foot of a page, over which few lines have words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from extract.pages.text_columns import usual
from extract.records import Line

GAP = 0.8
"""Part of the type size that the white space between two columns of text is wide at least."""

CROSSED = 0.3
"""Part of a page's lines that may go across: titles, tables and pictures over all columns."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A white stretch: its pieces from the left, each with how many lines have words over it; the page's type size."""

    pieces: tuple[tuple[int, float, float], ...]
    size: float


def stretches(lines: Sequence[Line]) -> Iterator[Stretch]:
    """The white stretches between words, from the left."""
    em = usual([word.size for line in lines for word in line.words])
    most = CROSSED * len(lines)
    steps = sorted(step for line in lines for word in line.words for step in ((word.box.x0, 1), (word.box.x1, -1)))
    depth, seen = 0, False
    pieces: list[tuple[int, float, float]] = []
    for (at, change), (beyond, _) in pairwise(steps):
        depth += change
        if depth <= most:
            pieces += [(depth, at, beyond)] if seen and beyond > at else []
            continue
        if pieces and pieces[-1][2] - pieces[0][1] >= GAP * em:
            yield Stretch(tuple(pieces), em)
        seen, pieces = True, []


def middle(stretch: Stretch) -> float:
    """The middle of a stretch."""
    return (stretch.pieces[0][1] + stretch.pieces[-1][2]) / 2


def clearest(stretch: Stretch, wide: float) -> float:
    """The middle of the widest part that as few lines as can be have words over, and that is wide enough."""
    for few in sorted({depth for depth, _, _ in stretch.pieces}):
        start, end = max(_parts(stretch, few), key=lambda part: part[1] - part[0])
        if end - start >= wide:
            return (start + end) / 2
    return middle(stretch)


def _parts(stretch: Stretch, few: int) -> Iterator[tuple[float, float]]:
    """The parts that at most so many lines have words over."""
    start = end = 0.0
    for depth, left, right in stretch.pieces:
        if depth > few:
            continue
        if left > end:
            yield start, end
            start = left
        end = right
    yield start, end
