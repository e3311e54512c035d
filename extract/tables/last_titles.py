"""The title of a theme alone at the foot of a page: the rows under it are overleaf."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extract.pages.lines import read_lines
from extract.records import Line, Word
from extract.tables.filling import Filled
from extract.tables.gutters import FLUSH
from extract.tables.headlines import is_bold, is_whole
from extract.tables.lattice import Span
from extract.tables.neighbours import MOST_STEP

FOOT = 0.85
"""Part of a page's height over the lines that it ends with; from 0.8 to 0.9 nothing changes."""

TEXT = 0.6
"""Part of the type size between two lines of one text, at most."""

BODY = 2
"""Columns that a row of the table has texts in, at least."""


def with_last_title(filled: Filled, lines: Sequence[Line], height: float) -> Filled | None:
    """The table with the line under it, where that is a title as others in the table are; None where it is not."""
    run = at_foot_of_page(filled, lines, height)
    if (
        not run
        or any(_top(line) < FOOT * height for line in run[1:])
        or not any(is_set_alike(run[0], other) for other in titles(filled))
    ):
        return None
    title = run[0]
    grid, box = filled.grid, title.box
    ys = (*grid.ys[:-1], (foot_of(filled) + box.top) / 2, box.bottom + 1)
    return Filled(replace(grid, ys=ys), {**filled.words, Span(grid.rows, 0, grid.rows + 1, grid.columns): title.words})


def at_foot_of_page(filled: Filled, lines: Sequence[Line], height: float) -> list[Line]:
    """The lines under a table, one near the other, under which a page has none but those that it ends with."""
    below = sorted((line for line in lines if _top(line) >= foot_of(filled)), key=_top)
    run: list[Line] = []
    foot = foot_of(filled)
    for line in below:
        if _top(line) - foot > (TEXT if run else MOST_STEP) * line.size:
            break
        run.append(line)
        foot = line.box.bottom
    return [] if any(_top(line) < FOOT * height for line in below[len(run) :]) else run


def titles(filled: Filled) -> list[Line]:
    """The lines that stand alone in a row, of a table with others that do not."""
    rows: dict[int, list[Word]] = {}
    for span in filled.written:
        rows.setdefault(span.top, []).extend(filled.words[span])
    columns = {row: len({span.left for span in filled.written if span.top == row}) for row in rows}
    alone = [read_lines(words) for row, words in rows.items() if columns[row] == 1 and row > 0]
    return [held[0] for held in alone if len(held) == 1] if max(columns.values(), default=0) >= BODY else []


def is_set_alike(title: Line, other: Line) -> bool:
    """Whether two lines are bold, of one size and begin at one place."""
    a, b = title.words[0], other.words[0]
    bold = is_bold(title) and is_whole(title) and is_bold(other)
    return bold and abs(a.size - b.size) <= FLUSH and abs(a.box.x0 - b.box.x0) <= FLUSH * a.size


def _top(line: Line) -> float:
    return min(word.box.top for word in line.words)


def foot_of(filled: Filled) -> float:
    """Where the last text of a table ends."""
    return max((word.box.bottom for word in filled.all_words), default=filled.grid.box.bottom)
