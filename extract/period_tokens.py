"""A header, heading or title cut into the pieces that can name a period."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

from extract.period_words import Unit, period_words

YEAR = r"(?:19[89]|20[0-4])\d"
Kind = Literal["date", "month", "year", "years", "unit", "unitword", "number", "range", "whole", "other"]


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
    lowered = re.sub(r"[\u2010-\u2015\u2212]", "-", " ".join(text.lower().split()))
    for match in _pattern().finditer(lowered):
        yield _token(match)


@cache
def _pattern() -> re.Pattern[str]:
    words = period_words()
    month = "|".join(sorted(words.months, key=len, reverse=True))
    unit = "|".join(re.escape(w) for w in sorted(words.units, key=len, reverse=True))
    short = "|".join(sorted(words.short, key=len, reverse=True))
    ordinal = "|".join(re.escape(w) for w in sorted(words.ordinals, key=len, reverse=True))
    spans = "|".join(re.escape(w) for w in sorted(words.ranges - {"-", "/"}, key=len, reverse=True))
    whole = "|".join(sorted(words.whole, key=len, reverse=True))
    return re.compile(
        rf"""(?P<iso>{YEAR}-[01]\d-[0-3]\d)\b
        |(?P<compact>\b\d\d[01]\d[0-3]\d\b)
        |(?P<years>\b{YEAR}\s?[-/]\s?(?:{YEAR}\b(?!-\d)|\d\d\b(?![-\d])))
        |(?P<year>(?<!\d){YEAR}(?!\d)|(?<=\s)-(?P<yy>[12]\d)\b)
        |(?P<dm>\b[0-3]?\d/[01]?\d\b(?!/))
        |(?P<dmonth>\b[0-3]?\d(?::?[aes])?\.?\s?(?:{month})(?![a-zåäö]))
        |(?P<month>\b(?:{month})(?![a-zåäö]))
        |(?P<unit>\b(?:{short})\s?[1-4]\b|\b(?:{unit})\s?(?:{ordinal})(?![\w:])|\b(?:{ordinal})\s(?:{unit})(?!\w))
        |(?P<unitword>\b(?:{unit})(?!\w))
        |(?P<whole>\b(?:{whole})(?!\w))
        |(?P<range>-|/|\b(?:{spans})(?=[\s\d]))
        |(?P<number>\b\d{{1,2}}\b)
        |(?P<other>[^\W_]+|\S)""",
        re.VERBOSE,
    )


def _token(match: re.Match[str]) -> Token:
    kind, text = match.lastgroup or "other", match.group()
    if match.group("yy"):
        return Token("year", text, year=2000 + int(match.group("yy")))
    digits = [int(n) for n in re.findall(r"\d+", text)]
    if kind == "iso":
        return date_token(text, *digits)
    if kind == "compact":
        return date_token(text, 2000 + int(text[:2]), int(text[2:4]), int(text[4:]))
    if kind == "dm":
        return date_token(text, 0, digits[1], digits[0])
    if kind == "dmonth":
        return date_token(text, 0, _month(re.sub(r"^[\d:]+(?:[aes]\b)?\W*", "", text)), digits[0])
    if kind == "month":
        return Token("month", text, month=_month(text))
    if kind == "year":
        return Token("year", text, year=digits[0])
    if kind == "years":
        last = digits[1] if digits[1] > 99 else digits[0] // 100 * 100 + digits[1]
        return Token("years", text, year=digits[0], number=last) if last > digits[0] else Token("other", text)
    if kind == "unit":
        return _unit_token(text)
    if kind == "unitword":
        return Token("unitword", text, unit=period_words().units[text])
    if kind == "number":
        return Token("number", text, number=digits[0])
    return Token("range" if kind == "range" else "whole" if kind == "whole" else "other", text)


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
