"""Headings over why something is done, which are no themes of it: "Orsak", "Nuläge"."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from extract.facts.columns import header_words
from extract.flow.heading_tables import heading_table
from extract.flow.headings import NUMBERING
from extract.word_lists import lists_of


@dataclass(frozen=True, slots=True)
class BackgroundWords:
    """Whole headings over how things are or why something is done; `others` only begin as one."""

    whole: frozenset[tuple[str, ...]]
    examples: tuple[str, ...]
    others: tuple[str, ...]


background_words = cache(lambda: lists_of(heading_table("background"), BackgroundWords))


def names_background(heading: str) -> bool:
    """Whether a heading says that how things are, or why, is told under it, and names no theme."""
    return tuple(header_words(NUMBERING.sub("", heading.strip()))) in background_words().whole
