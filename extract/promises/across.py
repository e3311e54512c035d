"""What a row over the whole width of a table says: a theme, a promise of the rows under it, or a note."""

from __future__ import annotations

import re

from extract.flow.headings import promises
from extract.promises.grids import GridRow

NUMBERED = re.compile(
    r"(?:löfte|medborgarlöfte|åtagande|mål|delmål)\s?(?:nr\.?\s?)?\d{1,2}\b\s*[:.–-]?\s*(.*)", re.IGNORECASE
)
"""A label of a promise with its number, and what follows it."""
FEWEST_WORDS = 2
"""A numbered promise says more than one word of itself; "Löfte 1" alone is over the promise."""


def promises_across(row: GridRow) -> bool:
    """Whether a row over the whole width says what somebody shall do, or is a promise by its label and number.

    Where no merged cell shows how wide it is, as in a table without upright rules, only the label tells.
    """
    slot = row.lone
    if slot is None or row.filled != (0,):
        return False
    numbered = NUMBERED.fullmatch(slot.text)
    labelled = numbered is not None and len(numbered[1].split()) >= FEWEST_WORDS
    return labelled or (row.merged and promises(slot.text))


def is_note(row: GridRow) -> bool:
    """Whether a row over the whole width is a sentence that promises nothing, as on where the figures are from."""
    slot = row.lone
    return slot is not None and row.merged and slot.text.endswith(".") and not promises_across(row)
