"""The units of a frequency: `per år`, `i veckan`, `månatligen`, `per öppetkväll`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from extract.rule_files import load_tables, strings, text
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.lemmas import base_form
from nlp.vocabulary.word_lists import section_lists

_FILE = Path(__file__).with_name("frequency.toml")


@dataclass(frozen=True, slots=True)
class RecurringWords:
    """The word lists of `frequency.toml`; `occasions` and `times_of_day` are last parts of words."""

    bare: frozenset[str]
    times: frozenset[str]
    ways: frozenset[str]
    occasions: tuple[str, ...]
    times_of_day: tuple[str, ...]


recurring_words = cache(lambda: section_lists(_FILE, "words", RecurringWords))


def unit_at(frame: Frame, place: int) -> str:
    """The unit at a place; `per skola och termin`: of two the time."""
    second = units().get(frame.word(place + 2)) if frame.word(place + 1) == "och" else None
    return second or units().get(frame.word(place), "") or _occasion(frame, place)


def any_noun_at(frame: Frame, place: int) -> str:
    """`två poliser per patrull`, `1,8 väktare per skift`: a noun in its base form that names no way of doing it."""
    word = frame.word(place)
    bare = frame.kind(place) == "noun" and word.isalpha() and frame.written(place).islower()
    return word if bare and word not in recurring_words().ways and base_form(word) == word else ""


def _occasion(frame: Frame, place: int) -> str:
    """`per öppetkväll`, `varje helgkväll`: a compound of a unit behind a word that makes a base of it."""
    word, before = frame.word(place), frame.word(place - 1)
    compound = before == "per" and word.endswith(recurring_words().occasions)
    compound = compound or (before == "varje" and word.endswith(recurring_words().times_of_day))
    return base_form(word) if compound else ""


@cache
def units() -> dict[str, str]:
    """Each written unit and the noun that it stands for."""
    return _nouns("unit")


@cache
def adverbs() -> dict[str, str]:
    """Each adverb of how often and the noun of its unit."""
    return _nouns("adverb")


def _nouns(section: str) -> dict[str, str]:
    tables = load_tables(_FILE, section, {"per", "words"})
    return {word: text(table, "per") for table in tables for word in strings(table, "words")}
