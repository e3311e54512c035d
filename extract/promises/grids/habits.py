"""How the cells of a table are written, as its rows that are surely whole show."""

from __future__ import annotations

from dataclasses import dataclass

from extract.promises.grids.endings import SENTENCE_END
from extract.promises.grids.grids import GridRow

LIKELY = 0.6
"""A habit that this share of the cells has is one to go by."""
FEWEST_ROWS = 3
"""Rows that show what every row of a table has; fewer may have it by chance."""
TERSE = 5
"""Words of the longest cell of a column of short answers, as names, days and verdicts are."""


@dataclass(frozen=True, slots=True)
class WritingHabits:
    """How a table's cells are written, column by column: how many end a sentence, begin in lower case.

    `always` are the columns that every row has a text in or a merged cell over, `terse` those of short answers.
    `blank_first`: promise cells stand empty beside rows of the promise above; `spanned`: they are merged over them.
    """

    ended: tuple[float, ...] = ()
    lower: tuple[float, ...] = ()
    always: frozenset[int] = frozenset()
    terse: frozenset[int] = frozenset()
    blank_first: bool = False
    spanned: bool = False

    def ends(self, column: int) -> bool:
        """Whether cells of the column end with a full stop."""
        return column < len(self.ended) and self.ended[column] >= LIKELY

    def lowers(self, column: int) -> bool:
        """Whether whole cells of the column begin in lower case."""
        return column < len(self.lower) and self.lower[column] >= LIKELY / 2


def writing_habits(rows: tuple[GridRow, ...]) -> WritingHabits:
    """The habits of rows that are surely whole."""
    if not rows:
        return WritingHabits()
    columns = range(len(rows[0].slots))
    told = [row for row in rows if len(row.filled) > 1]
    texts = [[row.text(c) for row in told if row.slots[c].strips] for c in columns]
    return WritingHabits(
        tuple(_share([text.endswith(SENTENCE_END) for text in column]) for column in texts),
        tuple(_share([text[:1].islower() for text in column]) for column in texts),
        frozenset(c for c in columns if len(told) >= FEWEST_ROWS and all(_has(row, c) for row in told)),
        frozenset(c for c in columns if texts[c] and max(len(text.split()) for text in texts[c]) <= TERSE),
        any(not row.slots[0].strips and row.slots[0].hold == "own" for row in rows),
        any(row.slots[0].hold == "above" for row in rows),
    )


def _has(row: GridRow, column: int) -> bool:
    return bool(row.slots[column].strips) or row.slots[column].hold == "above"


def _share(told: list[bool]) -> float:
    return sum(told) / len(told) if told else 0.0
