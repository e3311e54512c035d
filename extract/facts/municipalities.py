"""Which Swedish municipality a text names, with its code and county."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from extract.records import Municipality
from extract.rule_files import read_rows

_PLAIN = str.maketrans("åäöé", "aaoe")
# Shorter names in plain letters are words too: `ange`, `are`.
_SHORTEST = 5
# Behind these a name is that of a municipality, though no "kommun" stands beside it.
_LIVING_IN = re.compile(r"\b(?:kommun)?invånar(?:na|nas|e)\s+i\s+$", re.IGNORECASE)
_NEAR = 30
KINDS = ("kommuns", "kommun", "stads", "stad", "kommunen", "staden")


@dataclass(frozen=True, slots=True)
class Mention:
    """A municipality named in a text, where, and whether "kommun", "stad" or who lives there says that it is one."""

    municipality: Municipality
    start: int
    sure: bool


@cache
def register() -> tuple[Municipality, ...]:
    """All 290 municipalities (`municipalities.csv`; source and date in `municipalities.md`)."""
    return tuple(
        Municipality(row["name"], row["code"], row["county"])
        for row in _rows("municipalities.csv", "code", "name", "county")
    )


@cache
def districts() -> dict[str, Municipality]:
    """City districts and other names that lie within one municipality (`districts.csv`)."""
    return {row["district"]: _by_code()[row["code"]] for row in _rows("districts.csv", "district", "code")}


@cache
def ambiguous() -> frozenset[str]:
    """Names that are common words or personal names too: alone they count only where no other name stands."""
    return frozenset(row["name"] for row in _rows("ambiguous_names.csv", "name"))


def _rows(name: str, *columns: str) -> list[dict[str, str]]:
    return read_rows(Path(__file__).with_name(name), columns)


@cache
def _by_code() -> dict[str, Municipality]:
    return {municipality.code: municipality for municipality in register()}


@cache
def _names() -> dict[str, Municipality]:
    """Every form of every name in lower case: with and without genitive s, and as it is called (`other_names.csv`)."""
    named = [(municipality.name, municipality) for municipality in register()]
    named += [(row["name"], _by_code()[row["code"]]) for row in _rows("other_names.csv", "name", "code")]
    return {form.lower(): municipality for name, municipality in named for form in _forms(name)}


def is_named(word: str) -> bool:
    """Whether a word in lower case is a municipality's name."""
    return word in _names()


def _forms(name: str) -> tuple[str, ...]:
    return (name,) if name.endswith(("s", "x", "z")) else (name, name + "s")


@cache
def _pattern() -> re.Pattern[str]:
    names = "|".join(re.escape(name) for name in sorted(_names(), key=len, reverse=True))
    kinds = "|".join(KINDS)
    return re.compile(rf"(?<![\w-])(?P<name>{names})(?:\s+(?P<kind>{kinds}))?(?![\w]|-\w)", re.IGNORECASE)


def mentions(text: str) -> Iterator[Mention]:
    """The municipalities named in a text, in text order; words in lower case are no names."""
    for match in _pattern().finditer(text):
        name = match.group("name")
        if not name[0].isupper():
            continue
        municipality = _names()[name.lower()]
        sure = (
            bool(match.group("kind"))
            or _LIVING_IN.search(text[max(0, match.start() - _NEAR) : match.start()]) is not None
        )
        yield Mention(municipality, match.start(), sure)


def municipalities_in(text: str) -> tuple[Municipality, ...]:
    """The municipalities that a title or file name speaks of, each once; those with "kommun" or "stad" go first.

    Where none is named, the one that a city district named there lies in.
    """
    found = list(mentions(text))
    sure = [mention for mention in found if mention.sure]
    plain = [mention for mention in found if mention.municipality.name not in ambiguous()]
    chosen = [*sure, *plain] if sure else plain or found
    return tuple(dict.fromkeys(mention.municipality for mention in chosen)) or districts_in(text)


def plainly_spelled_in(text: str) -> tuple[Municipality, ...]:
    """The municipalities whose names a file name spells without the dots and rings of å, ä and ö, each once."""
    words = f" {' '.join(text.lower().split())} "
    return tuple(dict.fromkeys(one for name, one in _plain_names().items() if f" {name} " in words))


@cache
def _plain_names() -> dict[str, Municipality]:
    """Names in plain letters or in one word, where they are long enough to be no word, and are no other name."""
    spelled = [
        (variant, one)
        for form, one in _names().items()
        for plain in (form, form.translate(_PLAIN))
        for variant in (plain, plain.replace("-", " "), re.sub(r"[- ]", "", plain))
    ]
    return {form: one for form, one in spelled if len(form) >= _SHORTEST and form not in _names()}


def districts_in(text: str) -> tuple[Municipality, ...]:
    """The municipalities of the city districts named in a text, each once."""
    words = text.lower()
    hits = [
        municipality
        for name, municipality in districts().items()
        if re.search(rf"(?<!\w){re.escape(name.lower())}s?(?!\w)", words)
    ]
    return tuple(dict.fromkeys(hits))
