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


def told(text: str) -> list[str]:
    """Each count of a text: expression, base form, category, status, and whether it is summed."""
    return [
        f"{one.expression} {one.lemma} {one.category} {one.status} {'+' if one.summed else '-'}"
        for one in counts_of(text)
    ]
