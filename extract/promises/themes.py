"""Rows of a table that are the theme of the rows under them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from extract.promises.grids import GridRow
from extract.promises.headers import LONGEST_LABEL, is_label

PROMISING = re.compile(r"\b(?:ska|skall|kommer att|lovar|vill|bedriver|har|är)\b", re.IGNORECASE)
"""Verbs that a promise has and a theme has not."""
LONGEST_PLAIN_THEME = 6
NUMERIC = re.compile(r"[\d\s.,%–-]+")


@dataclass(frozen=True, slots=True)
class RowHabits:
    """How the rows of one table are set: `bold` first columns tell nothing, nor do rows that report nothing."""

    bold: bool = False


def habits_of(rows: tuple[GridRow, ...]) -> RowHabits:
    """Whether rows with reports are bold in their first column too."""
    told = [row.slots[row.filled[0]].bold for row in rows if len(row.filled) > 1]
    return RowHabits(bold=bool(told) and sum(told) * 2 > len(told))


def is_theme(row: GridRow, habits: RowHabits) -> bool:
    """Whether the row holds one label alone: merged over the table, set off by bold, or short and without a verb."""
    slot = row.lone
    if slot is None or slot.hold != "own" or row.filled[0] > 1:
        return False
    text = slot.text
    if NUMERIC.fullmatch(text) or text[:1].islower():
        return False
    if row.merged:
        return is_label(text) or (slot.bold and len(text.split()) <= 2 * LONGEST_LABEL)
    if not is_label(text) or PROMISING.search(text):
        return False
    if slot.bold and not habits.bold:
        return True
    return row.filled[0] == 0 and len(text.split()) <= LONGEST_PLAIN_THEME and not text.endswith((",", "-"))
