"""The first lines of a row at the foot of a page, in one column alone: what stands beside them is overleaf."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from extract.pages.lines import read_lines
from extract.records import Line, box_of, words_of
from extract.tables.filling import Filled, slot_of
from extract.tables.gutters import FLUSH
from extract.tables.labels import ENDS, had_room
from extract.tables.last_titles import FOOT, at_foot_of_page, foot_of
from extract.tables.lattice import Span
from extract.tables.wording import is_caption

FEWEST = 2
"""Lines that are seen to end for want of room in their column."""


def with_cut_row(filled: Filled, lines: Sequence[Line], height: float) -> Filled | None:
    """The table with the lines under it that a cell of its next row begins with; None where none does.

    They stand at the foot of the page and begin where the texts of their column do. Each but the last ends for want of
    room, that in mid-sentence.
    """
    run = at_foot_of_page(filled, lines, height)
    if len(run) < FEWEST or is_caption(run[0].text) or run[-1].text.endswith(ENDS):
        return None
    if run[-1].foot < FOOT * height:
        return None
    grid, box = filled.grid, box_of(words_of(run))
    column = slot_of(grid, run[0].words[0])[1]
    if not 0 <= column < grid.columns or box.x1 > grid.xs[column + 1] or not _is_set_as(run, filled, column):
        return None
    top = (foot_of(filled) + box.top) / 2
    spans = {c: Span(grid.rows, c, grid.rows + 1, c + 1) for c in range(grid.columns)}
    held = {span: tuple(words_of(run if c == column else ())) for c, span in spans.items()}
    return Filled(replace(grid, ys=(*grid.ys[:-1], top, box.bottom + 1)), {**filled.words, **held})


def _is_set_as(run: Sequence[Line], filled: Filled, column: int) -> bool:
    """Whether lines are set as the texts of a column are: from one place, in one size, as wide as there is room."""
    texts = list(_texts(filled, column))
    if not texts:
        return False
    own = [line for held in texts for line in held]
    width = max(line.box.width for line in (*own, *run))
    near, size = FLUSH * run[0].size, own[0].size
    if any(had_room(above.words, below.words, width) for above, below in pairwise(run)):
        return False
    starts = [held[0].words[0].box.x0 for held in texts]
    begun = sum(abs(start - run[0].words[0].box.x0) <= near for start in starts)
    return 2 * begun > len(starts) and all(abs(line.size - size) <= FLUSH for line in run)


def _texts(filled: Filled, column: int) -> Iterator[tuple[Line, ...]]:
    """The lines of each text of a column, that of the heads left out."""
    for span in filled.written:
        if (span.left, span.right) == (column, column + 1) and span.top > 0:
            yield read_lines(filled.words[span])
