"""Cuts within rows that are drawn, held against what they part: a paragraph of one cell is no row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from extract.tables.label_columns import merged, texts_in, within_cells
from extract.tables.levels import Cut, Level

FEWEST = 3
"""Rows that rules or shades part before these are seen to tell rows."""

COLUMNS = 3
"""Columns of a table in which a row has texts in more than one; with one beside the label, it never has."""

WITNESSES = 2
"""Columns in which a text ends over a row within a drawn one, and another begins under it."""


def without_lone_cuts(
    cuts: Mapping[int, Sequence[Cut]], rows: Mapping[int, Sequence[Level]]
) -> dict[int, Sequence[Cut]]:
    """The cuts of each drawn row but for those that part one column only, unless most cuts tell that rows have several.

    Where rules part all rows, a blank in a single cell is that between its paragraphs, whatever the others hold.
    """
    if len(rows) < FEWEST or any(len(line.columns) < COLUMNS for lines in rows.values() for line in lines[:1]):
        return dict(cuts)
    inner = {(row, cut): is_witnessed(cut, rows[row]) for row, own in cuts.items() if row > 0 for cut in own}
    if sum(inner.values()) * 2 > len(inner):
        return dict(cuts)
    return {row: [cut for cut in own if inner.get((row, cut), True)] for row, own in cuts.items()}


def is_witnessed(cut: Cut, lines: Sequence[Level]) -> bool:
    """Whether texts of several columns end over a cut with others under it."""
    columns = [column for column in range(len(lines[0].columns)) if cut.parts(column)]
    return sum(_ends_at(cut.at, lines, column) for column in columns) >= WITNESSES


def _ends_at(height: float, lines: Sequence[Level], column: int) -> bool:
    texts = merged(texts_in(lines, column), within_cells(lines))
    over, under = [text for text in texts if text.foot <= height], [text for text in texts if text.top >= height]
    return bool(over and under)
