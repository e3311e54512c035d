"""Rules under headings of running text: as wide as the page's text, and no part of a table below."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from extract.pages.ink import Edge
from extract.records import Line
from extract.tables.edges import TOUCH
from extract.tables.pieces import chunks

NEAR = 1.0
"""Times a heading's type size from its baseline to the rule under it, at most."""

FURTHER = 2.5
"""Times its own type size from the rule to the text below, at most."""

HIGHEST = 40.0
"""Points: a box around a heading is no higher."""

LARGER = 1.1
"""Times the type size of the text below that a heading's is, at least."""


def without_heading_rules(edges: Sequence[Edge], lines: Sequence[Line]) -> list[Edge]:
    """The edges but for level ones right under a line in larger type, with a line of running text next below.

    A table's own rule under its title has heads or cells below it, with gaps between, or further in. A rule may be
    drawn as a box around the heading of which only the foot shows: its top goes too.
    """
    ruled = [edge for edge in edges if _is_under_heading(edge, lines)]
    return [edge for edge in edges if edge not in ruled and not any(_is_top(edge, under) for under in ruled)]


def is_headed(lines: Sequence[Line]) -> bool:
    """Whether a lone line stands in larger type over another line: a heading that no rule parts from it."""
    return any(_is_larger(above, below) and len(chunks(above.words)) == 1 for above, below in pairwise(lines))


def _is_larger(over: Line, under: Line) -> bool:
    return over.size >= LARGER * under.size


def _is_top(edge: Edge, under: Edge) -> bool:
    """Whether an edge is the top of a box that has another as its foot, no higher than a heading."""
    alike = edge.soft and under.soft and abs(edge.start - under.start) + abs(edge.end - under.end) <= TOUCH
    return alike and not edge.upright and 0 < under.at - edge.at <= HIGHEST


def _is_under_heading(edge: Edge, lines: Sequence[Line]) -> bool:
    """Whether a level edge has a heading of running text right over it."""
    if edge.upright:
        return False
    over = [line for line in lines if _begins(line, edge) and -1 <= edge.at - line.foot <= NEAR * line.size]
    under = [line for line in lines if _begins(line, edge) and -1 <= _top(line) - edge.at <= FURTHER * line.size]
    beside = [line for line in lines if under and line is not under[0] and _top(line) < under[0].foot]
    between = [line for line in beside if _top(line) > edge.at]
    larger = bool(over and under) and _is_larger(over[-1], under[0])
    return larger and not between and all(len(chunks(line.words)) == 1 for line in (over[-1], under[0]))


def _begins(line: Line, edge: Edge) -> bool:
    """Whether a line begins where a rule does, as no text with the padding of a cell around it."""
    return abs(line.words[0].box.x0 - edge.start) <= TOUCH / 2


def _top(line: Line) -> float:
    return line.words[0].box.top
