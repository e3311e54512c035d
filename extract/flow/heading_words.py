"""The words of each kind of heading, and whether a heading says them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal, get_args

from extract.facts.columns import header_words
from extract.rule_files import Table, load_tables, one_of, strings
from extract.texts.spelling import alike

FILE = Path(__file__).with_name("sections.toml")

FILLERS = frozenset(
    {
        "den",
        "det",
        "detta",
        "de",
        "i",
        "under",
        "av",
        "för",
        "om",
        "vår",
        "våra",
        "sin",
        "så",
        "här",
        "vad",
        "vi",
        "från",
        "hos",
        "till",
        "och",
    }
)


HeadingKind = Literal["sidotext", "utöver", "utfall", "plan", "löfte", "lovande", "kommun", "period", "namn", "tema"]


@dataclass(frozen=True, slots=True)
class KindWords:
    """The phrases of one kind of heading, each as its words."""

    kind: HeadingKind
    whole: frozenset[tuple[str, ...]]
    phrases: tuple[tuple[str, ...], ...]
    examples: tuple[str, ...]


@cache
def kind_words() -> tuple[KindWords, ...]:
    """The vocabulary of `sections.toml`; a missing or an unknown key or kind is refused."""
    return tuple(_kind(entry) for entry in load_tables(FILE, "kind", {"id", "whole", "phrases", "examples"}))


def _kind(entry: Table) -> KindWords:
    kind: HeadingKind = one_of(entry, "id", get_args(HeadingKind))
    whole = frozenset(tuple(phrase.split()) for phrase in strings(entry, "whole"))
    phrases = tuple(tuple(phrase.split()) for phrase in strings(entry, "phrases"))
    return KindWords(kind, whole, phrases, strings(entry, "examples"))


def words_of(text: str) -> tuple[str, ...]:
    return header_words(text)


def says(words: tuple[str, ...], entry: KindWords) -> bool:
    content = tuple(word for word in words if word not in FILLERS)
    if any(_same(form, phrase) for form in (words, content) for phrase in entry.whole):
        return True
    return any(words[i : i + len(p)] == p for p in entry.phrases for i in range(len(words) - len(p) + 1))


def _same(words: tuple[str, ...], phrase: tuple[str, ...]) -> bool:
    return len(words) == len(phrase) and all(alike(a, b) for a, b in zip(words, phrase, strict=True))
