"""What may be told of twice in the report on a promise, so that the promise is not kept by it for certain."""

from __future__ import annotations

from collections.abc import Iterable

from nlp.heads.doubts import Doubt, sentence
from nlp.records import Count, CountedText
from nlp.values import replace

_TWICE = (Doubt.TWICE, Doubt.YEAR)


def told_once(told: Iterable[CountedText]) -> list[CountedText]:
    """The reports where what may be told of elsewhere too is in no sum."""
    return [
        replace(text, reading=replace(text.reading, counts=tuple(map(_once, text.reading.counts)))) for text in told
    ]


def _once(count: Count) -> Count:
    twice = any(sentence(doubt) in count.doubts for doubt in _TWICE)
    return replace(count, summed=False) if twice else count
