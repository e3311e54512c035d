"""How many a promise is in all: its number, or how often times how many weeks, months or days it is for."""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import date, timedelta
from functools import cache

from extract.facts.periods import period_of
from extract.records import Period
from extract.rule_files import strings
from nlp.document.outcome_data import section
from nlp.document.passages import years_in
from nlp.numerals.number_words import cardinal
from nlp.records import Count

LONGEST_YEAR = 370
"""A year has fewer days, also where its last day is not given to the day."""
WEEKS, MONTHS, DAYS = 52, 12, 365
_FOR_SO_LONG = re.compile(r"(?i)(?:\(|\b(?:under|i|på) )(?:totalt |sammanlagt )?(\w+) (vecko|månade)r\b")


def wanted_of(goal: Count, promise: str, periods: Collection[Period], year: str) -> float | None:
    """The promised number; a frequency is multiplied by how often its base comes in the time that it is promised for.

    `promise` is the text of a goal that it holds itself. None for a frequency over a time that nobody can tell, or of
    what comes nobody knows how often.
    """
    if not goal.per:
        return goal.value or 0
    said = _said_years(promise[slice(*goal.sentence)], periods, year)
    years = _years(periods, year) if said is None else said
    return float(round((goal.value or 0) * times_a_year().get(goal.per, 0.0) * years)) or None


def _said_years(sentence: str, periods: Collection[Period], year: str) -> float | None:
    """How many years a promise says that it is for, 0 where that is unsure; None where it says nothing of that.

    `under tio veckor` and `maj–augusti` are as long as they say, but no longer than what is followed up of them.
    """
    found = _FOR_SO_LONG.search(sentence)
    if found and (number := _number(found[1])):
        return number / (WEEKS if found[2] == "vecko" else MONTHS)
    if _seasonal().search(sentence):
        return 0.0
    whole = _whole_year(year)
    said = period_of(sentence, whole) if whole else Period()
    if whole is None or said.start is None or said.end is None or said.name == year:
        return None
    covered = [(one.start, one.end) for one in periods] or [(whole.start, whole.end)]
    return len({day for first, last in covered for day in _days(said.start, said.end, first, last)}) / DAYS


def _number(word: str) -> float:
    return float(word) if word.isdecimal() else cardinal(word.lower()) or 0.0


def _whole_year(year: str) -> Period | None:
    """The days of a document's year; None where it is of several."""
    return Period(year, date(int(year), 1, 1), date(int(year), 12, 31)) if year.isdecimal() else None


def _days(start: date, end: date, first: date | None, last: date | None) -> range:
    """The days of a time that are within another one."""
    return range(max(start, first or start).toordinal(), min(end, last or end).toordinal() + 1)


@cache
def _seasonal() -> re.Pattern[str]:
    """A word for a part of the year of which nobody can tell how long it is."""
    return re.compile(rf"(?i)\b(?:{'|'.join(strings(section('season'), 'words'))})\b")


def _years(periods: Collection[Period], year: str) -> float:
    """How many years the periods cover, by the document's year where there are none; 0 if unknown."""
    if any(map(_is_broken_year, periods)):
        return 1.0
    covered: dict[int, float] = {}
    for period in periods:
        if not period.name and period.start and period.end:  # months that are no tertial, quarter or half-year
            first = period.start.year
            covered[first] = min(1.0, covered.get(first, 0.0) + _share(period.start, period.end))
        whole, years = _span(period.name)
        for one in years_in(period.name):
            covered[one] = 1.0 if whole else min(1.0, covered.get(one, 0.0) + years)
    return sum(covered.values()) or _span(year)[1]


def _share(start: date, end: date) -> float:
    """The share of a year between two days: a twelfth for each month where these are whole."""
    if start.day == 1 and (end + timedelta(1)).day == 1:
        return (MONTHS * (end.year - start.year) + end.month - start.month + 1) / MONTHS
    return ((end - start).days + 1) / DAYS


def _is_broken_year(period: Period) -> bool:
    """Whether a period of two calendar years is one year long, as from June to May."""
    days = (period.end - period.start).days if period.start and period.end else 0
    return "/" in period.name and 0 < days < LONGEST_YEAR


def is_of_years(period: Period) -> bool:
    """Whether a period is of whole years."""
    return _span(period.name)[0]


def _span(name: str) -> tuple[bool, float]:
    """Whether a period is of whole years, and how many years it is: 2023-T2 is a third of one, 2019/2021 three."""
    first, _, rest = name.partition("/")
    if rest:
        return True, float(int(rest) - int(first[:4]) + 1)
    parts = {"T": 3, "Q": 4, "H": 2}
    letter = name[5:6]
    return letter not in parts, 1 / parts[letter] if letter in parts else float(bool(name))


@cache
def times_a_year() -> dict[str, float]:
    """How often the base of a frequency comes in a year."""
    table = section("times_a_year")
    if not all(isinstance(value, int | float) and value > 0 for value in table.values.values()):
        raise table.refuse("ska ge tal över noll")
    return {word: float(str(value)) for word, value in table.values.items()}
