"""In which order what stands on a page is read, and how far its text reaches across it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from extract.records import Box, Line, Page
from extract.texts.strips import Strip

APART = 3.0
"""Words further apart than so many type sizes are no sentence."""
_Setting = tuple[int, bool, frozenset[int]]
"""A page, whether in columns of it or beside drawn boxes, and which of them."""


def in_order(page: Page, strips: tuple[Strip, ...]) -> list[Strip | int]:
    """Lines in their order, the place of each table before the first line of its column that stands below its top.

    A line right over a table may reach a hair into it.
    """
    order: list[Strip | int] = []
    waiting = list(enumerate(page.tables))
    for strip in strips:
        box = strip.first.box
        middle = box.mid_y
        while waiting and (_rank(page, waiting[0][1].box), waiting[0][1].box.top) < (_rank(page, box), middle):
            order.append(waiting.pop(0)[0])
        order.append(strip)
    return order + [index for index, _ in waiting]


def _rank(page: Page, box: Box) -> int:
    """The place of a box among the page's columns of text: those read before it, and what stands between them."""
    column = column_of(page, box)
    if column is not None:
        return 2 * column + 1
    return 2 * sum(one.bottom <= box.mid_y for one in page.columns)


def column_of(page: Page, box: Box) -> int | None:
    """The column of running text that the middle of a box stands in; None where it stands in none."""
    holding = [i for i, column in enumerate(page.columns) if column.holds(box)]
    return min(holding, key=lambda i: page.columns[i].width, default=None)


def drawn_box_of(boxes: Sequence[Box], line: Line) -> Box | None:
    """That of the boxes, drawn apart from what stands beside them, which a line stands in."""
    whole = line.box
    return next((box for box in boxes if box.holds(whole)), None)


@dataclass(frozen=True, slots=True)
class TextEdges:
    """Where text begins and ends across the pages of each width, and in each column of a page or beside it."""

    by_width: dict[float, tuple[float, float]]
    by_column: dict[_Setting, tuple[float, float]]

    @classmethod
    def of(cls, pages: Sequence[Page], texts: Sequence[Sequence[Line]]) -> TextEdges:
        """The edges of the pages' lines; a page of few lines shows them badly alone.

        Words far apart, as in a letterhead, show no edges where other lines do.
        """
        by_width: dict[float, tuple[float, float]] = {}
        by_column: dict[_Setting, tuple[float, float]] = {}
        for page, lines in zip(pages, texts, strict=True):
            for line in sorted(lines, key=_is_spread):
                if _is_spread(line) and (_setting(page, line) or page.width) in by_column.keys() | by_width.keys():
                    continue
                setting = _setting(page, line)
                if setting is None:
                    by_width[page.width] = _widened(by_width.get(page.width), line)
                else:
                    by_column[setting] = _widened(by_column.get(setting), line)
        return cls(by_width, by_column)

    def beside(self, page: Page, line: Line) -> tuple[float, float]:
        """The edges of the text that a line is of."""
        setting = _setting(page, line)
        return self.by_width[page.width] if setting is None else self.by_column[setting]


def _setting(page: Page, line: Line) -> _Setting | None:
    """What narrows the text that a line is of; None where it may fill the width of the page."""
    if not page.columns:
        return None
    whole = line.box
    column = column_of(page, whole)
    if column is not None:
        return page.number, True, frozenset((column,))
    beside = frozenset(i for i, box in enumerate(page.boxes) if box.top < whole.bottom and whole.top < box.bottom)
    return (page.number, False, beside) if beside else None


def _is_spread(line: Line) -> bool:
    """Whether the words of a line stand in places of their own, and not one after the other."""
    return any(b.box.x0 - a.box.x1 > APART * b.size for a, b in pairwise(line.words))


def _widened(edges: tuple[float, float] | None, line: Line) -> tuple[float, float]:
    left, right = line.words[0].box.x0, line.words[-1].box.x1
    return (min(edges[0], left), max(edges[1], right)) if edges else (left, right)
