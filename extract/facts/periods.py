"""Which days a header, heading or title speaks of: any printed form of a period to the contract's `Period`."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from extract.facts.period_points import between, days_in, point_after, point_before, year_for
from extract.facts.period_tokens import Token, tokens_of
from extract.facts.period_words import Unit, period_words
from extract.facts.spans import UNKNOWN, named, whole_months
from extract.facts.weeks import names_week
from extract.records import Period

LISTED = 2
"""More months or years than this, one after the other, are a list of all that are meant."""


def period_of(text: str, context: Period = UNKNOWN) -> Period:
    """The period that a text names; what it lacks is taken from `context`, and an empty Period means unknown."""
    return period_in(tuple(tokens_of(text)), context)


def period_in(tokens: tuple[Token, ...], context: Period = UNKNOWN) -> Period:
    """The period that a text's pieces name."""
    said = _said_year(tokens) or context
    dates = days_in(tokens, said)
    whole = _unit_period(tokens, context) or _months(tokens, said) or _season(tokens) or _years(tokens)
    whole = whole or _whole(tokens, context) or _same_unit(tokens, context)
    if dates is None:
        return whole or UNKNOWN
    if whole is not None and _unit_tokens(tokens):
        return Period(whole.name, dates.start, dates.end)
    return dates


def names_period(text: str) -> bool:
    """Whether the text holds a period or a part of one, even if its year is not known."""
    return any(token.kind not in ("other", "range", "number") for token in tokens_of(text))


def ends_in_season(header: str) -> bool:
    """Whether a header's last word is a season, as in "Insatser höst"; in running text such a word may be another."""
    words = [token.text for token in tokens_of(header) if token.text[0].isalpha()]
    return bool(words) and words[-1] in period_words().seasons_before_year


def heads_time(header: str) -> bool:
    """Whether a header says a time as headers do: which year or part of one, or no more than when.

    A day of no year, and a month among other words, stand in reports as well.
    """
    tokens = tuple(tokens_of(header))
    kinds = {token.kind for token in tokens}
    if kinds & {"unit", "unitword", "year", "years"}:
        return True
    if "date" in kinds and "range" not in kinds and not any(token.year for token in tokens):
        return False
    said = {word.lower() for word in without_period(header).split()}
    return (names_period(header) and said <= period_words().beside) or ends_in_season(header)


def tells_period(text: str) -> bool:
    """Whether a text is a period and nothing else; a single day is none, as it says when one thing was done."""
    tokens = tuple(tokens_of(text))
    if names_week(text):
        return True
    telling = [token.kind for token in tokens if token.kind not in ("other", "range", "number")]
    day = telling == ["date"] and not any(token.kind == "range" for token in tokens)
    return bool(telling) and not day and not without_period(text)


def is_part_of_year(text: str) -> bool:
    """Whether a text names tertials, quarters, halves or months of a year and nothing else, as "T1" does."""
    kinds = {token.kind for token in tokens_of(text)}
    return bool(kinds & {"unit", "month"}) and "date" not in kinds and not without_period(text)


def without_period(text: str) -> str:
    """The words of a header that do not name its period."""
    tokens = [token for token in tokens_of(text) if token.kind == "other" and any(c.isalpha() for c in token.text)]
    return " ".join(token.text for token in tokens)


def _said_year(tokens: tuple[Token, ...]) -> Period | None:
    """The one year that the text itself says."""
    said = {token.year for token in tokens if token.kind == "year"}
    return whole_months(said.pop(), 1, 12) if len(said) == 1 else None


def _unit_tokens(tokens: tuple[Token, ...]) -> list[Token]:
    return [token for token in tokens if token.kind == "unit"]


def _unit_period(tokens: tuple[Token, ...], context: Period) -> Period | None:
    """A tertial, quarter or half-year, or a run of them as in "T1-T3 2018"."""
    run = _run_of_units(tokens)
    if run is None:
        return None
    unit, first, last = run
    start = (first - 1) * unit.months + 1
    months = (last - first + 1) * unit.months
    said = {token.year for token in tokens if token.kind == "year"}
    year = said.pop() if len(said) == 1 else 0
    if not year and not said:
        ends = {year_for(start, context), year_for(start + months - 1, context)}
        year = ends.pop() if len(ends) == 1 else 0
    return whole_months(year, start, months) if year else None


