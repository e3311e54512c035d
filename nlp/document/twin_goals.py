"""Several goals of one thing in a promise: `20 tillsyner av krogar och 10 av tobak`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from nlp.document.period_sums import same_thing
from nlp.records import Count, CountedText


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
    told = [found for text in texts if (found := _told(twins[0], text))]
    figures = {len(found) for found in told}
    if figures == {len(twins)}:
        return [sum(found) for found in zip(*told, strict=True)]
    in_all = sum(sum(found) for found in told)
    reached = figures == {1} and in_all >= sum(goal.value or 0 for goal in twins)
    return [in_all if reached else None] * len(twins)


def _told(goal: Count, text: CountedText) -> list[float]:
    """The figures of what a goal is about in a report, those that others sum or are a part of left out."""
    counts = (one for one in text.reading.counts if one.summed or one.value == 0)
    return [one.value or 0.0 for one in counts if same_thing(goal, one)]
