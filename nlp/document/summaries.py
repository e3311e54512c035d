"""Counts of a summary: what stands under no promise may say again what stands under them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import groupby

from extract.records import FollowUp
from nlp.document.period_sums import Found, is_free, is_near, same_thing
from nlp.document.totals import says_summary, says_total
from nlp.records import Count, CountedText, CountPlace, Link

SURE = 10
"""Smaller numbers of what is only alike are too often the same by chance."""


def said_in_summary(
    follow_up: FollowUp, texts: Sequence[CountedText], found: Sequence[Found], repeated: AbstractSet[CountPlace]
) -> Iterator[Link]:
    """A summary says again what stands under a promise: one count of it, a total cell, or the sum of all of its kind.

    Text outside of all rows does; a row without a promise may tell of something else, so it must say that it sums, as
    its heading may, or be as many as a total cell. `repeated` are the counts that say others again, as total cells do.
    """
    told = [one for one in found if one.activity is not None and follow_up.promises[one.promise].text.text]
    cells = [one for one in told if one.place in repeated and one.count.status == "utfört"]
    free = [one for one in told if one.place not in repeated and is_free(one.count)]
    for number, text in enumerate(texts):
        if text.promise is not None and follow_up.promises[text.promise].text.text:
            continue
        for at, count in enumerate(text.reading.counts):
            if count.status != "utfört" or not count.value or count.per:
                continue
            short = _is_short(follow_up, text)
            sums = text.promise is None or short or says_total(_sentence(follow_up, text, count))
            first = _total(count, cells) or (_said(count, free, short=short) if sums else None)
            if first:
                yield Link("upprepar", CountPlace(number, at), first.place)


def _is_short(follow_up: FollowUp, text: CountedText) -> bool:
    """Whether a row of no promise stands under a heading over what is told in short."""
    if text.promise is None or text.activity is None:
        return False
    promise = follow_up.promises[text.promise]
    activity = promise.activities[text.activity]
    return any(map(says_summary, (activity.column, activity.theme, promise.theme)))


def _sentence(follow_up: FollowUp, text: CountedText, count: Count) -> str:
    if text.promise is None or text.activity is None:
        return ""
    first, last = count.sentence
    return follow_up.promises[text.promise].activities[text.activity].text.text[first:last]


def _total(count: Count, cells: Sequence[Found]) -> Found | None:
    """The total cell that says as many of the thing, or of its category where that is no small number."""
    same = (one for one in cells if one.count.value == count.value)
    return next((one for one in same if one.count.lemma == count.lemma or _is_alike(one.count, count)), None)


def _is_alike(one: Count, other: Count) -> bool:
    return (other.value or 0) >= SURE and same_thing(one, other)


def _said(count: Count, free: Sequence[Found], *, short: bool) -> Found | None:
    """The first of the counts that a summary says again, alone or as the sum of all, or of all of one promise.

    `short`: it says of itself that it only tells in short what stands elsewhere, so that small numbers are no chance.
    """
    value = count.value or 0
    parts = [one for one in free if one.count.lemma == count.lemma]
    near = [one for one in free if is_near(one.count, count)]
    single = (*parts, *near) if short or value >= SURE else parts
    alone = next((one for one in single if one.count.value == value), None)
    sums = (some[0] for some in _together(parts, near) if sum(one.count.value or 0 for one in some) == value)
    return alone or next(sums, None)


def _together(*kinds: Sequence[Found]) -> Iterator[Sequence[Found]]:
    """The counts that a sum may be of: all of a kind, or those of one promise; one alone is no sum."""
    for found in kinds:
        of_one = (list(some) for _, some in groupby(found, key=lambda one: one.promise))
        yield from (some for some in (found, *of_one) if len(some) > 1)
