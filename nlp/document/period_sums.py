"""Counts for a whole year that sum what shorter periods of the same promise report."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from extract.records import Activity, Period
from nlp.document.totals import periods_within, says_in_year, says_total, says_year_total
from nlp.records import Count, CountedText, CountPlace
from nlp.relations.larger_totals import IN_TOTAL

SHORTEST_PART = 5
"""Letters that the last part of a compound has at least where it alone says the same thing."""


@dataclass(frozen=True, slots=True)
class Found:
    """A count with its place, the promise and the activity that it stands under (activity None: the promise's text)."""

    place: CountPlace
    count: Count
    promise: int
    activity: int | None
    text: CountedText


def same_thing(one: Count, other: Count) -> bool:
    """Whether two counts count the same kind of thing: one base form, or one category that says enough."""
    return one.lemma == other.lemma or (one.category == other.category != "övrigt")


def is_near(one: Count, other: Count) -> bool:
    """Whether the noun of one is that of the other, or its last part: krogtillsyn, tillsyn."""
    long, short = sorted((one.lemma, other.lemma), key=len, reverse=True)
    return one.category == other.category and len(short) >= SHORTEST_PART and long.endswith(short)


def is_part(total: Count, part: Count) -> bool:
    """Whether `part` may be one of those that `total` sums: done, of the same noun, and no part or repetition."""
    return is_free(part) and part.lemma == total.lemma


def is_told_in_total(part: Count) -> bool:
    """Whether a count was told just before a larger total of its text, which may be of more periods than its own."""
    return part.part_of is not None and IN_TOTAL in part.rule.split()


def is_free(part: Count) -> bool:
    """Whether a count was done, and is no part or repetition of another."""
    alone = part.part_of is None and part.repeats is None and not part.per
    return alone and bool(part.value) and part.status == "utfört"


def summed_periods(activities: Sequence[Activity], one: Found, own: Sequence[Found]) -> Found | None:
    """The first of the counts for shorter periods that this one sums for the whole year.

    A number that is said to be for the whole year may also be more than they are: the last period need not say its own.
    Where it does, just before the total, the total is of both.
    """
    if not _may_sum(one):
        return None
    said = says_total(_sentence(activities, one))
    parts = [other for other in own if is_part(one.count, other.count) and _is_within(activities, other, one, said)]
    if parts and _sum(parts) == one.count.value:
        return parts[0]
    of_year = says_year_total(_sentence(activities, one))
    earlier = _earlier_periods(activities, one, own) if said or of_year else []
    if not earlier:
        return None
    beside = [other for other in own if _is_beside(one, other)]
    both = bool(beside) and _sum([*earlier, *beside]) == one.count.value
    more = of_year and _sum(earlier) <= (one.count.value or 0)
    return earlier[0] if both or more else None


def is_unclear_sum(activities: Sequence[Activity], one: Found, own: Sequence[Found]) -> bool:
    """Whether a number in a later period may be for the whole year, without being just what the periods sum to."""
    if not _may_sum(one):
        return False
    sentence = _sentence(activities, one)
    total = says_year_total(sentence)
    if not (total or says_in_year(sentence)):
        return False
    value, earlier = one.count.value or 0, _earlier_periods(activities, one, own)
    told = [*earlier, *(other for other in own if _is_beside(one, other))]
    return bool(earlier) and value not in (_sum(earlier), _sum(told)) and (total or _sum(earlier) < value)


def _is_beside(one: Found, other: Found) -> bool:
    """Whether the same text reports the same thing for its own period too."""
    if other.place.text != one.place.text or other.place == one.place:
        return False
    part = is_free(other.count) and is_near(one.count, other.count)
    return part or (is_told_in_total(other.count) and other.count.lemma == one.count.lemma)


def _may_sum(one: Found) -> bool:
    done = bool(one.count.value) and one.count.status == "utfört" and one.count.part_of is None
    return one.activity is not None and done


def _sum(parts: Sequence[Found]) -> float:
    return sum(part.count.value or 0 for part in parts)


def _sentence(activities: Sequence[Activity], one: Found) -> str:
    first, last = one.count.sentence
    return activities[one.activity or 0].text.text[first:last]


def _is_within(activities: Sequence[Activity], part: Found, total: Found, said: bool) -> bool:  # noqa: FBT001 # as asked
    """Whether a part stands in a shorter period of the total's, or before it where it is said to be a total."""
    if part.activity is None or part.place.text == total.place.text:
        return False
    whole = activities[total.activity or 0].period
    return periods_within(activities[part.activity].period, whole) or (said and part.place.text < total.place.text)


def _earlier_periods(activities: Sequence[Activity], one: Found, own: Sequence[Found]) -> list[Found]:
    """What the columns of earlier periods report of the same noun, or else of the same kind of thing."""
    here = activities[one.activity or 0].period
    before = [
        other
        for other in own
        if other.activity is not None
        and other.place.text < one.place.text
        and activities[other.activity].period != here
        and not periods_within(here, activities[other.activity].period)
        and is_free(other.count)
    ]
    of_year = [other for other in before if _is_of_year(activities[other.activity or 0].period, here)] or before
    same = [other for other in of_year if other.count.lemma == one.count.lemma]
    return same or [other for other in of_year if same_thing(one.count, other.count)]


def _is_of_year(earlier: Period, here: Period) -> bool:
    """Whether an earlier period begins in the year of this one, where a follow-up tells of several."""
    return earlier.start is not None and here.start is not None and earlier.start.year == here.start.year
