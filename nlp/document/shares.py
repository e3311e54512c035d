"""How many of the promised number a report says are done: `tre av de fem platserna är klara`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from nlp.document.period_sums import same_thing
from nlp.records import OUTSIDE, Count, CountedText


def done_of(goal: Count, texts: Iterable[CountedText], chosen: Sequence[Count]) -> float | None:
    """The most that is told to be done out of just as many as were promised; None where no report tells so.

    A whole that was done itself is not what was promised: `vid tre av de fem mötena deltog polisen`;
    unless it was only chosen.
    """
    shares = [
        part.value
        for text in texts
        for part in text.reading.counts
        if part.status == "utfört" and part.value is not None and _is_out_of(goal, part, text.reading.counts, chosen)
    ]
    return max(shares, default=None)


def _is_out_of(goal: Count, part: Count, counts: tuple[Count, ...], chosen: Sequence[Count]) -> bool:
    if part.part_of is None or part.part_of == OUTSIDE or goal.per:
        return False
    whole = counts[part.part_of]
    if whole.value != goal.value or not same_thing(goal, whole):
        return False
    return whole.status != "utfört" or any(one.value == whole.value and same_thing(one, whole) for one in chosen)
