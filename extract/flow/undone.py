"""Headings and labels of what was not done, or is left to do: nothing beneath them is an outcome."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from extract.facts.columns import header_words
from extract.flow.heading_tables import heading_table
from extract.word_lists import lists_of


@dataclass(frozen=True, slots=True)
class UndoneWords:
    """Phrases that say so anywhere in a heading of at most `words` words, but for one that says what was `done` too."""

    done: tuple[str, ...]
    phrases: tuple[tuple[str, ...], ...]
    words: int
    examples: tuple[str, ...]
    others: tuple[str, ...]


@cache
def undone_words() -> UndoneWords:
    """The table `undone` of `sections.toml`; a missing or an unknown key is refused."""
    return lists_of(heading_table("undone"), UndoneWords)


def says_undone(heading: str) -> bool:
    """Whether a heading or label stands over what was not done."""
    known, words = undone_words(), header_words(heading)
    found = next((rest for phrase in known.phrases if (rest := _without(words, phrase)) is not None), None)
    told = found is not None and any(word.startswith(known.done) for word in found)
    return found is not None and len(words) <= known.words and not told


def _without(words: tuple[str, ...], phrase: tuple[str, ...]) -> tuple[str, ...] | None:
    """The other words of a heading with a phrase in it; None where that is not there."""
    at = next((at for at in range(len(words)) if words[at : at + len(phrase)] == phrase), None)
    return words[:at] + words[at + len(phrase) :] if at is not None else None
