"""The year that a document is about: from its title, else its headers, else its file name."""

from __future__ import annotations

import re
from collections.abc import Iterable

from extract.facts.dating import UNDATED, Dating, dating_of, told_by
from extract.facts.periods import period_of
from extract.records import Period

YEAR = re.compile(r"(?<!\d)(20[0-4]\d)(?!\d)")


def year_of(period: Period) -> str:
    """The year as text, or first and last one ("2022/2023"); empty where it is unknown."""
    return year_over([period]) or period.name


def year_over(periods: Iterable[Period]) -> str:
    """The year, or first and last year, of several periods."""
    years = sorted({day.year for period in periods for day in (period.start, period.end) if day})
    if not years:
        return ""
    return str(years[0]) if years[0] == years[-1] else f"{years[0]}/{years[-1]}"


def file_dating(name: str) -> Dating:
    """The time that a file name tells, as in `uppfoljning-t1-2023.pdf`; its path is left aside."""
    stem = re.sub(r"[_.+]|%20", " ", name.replace("\\", "/").rsplit("/", 1)[-1].removesuffix(".pdf"))
    told = told_by(stem) if not re.search(r"\d{5,}", stem) else UNDATED
    if told.period.start is not None or told.vague:
        return told
    years = set(YEAR.findall(stem))
    return dating_of(period_of(years.pop())) if len(years) == 1 else UNDATED
