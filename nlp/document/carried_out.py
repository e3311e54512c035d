"""What one text of a promise plans and a later one tells as done: `Två beställda`, then `De två är uppsatta`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from nlp.document.period_sums import is_near
from nlp.document.summing import settled
from nlp.heads.doubts import Doubt
from nlp.records import OUTSIDE, Count, CountedText, CountPlace, Reading
from nlp.values import replace


def carried_out(texts: Sequence[CountedText]) -> tuple[CountedText, ...]:
    """The texts with what was only planned before, and is pointed back at as done, as counts of their own."""
    done = set(_done(texts))
    return tuple(_with_own(number, text, done) for number, text in enumerate(texts))


def _done(texts: Sequence[CountedText]) -> Iterator[CountPlace]:
    for number, text in enumerate(texts):
        for at, count in enumerate(text.reading.counts):
            if count.status == "utfört" and count.repeats == OUTSIDE and text.activity is not None:
                told = {other.status for other in _told_before(count, text, texts[:number])}
                if told == {"planerat"}:
                    yield CountPlace(number, at)


def _told_before(count: Count, text: CountedText, earlier: Sequence[CountedText]) -> Iterator[Count]:
    """The counts of as many of the same thing that the promise's activities before it tell of."""
    for other in earlier:
        if other.promise == text.promise and other.activity is not None:
            yield from (one for one in other.reading.counts if one.value == count.value and is_near(one, count))


def _with_own(number: int, text: CountedText, done: set[CountPlace]) -> CountedText:
    own = tuple(
        replace(settled(count, Doubt.PART), repeats=None) if CountPlace(number, at) in done else count
        for at, count in enumerate(text.reading.counts)
    )
    return replace(text, reading=Reading(own, text.reading.numbers))
