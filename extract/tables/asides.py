"""A table in one column of a page set in several: its lines parted from the running text beside them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extract.records import Line, Word
from extract.tables.gutters import FLUSH
from extract.tables.pieces import COLUMN_GAP, chunks, is_figure_line, type_size

WORDY = 4
"""Words that each line of a running text has more than."""

FARTHEST = 2.0
"""Times the type size from one line of a table to the next."""


def without_asides(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines, those of a table that began beside no text parted from the text that it goes on beside.

    What stood on its left follows after the last such line of the table.
    """
    waiting: list[Line] = []
    table: Line | None = None
    for line in lines:
        aside, own = _parted(line, table) if table else ((), line.words)
        if aside:
            waiting.append(Line(aside))
        if own and not aside and not (table and _goes_on(line, table)):
            yield from waiting
            waiting = []
        if own:
            yield Line(own)
            table = Line(own) if is_figure_line(Line(own)) else table
    yield from waiting


def _parted(line: Line, table: Line) -> tuple[tuple[Word, ...], tuple[Word, ...]]:
    """The running text on the left of a table's line, if there is any, and the rest."""
    aside, *own = chunks(line.words)
    start, em = table.words[0].box.x0, type_size([table])
    rest = Line(tuple(word for piece in own for word in piece))
    if start - aside[-1].box.x1 < COLUMN_GAP * em or (own and (len(aside) <= WORDY or not _goes_on(rest, table))):
        return (), line.words
    return tuple(aside), rest.words


def _goes_on(line: Line, table: Line) -> bool:
    """Whether a line of figures begins where a table's last one did, and near to it."""
    em = type_size([table])
    begins = abs(line.words[0].box.x0 - table.words[0].box.x0) <= FLUSH * em
    return begins and is_figure_line(line) and line.words[0].box.top - table.foot <= FARTHEST * em
