"""What was called off by a verb and a particle with the number between them: `ställdes fem in`, `sköts två upp`."""

from __future__ import annotations

from functools import cache

from nlp.modality.status_words import words
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.words import FINITE

# What may follow a particle; a noun or number behind `av` and `in` makes them prepositions.
_BEHIND = frozenset({"mark", "conjunction", "preposition", "adverb", "subjunction"})


def calls_off(frame: Frame, verbs: range, particles: range) -> bool:
    """Whether a verb of calling off stands among some places and its own particle among others behind it."""
    for at in verbs:
        if frame.word(at) in verbs_of_calling_off():
            pairs = _pairs()
            behind = (place for place in particles if place > at and (frame.word(at), frame.word(place)) in pairs)
            if any(frame.kind(place + 1) in _BEHIND and _governs(frame, at, place) for place in behind):
                return True
    return False


def _governs(frame: Frame, at: int, particle: int) -> bool:
    """`ställa frågor; 208 besökare räknades in`: a particle belongs to the last verb before it."""
    others = (place for place in range(at + 1, particle) if frame.kind(place) in FINITE)
    return all(frame.word(place).endswith("ade") and frame.kind(place - 1) == "number" for place in others)


@cache
def verbs_of_calling_off() -> frozenset[str]:
    """The verbs, without their particles."""
    return frozenset(verb for verb, _ in _pairs())


@cache
def _pairs() -> frozenset[tuple[str, str]]:
    parted = (phrase.partition(" ") for phrase in words().calling_off)
    return frozenset((verb, particle) for verb, _, particle in parted)
