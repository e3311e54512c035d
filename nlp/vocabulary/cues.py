"""Phrases that either stand at a place or do not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from operator import itemgetter

from nlp.texts.phrases import Phrases, rarest_word, telling_words
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
    if not frame.says(known.telling, first, last):
        return False
    return any(length_at(frame, at, known, last) for at in frame.row.places(known.starts.__contains__, first, last))


Having = dict[tuple[str, ...], list[Cues]]
"""Phrases, each with the cues that have it."""


@dataclass(frozen=True, slots=True, eq=False)
class Index:
    """The phrases of many cues: a sentence is gone through once for all of them.

    `telling` holds each phrase by its rarest word, how many words stand before that in it, and how many it has: by the
    rarest nearly every place is passed over, as many phrases begin with a word that is everywhere.
    """

    telling: dict[str, dict[tuple[int, int], Having]]


Said = Mapping[Cues, list[Span]]
"""Where the longest phrase of each cue stands in a sentence, in order; a cue without any is not in it."""


def index_of(known: Iterable[Cues]) -> Index:
    """The cues as one lookup."""
    telling: dict[str, dict[tuple[int, int], Having]] = {}
    for one in known:
        for phrase in one.given:
            words, rarest = tuple(phrase.split()), rarest_word(phrase)
            shapes = telling.setdefault(rarest, {})
            shapes.setdefault((words.index(rarest), len(words)), {}).setdefault(words, []).append(one)
    return Index(telling)


def said_in(frame: Frame, index: Index) -> Said:
    """Everything of an index that a sentence says."""
    found = sorted(_found(frame, index), key=itemgetter(0, 1))
    said: dict[Cues, list[Span]] = {}
    for begin, before, known in found:
        for one in known:
            spans = said.setdefault(one, [])
            if not spans or spans[-1][0] != begin:
                spans.append((begin, begin - before))
    return said


def _found(frame: Frame, index: Index) -> Iterator[tuple[int, int, list[Cues]]]:
    """Where each phrase begins that a sentence says, its length below nought, and the cues that have it."""
    lower = frame.row.lower
    for place in frame.row.places(index.telling.__contains__, frame.first, frame.last):
        for (before, length), having in index.telling[lower[place]].items():
            begin = place - before
            known = having.get(tuple(lower[begin : begin + length])) if begin >= frame.first else None
            if known and begin + length <= frame.last:
                yield begin, -length, known


def stands_in(spans: Iterable[Span], first: int, last: int) -> bool:
    """Whether one of some spans lies between two places."""
    return any(first <= begin and end <= last for begin, end in spans)
