"""The numbers that a promise is measured by: its own, else those of its goal columns."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from extract.records import Period, Promise
from extract.rule_files import strings
from nlp.document.outcome_data import section
from nlp.document.period_sums import same_thing
from nlp.records import Count, CountedText
from nlp.values import replace


@dataclass(frozen=True, slots=True)
class PeriodGoal:
    """A goal of a column, for the period of its cell."""

    count: Count
    period: Period


def own_goals(texts: Sequence[CountedText]) -> list[Count]:
    """The numbers that the promise's own text promises; one that tells how often something is done promises that."""
    promised = (count for text in texts if text.activity is None for count in text.reading.counts)
    return [count for count in promised if _is_goal(count, often=True)]


def promises_amount(promise: Promise, texts: Sequence[CountedText]) -> bool:
    """Whether the promise's own text promises so much of something that is not counted: `minst 100 timmar`."""
    own = promise.text.text
    numbers = (number for text in texts if text.activity is None for number in text.reading.numbers)
    return any(
        number.role in strings(section("amounts"), "roles") and _amounting().search(own[: number.start]) is not None
        for number in numbers
    )


@cache
def _amounting() -> re.Pattern[str]:
    return re.compile(rf"(?i)\b(?:{'|'.join(strings(section('amounts'), 'words'))})(?:\s+[^\W\d]+)?\s*$")


def column_goals(promise: Promise, texts: Sequence[CountedText]) -> list[Count]:
    """The numbers beside a promise that promises none itself, those of one thing in several periods as their sum."""
    kept: list[list[PeriodGoal]] = []
    for goal in _beside(promise, texts):
        place = next((goals for goals in kept if _goes_on(goals, goal)), None)
        if place is None:
            kept.append([goal])
        else:
            place.append(goal)
    return [_summed(goals) for goals in kept]


def in_goal_years(promise: Promise, year: str, *, own: bool) -> tuple[bool, ...]:
    """Of each activity whether it is of the years that the goals are for: those of their columns, else the document's.

    All are where none of them is said to be: nothing tells then which year was promised.
    """
    spans = [] if own else [_years(activity.period) for activity in promise.activities if activity.measure]
    wanted = {one for span in spans for one in span} or set(_named_years(year))
    among = tuple(bool(wanted & set(_years(activity.period))) for activity in promise.activities)
    told = any(of_goal and not one.measure for of_goal, one in zip(among, promise.activities, strict=True))
    return tuple(
        not told or of_goal or not _years(one.period) for of_goal, one in zip(among, promise.activities, strict=True)
    )


def _years(period: Period) -> range:
    """The years that a period has days in; none where its days are not known."""
    return range(period.start.year, period.end.year + 1) if period.start and period.end else range(0)


def _named_years(year: str) -> range:
    """All years of "2023" or "2022/2023"."""
    first, _, last = year.partition("/")
    return range(int(first), int(last or first) + 1) if first else range(0)


def _beside(promise: Promise, texts: Iterable[CountedText]) -> Iterator[PeriodGoal]:
    for text in texts:
        if text.activity is not None and promise.activities[text.activity].measure:
            period = promise.activities[text.activity].period
            yield from (PeriodGoal(count, period) for count in text.reading.counts if _is_goal(count))


def _goes_on(goals: Sequence[PeriodGoal], goal: PeriodGoal) -> bool:
    """Whether a goal is the one of a further period for the same thing."""
    first = goals[0].count
    return (
        same_thing(first, goal.count)
        and first.per == goal.count.per == ""
        and all(before.period != goal.period for before in goals)
    )


def _summed(goals: Sequence[PeriodGoal]) -> Count:
    return replace(goals[0].count, value=sum(goal.count.value or 0 for goal in goals))


def _is_goal(count: Count, *, often: bool = False) -> bool:
    meant = count.status == "mål" or (often and count.status == "pågående" and bool(count.per))
    return meant and bool(count.value) and count.part_of is None and count.repeats is None
