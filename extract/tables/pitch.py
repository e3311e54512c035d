"""Rows of texts with a little air between: wherever the step from line to line is wider, a label begins."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from extract.tables.labels import reads_on
from extract.tables.levels import Cut, Level, between

TIGHT = 0.2
"""Part of the steps that may be tighter than those within a text: raised signs, larger type."""

WIDER = 1.05
"""Times the step within a text that those between rows are at least; from 1.03 to 1.10 nothing changes."""

FIGURES = 0.25
"""Part of the lines of texts that may look like those of figures, as where a sentence ends in a number."""

FEWEST = 2
"""Rows that must begin under a wider step."""

LABELLED = 0.8
"""Part of the wider steps under which a label begins; under the others the label above holds for the row too."""


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
