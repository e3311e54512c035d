"""Headings that ask or say whether promises were kept: what follows is what was done."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from extract.facts.columns import header_words
from extract.rule_files import any_section_of, load_table, number, section_of, strings

FILE = Path(__file__).with_name("sections.toml")
SECTIONS = {"label", "kept", "besides", "remark", "background", "matter", "report", "subtitle", "theme", "kind"}
"""The parts of the file."""


@dataclass(frozen=True, slots=True)
class KeptWords:
    """Beginnings of words for promises, and words that say that they were kept or came to nothing.

    Such a heading has at most `words` words.
    """

    promises: tuple[str, ...]
    kept: frozenset[str]
    words: int
    examples: tuple[str, ...]
    others: tuple[str, ...]


@cache
def kept_words() -> KeptWords:
    """The table `kept` of `sections.toml`; a missing or an unknown key is refused."""
    known = section_of(load_table(FILE, SECTIONS), "kept", {"promises", "kept", "words", "examples", "others"})
    return KeptWords(
        promises=strings(known, "promises"),
        kept=frozenset(strings(known, "kept")),
        words=number(known, "words"),
        examples=strings(known, "examples"),
        others=strings(known, "others"),
    )


def says_if_kept(heading: str) -> bool:
    """Whether a heading asks or says whether promises were kept; one that begins with a promise's number is its own."""
    known, words = kept_words(), header_words(heading)
    if len(words) > known.words or any(word.isdigit() for word in words[1:2]):
        return False
    return any(word.startswith(known.promises) for word in words) and not known.kept.isdisjoint(words)


@cache
def report_stems() -> tuple[str, ...]:
    """Beginnings of the words that a report has in its title, from the table `report` of `sections.toml`."""
    return strings(any_section_of(load_table(FILE, SECTIONS), "report"), "stems")


@cache
def _remark_heads() -> frozenset[tuple[str, ...]]:
    whole = strings(any_section_of(load_table(FILE, SECTIONS), "remark"), "whole")
    return frozenset(tuple(phrase.split()) for phrase in whole)


def leads_remark(line: str) -> bool:
    """Whether a whole line is a head such as "Kommentar" over a remark on what was reported above it."""
    return tuple(header_words(line)) in _remark_heads()
