"""Months that heads say by their first letters, J F M A M J, as only a run of them tells."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from extract.facts.period_words import period_words

FEWEST = 6
"""So many letters in a row are of no other months, wherever they begin."""


def months_spelled(heads: Sequence[str]) -> list[str]:
    """The heads with the names of months for letters in a row that are theirs."""
    names = _names()
    initials = "".join(name[0] for name in names).upper()
    letters = "".join(head if len(head) == 1 and head.isalpha() else " " for head in heads).upper()
    runs = (
        letters[at : at + size] for size in range(len(names), FEWEST - 1, -1) for at in range(len(letters) - size + 1)
    )
    run = next((one for one in runs if one in initials), "")
    if not run:
        return list(heads)
    at, month = letters.index(run), initials.index(run)
    return [*heads[:at], *names[month : month + len(run)], *heads[at + len(run) :]]


@cache
def _names() -> list[str]:
    """The twelve in full, in their order."""
    months = period_words().months
    return [max((name for name in months if months[name] == number), key=len) for number in range(1, 13)]
