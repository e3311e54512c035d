"""Lines left right over or under a table though they stand in its columns: what they say may be of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from extract.records import Line, Problem, Table
from extract.tables.pieces import chunks

NEAR = 2.5
"""Times the type size from a table that such a line stands at most."""

FLUSH = 0.3
"""Part of the type size that two texts of one column may begin apart."""

FEWEST = 2
"""Columns in which such a line has texts."""

TYPE = 0.05
"""Part of the type size that the type of one table may differ."""


def left_lines(number: int, tables: Sequence[Table], lines: Sequence[Line]) -> Iterator[Problem]:
    """What the reader must tell of a page where lines beside a table may be of it."""
    if any(_is_of(line, table) for table in tables if table.columns > 1 for line in lines):
        text = (
            f"Sida {number} har text i en tabells spalter, rakt över eller under den, som inte har blivit rader av den."
        )
        yield Problem(f"{text} Jämför raderna med filen.", number)


def _is_of(line: Line, table: Table) -> bool:
    """Whether a line stands by a table, in its type, and has texts that begin where those of several columns do."""
    box, em = line.box, line.size
    if not 0 <= max(table.box.top - box.bottom, box.top - table.box.bottom) + em <= NEAR * em:
        return False
    first = next((cell.lines[0].size for cell in table.cells if cell.lines), 0.0)
    if abs(first - em) > TYPE * em:
        return False
    starts = {_start(table, column) for column in range(table.columns)}
    pieces = [piece[0].box.x0 for piece in chunks(line.words)]
    return sum(any(abs(x - start) <= FLUSH * em for start in starts) for x in pieces) >= FEWEST


def _start(table: Table, column: int) -> float:
    """Where most texts of a column begin."""
    begun = Counter(
        round(line.words[0].box.x0, 1) for cell in table.cells if cell.column == column for line in cell.lines
    )
    return begun.most_common(1)[0][0] if begun else float("-inf")
