"""Which of several promises an item of a list of outcomes answers, by the words that they share."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extract.facts.actors import actor_in, begins_with_party
from extract.promises.deeds import deed_words

STEM = 6
"""So many first letters of a word tell it from others, whatever its ending."""
LONG = 10
"""So many letters tell compounds with the same first part from each other."""
SHORTEST = 5
"""Shorter words hardly say what a text is about."""


def answered_by(outcome: str, promises: Sequence[str]) -> int | None:
    """The place of the one promise that shares most words with an outcome; None where none, or several, do."""
    scores = [_shared(outcome, promise) for promise in promises]
    best = max(scores, default=0)
    return scores.index(best) if best and scores.count(best) == 1 else None


def in_turn(outcomes: Sequence[str], promises: Sequence[str]) -> bool:
    """Whether as many outcomes as promises may answer them in their order: no words of theirs say otherwise."""
    if len(outcomes) != len(promises):
        return False
    return all(answered_by(text, promises) in (None, at) for at, text in enumerate(outcomes))


def _shared(outcome: str, promise: str) -> int:
    """How many words of each stand in the other, compounds of them included; one more where one party is told of."""
    party = begins_with_party(outcome) and begins_with_party(promise) and _party(outcome) == _party(promise)
    return _found_in(outcome, promise) + _found_in(promise, outcome) + party


def _party(text: str) -> str:
    return actor_in(text.split(maxsplit=1)[0])


def _found_in(text: str, other: str) -> int:
    """How many words stand in the other text, long ones twice; parties, and verbs of any deed, say nothing."""
    words = {word for word in re.findall(r"[^\W\d_]+", text.lower()) if len(word) >= SHORTEST and not actor_in(word)}
    stems = {word[:STEM] for word in words} - deed_words().any
    whole = {word[:LONG] for word in words if len(word) >= LONG and word[:STEM] in stems}
    return sum(stem in other.lower() for stem in (*stems, *whole))
