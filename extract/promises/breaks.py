"""Whether a row at the top of a page goes on with the last row of the page before."""

from __future__ import annotations

from dataclasses import dataclass, replace

from extract.promises.grids import GridRow, Slot
from extract.texts.connectives import connectives

SENTENCE_END = (".", "!", "?", ":", "…", ".”", '."', ".)")
HYPHENS = ("-", "–", "\u00ad", "\u2010")
"""After one of these a word that could be a whole one is the end of the word on the line above."""
LIKELY = 0.6
"""A habit that this share of the cells has is one to go by."""


@dataclass(frozen=True, slots=True)
class WritingHabits:
    """How a table's cells are written, column by column: how many end a sentence, begin in lower case, are empty.

    `blank_first`: promise cells stand empty beside rows of the promise above; `spanned`: they are merged over them.
    """

    ended: tuple[float, ...] = ()
    lower: tuple[float, ...] = ()
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
    texts = [[row.text(c) for row in rows if row.slots[c].strips and len(row.filled) > 1] for c in columns]
    return WritingHabits(
        tuple(_share([text.endswith(SENTENCE_END) for text in column]) for column in texts),
        tuple(_share([text[:1].islower() for text in column]) for column in texts),
        any(not row.slots[0].strips and row.slots[0].hold == "own" for row in rows),
        any(row.slots[0].hold == "above" for row in rows),
    )


def _share(told: list[bool]) -> float:
    return sum(told) / len(told) if told else 0.0


def goes_on(last: GridRow, first: GridRow, habits: WritingHabits, *, open_edge: bool) -> bool:
    """Whether the promise itself says so, or open edges, empty promise cells, lower case and unfinished sentences."""
    if _promise_goes_on(last, first, habits) or _waits_for_promise(last, first, habits):
        return True
    several = habits.blank_first or habits.spanned or last.slots[0].hold == "above"
    if not first.slots[0].strips and not several:
        return True
    weight = 3 if open_edge else 0
    if not first.slots[0].strips:
        weight += _blank_weight(first, habits)
    return weight + sum(_column_weight(last, first, c, habits) for c in first.filled) > 0


def begins_anew(first: GridRow) -> bool:
    """Whether a row has a text in every column, and each begins as a text does.

    Where the page before ends with a side drawn under its table, an open top over such a row is but how it is drawn.
    """
    return len(first.filled) == len(first.slots) and not any(first.text(c)[:1].islower() for c in first.filled)


def _promise_goes_on(last: GridRow, first: GridRow, habits: WritingHabits) -> bool:
    """Whether a promise stops in mid-sentence; what stands beside its rest may begin there, if it was kept whole."""
    above, below = last.text(0), first.text(0)
    return bool(above and below) and _mid_sentence(above, below) and not habits.lowers(0)


def is_parted_from_promise(last: GridRow, first: GridRow, habits: WritingHabits) -> bool:
    """Whether a promise stands alone at the top of a page because it was kept whole, and all beside it was not."""
    alone = first.filled == (0,) and all(slot.hold == "own" for slot in first.slots)
    return alone and _waits_for_promise(last, first, habits)


def _waits_for_promise(last: GridRow, first: GridRow, habits: WritingHabits) -> bool:
    """Whether the last row lacks a promise as no other does, and the first has one: it was kept whole overleaf."""
    lacking = not last.slots[0].strips and last.slots[0].hold == "own" and bool(last.filled)
    return lacking and bool(first.slots[0].strips) and not (habits.blank_first or habits.spanned)


def _blank_weight(first: GridRow, habits: WritingHabits) -> int:
    """What an empty promise cell says where promises have several rows: one with all else begun afresh is new."""
    afresh = len(first.filled) == len(first.slots) - 1 and not any(first.text(c)[:1].islower() for c in first.filled)
    if afresh:
        return -1
    return 0 if habits.blank_first else 2


def surely_goes_on(last: GridRow, first: GridRow) -> bool:
    """Whether a row goes on with the one above it in the middle of a sentence: its promise, or else all its cells."""
    if last.lone is not None and first.lone is None:
        return False
    pairs = [(last.text(c), first.text(c)) for c in first.filled]
    if not all(above for above, _ in pairs):
        return False
    if first.slots[0].strips and _mid_sentence(*pairs[0]):
        return True
    going_on = all(below[:1].islower() or unfinished(above) for above, below in pairs)
    return going_on and any(below[:1].islower() for _, below in pairs)


def _mid_sentence(above: str, below: str) -> bool:
    return below[:1].islower() and not above.endswith(SENTENCE_END)


def _column_weight(last: GridRow, first: GridRow, column: int, habits: WritingHabits) -> int:
    above, below = last.text(column), first.text(column)
    if not above and last.slots[column].hold == "above":
        return -2 if column == 0 and not below[:1].islower() else 0
    if not above:
        return -3
    if below[:1].islower() and not habits.lowers(column):
        return 2 if not above.endswith(SENTENCE_END) else 1
    if unfinished(above):
        return 2
    if above.endswith(SENTENCE_END):
        return -2 if column == 0 else -1
    if habits.ends(column):
        return 1
    return -1 if column == 0 else 0


def unfinished(text: str) -> bool:
    """Whether a text stops at a sign or a word that something must follow."""
    *before, word = text.split()
    if text.endswith((",", "/", *HYPHENS)):
        return True
    divided = bool(before) and before[-1].endswith(HYPHENS) and len(before[-1]) > 1
    return word.lower() in connectives().unfinished and not divided


def merged_rows(last: GridRow, first: GridRow) -> GridRow:
    """One row of both parts: each column's lines one after the other."""
    return GridRow(tuple(_merged(a, b) for a, b in zip(last.slots, first.slots, strict=True)), last.page)


def _merged(above: Slot, below: Slot) -> Slot:
    """The lines of both; where a merged cell covers the upper place, the lower one is a cell of its own."""
    if not below.strips:
        return above
    return replace(above, strips=above.strips + below.strips) if above.strips else below
