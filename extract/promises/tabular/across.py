"""What a row over the whole width of a table says: a theme, a promise of the rows under it, or a note."""

from __future__ import annotations

import re

from extract.flow.closings import is_closing
from extract.flow.headings import promises
from extract.promises.grids.grids import GridRow, Slot
from extract.records import Word
from extract.texts.marks import HIGHER, NOTE_SIGN, SMALLER

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
    """Whether a row over the whole width is a sentence that promises nothing, as on where the figures are from.

    So is the text of a footnote, by its mark, or a source by its label, whatever the cells beside it.
    """
    slot = row.lone
    if slot is None or promises_across(row):
        return False
    noted = _is_marked(slot) or (":" in slot.strips[0].first.text and is_closing(slot.text))
    return (row.merged and slot.text.endswith(".")) or (row.filled == (0,) and noted)


def _is_marked(slot: Slot) -> bool:
    """Whether a text begins with the mark of a note, raised or smaller where it is a figure, and promises nothing."""
    first, *rest = [word for strip in slot.strips for word in strip.line.words]
    apart = bool(rest) and (first.size < SMALLER * rest[0].size or _rise(first, rest[0]) > HIGHER * rest[0].size)
    marked = NOTE_SIGN.match(slot.text) is not None or (first.text.rstrip(")").isdigit() and apart)
    return marked and not promises(slot.text)


def _rise(word: Word, beside: Word) -> float:
    """How much higher a word's foot is than that of the word beside it, in points."""
    return beside.box.bottom - word.box.bottom
