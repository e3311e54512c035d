"""Tables within a frame that parts no columns, or but the labels: their heads tell these, or the page before does."""

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


LABELS = 2
"""Columns of a frame around all rows at once that may be those of the labels and of the rest of a table."""

OVER = 3.0
"""Times the type size over such a frame that heads may stand."""


def framed(frame: Grid, lines: Sequence[Line], edges: Sequence[Edge], before: Columns | None) -> Headed | None:
    """The table that fills a frame with at most the rule under its heads; None where nothing tells its columns.

    What parts the labels from the rest under heads of more columns is no grid of its own.
    """
    labelled = frame.columns == LABELS and frame.rows == 1
    if (frame.columns > 1 and not labelled) or frame.rows > HEAD_AND_BODY:
        return None
    box = frame.box
    inner = [line for line in lines if all(box.holds(word.box) for word in line.words)]
    held = [line for line in lines if labelled and _is_over(line, frame)] + inner
    rules = [edge for edge in edges if not edge.upright and box.top + SIDE < edge.at < box.bottom - SIDE]
    inside = [edge for edge in rules if box.x0 - SIDE <= edge.start and edge.end <= box.x1 + SIDE]
    found = list(find_headed(held, inside, before.starts if before else ()))
    if before and not found:
        found = [Headed(grid, told=False) for grid in going_on(before, held, inside)]
    whole = [one for one in found if all(one.grid.box.holds(word.box) for line in inner for word in line.words)]
    return whole[0] if whole and whole[0].grid.columns > frame.columns else None


def _is_over(line: Line, frame: Grid) -> bool:
    """Whether a line stands right over a frame."""
    return line.words[0].box.x0 >= frame.xs[0] and 0 <= frame.box.top - line.box.mid_y <= OVER * line.size
