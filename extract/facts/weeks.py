"""Weeks by their number, which a table of a summer's or a campaign's activities tells its rows by."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from extract.facts.period_words import any_of, period_words
from extract.facts.spans import UNKNOWN
from extract.records import Period

LONGEST_YEAR = 53
"""A year has at most so many weeks."""


def names_week(text: str) -> bool:
    """Whether a text is the number of a week, or of a first and a last one, and nothing else."""
    match = _pattern().fullmatch(text.strip())
    return match is not None and 1 <= int(match[1]) <= LONGEST_YEAR


def week_of(text: str, within: Period) -> Period:
    """Monday of the first to Sunday of the last week that a text names; unknown where its year is."""
    match = _pattern().fullmatch(text.strip())
    year = int(match[3]) if match and match[3] else _only_year(within)
    if match is None or not year:
        return UNKNOWN
    try:
        first = date.fromisocalendar(year, int(match[1]), 1)
        last = date.fromisocalendar(year, int(match[2] or match[1]), 7)
    except ValueError:  # a year of 52 weeks
        return UNKNOWN
    return Period("", first, last) if first < last else UNKNOWN


@cache
def _pattern() -> re.Pattern[str]:
    """A first week, a last one and a year, the latter two where they are said."""
    words = any_of(period_words().week)
    return re.compile(rf"(?:{words})\s?(\d{{1,2}})(?:\s?[-–]\s?(\d{{1,2}}))?(?:\s?,?\s?(20[0-4]\d))?", re.IGNORECASE)


def _only_year(within: Period) -> int:
    if within.start is None or within.end is None or within.start.year != within.end.year:
        return 0
    return within.start.year
