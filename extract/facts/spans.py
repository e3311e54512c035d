"""Days with the contract's name for them, and the days that several periods cover together."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

from extract.facts.period_words import period_words
from extract.records import Period

UNKNOWN = Period()
BROKEN_YEAR = range(330, 397)
"""So many days from one year into the next are a broken year, even where they begin within a month."""


def spanning(periods: list[Period]) -> Period:
    """The period from the first to the last day of several; empty when one of them is unknown."""
    starts = [period.start for period in periods if period.start]
    ends = [period.end for period in periods if period.end]
    if not periods or len(starts) < len(periods) or len(ends) < len(periods):
        return UNKNOWN
    years = {period.name[:4] for period in periods if period.name}
    parts = {period.name[5:] for period in periods}
    for unit in period_words().all_units:
        if len(years) == 1 and parts == {f"{unit.letter}{n + 1}" for n in range(12 // unit.months)}:
            return Period(years.pop(), min(starts), max(ends))
    return named(min(starts), max(ends))


def named(start: date, end: date) -> Period:
    """The days with the contract's name for them, empty where they are no tertial, quarter, half-year or year."""
    return Period(_name(start, end), start, end)


def _name(start: date, end: date) -> str:
    if end < start:
        return ""
    if start.day != 1 or (end + timedelta(days=1)).day != 1:
        broken = end.year == start.year + 1 and (end - start).days in BROKEN_YEAR
        return f"{start.year}/{end.year}" if broken else ""
    months = (end.year - start.year) * 12 + end.month - start.month + 1
    if months % 12 == 0 and (start.month == 1 or months == 12):
        return str(start.year) if start.year == end.year else f"{start.year}/{end.year}"
    for unit in period_words().all_units:
        if months == unit.months and (start.month - 1) % unit.months == 0:
            return f"{start.year}-{unit.letter}{start.month // unit.months + 1}"
    return ""


def whole_months(year: int, first: int, months: int) -> Period:
    """So many months of a year from the given one on."""
    last = first + months - 1
    return named(date(year, first, 1), date(year, last, calendar.monthrange(year, last)[1]))
