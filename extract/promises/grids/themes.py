"""Rows of a table that are the theme of the rows under them."""

from __future__ import annotations

import re

from extract.promises.grids.grids import GridRow
from extract.promises.grids.headers import LONGEST_LABEL, is_label

PROMISING = re.compile(r"\b(?:ska|skall|kommer att|lovar|vill|bedriver|har|är)\b", re.IGNORECASE)
"""Verbs that a promise has and a theme has not."""
LONGEST_PLAIN_THEME = 6
NUMERIC = re.compile(r"[\d\s.,%–-]+")


def has_bold_labels(rows: tuple[GridRow, ...]) -> bool:
    """Whether rows with reports are bold in their first column too, so that bold type sets no theme off."""
    told = [row.slots[row.filled[0]].bold for row in rows if len(row.filled) > 1]
    return bool(told) and sum(told) * 2 > len(told)


def is_theme(row: GridRow, *, bold_labels: bool) -> bool:
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
    if slot.bold and not bold_labels:
        return True
    return row.filled[0] == 0 and len(text.split()) <= LONGEST_PLAIN_THEME and not text.endswith((",", "-"))
