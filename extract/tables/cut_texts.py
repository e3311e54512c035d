"""Text that a cell has no room for: drawn over the rows beside it, and of that cell all the same."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from extract.pages.sheets import CutText
from extract.records import Word, box_of
from extract.tables.filling import Filled
from extract.tables.lattice import Span


def with_cut_texts(filled: Filled, texts: Iterable[CutText]) -> Filled:
    """The table with the texts that are seen through boxes in it, each in the cell that its box lies in."""
    held = dict(filled.words)
    for text in texts:
        span = _cell_of(filled, text)
        if span is not None:
            held[span] = (*held[span], *text.words)
    return Filled(filled.grid, held)


def cut_outside(tables: Sequence[Filled], texts: Iterable[CutText]) -> list[Word]:
    """The words that are seen through boxes in none of the tables."""
    return [word for text in texts if not any(_cell_of(one, text) for one in tables) for word in text.words]


def _cell_of(filled: Filled, text: CutText) -> Span | None:
    """The cell that a text stands over or under, in the middle of the box that it is seen through.

    The box may be that of all rows on a page, as where a label goes on from the one before.
    """
    x, y = box_of(text.words).mid_x, text.box.mid_y
    grid = filled.grid
    return next(
        (
            span
            for span in filled.words
            if grid.xs[span.left] <= x < grid.xs[span.right] and grid.ys[span.top] <= y < grid.ys[span.bottom]
        ),
        None,
    )
