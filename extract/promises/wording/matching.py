"""Which of several promises an item of a list of outcomes answers, by the words that they share."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extract.facts.actors import actor_in, begins_with_party
from extract.facts.municipalities import mentions
from extract.promises.wording.deeds import SENTENCE, deed_words, says_how_much

STEM = 6
"""So many first letters of a word tell it from others, whatever its ending."""
SHORT_STEM = 5
"""So many do where no longer ones are shared, as of "mopeder" and "mopedinsats"."""
LONG = 10
"""So many letters tell compounds with the same first part from each other."""
SHORTEST = 5
"""Shorter words hardly say what a text is about."""


def answered_by(outcome: str, promises: Sequence[str]) -> int | None:
    """The place of the promise that an outcome shares most words with; None where it does with none, or several.

    Of several sentences those that say how much go before the others, where they all tell of one promise.
    """
    sentences = SENTENCE.split(outcome)
    counted = {_answered(sentence, promises) for sentence in sentences if says_how_much(sentence)} - {None}
    return counted.pop() if len(sentences) > 1 and len(counted) == 1 else _answered(outcome, promises)


def tells_of(outcome: str, promises: Sequence[str]) -> set[int]:
    """The places of all promises that some sentence of an outcome shares most words with."""
    found = {_answered(sentence, promises) for sentence in SENTENCE.split(outcome)}
    return {place for place in found if place is not None}


def in_turn(outcomes: Sequence[str], promises: Sequence[str]) -> bool:
    """Whether as many outcomes as promises may answer them in their order: no words of theirs say otherwise.

    Words say so where they tell of another promise that no other outcome shares more with.
    """
    if len(outcomes) != len(promises):
        return False
    found = [answered_by(text, promises) for text in outcomes]
    asked = [answered_by(text, outcomes) for text in promises]
    return all(place in (None, at) or asked[place] not in (None, at) for at, place in enumerate(found))


def _answered(outcome: str, promises: Sequence[str]) -> int | None:
    """The place of the one promise that shares most words with an outcome, or most beginnings of shorter words."""
    for stem in (STEM, SHORT_STEM):
        scores = [_shared(outcome, promise, stem) for promise in promises]
        best = max(scores, default=0)
        if best:
            return scores.index(best) if scores.count(best) == 1 else None
    return None


def _shared(outcome: str, promise: str, stem: int) -> int:
    """How many words of each stand in the other, compounds of them included; one more where one party is told of."""
    party = begins_with_party(outcome) and begins_with_party(promise) and _party(outcome) == _party(promise)
    return _found_in(outcome, promise, stem) + _found_in(promise, outcome, stem) + party


def _party(text: str) -> str:
    return actor_in(text.split(maxsplit=1)[0])


def _found_in(text: str, other: str, length: int) -> int:
    """How many words stand in the other text, long ones twice, by their first letters.

    Parties and municipalities, and verbs of any deed, say nothing.
    """
    names = [found.municipality.name.lower() for found in mentions(text)]
    known = {form for name in names for word in name.split() for form in (word, f"{word}s")}
    words = {
        word
        for word in re.findall(r"[^\W\d_]+", text.lower())
        if len(word) >= SHORTEST and word not in known and not actor_in(word) and word[:STEM] not in deed_words().any
    }
    stems = {word[:length] for word in words}
    whole = {word[:LONG] for word in words if len(word) >= LONG}
    return sum(stem in other.lower() for stem in (*stems, *whole))
