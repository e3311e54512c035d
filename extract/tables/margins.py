"""Lines at the edge of a page that the next page or the one before says again there: no row of a table."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile, zip_longest

from extract.pages.lines import read_lines
from extract.pages.sheets import Sheet
from extract.records import Line
from extract.tables.head_tops import is_over_head
from extract.tables.pieces import chunks
from extract.tables.turned import is_upright

ZONE = 0.09
"""Share of the paper's longer side from an edge within which such lines stand; 2.5 cm are 0.084 of an A4.

A page turned on its side has margins as high as those of one that stands.
"""

MOST = 3
"""Lines at an edge, at most, that may be said again."""

LEVEL = 1.5
"""Points within which they stand at one place."""

NUMBERS = re.compile(r"\d+")
"""What differs from page to page in a line with the number of the page."""


@dataclass(frozen=True, slots=True)
class Margins:
    """The lines of a page within reach of its edges, each from the edge, its size and its number."""

    head: tuple[Line, ...]
    foot: tuple[Line, ...]
    size: tuple[float, float]
    page: int


def margins(sheet: Sheet) -> Margins:
    """The lines that may be said again, up to the first that stands in a shade."""
    lines = read_lines(word for word in sheet.words if is_upright(word))
    zone = ZONE * max(sheet.width, sheet.height)
    head = [line for line in _over_heads(lines[: MOST + 1]) if _middle(line) < zone][:MOST]
    foot = [line for line in reversed(lines[-MOST:]) if _middle(line) > sheet.height - zone]
    size = sheet.width, sheet.height
    return Margins(tuple(_unshaded(head, sheet)), tuple(_unshaded(foot, sheet)), size, sheet.number)


def said_again(own: Margins, others: Sequence[Margins]) -> Margins:
    """Those of the lines that stand at the same place on another page, with other numbers at most."""
    alike = [(other, other.page - own.page) for other in others if other.size == own.size]
    head = max((_shared(own.head, other.head, pages) for other, pages in alike), default=0)
    foot = max((_shared(own.foot, other.foot, pages) for other, pages in alike), default=0)
    return Margins(own.head[:head], own.foot[:foot], own.size, own.page)


def _over_heads(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines over the first head of a column that wraps, on to the next line or, beside that, the one after it."""
    for place, line in enumerate(lines, start=1):
        if is_over_head(line, lines[place : place + 2]):
            return
        yield line


def _unshaded(lines: Sequence[Line], sheet: Sheet) -> Iterator[Line]:
    """The lines up to the first in a shade; what begins at the paper's edge is a margin with a rule, and no row."""
    shades = [panel for panel in sheet.panels if panel.top > 0 and panel.bottom < sheet.height]
    return takewhile(lambda line: not any(shade.holds(line.box) for shade in shades), lines)


def _shared(own: Sequence[Line], other: Sequence[Line], pages: int) -> int:
    """How many lines from the edge are the same on both pages, which are so many `pages` apart."""
    pairs = zip_longest(own, other)
    return next((i for i, (a, b) in enumerate(pairs) if a is None or b is None or not _is_same(a, b, pages)), len(own))


def _is_same(one: Line, other: Line, pages: int) -> bool:
    if NUMBERS.sub("0", one.text) != NUMBERS.sub("0", other.text):
        return False
    a, b = one.box, other.box
    level = abs(a.bottom - b.bottom) <= LEVEL
    if len(chunks(one.words)) > 1:
        return level and _counts(one, other, pages)
    return level and min(abs(a.x0 - b.x0), abs(a.x1 - b.x1), abs(a.x0 + a.x1 - b.x0 - b.x1) / 2) <= LEVEL


def _counts(one: Line, other: Line, pages: int) -> bool:
    """Whether nothing but a number that counts the pages differs, as it does in no heads of columns and no row."""
    numbers = zip(NUMBERS.findall(one.text), NUMBERS.findall(other.text), strict=True)
    return [int(b) - int(a) for a, b in numbers if a != b] == [pages]


def _middle(line: Line) -> float:
    box = line.box
    return box.mid_y
