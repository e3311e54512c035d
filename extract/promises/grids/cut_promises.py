"""Promises of several rows that a page break cuts, while the rows beside them stand whole on either page."""

from __future__ import annotations

from dataclasses import replace

from extract.promises.grids.breaks import answers_anew
from extract.promises.grids.endings import mid_sentence
from extract.promises.grids.grids import GridRow, Slot
from extract.promises.grids.habits import WritingHabits

Rows = tuple[GridRow, ...]


def with_rest_of_promise(above: Rows, below: Rows, habits: WritingHabits) -> tuple[Rows, Rows]:
    """The rows of two pages, the rest of a promise that stands at the top of the second put where it began."""
    begun = next((i for i in reversed(range(len(above))) if above[i].slots[0].strips), None)
    if begun is None or not below or not _is_cut(above[begun], above[-1], below[0], habits):
        return above, below
    first, label = below[0], above[begun].slots[0]
    whole = replace(label, strips=label.strips + first.slots[0].strips)
    return (
        (*above[:begun], _with_promise(above[begun], whole), *above[begun + 1 :]),
        (_with_promise(first, Slot()), *below[1:]),
    )


def _is_cut(begun: GridRow, last: GridRow, first: GridRow, habits: WritingHabits) -> bool:
    """Whether a promise goes on in mid-sentence beside a row that does not go on with the last one."""
    going_on = bool(first.slots[0].strips) and mid_sentence(begun.text(0), first.text(0)) and not habits.lowers(0)
    return going_on and answers_anew(last, _with_promise(first, Slot()), habits)


def _with_promise(row: GridRow, slot: Slot) -> GridRow:
    return replace(row, slots=(slot, *row.slots[1:]))
