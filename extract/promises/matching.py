"""Which of several promises an item of a list of outcomes answers, by the words that they share."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extract.facts.actors import actor_in

STEM = 6
"""So many first letters of a word tell it from others, whatever its ending."""
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
    """How many words of each stand in the other, compounds of them included; parties say nothing."""
    return _found_in(outcome, promise) + _found_in(promise, outcome)


def _found_in(text: str, other: str) -> int:
    words = {word[:STEM] for word in re.findall(r"[^\W\d_]+", text.lower()) if len(word) >= SHORTEST}
    told = other.lower()
    return sum(word in told for word in words if not actor_in(word))
