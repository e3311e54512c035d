"""A number in a sentence that the figures of a table under the same promise sum to: said again, and not done anew."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from extract.records import Activity
from nlp.document.period_sums import Found, is_free, is_near, same_thing


def summed_in_table(activities: Sequence[Activity], one: Found, own: Sequence[Found]) -> Found | None:
    """The first of the figures in one column, or in all, that a count of running text sums."""
    if one.activity is None or activities[one.activity].counted or not is_free(one.count):
        return None
    figures = [other for other in own if _is_figure(activities, other) and _is_of_kind(one, other)]
    sums = (some for some in _columns(activities, figures) if len(some) > 1)
    return next((some[0] for some in sums if sum(each.count.value or 0 for each in some) == one.count.value), None)


def _is_figure(activities: Sequence[Activity], other: Found) -> bool:
    return other.activity is not None and activities[other.activity].counted != "" and is_free(other.count)


def _is_of_kind(one: Found, other: Found) -> bool:
    return same_thing(one.count, other.count) or is_near(one.count, other.count)


def _columns(activities: Sequence[Activity], figures: Sequence[Found]) -> Iterator[list[Found]]:
    """The figures of each column, and all of them."""
    by_column = sorted(figures, key=lambda one: activities[one.activity or 0].column)
    yield from (list(some) for _, some in groupby(by_column, key=lambda one: activities[one.activity or 0].column))
    yield list(figures)
