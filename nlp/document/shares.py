"""What was done toward a promised number: out of just as many, or of several goals of one thing."""

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


def done_of_twins(goals: Sequence[Count], texts: Iterable[CountedText]) -> dict[int, float | None]:
    """What was done toward each goal that shares its noun with others, by its place among the goals.

    Where each report tells as many figures as there are such goals they are told in the same order. Where each tells
    one and these reach all goals together, that is for each; else nobody can say what was done of which: None.
    """
    texts = list(texts)
    twins = [[at for at, other in enumerate(goals) if other.lemma == goal.lemma] for goal in goals]
    return {
        at: done
        for places in twins
        if len(places) > 1
        for at, done in zip(places, _told_of([goals[place] for place in places], texts), strict=True)
    }


def _told_of(twins: Sequence[Count], texts: Sequence[CountedText]) -> Sequence[float | None]:
    told = [found for text in texts if (found := _figures_of(twins[0], text))]
    figures = {len(found) for found in told}
    if figures == {len(twins)}:
        return [sum(found) for found in zip(*told, strict=True)]
    in_all = sum(sum(found) for found in told)
    reached = figures == {1} and in_all >= sum(goal.value or 0 for goal in twins)
    return [in_all if reached else None] * len(twins)


def _figures_of(goal: Count, text: CountedText) -> list[float]:
    """The figures of what a goal is about in a report, those that others sum or are a part of left out."""
    counts = (one for one in text.reading.counts if one.summed or one.value == 0)
    return [one.value or 0.0 for one in counts if same_thing(goal, one)]
