"""Labels that stand over several rows though shades tell the rows: their text goes on under the side of one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import chain

from extract.records import Word
from extract.tables.filling import slot_of
from extract.tables.labels import ENDS
from extract.tables.lattice import Grid
from extract.tables.levels import Level, column_leading, levels

STEP = 1.6
"""Times the type size from line to line of a label at most."""

WITHIN = 1.03
"""Times the tightest step from line to line in a cell up to which a label goes on though others begin beside it."""

ACROSS = 0.25
"""Part of the type size by which a line of a label reaches over a side that it stands across."""


def with_spanned_labels(grid: Grid, words: Sequence[Word]) -> Grid:
    """The grid without the floors that its labels stand across, or go on over as no text does from row to row."""
    held: dict[int, list[Word]] = {}
    for word in words:
        held.setdefault(slot_of(grid, word)[0], []).append(word)
    rows = {row: levels(own, grid.xs) for row, own in held.items()}
    labels = [word for line in chain.from_iterable(rows.values()) for word in line.columns[0]]
    tight = min((leading for own in rows.values() if (leading := column_leading(own)) > 0), default=0.0)
    through = frozenset(
        (row, 0)
        for row in range(1, grid.rows)
        if (row, 0) in grid.floors
        and (_is_across(grid.ys[row], labels) or _goes_on(rows.get(row - 1, ()), rows.get(row, ()), tight))
    )
    return grid if not through else replace(grid, floors=grid.floors - through)


def _is_across(side: float, labels: Sequence[Word]) -> bool:
    """Whether a line of a label stands on both sides of what would part rows."""
    return any(w.box.top + ACROSS * w.size < side < w.box.bottom - ACROSS * w.size for w in labels)


def _goes_on(over: Sequence[Level], under: Sequence[Level], tight: float) -> bool:
    """Whether a row begins with the rest of the last label of the row over it, on a line of its own or set solid."""
    if not over or not under or not over[-1].columns[0] or not under[0].columns[0]:
        return False
    last, first = over[-1].text(0), under[0].text(0)
    if not first[0].islower() or last.endswith(ENDS):
        return False
    step = under[0].columns[0][0].box.bottom - over[-1].columns[0][0].box.bottom
    if 0 < step <= WITHIN * tight:
        return True
    near = under[0].bottom - over[-1].bottom <= STEP * under[0].columns[0][0].size
    return near and under[0].filled == {0} and len(under) > 1 and 0 not in under[1].filled
