"""Sentences beside each other that give a year its figure each: `Tillsyner 2023: 31. Tillsyner 2022: 24`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path

from extract.rule_files import read_table
from extract.word_lists import lists_of
from nlp.roles.period_clauses import Figure, is_whole_year
from nlp.texts.rows import Row
from nlp.values import value

_LONGEST_PHRASE = 3
_DONE = ("des", "tes", "ts", "ade", "it", "at")


@dataclass(frozen=True, slots=True)
class _Words:
    """The word lists of `yearly_figures.toml`."""

    small: frozenset[str]
    spanning: frozenset[str]


_words = cache(lambda: lists_of(read_table(Path(__file__).with_suffix(".toml")), _Words))


@value
class Yearly:
    """A sentence with one year and the positions of its figures; `things` are the words for what they count.

    `part` is the word before the year that makes a part of it, as in `mars 2023`; empty for the whole year.
    """

    year: float
    part: str
    figures: tuple[int, ...]
    things: frozenset[str]
    bare: bool


def yearly(row: Row, first: int, last: int, figures: Sequence[Figure], at: int) -> Yearly | None:
    """The sentence at places `first` to before `last`, with figures from position `at`; None where it is of no year."""
    years = {one.year for one in figures if one.year is not None}
    numbers = [place for place, one in enumerate(figures) if one.year is None]
    parts = {_part(row, one.first) for one in figures if one.year is not None}
    if len(years) != 1 or not numbers or len(parts) != 1 or not _words().spanning.isdisjoint(parts):
        return None
    behind = [word for place in numbers for word in _phrase(row, figures[place].last, last)]
    before = list(_things(row.lower[first : figures[numbers[0]].first]))
    year = next(iter(years)) or 0
    return Yearly(
        year, parts.pop(), tuple(at + place for place in numbers), frozenset(behind or before), not (behind or before)
    )


def of_other_years(told: Sequence[Yearly | None], years: frozenset[float]) -> Iterator[int]:
    """The positions of the figures of other years than the latest, or than `years`, those that are followed up."""
    for group in _alike(told):
        named = {one.year for one in group}
        kept = named & years or {max(named)}
        yield from (place for one in group if one.year not in kept for place in one.figures)


def _alike(told: Sequence[Yearly | None]) -> Iterator[list[Yearly]]:
    """The sentences that follow each other and count the same thing, in groups."""
    group: list[Yearly] = []
    for before, this in pairwise((None, *told)):
        if group and this and before and this.part == before.part and (this.bare or this.things & before.things):
            group.append(this)
            continue
        yield from ([group] if len(group) > 1 else [])
        group = [this] if this else []
    yield from ([group] if len(group) > 1 else [])


def _part(row: Row, place: int) -> str:
    return "" if is_whole_year(row, place) else row.word(place - 1)


def _phrase(row: Row, first: int, last: int) -> Iterator[str]:
    """The words straight behind a figure."""
    for word in row.lower[first : min(first + _LONGEST_PHRASE, last)]:
        if not word.isalpha():
            return
        if word not in _words().small:
            yield word


def _things(words: Sequence[str]) -> Iterator[str]:
    return (word for word in words if word.isalpha() and word not in _words().small and not word.endswith(_DONE))
