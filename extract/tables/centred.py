"""Rows whose cells are centred from top to bottom: their lines stand half a line apart, and only gaps part them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from extract.tables.levels import Cut, Level, column_leading

HALF = (0.3, 0.7)
"""Parts of the leading between which a line stands lower than the one beside it: a line more or less makes it half."""

WITNESSES = 2
"""Places where lines must stand so before cells are centred; at one, a text may merely be set lower."""

WIDER = 1.2
"""Times the gap between two lines of a cell: a wider one parts rows."""


def centred_cuts(lines: Sequence[Level]) -> list[Cut]:
    """The cuts between the rows of a table with centred cells; none where its cells begin at the top."""
    if not is_centred(lines):
        return []
    leading = column_leading(lines)
    within = leading - min(line.bottom - line.top for line in lines)
    return [
        Cut((foot + below.top) / 2) for foot, below in _clear_gaps(lines) if below.top - foot > WIDER * max(within, 0.0)
    ]


def is_centred(lines: Sequence[Level]) -> bool:
    """Whether cells are centred from top to bottom, as their lines show."""
    leading = column_leading(lines)
    return sum(_stand_half_apart(*pair, leading) for pair in pairwise(lines)) >= WITNESSES


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
