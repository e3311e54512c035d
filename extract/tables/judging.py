"""Whether what stands in rows and columns is a table, or running text, a list, a list of contents, a drawing."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from extract.pages.lines import read_lines
from extract.tables.filling import Filled
from extract.tables.justified import is_justified
from extract.tables.lattice import Grid, Span
from extract.tables.leaders import has_leaders
from extract.tables.wording import is_figure, is_list_mark, is_time, is_year

FIGURES = 0.3
"""Part of the cells outside the first column that are figures in a table of figures."""

MANY_ROWS, HOLLOW = 6, 0.4
"""Of a grid with so many rows, so many may be without text; the gaps between the bars of a diagram are more."""

NARROW = 3.5
"""Points: lower rows are the space between double rules, in which no text was ever meant to stand."""

WORDY = 6.0
"""Words that a cell of a table without rules and figures has at most on average."""

FULL = 0.75
"""Part of the rows of a table of long texts in two columns that have both; a few reports may be missing."""

HEAD_AND_ROW = 2
"""Rows of the smallest table."""

MARK_AND_ITEM = 2
"""Columns of a list."""

BY_CHANCE = 4
"""Lines of a narrow justified text whose spaces may stand under one another."""

ENOUGH = 0.4
"""Part of a table's places that hold text."""


def is_drawn_table(grid: Grid, filled: Filled) -> bool:
    """Whether a grid drawn with upright edges is a table and no diagram, frame or lone box."""
    return len({span.left for span in filled.written}) > 1 and not is_bars(grid, filled)


def is_bars(grid: Grid, filled: Filled) -> bool:
    """Whether a drawn grid is the bars of a diagram: rows with text, and rows between them without."""
    rows = sum(bottom - top > NARROW for top, bottom in pairwise(grid.ys))
    return grid.rows >= MANY_ROWS and filled.grid.rows < (1 - HOLLOW) * rows


def is_ruled_table(filled: Filled) -> bool:
    """Whether what stands between level rules is a table."""
    return filled.grid.columns > 1 and _rows_with_several(filled) > 1 and not _is_list(filled)


def is_white_table(filled: Filled) -> bool:
    """Whether what stands in columns of white space is a table."""
    grid = filled.grid
    if grid.columns <= 1 or grid.rows <= 1 or _is_list(filled):
        return False
    if len(filled.written) < ENOUGH * grid.rows * grid.columns or _rows_with_several(filled) * 2 < grid.rows:
        return False
    if _figures(filled) >= FIGURES and (grid.rows > 2 or _words_a_cell(filled) <= WORDY):
        return True
    if _is_of_labels(filled):
        return False
    headed = sum(span.top == 0 for span in filled.written) > 1
    aligned = headed and _rows_with_several(filled) >= FULL * grid.rows
    return grid.rows > 2 and (grid.columns > 2 or aligned or _words_a_cell(filled) <= WORDY)


def is_table_in_text(filled: Filled) -> bool:
    """Whether what stands in columns of white space in a column of running text is a table.

    A few lines of justified type have wide spaces under one another by chance.
    """
    if not is_white_table(filled) or is_justified(read_lines(filled.all_words)):
        return False
    return filled.grid.rows > BY_CHANCE or _figures(filled) >= FIGURES


def _rows_with_several(filled: Filled) -> int:
    """How many rows have text in more than one column."""
    starts = [span.top for span in filled.written]
    return sum(starts.count(row) > 1 for row in set(starts))


def _figures(filled: Filled) -> float:
    """Which part of the cells outside the first column are figures; years in one of two rows are headings."""
    texts = [text(filled, span) for span in filled.written if span.left > 0]
    if filled.grid.rows == HEAD_AND_ROW and all(
        is_year(word) for told in texts if is_figure(told) for word in told.split()
    ):
        return 0.0
    return sum(map(is_figure, texts)) / len(texts) if texts else 0.0


def _words_a_cell(filled: Filled) -> float:
    return sum(len(filled.words[span]) for span in filled.written) / len(filled.written)


def _is_list(filled: Filled) -> bool:
    """Whether the first column only holds list marks, or dots lead to the last: lists and contents."""
    first = [text(filled, span) for span in filled.written if span.left == 0]
    if has_leaders(read_lines(filled.all_words)):
        return True
    return filled.grid.columns == MARK_AND_ITEM and bool(first) and (all(map(is_list_mark, first)) or _is_count(first))


def _is_count(texts: Sequence[str]) -> bool:
    """Whether texts are the whole numbers from some one on, one by one."""
    return (
        len(texts) > 1
        and texts[0].isdecimal()
        and texts == [str(n) for n in range(int(texts[0]), int(texts[0]) + len(texts))]
    )


def _is_of_labels(filled: Filled) -> bool:
    """Whether labels with colons, or times, lead to one line each: the head of a letter, an agenda."""
    first = [text(filled, span) for span in filled.written if span.left == 0]
    if filled.grid.columns != MARK_AND_ITEM or any(len(read_lines(words)) > 1 for words in filled.words.values()):
        return False
    return all(label.endswith(":") for label in first) or all(map(is_time, first))


def text(filled: Filled, span: Span) -> str:
    """What a cell says."""
    return " ".join(line.text for line in read_lines(filled.words[span]))
