"""Counts that two rows of a follow-up may both tell of, so that a total would hold them twice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import groupby

from extract.records import FollowUp, Period
from nlp.document.period_sums import Found
from nlp.records import CountedText, CountPlace

LEAST = 3
"""Smaller numbers are too often the same by chance."""


def said_twice(follow_up: FollowUp, texts: Sequence[CountedText]) -> Iterator[CountPlace]:
    """The summed counts of a thing that an earlier row has as many of, or that the rows of another promise sum to.

    Only rows whose times may overlap are compared: what tertial 1 and tertial 2 report are two things.
    """
    for alike in _by_noun(texts).values():
        for one in alike:
            value = one.count.value or 0
            others = [
                other for other in alike if other.place.text != one.place.text and _overlap(follow_up, one, other)
            ]
            before = (other for other in others if other.place.text < one.place.text)
            if value >= LEAST and (any(other.count.value == value for other in before) or value in _sums(one, others)):
                yield one.place


def _by_noun(texts: Sequence[CountedText]) -> dict[str, list[Found]]:
    """The summed counts under promises by their noun, in reading order."""
    found: dict[str, list[Found]] = defaultdict(list)
    for number, text in enumerate(texts):
        for at, count in enumerate(text.reading.counts):
            if count.summed and text.promise is not None and text.activity is not None:
                found[count.lemma].append(Found(CountPlace(number, at), count, text.promise, text.activity, text))
    return found


def _sums(one: Found, others: Sequence[Found]) -> Iterator[float]:
    """What two or more counts of each other promise sum to."""
    for promise, rows in groupby(others, key=lambda other: other.promise):
        values = [row.count.value or 0 for row in rows]
        if promise != one.promise and len(values) > 1:
            yield sum(values)


def _overlap(follow_up: FollowUp, one: Found, other: Found) -> bool:
    """Whether two rows' times share a day; one of unknown days may share any."""
    first, second = _period(follow_up, one), _period(follow_up, other)
    if first.start is None or first.end is None or second.start is None or second.end is None:
        return True
    return first.start <= second.end and second.start <= first.end


def _period(follow_up: FollowUp, one: Found) -> Period:
    return follow_up.promises[one.promise].activities[one.activity or 0].period
