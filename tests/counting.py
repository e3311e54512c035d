"""How the counting tests ask: one sentence, its counts."""

from __future__ import annotations

from nlp.counter import count
from nlp.records import Count, Passage


def counts_of(text: str, **surroundings: str) -> tuple[Count, ...]:
    return count(Passage(text, **surroundings)).counts


def only(text: str, **surroundings: str) -> Count:
    """The one count of a text that has just one."""
    (found,) = counts_of(text, **surroundings)
    return found
