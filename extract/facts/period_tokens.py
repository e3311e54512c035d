"""A header, heading or title cut into the pieces that can name a period."""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import Literal

from extract.facts.period_words import Unit, any_of, period_words
from extract.texts.spelling import alike

LONGEST_SPAN = 12
"""Promises are never given for more years than this."""
YEAR = r"(?:19[89]|20[0-4])\d"
SHORT_YEARS = range(13, 50)
"""Two digits after a part of a year that can be a year and no number of such parts."""
SHORTEST = 6
"""Letters of a name of a part of a year that may have a slip."""
MISSPELT = re.compile(r"\b[a-zåäö]{5,8}(?=\s?[1-4]\b)")
"""Where such a name stands, before its number."""
SIGNS = frozenset("-/+&")
"""Signs between the first and the last part of a period."""
Kind = Literal["date", "month", "year", "years", "unit", "unitword", "number", "range", "whole", "season", "other"]


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a printed period: its kind with the numbers that it holds (0 where unsaid)."""

    kind: Kind
    text: str
    year: int = 0
    month: int = 0
    day: int = 0
    number: int = 0
    unit: Unit | None = None


def tokens_of(text: str) -> Iterator[Token]:
    """The pieces in text order; dashes of every kind are read as one."""
    lowered = _spelled(re.sub(r"[\u2010-\u2015\u2212]", "-", " ".join(text.lower().split())))
    return iter(_with_bare_seasons(_with_short_years([_token(match) for match in _pattern().finditer(lowered)])))


def _spelled(text: str) -> str:
    """The text with the name of a part of a year right where it has a slip and a number after it ("tertal 1")."""
    return MISSPELT.sub(lambda found: next((w for w in _unit_names() if alike(found[0], w)), found[0]), text)


@cache
def _unit_names() -> tuple[str, ...]:
    """The plain name of each part of a year, where it is long enough to be told with a slip in it."""
    long = {word: unit for word, unit in period_words().units.items() if len(word) >= SHORTEST and word.isalpha()}
    return tuple(min((word for word in long if long[word] == unit), key=len) for unit in dict.fromkeys(long.values()))


def _with_bare_seasons(tokens: list[Token]) -> list[Token]:
    """The tokens with a word as "vår" read as a season where only seasons, weeks, signs and figures stand beside it."""
    yearly = period_words().seasons_before_year
    said = {token.text for token in tokens if token.kind == "other" and token.text[0].isalpha()}
    if not said <= yearly | period_words().week:
        return tokens
    return [replace(token, kind="season") if token.text in yearly else token for token in tokens]


def _with_short_years(tokens: list[Token]) -> list[Token]:
    """The tokens with the 23 of "T1 23", "T1/23" and "mars-23" read as a year."""
    read: list[Token] = []
    for token in tokens:
        sign = read[-1] if read and read[-1].text in ("-", "/") else None
        before = read[-2:-1] if sign else read[-1:]
        if token.kind == "number" and token.number in SHORT_YEARS and before and before[0].kind in ("unit", "month"):
            read[len(read) - (sign is not None) :] = [Token("year", token.text, year=2000 + token.number)]
        else:
            read.append(token)
    return read


@cache
def _pattern() -> re.Pattern[str]:
    words = period_words()
    month, unit, short = any_of(words.months), any_of(words.units), any_of(words.short)
    ordinal, spans, whole = any_of(words.ordinals), any_of(words.ranges - SIGNS), any_of(words.whole)
    each, endings = any_of(words.recurring), any_of(words.endings)
    season, yearly, numbered = any_of(words.seasons), any_of(words.seasons_before_year), any_of(words.numbered)
    return re.compile(
        rf"""(?P<paper>\b{YEAR}(?::\d+|[-/](?:\d{{3}}|\d{{5,}}))\b)
        |(?P<iso>{YEAR}-[01]\d-[0-3]\d)\b
        |(?P<compact>\b(?:20)?\d\d[01]\d[0-3]\d\b)
        |(?P<years>\b{YEAR}\s?[-/]\s?(?:{YEAR}\b(?!-\d)|\d\d\b(?![-\d]|\s?(?:{month})(?![a-zåäö]))))
        |(?P<year>(?<!\d){YEAR}(?!\d)|(?<=\s)-(?P<yy>[12]\d)\b)
        |(?P<dm>\b[0-3]?\d/[01]?\d\b(?!/))
        |(?P<dmonth>\b[0-3]?\d(?::?[aes])?\.?\s?(?:{month})(?![a-zåäö]))
        |(?P<month>\b(?:{month})(?![a-zåäö]))
        |(?P<recurring>\b(?:{each})\s(?:{unit})(?!\w)|\b(?:{unit})(?:{endings})\b)
        |(?P<season>\b(?:{season})(?![^\W\d])|\b(?:{yearly})(?=\s(?:{YEAR}|-[12]\d)\b)|\b(?:{numbered})\s?\d{{1,2}}\b)
        |(?P<unit>\b(?:{short})\s?[1-4]\b|\b(?:{unit})\s?(?:{ordinal})(?!\w|:\w)|\b(?!i\s)(?:{ordinal})\s(?:{unit})(?!\w))
        |(?P<unitword>\b(?:{unit})(?!\w))
        |(?P<whole>\b(?:{whole})(?!\w))
        |(?P<range>[-/+&]|\b(?:{spans})(?=[\s\d]))
        |(?P<number>\b\d{{1,2}}\b)
        |(?P<other>[^\W_]+|\S)""",
        re.VERBOSE,
    )


def _token(match: re.Match[str]) -> Token:
    kind, text = match.lastgroup or "other", match.group()
    if match.group("yy"):
        return Token("year", text, year=2000 + int(match.group("yy")))
    return _READERS[kind](text)


def _numbers(text: str) -> list[int]:
    return [int(digits) for digits in re.findall(r"\d+", text)]


def _iso(text: str) -> Token:
    return date_token(text, *_numbers(text))


def _compact(text: str) -> Token:
    short = text[-6:]
    return date_token(text, 2000 + int(short[:2]), int(short[2:4]), int(short[4:]))


def _day_month(text: str) -> Token:
    day, month = _numbers(text)
    return date_token(text, 0, month, day)


def _day_of_month(text: str) -> Token:
    word = re.sub(r"^[\d:]+(?:[aes]\b)?\W*", "", text)
    return date_token(text, 0, _month(word), _numbers(text)[0])


def _years(text: str) -> Token:
    first, last = _numbers(text)
    last = last if last > 99 else first // 100 * 100 + last
    if 0 < last - first <= LONGEST_SPAN:
        return Token("years", text, year=first, number=last)
    return Token("other", text)


def _month(word: str) -> int:
    return period_words().months[word.strip(" .")]


def date_token(text: str, year: int, month: int, day: int) -> Token:
    """A day of a month; not a date where the calendar has no such day."""
    if 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year or 2024, month)[1]:
        return Token("date", text, year=year, month=month, day=day)
    return Token("other", text)


def _unit_token(text: str) -> Token:
    words = period_words()
    for name, unit in sorted({**words.short, **words.units}.items(), key=lambda item: -len(item[0])):
        rest = text.removeprefix(name).strip() if text.startswith(name) else text.removesuffix(name).strip()
        number = words.ordinals.get(rest) if rest != text else None
        if number:
            return Token("unit" if number <= 12 // unit.months else "other", text, number=number, unit=unit)
    return Token("other", text)


_READERS: dict[str, Callable[[str], Token]] = {
    "iso": _iso,
    "compact": _compact,
    "dm": _day_month,
    "dmonth": _day_of_month,
    "years": _years,
    "unit": _unit_token,
    "month": lambda text: Token("month", text, month=_month(text)),
    "year": lambda text: Token("year", text, year=int(text)),
    "unitword": lambda text: Token("unitword", text, unit=period_words().units[text]),
    "number": lambda text: Token("number", text, number=int(text)),
    "range": lambda text: Token("range", text),
    "whole": lambda text: Token("whole", text),
    "season": lambda text: Token("season", text),
    "recurring": lambda text: Token("other", text),
    "paper": lambda text: Token("other", text),
    "other": lambda text: Token("other", text),
}
