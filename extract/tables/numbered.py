"""Rows of texts that each have a number of their own beside them: it stands on the first line of its row."""

from __future__ import annotations

from collections.abc import Sequence

from extract.tables.labels import reads_on
from extract.tables.levels import TERSE, Level
from extract.tables.wording import is_number

FEWEST = 2
"""Rows with a number that tell."""


def numbered(lines: Sequence[Level]) -> set[int]:
    """The lines on which such rows begin; none where the table is one of figures, or the numbers stand elsewhere."""
    columns = range(1, len(lines[0].columns)) if lines else range(0)
    stacks = {column: [index for index, line in enumerate(lines) if line.columns[column]] for column in columns}
    figures = [column for column in columns if _holds_numbers(lines, column, stacks[column])]
    texts = [column for column in columns if column not in figures and stacks[column]]
    begun = sorted({index for column in figures for index in stacks[column]})
    if len(begun) < FEWEST or begun[0] != 0 or len(begun) == len(lines) or not _are_texts(lines, texts):
        return set()
    if any(not lines[index].columns[0] or _goes_on(lines, index) for index in begun[1:]):
        return set()
    return set(begun)


def _holds_numbers(lines: Sequence[Level], column: int, stack: Sequence[int]) -> bool:
    """Whether a column holds numbers alone."""
    return len(stack) >= FEWEST and all(is_number(lines[index].text(column)) for index in stack)


def _are_texts(lines: Sequence[Level], columns: Sequence[int]) -> bool:
    """Whether what stands between the labels and the numbers are texts, not further figures or names."""
    texts = [line.columns[column] for line in lines for column in columns if line.columns[column]]
    return sum(map(len, texts)) > TERSE * len(texts) > 0


def _goes_on(lines: Sequence[Level], index: int) -> bool:
    """Whether a line's label goes on with the one above it."""
    above = lines[index - 1].text(0)
    return bool(above) and reads_on(above, lines[index].text(0))
