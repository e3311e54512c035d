"""How many of the promised number a report says are done: `tre av de fem platserna är klara`."""

from __future__ import annotations

from collections.abc import Iterable

from nlp.document.period_sums import same_thing
from nlp.records import OUTSIDE, Count, CountedText


def done_of(goal: Count, texts: Iterable[CountedText]) -> float | None:
    """The most that is told to be done out of just as many as were promised; None where no report tells so.

    A whole that was done itself is not what was promised: `vid tre av de fem mötena deltog polisen`.
    """
    shares = [
        part.value
        for text in texts
        for part in text.reading.counts
        if part.status == "utfört" and part.value is not None and _is_out_of(goal, part, text.reading.counts)
    ]
    return max(shares, default=None)


def _is_out_of(goal: Count, part: Count, counts: tuple[Count, ...]) -> bool:
    if part.part_of is None or part.part_of == OUTSIDE or goal.per:
        return False
    whole = counts[part.part_of]
    return whole.value == goal.value and whole.status != "utfört" and same_thing(goal, whole)
