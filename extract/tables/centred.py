"""Rows whose cells are centred from top to bottom: their lines stand half a line apart, and only gaps part them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from extract.tables.levels import Cut, Level, column_count, column_leading, size

HALF = (0.3, 0.7)
"""Parts of the leading between which a line stands lower than the one beside it: a line more or less makes it half."""

WITNESSES = 2
"""Places where lines must stand so before cells are centred; at one, a text may merely be set lower."""

WIDER = 1.2
"""Times the gap between two lines of a cell: a wider one parts rows."""

MIDDLE = 0.1
"""Part of the type size by which the middles of a row's texts may differ."""

ALIKE = 0.05
"""Part of the type size by which a blank may be lower than most of those between rows: the highest cell of each row
leaves the same; a lower one over or under lines without a label is that between two paragraphs."""


def centred_cuts(lines: Sequence[Level]) -> list[Cut]:
    """The cuts between the rows of a table with centred cells; none where its cells begin at the top."""
    if not is_centred(lines):
        return []
    within = widest_within(lines)
    wide = [(foot, below) for foot, below in _clear_gaps(lines) if below.top - foot > within]
    airs = sorted(below.top - foot for foot, below in wide)
    usual = airs[len(airs) // 2] if airs else 0.0
    cuts = [Cut((foot + below.top) / 2) for foot, below in wide]
    less = {
        cut for cut, (foot, below) in zip(cuts, wide, strict=True) if below.top - foot < usual - ALIKE * size(lines)
    }
    return [cut for index, cut in enumerate(cuts) if cut not in less or _is_between_labels(index, cuts, lines)]


def _is_between_labels(index: int, cuts: Sequence[Cut], lines: Sequence[Level]) -> bool:
    """Whether what stands over a cut, and what stands under it, has a label of its own."""
    places = [-float("inf"), *(cut.at for cut in cuts), float("inf")]
    parts = pairwise(places[index : index + 3])
    return all(any(line.columns[0] and top < line.middle < end for line in lines) for top, end in parts)


def widest_within(lines: Sequence[Level]) -> float:
    """The widest gap that is still one between two lines of a cell."""
    within = column_leading(lines) - min((line.height for line in lines), default=0.0)
    return WIDER * max(within, 0.0)


def is_centred(lines: Sequence[Level]) -> bool:
    """Whether cells are centred from top to bottom, as their lines show."""
    leading = column_leading(lines)
    return sum(_stand_half_apart(*pair, leading) for pair in pairwise(lines)) >= WITNESSES


def is_centred_row(lines: Sequence[Level]) -> bool:
    """Whether the texts of all columns have one middle, and some reach over and under the others: they are one row."""
    texts = [[line for line in lines if line.columns[column]] for column in range(column_count(lines))]
    held = [(own[0].top, own[-1].bottom) for own in texts if own]
    middles, heights = [top + foot for top, foot in held], [foot - top for top, foot in held]
    near = MIDDLE * size(lines)
    return len(held) > 1 and max(middles) - min(middles) <= 2 * near and max(heights) - min(heights) > 2 * near


def _stand_half_apart(above: Level, below: Level, leading: float) -> bool:
    """Whether lines of different columns are half a line apart."""
    first, last = HALF
    return not above.filled & below.filled and first * leading < below.bottom - above.bottom < last * leading


def _clear_gaps(lines: Sequence[Level]) -> Iterator[tuple[float, Level]]:
    """Where all text over a line ends, and the line, wherever nothing stands between."""
    foot = lines[0].bottom
    for above, below in pairwise(lines):
        foot = max(foot, above.bottom)
        if below.top > foot:
            yield foot, below
