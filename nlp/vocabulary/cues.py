"""Phrases that either stand at a place or do not."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from nlp.texts.phrases import Phrases, telling_words
from nlp.vocabulary.frame import Frame

Span = tuple[int, int]


@dataclass(frozen=True, slots=True, eq=False)
class Cues:
    """Phrases as one lookup, equal to none.

    `starts` are their first words, by which most places are passed over, and `telling` a word of each, by which most
    sentences are.
    """

    telling: frozenset[str]
    starts: frozenset[str]
    phrases: Phrases[str]
    given: tuple[str, ...]


def cues(phrases: Iterable[str]) -> Cues:
    """The phrases as one lookup; each means itself."""
    given = tuple(phrases)
    made: Phrases[str] = Phrases()
    for phrase in given:
        made.add([phrase], phrase)
    return Cues(telling_words(given), frozenset(phrase.split()[0] for phrase in given), made, given)


def length_at(frame: Frame, place: int, known: Cues, end: int | None = None) -> int:
    """The number of words of the longest known phrase at a place, ending by `end`; 0 where there is none."""
    if frame.word(place) not in known.starts:
        return 0
    found = known.phrases.longest(frame.row, place)
    return found[0] if found and place + found[0] <= (frame.last if end is None else end) else 0


def is_said(frame: Frame, first: int, last: int, known: Cues) -> bool:
    """Whether a phrase stands anywhere between two places."""
    words = frame.row.lower[first:last]
    if known.telling.isdisjoint(words):
        return False
    return any(word in known.starts and length_at(frame, at, known, last) for at, word in enumerate(words, first))


@dataclass(frozen=True, slots=True, eq=False)
class Index:
    """The phrases of many cues, each with those that have it: a sentence is gone through once for all of them.

    `starts` are their first words, `singles` those that are a phrase alone, `pairs` the first two words of the others:
    by these nearly every place is passed over, as many phrases begin with a word that is everywhere. A sentence without
    one of the words of `telling` says none of them.
    """

    telling: frozenset[str]
    starts: frozenset[str]
    singles: frozenset[str]
    pairs: frozenset[tuple[str, str]]
    phrases: Phrases[list[Cues]]


Said = Mapping[Cues, list[Span]]
"""Where the longest phrase of each cue stands in a sentence, in order; a cue without any is not in it."""


def index_of(known: Iterable[Cues]) -> Index:
    """The cues as one lookup."""
    having: dict[str, list[Cues]] = {}
    for one in known:
        for phrase in one.given:
            having.setdefault(phrase, []).append(one)
    phrases: Phrases[list[Cues]] = Phrases()
    for phrase, those in having.items():
        phrases.add([phrase], those)
    split = [phrase.split() for phrase in having]
    singles = frozenset(words[0] for words in split if len(words) == 1)
    pairs = frozenset((words[0], words[1]) for words in split if len(words) > 1)
    return Index(telling_words(having), frozenset(words[0] for words in split), singles, pairs, phrases)


def said_in(frame: Frame, index: Index) -> Said:
    """Everything of an index that a sentence says."""
    said: dict[Cues, list[Span]] = {}
    for place in frame.row.places(index.starts.__contains__, frame.first, frame.last):
        word = frame.row.lower[place]
        if word not in index.singles and (word, frame.word(place + 1)) not in index.pairs:
            continue
        met: set[Cues] = set()
        for length, known in index.phrases.matches(frame.row, place):
            fits = place + length <= frame.last
            for one in known:
                if fits and one not in met:
                    said.setdefault(one, []).append((place, place + length))
            met.update(known)
    return said


def stands_in(spans: Iterable[Span], first: int, last: int) -> bool:
    """Whether one of some spans lies between two places."""
    return any(first <= begin and end <= last for begin, end in spans)
