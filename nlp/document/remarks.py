"""Remarks beside a figure that tell of some of it: `Utfall | 28`, `Kommentar | 12 kontroller i Djurås`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import takewhile

from extract.records import Activity, FollowUp
from extract.rule_files import strings
from nlp.document.outcome_data import section
from nlp.document.period_sums import Found, is_free
from nlp.records import CountPlace, Link

_TERSE = 6
"""A cell of at most so many words, a number first, is the figure of its row."""


def parts_in_remarks(follow_up: FollowUp, found: Sequence[Found]) -> Iterator[Link]:
    """The links of such counts to the figure that holds all of its remark's."""
    for one in found:
        figures = list(_figures_beside(follow_up, one, found)) if _is_remark(follow_up, one) else []
        alike = [other for other in found if other.place.text == one.place.text and _is_alike(one, other)]
        told = sum(other.count.value or 0 for other in alike if is_free(other.count))
        whole = next((figure for figure in figures if (figure.count.value or 0) >= told), None)
        if whole is not None:
            yield Link("del_av", one.place, whole.place)


def beyond_figures(follow_up: FollowUp, found: Sequence[Found]) -> Iterator[CountPlace]:
    """The counts of remarks that are of what the figure beside them counts, and more than that."""
    parts = {link.source for link in parts_in_remarks(follow_up, found)}
    for one in found:
        if _is_remark(follow_up, one) and one.place not in parts and any(_figures_beside(follow_up, one, found)):
            yield one.place


def _is_remark(follow_up: FollowUp, one: Found) -> bool:
    """Whether a count of a remark is not said to come on top of anything."""
    if one.activity is None or not is_free(one.count):
        return False
    activity = _activities(follow_up, one)[one.activity]
    first, last = one.count.sentence
    return activity.nature == "kommentar" and _more().search(activity.text.text[first:last]) is None


def _figures_beside(follow_up: FollowUp, one: Found, found: Sequence[Found]) -> Iterator[Found]:
    """The figures in the cells of a remark's row, of the same thing."""
    row = set(_cells_before(_activities(follow_up, one), one.activity or 0))
    beside = (other for other in found if other.promise == one.promise and other.activity in row)
    return (other for other in beside if other.count.start == 0 and is_free(other.count) and _is_alike(one, other))


def _cells_before(activities: Sequence[Activity], remark: int) -> Iterator[int]:
    """The terse reports between a remark and the one before it, which is of another row."""
    between = takewhile(lambda at: activities[at].nature != "kommentar", range(remark - 1, -1, -1))
    reports = (at for at in between if activities[at].nature == "utfall")
    return (at for at in reports if len(activities[at].text.text.split()) <= _TERSE)


def _is_alike(one: Found, other: Found) -> bool:
    """Whether two counts have one noun, or one the last part of the other's."""
    long, short = sorted((one.count.lemma, other.count.lemma), key=len, reverse=True)
    return one.count.category == other.count.category and long.endswith(short)


def _activities(follow_up: FollowUp, one: Found) -> Sequence[Activity]:
    return follow_up.promises[one.promise].activities


@cache
def _more() -> re.Pattern[str]:
    return re.compile(rf"(?i)\b(?:{'|'.join(strings(section('remarks'), 'more'))})\b")
