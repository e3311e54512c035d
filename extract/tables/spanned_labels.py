"""Labels that stand over several rows though shades tell the rows: their text goes on under the side of one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extract.records import Word
from extract.tables.filling import slot_of
from extract.tables.labels import ENDS
from extract.tables.lattice import Grid
from extract.tables.levels import Level, levels

STEP = 1.6
"""Times the type size from line to line of a label at most."""


def with_spanned_labels(grid: Grid, words: Sequence[Word]) -> Grid:
    """The grid without the floors that its labels go on over, on a line of their own beside other texts."""
    held: dict[int, list[Word]] = {}
    for word in words:
        held.setdefault(slot_of(grid, word)[0], []).append(word)
    rows = {row: levels(own, grid.xs) for row, own in held.items()}
    through = frozenset(
        (row, 0)
        for row in range(1, grid.rows)
        if (row, 0) in grid.floors and _goes_on(rows.get(row - 1, ()), rows.get(row, ()))
    )
    return grid if not through else replace(grid, floors=grid.floors - through)


def _goes_on(over: Sequence[Level], under: Sequence[Level]) -> bool:
    """Whether a row begins with the rest of the last label of the row over it, on a line of its own."""
    if not over or not under or under[0].filled != {0} or len(under) == 1 or not over[-1].columns[0]:
        return False
    last, first = over[-1].text(0), under[0].text(0)
    near = under[0].bottom - over[-1].bottom <= STEP * under[0].columns[0][0].size
    return near and first[0].islower() and not last.endswith(ENDS) and 0 not in under[1].filled
