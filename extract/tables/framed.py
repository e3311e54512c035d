"""Tables within a frame that parts no columns: their heads tell these, or the page before does."""

from __future__ import annotations

from collections.abc import Sequence

from extract.pages.ink import Edge
from extract.records import Line
from extract.tables.carrying import going_on
from extract.tables.columns import Columns
from extract.tables.headed import find_headed
from extract.tables.headed_regions import Headed
from extract.tables.lattice import Grid
from extract.tables.rows import HEAD_AND_BODY

SIDE = 2.0
"""Points from the side of a frame within which a level rule is its own."""


def framed(frame: Grid, lines: Sequence[Line], edges: Sequence[Edge], before: Columns | None) -> Headed | None:
    """The table that fills a frame with at most the rule under its heads; None where nothing tells its columns."""
    if frame.columns > 1 or frame.rows > HEAD_AND_BODY:
        return None
    box = frame.box
    held = [line for line in lines if all(box.holds(word.box) for word in line.words)]
    rules = [edge for edge in edges if not edge.upright and box.top + SIDE < edge.at < box.bottom - SIDE]
    inside = [edge for edge in rules if box.x0 - SIDE <= edge.start and edge.end <= box.x1 + SIDE]
    found = list(find_headed(held, inside, before.starts if before else ()))
    if before and not found:
        found = [Headed(grid, told=False) for grid in going_on(before, held, inside)]
    whole = [one for one in found if all(one.grid.box.holds(word.box) for line in held for word in line.words)]
    return whole[0] if whole else None
