"""Points in time as they are printed, a day or a month, and the days from one to another."""

from __future__ import annotations

import calendar
from datetime import date

from extract.facts.period_tokens import Token, date_token
from extract.facts.spans import named
from extract.records import Period


def days_in(tokens: tuple[Token, ...], context: Period) -> Period | None:
    """Dates from day to day, as in "7 juni-31 aug"."""
    for i, token in enumerate(tokens):
        if token.kind != "range" or not 0 < i < len(tokens) - 1:
            continue
        first, last = point_before(tokens, i), point_after(tokens, i)
        if first and last and (first.kind == "date" or last.kind == "date"):
            first = _day_of(first, last)
            return between(first, last, context) if first else None
    return None


def _day_of(first: Token, last: Token) -> Token | None:
    """The first point; in "1-15 maj" it takes its month from the last."""
    if first.kind != "number":
        return first
    return date_token(first.text, last.year, last.month, first.number) if last.kind == "date" else None


def point_before(tokens: tuple[Token, ...], i: int) -> Token | None:
    """The day or month that ends just before a piece, with its year where that is printed."""
    before = tokens[i - 1]
    if before.kind == "year" and i > 1 and tokens[i - 2].kind in ("date", "month"):
        return _with_year(tokens[i - 2], before.year)
    return before if before.kind in ("date", "month", "number") else None


def point_after(tokens: tuple[Token, ...], i: int) -> Token | None:
    """The day or month that begins just after a piece, with its year where that is printed."""
    after = tokens[i + 1]
    if after.kind not in ("date", "month"):
        return None
    year = tokens[i + 2] if i + 2 < len(tokens) else None
    return _with_year(after, year.year) if year and year.kind == "year" and not after.year else after


def _with_year(token: Token, year: int) -> Token:
    return Token(token.kind, token.text, year, token.month, token.day)


def between(first: Token, last: Token, context: Period) -> Period | None:
    """The days from one printed point to another, unsaid years filled from each other, then from the document."""
    turn = 1 if (first.month, first.day) > (last.month, last.day or 31) else 0
    year = last.year or (first.year + turn if first.year else 0) or year_for(last.month, context)
    if not year:
        return None
    start_year = first.year or year - turn
    start = date(start_year, first.month, first.day or 1)
    end = date(year, last.month, last.day or calendar.monthrange(year, last.month)[1])
    return named(start, end) if start <= end else None


def year_for(month: int, context: Period) -> int:
    """The one year in which a month lies within the document's own period; 0 where that is none or several."""
    if context.start is None or context.end is None:
        return 0
    start, end = context.start.replace(day=1), context.end
    if start.year == end.year:
        return start.year
    years = [year for year in range(start.year, end.year + 1) if start <= date(year, month, 1) <= end]
    return years[0] if len(years) == 1 else 0
