"""Lines at the edge of a page that the next page or the one before says again there: no row of a table."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from extract.pages.lines import read_lines
from extract.pages.sheets import Sheet
from extract.records import Box, Line, enclosing
from extract.tables.pieces import chunks
from extract.tables.turned import is_upright

ZONE = 0.07
"""Part of a page's height from its edge within which such lines stand; 2 cm, the usual margin, are 0.067 of an A4."""

MOST = 3
"""Lines at an edge, at most, that may be said again."""

LEVEL = 1.5
"""Points within which they stand at one place."""

NUMBERS = re.compile(r"\d+")
"""What differs from page to page in a line with the number of the page."""


@dataclass(frozen=True, slots=True)
class Margins:
    """The lines of a page within reach of its edges, each from the edge, and how large the page is."""

    head: tuple[Line, ...]
    foot: tuple[Line, ...]
    size: tuple[float, float]


def margins(sheet: Sheet) -> Margins:
    """The lines that may be said again: whole ones that stand in no shade, up to the first other line."""
    lines = read_lines(word for word in sheet.words if is_upright(word))
    zone = ZONE * sheet.height
    head = [line for line in lines[:MOST] if _middle(line) < zone]
    foot = [line for line in reversed(lines[-MOST:]) if _middle(line) > sheet.height - zone]
    return Margins(tuple(_alone(head, sheet)), tuple(_alone(foot, sheet)), (sheet.width, sheet.height))


def said_again(own: Margins, others: Sequence[Margins]) -> Margins:
    """Those of the lines that stand at the same place on another page, with other numbers at most."""
    alike = [other for other in others if other.size == own.size]
    head = max((_shared(own.head, other.head) for other in alike), default=0)
    foot = max((_shared(own.foot, other.foot) for other in alike), default=0)
    return Margins(own.head[:head], own.foot[:foot], own.size)


def _alone(lines: Sequence[Line], sheet: Sheet) -> Iterator[Line]:
    """The lines up to the first that has a gap meant to be seen, as heads of columns have, or a shade."""
    for line in lines:
        box = _box(line)
        if len(chunks(line.words)) > 1 or any(panel.holds(box) for panel in sheet.panels):
            return
        yield line


def _shared(own: Sequence[Line], other: Sequence[Line]) -> int:
    """How many lines from the edge are the same on both pages."""
    pairs = zip_longest(own, other)
    return next((i for i, (a, b) in enumerate(pairs) if a is None or b is None or not _is_same(a, b)), len(own))


def _is_same(one: Line, other: Line) -> bool:
    if NUMBERS.sub("0", one.text) != NUMBERS.sub("0", other.text):
        return False
    a, b = _box(one), _box(other)
    level = abs(a.bottom - b.bottom) <= LEVEL
    return level and min(abs(a.x0 - b.x0), abs(a.x1 - b.x1), abs(a.x0 + a.x1 - b.x0 - b.x1) / 2) <= LEVEL


def _middle(line: Line) -> float:
    box = _box(line)
    return (box.top + box.bottom) / 2


def _box(line: Line) -> Box:
    return enclosing([word.box for word in line.words])
