"""Promises of which a report says in words how they went, and its numbers say something else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extract.records import FollowUp
from nlp.document.verdicts import said_of
from nlp.records import CountedText, CountPlace, Outcome

_GOES_ON, _MET = "delvis", "uppfyllt"


def contradicted(
    follow_up: FollowUp, texts: Sequence[CountedText], outcomes: Sequence[Outcome]
) -> Iterator[CountPlace]:
    """The first goal of each such promise; what is said to go on may be met all the same."""
    for place, (promise, outcome) in enumerate(zip(follow_up.promises, outcomes, strict=True)):
        said, found = said_of(promise), outcome.fulfilment
        if outcome.done is not None and said and said != found and (said, found) != (_GOES_ON, _MET):
            yield from _first_goal(texts, place)


def _first_goal(texts: Sequence[CountedText], promise: int) -> Iterator[CountPlace]:
    goals = (
        CountPlace(number, at)
        for number, text in enumerate(texts)
        if text.promise == promise
        for at, count in enumerate(text.reading.counts)
        if count.status == "mål"
    )
    yield from list(goals)[:1]
