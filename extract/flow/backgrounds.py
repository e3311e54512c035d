"""Headings over why something is done, which are no themes of it: "Orsak", "Nuläge"."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from extract.facts.columns import header_words
from extract.flow.headings import NUMBERING
from extract.flow.kept import FILE, SECTIONS
from extract.rule_files import load_table, section_of, strings


@dataclass(frozen=True, slots=True)
class BackgroundWords:
    """Whole headings over how things are or why something is done; `others` only begin as one."""

    whole: frozenset[tuple[str, ...]]
    examples: tuple[str, ...]
    others: tuple[str, ...]


@cache
def background_words() -> BackgroundWords:
    """The table `background` of `sections.toml`; a missing or an unknown key is refused."""
    known = section_of(load_table(FILE, SECTIONS), "background", {"whole", "examples", "others"})
    whole = frozenset(tuple(phrase.split()) for phrase in strings(known, "whole"))
    return BackgroundWords(whole, strings(known, "examples"), strings(known, "others"))


def names_background(heading: str) -> bool:
    """Whether a heading says that how things are, or why, is told under it, and names no theme."""
    return tuple(header_words(NUMBERING.sub("", heading.strip()))) in background_words().whole
