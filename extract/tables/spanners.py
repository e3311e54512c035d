"""Which columns the headings of a head stand over: told by the rules under them, or by what they are centred over."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from extract.pages.ink import Edge
from extract.records import Box, box_of, enclosing
from extract.tables.edges import TOUCH
from extract.tables.headings import Heading, headings
from extract.tables.levels import Level

CENTRED = 0.25
"""Part of a group of columns' width that its heading's middle may be off theirs."""

OFF = 1.0
"""Times the type size that a heading may be farther off the middle of more columns than off that of fewer."""

FLUSH = 0.25
"""Part of the type size that two lines of one heading may be off each other, at their left, right or middle."""

BLANK = 0.8
"""Times a line's height: so much space between two headings of one column is an empty line."""


@dataclass(frozen=True, slots=True)
class Under:
    """What stands under a head: its columns, the table's lines of figures, and rules over some of the columns."""

    xs: tuple[float, ...]
    figures: tuple[Level, ...] = ()
    strokes: tuple[Edge, ...] = ()


@dataclass(frozen=True, slots=True)
class _Place:
    """A line of a head with what is known of what is under it.

    `lower` are the headings of the lines under it, `nearest` the first text of each column, `figures` all its figures.
    """

    found: tuple[Heading, ...]
    lower: tuple[tuple[Heading, ...], ...]
    nearest: tuple[Box | None, ...]
    figures: tuple[Box | None, ...]
    next: Level
    strokes: tuple[Edge, ...]


def spanning(lines: Sequence[Level], under: Under) -> list[tuple[Heading, ...]]:
    """The headings of each line of a head, over all columns that they are headings of."""
    resolved: list[tuple[Heading, ...]] = []
    figures = _columns(under)
    for index in range(len(lines) - 1, -1, -1):
        found = tuple(headings(lines[index], under.xs))
        if resolved:
            nearest = _nearest(lines[index + 1 :])
            strokes = tuple(_strokes_under(lines[index], nearest, under))
            place = _Place(found, tuple(resolved), nearest, figures, lines[index + 1], strokes)
            found = tuple(_resolved(heading, place) for heading in found)
        resolved.insert(0, found)
    return resolved


def _strokes_under(line: Level, nearest: Sequence[Box | None], under: Under) -> Iterator[Edge]:
    """The rules over some columns that lie between a line and the text next under them."""
    for stroke in under.strokes:
        texts = [box for c in columns_over(stroke, nearest) if (box := nearest[c])]
        if texts and line.middle < stroke.at < min(box.mid_y for box in texts):
            yield stroke


def columns_over(stroke: Edge, places: Sequence[Box | None]) -> list[int]:
    """The columns whose text a rule goes over, by its middle."""
    return [c for c, box in enumerate(places) if box and stroke.start - TOUCH <= box.mid_x <= stroke.end + TOUCH]


def _nearest(lines: Sequence[Level]) -> tuple[Box | None, ...]:
    """The box of the first text that each column has."""
    columns = range(len(lines[0].columns))
    texts = [next((line.columns[c] for line in lines if line.columns[c]), ()) for c in columns]
    return tuple(box_of(words) if words else None for words in texts)


def _columns(under: Under) -> tuple[Box | None, ...]:
    """Where the figures of each column stand."""
    columns = range(len(under.xs) - 1)
    stacks = [[word.box for line in under.figures for word in line.columns[c]] for c in columns]
    return tuple(enclosing(stack) if stack else None for stack in stacks)


def _resolved(heading: Heading, place: _Place) -> Heading:
    """The heading over the columns that the rule under it goes over, or that it is centred over."""
    if place.strokes:
        ruled = next((s for s in place.strokes if is_over(heading, s)), None)
        own = columns_over(ruled, place.nearest) if ruled else []
        alone = ruled and sum(is_over(other, ruled) for other in place.found) == 1
        wide = replace(heading, first=own[0], end=own[-1] + 1) if alone and len(own) > 1 else heading
    else:
        wide = _centred(heading, place)
    if wide.spans:
        return wide
    rest = (other for other in place.lower[0] if other.spans and other.first <= heading.first < other.end)
    return next((replace(heading, first=other.first, end=other.end) for other in rest), heading)


def is_over(heading: Heading, stroke: Edge) -> bool:
    """Whether a rule goes under the middle of a heading."""
    return stroke.start - TOUCH <= heading.middle <= stroke.end + TOUCH


def _centred(heading: Heading, place: _Place) -> Heading:
    """The heading over all columns without a heading that are nearest to it and that it is centred over.

    One that goes on below in its own column stays there.
    """
    if not heading.spans and place.next.text(heading.first)[:1].islower():
        return heading
    own = _own(heading, place)
    if heading.first == 0 or len(own) <= 1 or own != list(range(own[0], own[-1] + 1)):
        return heading
    groups = [
        replace(heading, first=first, end=end)
        for first in range(own[0], heading.first + 1)
        for end in range(max(heading.end, first + 2), own[-1] + 2)
        if not _breaks((first, end), place.lower)
    ]
    if not groups:
        return heading
    off = {group: _off(group, place) for group in groups}
    least = min(off.values())
    em = heading.box.height
    near = [group for group in groups if off[group] <= least + OFF * em]
    best = max(near, key=lambda group: (group.end - group.first, -off[group]))
    if _goes_on(heading, place) and off[best] > FLUSH * em:
        return heading
    return best if off[best] <= CENTRED * _width(best, place) else heading


def _own(heading: Heading, place: _Place) -> list[int]:
    """The columns that a heading may be over: where it stands, and those with headings under it alone."""
    headed = {c for other in place.found for c in range(other.first, other.end)}
    return [
        c
        for c, box in enumerate(place.nearest)
        if c > 0
        and (heading.first <= c < heading.end or (box and c not in headed and _is_nearest(box, heading, place.found)))
    ]


def _breaks(group: tuple[int, int], lower: Sequence[Sequence[Heading]]) -> bool:
    """Whether a group of columns parts those of a heading under it."""
    first, end = group
    return any(one.first < edge < one.end for line in lower for one in line if one.spans for edge in (first, end))


def _goes_on(heading: Heading, place: _Place) -> bool:
    """Whether the next line has a text of the same column right under a heading, set alike."""
    text = place.next.columns[heading.first]
    if heading.spans or not text:
        return False
    box, own = box_of(text), heading.box
    off = min(abs(box.x0 - own.x0), abs(box.x1 - own.x1), abs(box.mid_x - heading.middle))
    return off <= FLUSH * own.height


def _off(heading: Heading, place: _Place) -> float:
    """How far a heading's middle is off that of what stands under it: the next headings, or the figures with them."""
    heads = _boxes(heading, place.nearest)
    sets = [heads, [*heads, *_boxes(heading, place.figures)]]
    return min((abs(enclosing(boxes).mid_x - heading.middle) for boxes in sets if boxes), default=math.inf)


def _boxes(heading: Heading, places: Sequence[Box | None]) -> list[Box]:
    return [box for c in range(heading.first, heading.end) if (box := places[c])]


def _width(heading: Heading, place: _Place) -> float:
    box = enclosing([heading.box, *_boxes(heading, place.nearest)])
    return box.width


def _is_nearest(box: Box, heading: Heading, found: Sequence[Heading]) -> bool:
    """Whether a column is nearer to a heading than to the others on its line."""
    return min(found, key=lambda other: abs(box.mid_x - other.middle)) is heading
