"""Phrases that either stand at a place or do not."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from nlp.texts.phrases import Phrases
from nlp.vocabulary.frame import Frame


@dataclass(frozen=True, slots=True)
class Cues:
    """Phrases as one lookup; `starts` are their first words, by which most sentences are passed over."""

    starts: frozenset[str]
    phrases: Phrases[str]


def cues(phrases: Iterable[str]) -> Cues:
    """The phrases as one lookup; each means itself."""
    given = tuple(phrases)
    made: Phrases[str] = Phrases()
    for phrase in given:
        made.add([phrase], phrase)
    return Cues(frozenset(phrase.split()[0] for phrase in given), made)


def length_at(frame: Frame, place: int, known: Cues, end: int | None = None) -> int:
    """The number of words of the longest known phrase at a place, ending by `end`; 0 where there is none."""
    if frame.word(place) not in known.starts:
        return 0
    found = known.phrases.longest(frame.row, place)
    return found[0] if found and place + found[0] <= (frame.last if end is None else end) else 0


def is_said(frame: Frame, first: int, last: int, known: Cues) -> bool:
    """Whether a phrase stands anywhere between two places."""
    words = frame.row.lower[first:last]
    if known.starts.isdisjoint(words):
        return False
    return any(word in known.starts and length_at(frame, at, known, last) for at, word in enumerate(words, first))
