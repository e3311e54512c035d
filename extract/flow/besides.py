"""Headings over what was done besides the promises."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from extract.facts.columns import header_words
from extract.facts.periods import without_period
from extract.flow.heading_tables import heading_table
from extract.word_lists import lists_of

LONG = 6
"""Beginnings of at least so many letters are known inside compounds too."""


@dataclass(frozen=True, slots=True)
class BesideWords:
    """Words that say that something is told besides, and beginnings of words for what is; `words` at most in all.

    `opinions` are beginnings of words of headings over what people think.
    """

    besides: frozenset[str]
    done: tuple[str, ...]
    opinions: tuple[str, ...]
    words: int
    examples: tuple[str, ...]
    others: tuple[str, ...]


beside_words = cache(lambda: lists_of(heading_table("besides"), BesideWords))


def says_besides(heading: str) -> bool:
    """Whether a heading stands over what was done besides the promises, as "Övriga insatser" does."""
    known, words = beside_words(), header_words(without_period(heading))
    if len(words) > known.words or known.besides.isdisjoint(words):
        return False
    return any(word.startswith(known.done) or _ends_in(word, known.done) for word in words)


def is_of_opinions(heading: str) -> bool:
    """Whether a heading stands over what people think, as "Vad invånarna tycker" or "Enkätsvar" does."""
    return any(word.startswith(beside_words().opinions) for word in header_words(heading))


def _ends_in(word: str, stems: tuple[str, ...]) -> bool:
    """Whether a compound has one of the longer beginnings within it, as "trygghetsinsatser" has "insats"."""
    return any(stem in word for stem in stems if len(stem) >= LONG)
