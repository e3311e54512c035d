"""Rows set closer to each other than the lines of their texts are, as where leading is left out around a cell."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from extract.tables.labels import reads_on
from extract.tables.levels import Cut, Level, between

CLOSER = 0.97
"""Part of the step within a text that the one between rows is at most."""

ALIKE = 0.02
"""Part of the type size that equal steps may differ."""

FEWEST = 2
"""Rows that must begin so."""

GOING_ON = 2
"""Wider steps in which a text goes on, so that they are seen to be those within texts."""


def solid_cuts(lines: Sequence[Level]) -> list[Cut]:
    """The cuts at the tightest steps between lines of one column, where no text goes on in these but in wider ones."""
    steps = [(below.bottom - above.bottom, above, below) for above, below in pairwise(lines)]
    shared = sorted(step for step, above, below in steps if above.filled & below.filled)
    if not shared:
        return []
    alike = ALIKE * min(line.height for line in lines)
    close = [(above, below) for step, above, below in steps if abs(step - shared[0]) <= alike]
    wide = [(above, below) for step, above, below in steps if step * CLOSER >= shared[0] + alike]
    if len(close) < FEWEST or any(_goes_on(*pair) for pair in close) or sum(_goes_on(*p) for p in wide) < GOING_ON:
        return []
    return [between(above, below) for above, below in close]


def _goes_on(above: Level, below: Level) -> bool:
    """Whether a text of one line goes on in the next."""
    return any(reads_on(above.text(column), below.text(column)) for column in above.filled & below.filled)
