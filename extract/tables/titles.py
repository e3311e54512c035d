"""Titles that part a table: lines alone in the middle of all its columns, each a row of its own over all of them."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from extract.pages.lines import read_lines
from extract.records import Box, Line, Word, box_of, words_of
from extract.tables.headlines import is_whole
from extract.tables.lattice import Grid
from extract.tables.pieces import MIDDLE, chunks, is_figure_line, is_under
from extract.tables.wording import is_caption, is_figure

SET_IN = 2.0
"""Times the type size that a title stands in from both sides of its table."""


def title_lines(grid: Grid, lines: Sequence[Line]) -> Iterator[int]:
    """Which lines of a table are titles: alone, in its middle, between two of its other lines."""
    if grid.columns <= 1 or not lines:
        return
    outline = _box(*lines)
    for index, (above, line, below) in enumerate(zip(lines, lines[1:], lines[2:], strict=False), start=1):
        if len(chunks(line.words)) > 1 or len(chunks(below.words)) <= 1:
            continue
        if is_figure(line.text) or is_caption(line.text) or not _is_in_middle(line, outline, grid.box):
            continue
        if _crosses(line, grid) or is_figure_line(above) or (is_figure_line(below) and not is_under(line, above)):
            yield index


def bold_titles(grid: Grid, rows: Mapping[int, Sequence[Word]]) -> Iterator[int]:
    """Which rows are but one bold line: over several columns, or in the middle, where no text of a column begins."""
    alone = {row: line for row, held in rows.items() if row > 0 and (line := _bold_line(held)) is not None}
    if not alone or grid.columns <= 1:
        return
    begun = Counter(round(line.words[0].box.x0) for held in rows.values() for line in _by_column(held, grid))
    for row, line in alone.items():
        first, end = line.box.x0, line.box.x1
        at = sum(begun[round(first) + near] for near in (-1, 0, 1))
        if first < grid.xs[1] < end or (first >= grid.xs[1] and at <= 1):
            yield row


def _bold_line(words: Sequence[Word]) -> Line | None:
    """The one line that some words are, if it is bold and no part of a text."""
    if not all(word.bold for word in words):
        return None
    lines = read_lines(words)
    return lines[0] if len(lines) == 1 and is_whole(lines[0]) else None


def _by_column(words: Sequence[Word], grid: Grid) -> Iterator[Line]:
    """The lines of each column."""
    columns: dict[int, list[Word]] = {}
    for word in words:
        columns.setdefault(bisect_right(grid.xs, (word.box.x0 + word.box.x1) / 2), []).append(word)
    return (line for held in columns.values() for line in read_lines(held))


def _is_in_middle(line: Line, *tables: Box) -> bool:
    """Whether a line stands in the middle of a table: of its text, or of its sides."""
    box, em = _box(line), line.size
    return any(
        abs(box.x0 + box.x1 - table.x0 - table.x1) <= 2 * MIDDLE * em
        and min(box.x0 - table.x0, table.x1 - box.x1) >= SET_IN * em
        for table in tables
    )


def _crosses(line: Line, grid: Grid) -> bool:
    """Whether a line stands over the white space between two columns."""
    box = _box(line)
    return any(box.x0 < x < box.x1 for x in grid.xs[1:-1])


def _box(*lines: Line) -> Box:
    return box_of(words_of(lines))
