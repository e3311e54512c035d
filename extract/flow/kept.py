"""Headings that ask or say whether promises were kept: what follows is what was done."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import dropwhile

from extract.facts.columns import header_words
from extract.flow.heading_tables import heading_table
from extract.rule_files import strings
from extract.word_lists import lists_of, phrases


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


kept_words = cache(lambda: lists_of(heading_table("kept"), KeptWords))


def says_if_kept(heading: str) -> bool:
    """Whether a heading asks or says whether promises were kept; one that begins with a promise's number is its own."""
    known, words = kept_words(), header_words(heading)
    if len(words) > known.words or any(word.isdigit() for word in words[1:2]):
        return False
    return any(word.startswith(known.promises) for word in words) and not known.kept.isdisjoint(words)


@cache
def report_stems() -> tuple[str, ...]:
    """Beginnings of the words that a report has in its title, from the table `report` of `sections.toml`."""
    return strings(heading_table("report"), "stems")


_remark_heads = cache(lambda: frozenset(phrases(heading_table("remark"), "whole")))


def leads_remark(line: str) -> bool:
    """Whether a whole line, but for its number, is a head such as "Kommentar" over a remark on what stands above it."""
    return tuple(dropwhile(str.isdigit, header_words(line))) in _remark_heads()
