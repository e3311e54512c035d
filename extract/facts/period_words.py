"""The words that name periods, read from `periods.toml`."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any, TypeVar

from extract.records import Period

Meaning = TypeVar("Meaning")

SECTIONS = {
    "range": {"words", "until"},
    "whole": {"id", "words"},
    "recurring": {"words", "endings"},
    "season": {"words", "before_year", "numbered"},
    "written": {"published", "telling"},
    "former": {"words"},
}
LISTS = {
    "ordinal": {"number", "words"},
    "unit": {"id", "letter", "months", "short", "words"},
    "month": {"number", "words"},
    "example": {"text", "year", "name", "start", "end"},
}


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

    A unit with one of the words `recurring` before it, or of the `endings`, names no period. `seasons` are parts of a
    year of no known days, those of `seasons_before_year` only where a year follows, those of `numbered` where a number
    does. `until` are the words before a last part. A date after a word that begins with one of `published` is when a
    text was written; so is a lone month, but for one beside a word of `telling`. `former` words name the year before.
    """

    months: dict[str, int]
    units: dict[str, Unit]
    short: dict[str, Unit]
    ordinals: dict[str, int]
    ranges: frozenset[str]
    whole: frozenset[str]
    recurring: frozenset[str]
    endings: frozenset[str]
    seasons: frozenset[str]
    seasons_before_year: frozenset[str]
    numbered: frozenset[str]
    until: frozenset[str]
    published: tuple[str, ...]
    telling: frozenset[str]
    former: frozenset[str]
    all_units: tuple[Unit, ...]
    examples: tuple[PeriodExample, ...]


@cache
def period_words() -> PeriodWords:
    """The vocabulary; an unknown key or a word with two meanings is an error that names it."""
    raw = tomllib.loads(files("extract.facts").joinpath("periods.toml").read_text(encoding="utf-8"))
    _check(raw)
    units = [Unit(u["id"], u["letter"], u["months"]) for u in raw["unit"]]
    return PeriodWords(
        months=_index([(m["words"], m["number"]) for m in raw["month"]]),
        units=_index([(u["words"], unit) for u, unit in zip(raw["unit"], units, strict=True)]),
        short=_index([(u["short"], unit) for u, unit in zip(raw["unit"], units, strict=True)]),
        ordinals=_index([(o["words"], o["number"]) for o in raw["ordinal"]]),
        ranges=frozenset(raw["range"]["words"]),
        whole=frozenset(raw["whole"]["words"]),
        recurring=frozenset(raw["recurring"]["words"]),
        endings=frozenset(raw["recurring"]["endings"]),
        seasons=frozenset(raw["season"]["words"]),
        seasons_before_year=frozenset(raw["season"]["before_year"]),
        numbered=frozenset(raw["season"]["numbered"]),
        until=frozenset(raw["range"]["until"]),
        published=tuple(raw["written"]["published"]),
        telling=frozenset(raw["written"]["telling"]),
        former=frozenset(raw["former"]["words"]),
        all_units=tuple(units),
        examples=tuple(_example(e) for e in raw["example"]),
    )


def _check(raw: dict[str, Any]) -> None:
    for name, content in raw.items():
        allowed = SECTIONS.get(name) or LISTS.get(name)
        if allowed is None:
            raise ValueError(f"periods.toml: unknown section {name}")
        for entry in content if isinstance(content, list) else [content]:
            if unknown := set(entry) - allowed:
                raise ValueError(f"periods.toml: unknown key {sorted(unknown)} in {name}")


def _index(entries: list[tuple[list[str], Meaning]]) -> dict[str, Meaning]:
    index: dict[str, Meaning] = {}
    for words, value in entries:
        for word in words:
            if word in index:
                raise ValueError(f"periods.toml: the word {word!r} stands twice")
            index[word] = value
    return index


def _example(raw: dict[str, Any]) -> PeriodExample:
    start, end = raw.get("start"), raw.get("end")
    known = isinstance(start, date) and isinstance(end, date)
    return PeriodExample(
        raw["text"], raw.get("year", ""), Period(raw["name"], start, end) if known else Period(raw["name"])
    )
