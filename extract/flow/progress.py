"""How far a heading, a column or a line says that what is beneath it has come: undone, going on, meant, planned."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal

from extract.facts.actors import actor_in
from extract.facts.columns import header_words
from extract.facts.periods import without_period
from extract.flow.heading_tables import heading_table
from extract.word_lists import lists_of

Progress = Literal["ej utfört", "pågående", "planerat", "mål", ""]


@dataclass(frozen=True, slots=True)
class ProgressWords:
    """Phrases of what was not done, in a heading of at most `words` words, but for one of what was `done` too.

    A heading is of what goes on, or lies ahead, where such a word and words of `beside` are all that it has.
    """

    undone: tuple[tuple[str, ...], ...]
    done: tuple[str, ...]
    words: int
    ongoing: frozenset[str]
    ahead: frozenset[str]
    beside: frozenset[str]
    examples: dict[str, str]


progress_words = cache(lambda: lists_of(heading_table("progress"), ProgressWords))


@lru_cache(maxsize=4096)
def progress_said(heading: str) -> Progress:
    """What a heading says of what stands beneath it; empty where it says nothing of that, or that it was done."""
    known, words = progress_words(), header_words(heading)
    if len(words) > known.words:
        return ""
    if _says_undone(words):
        return "ej utfört"
    rest = [word for word in words if not (word in known.beside or word.isdigit() or actor_in(word))]
    if not rest or not known.ongoing.union(known.ahead).issuperset(rest):
        return ""
    return "planerat" if not known.ahead.isdisjoint(rest) else "pågående"


@dataclass(frozen=True, slots=True)
class ToDoWords:
    """Verbs of what is still to be done, and the words that may follow one in a line that leads over to a list."""

    verbs: frozenset[str]
    beside: frozenset[str]
    examples: dict[str, str]


to_do_words = cache(lambda: lists_of(heading_table("to_do"), ToDoWords))


@lru_cache(maxsize=1024)
def said_over_list(line: str) -> Progress:
    """What a line says of the list beneath it: as a heading does, or that it shall be done ("Under 2024 ska vi:")."""
    known, words = to_do_words(), header_words(without_period(line))
    at = max((at for at, word in enumerate(words) if word in known.verbs), default=None)
    shall = at is not None and all(word in known.beside or actor_in(word) for word in words[at + 1 :])
    return "mål" if shall else progress_said(line)


def _says_undone(words: tuple[str, ...]) -> bool:
    known = progress_words()
    found = next((rest for phrase in known.undone if (rest := _without(words, phrase)) is not None), None)
    return found is not None and not any(word.startswith(known.done) for word in found)


def _without(words: tuple[str, ...], phrase: tuple[str, ...]) -> tuple[str, ...] | None:
    """The other words of a heading with a phrase in it; None where that is not there."""
    at = next((at for at in range(len(words)) if words[at : at + len(phrase)] == phrase), None)
    return words[:at] + words[at + len(phrase) :] if at is not None else None
