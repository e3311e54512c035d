"""Rows told by the steps between lines: wider ones where rows have air, or the tightest ones where texts are solid."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from extract.tables.labels import goes_on, reads_on
from extract.tables.levels import Cut, Level, between

TIGHT = 0.2
"""Part of the steps that may be tighter than those within a text: raised signs, larger type."""

WIDER = 1.05
"""Times the step within a text that those between rows are at least; from 1.03 to 1.10 nothing changes."""

FIGURES = 0.25
"""Part of the lines of texts that may look like those of figures, as where a sentence ends in a number."""

FEWEST = 2
"""Rows that must begin at such a step."""

LABELLED = 0.8
"""Part of the wider steps under which a label begins; under the others the label above holds for the row too."""

CLOSER = 0.97
"""Part of the step within a text that the one between rows is at most."""

ALIKE = 0.02
"""Part of the type size that equal steps may differ."""

GOING_ON = 2
"""Wider steps in which a text goes on, so that they are seen to be those within texts."""


def pitch_cuts(lines: Sequence[Level]) -> list[Cut]:
    """The cuts at the wider steps of a table of texts; none where these tell no rows."""
    steps = [(above, below) for above, below in pairwise(lines)]
    heights = sorted(below.bottom - above.bottom for above, below in steps)
    if not heights or sum(line.is_figures for line in lines) > FIGURES * len(lines):
        return []
    tight = heights[int(TIGHT * len(heights))]
    wide = [(a, b) for a, b in steps if b.bottom - a.bottom > WIDER * tight]
    begun = sum(_begins(above, below) for above, below in wide)
    if begun < FEWEST or begun < LABELLED * len(wide) or len(wide) == len(steps):
        return []
    return [between(above, below) for above, below in wide]


def _begins(above: Level, below: Level) -> bool:
    """Whether a label begins on a line, and no text of the line above goes on in it."""
    if not below.columns[0]:
        return False
    return not any(reads_on(above.text(c) or ".", below.text(c)) for c in above.filled & below.filled | {0})


def solid_cuts(lines: Sequence[Level]) -> list[Cut]:
    """The cuts at the tightest steps between lines of one column, where no text goes on in these but in wider ones."""
    steps = [(below.bottom - above.bottom, above, below) for above, below in pairwise(lines)]
    shared = sorted(step for step, above, below in steps if above.filled & below.filled)
    if not shared:
        return []
    alike = ALIKE * min(line.height for line in lines)
    close = [(above, below) for step, above, below in steps if abs(step - shared[0]) <= alike]
    wide = [(above, below) for step, above, below in steps if step * CLOSER >= shared[0] + alike]
    if len(close) < FEWEST or any(goes_on(*pair) for pair in close) or sum(goes_on(*p) for p in wide) < GOING_ON:
        return []
    return [between(above, below) for above, below in close]
