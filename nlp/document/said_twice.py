"""Counts that two rows of a follow-up may both tell of, so that a total would hold them twice."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import groupby

from extract.records import FollowUp, Period
from extract.rule_files import strings
from nlp.document.outcome_data import section
from nlp.document.period_sums import Found, is_near, same_thing
from nlp.document.summaries import SURE
from nlp.records import CountedText, CountPlace
from nlp.vocabulary.categories import OTHER

LEAST = 3
"""Smaller numbers are too often the same by chance."""


def said_twice(follow_up: FollowUp, texts: Sequence[CountedText]) -> Iterator[CountPlace]:
    """The summed counts of a thing that an earlier row has as many of, or that the rows of another promise sum to.

    And those that a party only took part in, where the other one tells of such things too.

    Only rows whose times may overlap are compared: what tertial 1 and tertial 2 report are two things.
    """
    summed = list(_summed(texts))
    alike: dict[str, list[Found]] = defaultdict(list)
    for one in summed:
        alike[one.count.category].append(one)
    for one in summed:
        same = alike[one.count.category]
        unnamed = not follow_up.promises[one.promise].text.text
        near = (other for other in same if _is_same(one, other) or (unnamed and _is_alike(one, other)))
        others = [other for other in near if other.place.text != one.place.text and _overlap(follow_up, one, other)]
        before = (other for other in others if other.place.text < one.place.text)
        value = one.count.value or 0
        again = any(other.count.value == value for other in before) or value in _sums(one, others)
        if again or _is_joined(follow_up, one, same):
            yield one.place


def _is_joined(follow_up: FollowUp, one: Found, same: Sequence[Found]) -> bool:
    """`medverkat vid 3 träffar` beside `tre träffar hölls` of the other party, which surely are of its own."""
    if not _takes_part(follow_up, one):
        return False
    beside = (other for other in same if other.promise == one.promise and other.activity != one.activity)
    held = (other for other in beside if other.count.actor != one.count.actor and _overlap(follow_up, one, other))
    alike = (other for other in held if same_thing(one.count, other.count) and not _takes_part(follow_up, other))
    return any(other.count.value != one.count.value or not _is_same(one, other) for other in alike)  # else told above


def _takes_part(follow_up: FollowUp, one: Found) -> bool:
    """Whether somebody only took part in what is counted."""
    said = follow_up.promises[one.promise].activities[one.activity or 0].text.text
    return _joining().search(said[one.count.sentence[0] : one.count.start]) is not None


@cache
def _joining() -> re.Pattern[str]:
    return re.compile(rf"(?i)\b(?:{'|'.join(strings(section('joined'), 'words'))})\b[^.,;]*$")


def over_tables(follow_up: FollowUp, texts: Sequence[CountedText]) -> Iterator[CountPlace]:
    """The summed counts of sentences that may be for all that a table under the same promise tells one by one.

    They are no fewer than any of its figures of their kind, and have not been found to say their sum again.
    """
    summed = list(_summed(texts))
    for one in summed:
        if not _is_figure(follow_up, one):
            beside = (other for other in summed if other.promise == one.promise and _is_figure(follow_up, other))
            values = [other.count.value or 0 for other in beside if same_thing(one.count, other.count)]
            if len(values) > 1 and (one.count.value or 0) >= max(values):
                yield one.place


def _is_figure(follow_up: FollowUp, one: Found) -> bool:
    """Whether a count is a bare number in a table."""
    return follow_up.promises[one.promise].activities[one.activity or 0].counted != ""


def _summed(texts: Sequence[CountedText]) -> Iterator[Found]:
    """The summed counts under promises that stand in rows, in reading order."""
    for number, text in enumerate(texts):
        for at, count in enumerate(text.reading.counts):
            if count.summed and text.promise is not None and text.activity is not None:
                yield Found(CountPlace(number, at), count, text.promise, text.activity, text)


def _is_same(one: Found, other: Found) -> bool:
    """Whether two counts have one noun, or one the last part of the other's and no small number.

    What both parties tell of, each of the other, may have two names: 29 fredagskvällar, 29 fredagar.
    """
    joint = one.count.actor == other.count.actor == "gemensamt" and one.promise == other.promise
    if one.count.lemma == other.count.lemma or joint:
        return (one.count.value or 0) >= LEAST
    return (one.count.value or 0) >= SURE and is_near(one.count, other.count)


def _is_alike(one: Found, other: Found) -> bool:
    """What stands under no promise may say again in other words what stands under one: 31 brott, 31 anmälningar."""
    known = one.count.category == other.count.category != OTHER
    return known and one.count.actor == other.count.actor and (one.count.value or 0) >= SURE


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
