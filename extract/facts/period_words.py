"""The words that name periods, read from `periods.toml`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import TypeVar

from extract.records import Period
from extract.rule_files import Table, any_section_of, load_table, number, strings, tables_of, text
from extract.word_lists import lists_of

FILE = Path(__file__).with_name("periods.toml")

Meaning = TypeVar("Meaning")

UNIT_KEYS = {"id", "letter", "months", "short", "words"}
EXAMPLE_KEYS = {"year", "start", "end"}


@dataclass(frozen=True, slots=True)
class Unit:
    """A part of a year: tertial, quarter, half-year; `letter` names it in the contract's words."""

    id: str
    letter: str
    months: int


@dataclass(frozen=True, slots=True)
class PeriodExample:
    """A text, the document's own period as text, and what must come out."""

    text: str
    year: str
    period: Period


@dataclass(frozen=True, slots=True)
class PeriodWords:
    """Each word in lower case with what it stands for.

    A unit with one of the words `recurring` before it, or of the `endings`, names no period; a `definite` one, or one
    behind a word of `own`, is the document's own. `seasons` are parts of a year of no known days, those of
    `seasons_before_year` only where a year follows or nothing else stands beside them, those of `numbered` where a
    number follows, `school` ones a year that begins after one summer and ends before the next. `until` are the words
    before a last part, `beside` those that say no more than when. A date after a word that begins with one of
    `published` is when a text was written, also with words of `before_date` between; so is a lone month, but for one
    beside a word of `telling`. `after_month` words follow a month's name, words that begin as `accounting` stand
    before a year. `former` words name the year before, `week` words a week.
    """

    months: dict[str, int]
    units: dict[str, Unit]
    short: dict[str, Unit]
    ordinals: dict[str, int]
    ranges: frozenset[str]
    whole: frozenset[str]
    own: frozenset[str]
    definite: frozenset[str]
    recurring: frozenset[str]
    endings: frozenset[str]
    seasons: frozenset[str]
    seasons_before_year: frozenset[str]
    numbered: frozenset[str]
    school: frozenset[str]
    until: frozenset[str]
    beside: frozenset[str]
    published: tuple[str, ...]
    before_date: frozenset[str]
    telling: frozenset[str]
    after_month: frozenset[str]
    accounting: tuple[str, ...]
    former: frozenset[str]
    week: frozenset[str]
    all_units: tuple[Unit, ...]
    examples: tuple[PeriodExample, ...]


@cache
def period_words() -> PeriodWords:
    """The vocabulary; a missing or an unknown key, or a word with two meanings, is refused."""
    known = load_table(FILE, {"words", "ordinal", "unit", "month", "example"})
    units = {_unit(entry): entry for entry in tables_of(known, "unit", UNIT_KEYS)}
    return lists_of(
        any_section_of(known, "words"),
        PeriodWords,
        months=_numbers(known, "month"),
        units=_index([(entry, "words", unit) for unit, entry in units.items()]),
        short=_index([(entry, "short", unit) for unit, entry in units.items()]),
        ordinals=_numbers(known, "ordinal"),
        all_units=tuple(units),
        examples=tuple(_example(entry) for entry in tables_of(known, "example", {"text", "name"}, EXAMPLE_KEYS)),
    )


def any_of(words: Iterable[str]) -> str:
    """A pattern for any of the words, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


def _unit(entry: Table) -> Unit:
    return Unit(text(entry, "id"), text(entry, "letter"), number(entry, "months"))


def _numbers(known: Table, section: str) -> dict[str, int]:
    """Each word of the entries of a section with the number that it stands for."""
    entries = tables_of(known, section, {"number", "words"})
    return _index([(entry, "words", number(entry, "number")) for entry in entries])


def _index(entries: list[tuple[Table, str, Meaning]]) -> dict[str, Meaning]:
    index: dict[str, Meaning] = {}
    for entry, key, meaning in entries:
        for word in strings(entry, key):
            if word in index:
                raise entry.refuse(f"ordet {word!r} står två gånger")
            index[word] = meaning
    return index


def _example(entry: Table) -> PeriodExample:
    start, end = entry.values.get("start"), entry.values.get("end")
    period = Period(text(entry, "name"))
    if isinstance(start, date) and isinstance(end, date):
        period = Period(period.name, start, end)
    return PeriodExample(text(entry, "text"), text(entry, "year"), period)
