"""Whether a row at the top of a page goes on with the last row of the page before: signs that decide, then weights."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from extract.promises.grids.endings import SENTENCE_END, are_figures, mid_sentence, unfinished
from extract.promises.grids.grids import GridRow, Slot
from extract.promises.grids.habits import WritingHabits

OPEN_EDGE = 3
"""What an edge that is not drawn weighs: as much as three cells that seem to be whole."""


def goes_on(last: GridRow, first: GridRow, habits: WritingHabits, *, open_edge: bool) -> bool:
    """The answer of the first sign that is there; without any, what the edge and the cells say together."""
    for sign, answer in SIGNS:
        if sign(last, first, habits):
            return answer
    if not open_edge and _begins_whole(last, first, habits):
        return False
    return _weight(last, first, habits, open_edge=open_edge) > 0


def _figures_meet(last: GridRow, first: GridRow, _: WritingHabits) -> bool:
    """Whether a column has a figure in both rows: no figure goes on with another."""
    return any(are_figures(last.text(c), first.text(c)) for c in first.filled)


def answers_anew(last: GridRow, first: GridRow, habits: WritingHabits) -> bool:
    """Whether a row under the promise above has texts that all begin as texts do, one more of them a short answer."""
    blank = not first.slots[0].strips and len(first.filled) > 1 and _several(last, habits)
    return blank and _begins_afresh(last, first, habits) and _answer_meets(last, first, habits)


def _promise_goes_on(last: GridRow, first: GridRow, habits: WritingHabits) -> bool:
    """Whether a promise stops in mid-sentence; what stands beside its rest may begin there, if it was kept whole."""
    above, below = last.text(0), first.text(0)
    return bool(above and below) and mid_sentence(above, below) and not habits.lowers(0)


def _waits_for_promise(last: GridRow, first: GridRow, habits: WritingHabits) -> bool:
    """Whether the last row lacks a promise, and the first has one: it was kept whole overleaf.

    No other row lacks one, or what stands beside it goes on.
    """
    lacking = not last.slots[0].strips and last.slots[0].hold == "own" and bool(last.filled)
    return lacking and bool(first.slots[0].strips) and (not _several(last, habits) or go_on_beside(last, first))


def go_on_beside(last: GridRow, first: GridRow) -> bool:
    """Whether all texts beside a promise that meet one in the row above go on in the middle of it."""
    meeting = [column for column in first.filled if column and last.text(column)]
    return bool(meeting) and all(mid_sentence(last.text(c), first.text(c)) for c in meeting)


def is_parted_from_promise(last: GridRow, first: GridRow, habits: WritingHabits) -> bool:
    """Whether a promise stands alone at the top of a page because it was kept whole, and all beside it was not."""
    alone = first.filled == (0,) and all(slot.hold == "own" for slot in first.slots)
    return alone and _waits_for_promise(last, first, habits)


def _are_halves(last: GridRow, first: GridRow, habits: WritingHabits) -> bool:
    """Whether each row lacks what every row has, and has what the other lacks: cells that were kept whole overleaf."""
    above, below = frozenset(last.filled), frozenset(first.filled)
    return not above & below and bool(habits.always & below) and bool(habits.always & above)


def _promises_anew(last: GridRow, first: GridRow, habits: WritingHabits) -> bool:
    """Whether the first row has a promise, which begins as all of its texts do, and none above stops in the middle."""
    return bool(first.slots[0].strips) and _begins_afresh(last, first, habits)


def _is_no_row(_: GridRow, first: GridRow, habits: WritingHabits) -> bool:
    """Whether the first row lacks its promise, and something else that every row has."""
    return not first.slots[0].strips and bool(habits.always - {0} - frozenset(first.filled))


def _lacks_promise(last: GridRow, first: GridRow, habits: WritingHabits) -> bool:
    """Whether the first row has no promise, in a table where every row has one of its own."""
    return not first.slots[0].strips and not _several(last, habits)


SIGNS: tuple[tuple[Callable[[GridRow, GridRow, WritingHabits], bool], bool], ...] = (
    (_figures_meet, False),
    (answers_anew, False),
    (_promise_goes_on, True),
    (_waits_for_promise, True),
    (_are_halves, True),
    (_promises_anew, False),
    (_is_no_row, True),
    (_lacks_promise, True),
)
"""The signs of which one is enough, those that most seldom lie first, with what each says."""


def _several(last: GridRow, habits: WritingHabits) -> bool:
    """Whether promises have several rows."""
    return habits.blank_first or habits.spanned or last.slots[0].hold == "above"


def _begins_whole(last: GridRow, first: GridRow, habits: WritingHabits) -> bool:
    """Whether a row has all that a row under the promise above has, and each text begins as texts do."""
    return set(range(1, len(first.slots))) <= set(first.filled) and _begins_afresh(last, first, habits)


def _begins_afresh(last: GridRow, first: GridRow, habits: WritingHabits) -> bool:
    """Whether each text of a row begins as a text does, and none above stops in the middle."""
    going = any(first.text(c)[:1].islower() and not habits.lowers(c) for c in first.filled)
    return not going and not any(last.slots[c].strips and unfinished(last.text(c)) for c in first.filled)


def _answer_meets(last: GridRow, first: GridRow, habits: WritingHabits) -> bool:
    """Whether a column of short answers has one in both rows."""
    return any(last.slots[c].strips for c in habits.terse & set(first.filled))


def _weight(last: GridRow, first: GridRow, habits: WritingHabits, *, open_edge: bool) -> int:
    """What the edge and each column say for going on, over what they say against it."""
    blank = 0 if first.slots[0].strips or habits.blank_first else 2
    cells = sum(_column_weight(last, first, c, habits) for c in first.filled)
    return (OPEN_EDGE if open_edge else 0) + blank + cells


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


def surely_goes_on(last: GridRow, first: GridRow) -> bool:
    """Whether a row goes on with the one above it in the middle of a sentence: its promise, or else all its cells.

    A figure under a figure never goes on, so that "därav vid skolor" under an activity is a row.
    """
    if last.lone is not None and first.lone is None:
        return False
    pairs = [(last.text(c), first.text(c)) for c in first.filled]
    if not all(above for above, _ in pairs) or any(are_figures(above, below) for above, below in pairs):
        return False
    if first.slots[0].strips and mid_sentence(*pairs[0]):
        return True
    going_on = all(below[:1].islower() or unfinished(above) for above, below in pairs)
    return going_on and any(below[:1].islower() for _, below in pairs)


def merged_rows(last: GridRow, first: GridRow) -> GridRow:
    """One row of both parts: each column's lines one after the other."""
    return GridRow(tuple(_merged(a, b) for a, b in zip(last.slots, first.slots, strict=True)), last.page)


def _merged(above: Slot, below: Slot) -> Slot:
    """The lines of both; where a merged cell covers the upper place, the lower one is a cell of its own."""
    if not below.strips:
        return above
    return replace(above, strips=above.strips + below.strips) if above.strips else below
