"""Columns that may hold two: the lines of their cells leave the same white space, and begin anew at one place after."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from extract.records import Line, Problem, Table
from extract.tables.gutters import FLUSH, Gutter, find_gutters
from extract.tables.wording import is_list_mark

FEWEST = 5
"""Lines on either side that tell."""

AT_ONE_PLACE = 0.85
"""Part of the texts after the white space that begin at one place; the rest are the items of a list."""


def run_together(number: int, tables: Iterable[Table]) -> Iterator[Problem]:
    """What the reader must tell of a page's tables whose columns cannot be told apart for sure."""
    if any(_hold_two(_lines(table, column)) for table in tables for column in range(table.columns)):
        text = f"Sida {number} har en tabell där två spalter kan ha hamnat i samma ruta."
        yield Problem(f"{text} Jämför raderna med filen.", number)


def _lines(table: Table, column: int) -> list[Line]:
    """The lines of a column's cells, without the marks of lists."""
    lines = [line for cell in table.cells if (cell.column, cell.column_span) == (column, 1) for line in cell.lines]
    texts = (line.words[is_list_mark(line.words[0].text) :] for line in lines)
    return [Line(words) for words in texts if words]


def _hold_two(lines: Sequence[Line]) -> bool:
    return len(lines) > FEWEST and any(_begins_column(gutter, lines) for gutter in find_gutters(lines))


def _begins_column(gutter: Gutter, lines: Sequence[Line]) -> bool:
    """Whether texts on enough lines end before a gutter, and nearly all of those after it begin at one place."""
    if _repeats_word(gutter, lines):
        return False
    ended = sum(line.words[0].box.x0 < gutter.left for line in lines)
    starts = sorted(x for line in lines if (x := _start(line, gutter)) is not None)
    near = FLUSH * lines[0].size
    most = max((bisect_right(starts, x + near) - at for at, x in enumerate(starts)), default=0)
    return ended >= FEWEST and most >= FEWEST and most >= AT_ONE_PLACE * len(starts)


def _repeats_word(gutter: Gutter, lines: Sequence[Line]) -> bool:
    """Whether the same stands before a gutter on each line: after "Antal " all words begin at one place."""
    before = (tuple(word.text for word in line.words if word.box.x1 <= gutter.middle) for line in lines)
    return len({words for words in before if words}) == 1


def _start(line: Line, gutter: Gutter) -> float | None:
    """Where the first word after a gutter, or across it, begins; None where a line has none."""
    return next((word.box.x0 for word in line.words if word.box.x1 > gutter.middle), None)
