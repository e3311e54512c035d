"""In which order what stands on a page is read, and how far its text reaches across it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from extract.records import Box, Line, Page, enclosing
from extract.texts.strips import Strip


def in_order(page: Page, strips: tuple[Strip, ...]) -> list[Strip | int]:
    """Lines in their order, the place of each table before the first line of its column that stands below its top."""
    order: list[Strip | int] = []
    waiting = list(enumerate(page.tables))
    for strip in strips:
        box = strip.first.box
        while waiting and (_rank(page, waiting[0][1].box), waiting[0][1].box.top) < (_rank(page, box), box.bottom):
            order.append(waiting.pop(0)[0])
        order.append(strip)
    return order + [index for index, _ in waiting]


def _rank(page: Page, box: Box) -> int:
    """The place of a box among the page's columns of text: those read before it, and what stands between them."""
    column = column_of(page, box)
    if column is not None:
        return 2 * column + 1
    return 2 * sum(one.bottom <= (box.top + box.bottom) / 2 for one in page.columns)


def column_of(page: Page, box: Box) -> int | None:
    """The column of running text that the middle of a box stands in; None where it stands in none."""
    return next((i for i, column in enumerate(page.columns) if column.holds(box)), None)


@dataclass(frozen=True, slots=True)
class TextEdges:
    """Where text begins and ends across the pages of each width, and in each column of a page."""

    by_width: dict[float, tuple[float, float]]
    by_column: dict[tuple[int, int], tuple[float, float]]

    @classmethod
    def of(cls, pages: Sequence[Page], texts: Sequence[Sequence[Line]]) -> TextEdges:
        """The edges of the pages' lines; a page of few lines shows them badly alone."""
        by_width: dict[float, tuple[float, float]] = {}
        by_column: dict[tuple[int, int], tuple[float, float]] = {}
        for page, lines in zip(pages, texts, strict=True):
            for line in lines:
                column = _column(page, line)
                if column is None:
                    by_width[page.width] = _widened(by_width.get(page.width), line)
                else:
                    by_column[page.number, column] = _widened(by_column.get((page.number, column)), line)
        return cls(by_width, by_column)

    def beside(self, page: Page, line: Line) -> tuple[float, float]:
        """The edges of the text that a line is of."""
        column = _column(page, line)
        return self.by_width[page.width] if column is None else self.by_column[page.number, column]


def _column(page: Page, line: Line) -> int | None:
    return column_of(page, enclosing([word.box for word in line.words])) if page.columns else None


def _widened(edges: tuple[float, float] | None, line: Line) -> tuple[float, float]:
    left, right = line.words[0].box.x0, line.words[-1].box.x1
    return (min(edges[0], left), max(edges[1], right)) if edges else (left, right)