def _run_of_units(tokens: tuple[Token, ...]) -> tuple[Unit, int, int] | None:
    """A unit with its first and last number; None where there is none, or some between them are left out."""
    units = _unit_tokens(tokens)
    if not units or units[0].unit is None:
        return None
    unit, first = units[0].unit, units[0].number
    last = max(_last_of_run(tokens, tokens.index(units[0])), first)
    said = {token.number for token in units if token.unit == unit}
    if last == first and len(said) > 1:
        first, last = min(said), max(said)
        if len(said) < last - first + 1:
            return None
    return (unit, first, last) if last <= 12 // unit.months else None


def _last_of_run(tokens: tuple[Token, ...], i: int) -> int:
    """The number that a run of units ends with: "T1-T3", "tertial 1-2", "kvartal 3 och 4"."""
    if i + 2 < len(tokens) and tokens[i + 1].kind == "range" and tokens[i + 2].kind in ("unit", "number"):
        return tokens[i + 2].number
    return 0


def _months(tokens: tuple[Token, ...], context: Period) -> Period | None:
    """Whole months: "jan–jun", "Juni 2022–maj 2023", "mars"."""
    alone = [i for i, token in enumerate(tokens) if token.kind == "month"]
    numbers = [tokens[i].month for i in alone]
    if len(alone) > LISTED and numbers == list(range(numbers[0], numbers[0] + len(numbers))):
        return between(tokens[alone[0]], point_after(tokens, alone[-1] - 1) or tokens[alone[-1]], context)
    for i, token in enumerate(tokens):
        if token.kind == "range" and 0 < i < len(tokens) - 1:
            first, last = point_before(tokens, i), point_after(tokens, i)
            if first and last and first.kind == last.kind == "month":
                return between(first, last, context)
    if len(alone) != 1 or (alone[0] > 0 and tokens[alone[0] - 1].text in period_words().until):
        return None
    month = point_after(tokens, alone[0] - 1) or tokens[alone[0]]
    return between(month, month, context)


def _season(tokens: tuple[Token, ...]) -> Period | None:
    """A part of a year of no known days; a school year still has its two years."""
    if not any(token.kind == "season" for token in tokens):
        return None
    years = [token for token in tokens if token.kind == "years"]
    return Period(f"{years[0].year}/{years[0].number}") if len(years) == 1 else UNKNOWN


def _years(tokens: tuple[Token, ...]) -> Period | None:
    pairs = [token for token in tokens if token.kind == "years"]
    if pairs:
        return named(date(pairs[0].year, 1, 1), date(pairs[0].number, 12, 31))
    if any(token.kind in ("unit", "unitword", "month", "date") for token in tokens):
        return None
    years = [i for i, token in enumerate(tokens) if token.kind == "year"]
    if len(years) == 2 and years[1] - years[0] == 2 and tokens[years[0] + 1].kind == "range":
        first, last = tokens[years[0]].year, tokens[years[1]].year
        return named(date(first, 1, 1), date(last, 12, 31)) if first < last else None
    said = sorted({tokens[i].year for i in years})
    if len(said) > LISTED and said[-1] - said[0] == len(said) - 1:
        return named(date(said[0], 1, 1), date(said[-1], 12, 31))
    return whole_months(said[0], 1, 12) if len(said) == 1 else None


def _whole(tokens: tuple[Token, ...], context: Period) -> Period | None:
    """The word "helår" means the whole of the document's own period, or of the year that this is a part of."""
    if context.start is None or not any(token.kind == "whole" for token in tokens):
        return None
    in_one_year = context.end is not None and context.end.year == context.start.year
    return whole_months(context.start.year, 1, 12) if in_one_year else context


def _same_unit(tokens: tuple[Token, ...], context: Period) -> Period | None:
    """The words "under kvartalet" mean the document's own quarter, where it is one; "kvartal" alone is any."""
    units = [(before, token) for before, token in pairwise((None, *tokens)) if token and token.kind == "unitword"]
    if len(units) != 1 or any(token.kind in ("year", "years", "date", "month") for token in tokens):
        return None
    before, token = units[0]
    pointed = token.text in period_words().definite or (before is not None and before.text in period_words().own)
    own = token.unit is not None and context.name[4:6] == f"-{token.unit.letter}"
    return context if pointed and own else None
