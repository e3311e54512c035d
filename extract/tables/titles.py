"""Titles that part a table: lines alone in the middle of all its columns, each a row of its own over all of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extract.records import Box, Line, enclosing
from extract.tables.lattice import Grid
from extract.tables.pieces import chunks, is_figure_line
from extract.tables.wording import is_caption, is_figure

MIDDLE = 0.25
"""Part of the type size that the middle of a title may be off that of its table."""

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
        if _crosses(line, grid) or is_figure_line(above) or (is_figure_line(below) and not _is_under(line, above)):
            yield index


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


def _is_under(line: Line, above: Line) -> bool:
    """Whether a line begins, ends or has its middle where a piece of the line over it does: it goes on with that."""
    box, near = _box(line), MIDDLE * line.size
    pieces = [enclosing([word.box for word in piece]) for piece in chunks(above.words)]
    return any(
        min(abs(box.x0 - one.x0), abs(box.x1 - one.x1), abs(box.x0 + box.x1 - one.x0 - one.x1) / 2) <= near
        for one in pieces
    )


def _box(*lines: Line) -> Box:
    return enclosing([word.box for line in lines for word in line.words])
