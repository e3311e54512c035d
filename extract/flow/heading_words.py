"""The words of each kind of heading, and whether a heading says them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Literal, get_args

from extract.facts.columns import same_word
from extract.flow.heading_tables import heading_table, kind_tables
from extract.rule_files import Table, one_of
from extract.word_lists import lists_of

HeadingKind = Literal["sidotext", "utöver", "utfall", "plan", "löfte", "lovande", "kommun", "period", "namn", "tema"]


@dataclass(frozen=True, slots=True)
class KindWords:
    """The phrases of one kind of heading, each as its words."""

    kind: HeadingKind
    whole: frozenset[tuple[str, ...]]
    phrases: tuple[tuple[str, ...], ...]
    examples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FillerWords:
    """Words of a heading that say nothing of its kind.

    `of_promises` say nothing in one over a party's report either, and `of_vows` nothing of what somebody promises.
    """

    words: frozenset[str]
    of_promises: frozenset[str]
    of_vows: frozenset[str]


filler_words = cache(lambda: lists_of(heading_table("filler"), FillerWords))


@cache
def kind_words() -> tuple[KindWords, ...]:
    """The vocabulary of `sections.toml`; a missing or an unknown key or kind is refused."""
    return tuple(map(_kind, kind_tables()))


def _kind(entry: Table) -> KindWords:
    return lists_of(entry, KindWords, besides={"id"}, kind=one_of(entry, "id", get_args(HeadingKind)))


def says(words: tuple[str, ...], entry: KindWords) -> bool:
    """Whether the words of a heading are a whole phrase of a kind, small words left out or not, or hold one."""
    content = tuple(word for word in words if word not in filler_words().words)
    if any(_same(form, phrase) for form in (words, content) for phrase in entry.whole):
        return True
    return any(words[i : i + len(p)] == p for p in entry.phrases for i in range(len(words) - len(p) + 1))


def _same(words: tuple[str, ...], phrase: tuple[str, ...]) -> bool:
    return len(words) == len(phrase) and all(same_word(a, b) for a, b in zip(words, phrase, strict=True))
