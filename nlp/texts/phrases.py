"""Word sequences from data files, found by their first or last word."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from nlp.texts.rows import Row

Meaning = TypeVar("Meaning")
ByLength = dict[int, dict[tuple[str, ...], Meaning]]


# Words that are in so many texts that they tell little, the most common first.
_COMMON = (
    "i", "har", "och", "av", "på", "med", "en", "för", "polisen", "till", "är", "under", "kommunen", "att", "ett",
    "den", "vid", "inte", "de", "var", "det", "om", "som",
)  # fmt: skip
_RANKS = {word: rank for rank, word in enumerate(_COMMON)}


def telling_words(phrases: Iterable[str]) -> frozenset[str]:
    """The rarest word of each phrase, by common knowledge or else its length: a text without any of them says none."""
    return frozenset(max(phrase.split(), key=_rarity) for phrase in phrases)


def _rarity(word: str) -> tuple[int, int]:
    return _RANKS.get(word, len(_COMMON)), len(word)


@dataclass(frozen=True, slots=True)
class Phrases(Generic[Meaning]):
    """Sequences of lower-case words with what each means; the longest that matches wins.

    `backward` sequences are found by their last word, going left. The same sequence added again means the first thing.
    """

    backward: bool = False
    _by_word: dict[str, ByLength[Meaning]] = field(default_factory=dict)

    def add(self, phrases: Iterable[str], meaning: Meaning) -> None:
        """Let each of `phrases` (words set apart by blanks) mean `meaning`."""
        for phrase in phrases:
            words = tuple(phrase.split())
            word = words[-1 if self.backward else 0]
            lengths = self._by_word.get(word, {})
            lengths.setdefault(len(words), {}).setdefault(words, meaning)
            self._by_word[word] = dict(sorted(lengths.items(), reverse=True))

    def begins(self, word: str) -> bool:
        """Whether a phrase begins (backward: ends) with a word."""
        return word in self._by_word

    def alone(self, word: str) -> Meaning | None:
        """What a word means by itself, where no longer phrase begins with it; None for all others."""
        lengths = self._by_word.get(word)
        return lengths[1].get((word,)) if lengths is not None and list(lengths) == [1] else None

    def matches(self, row: Row, place: int) -> Iterator[tuple[int, Meaning]]:
        """The number of tokens and the meaning of every phrase that begins at `place`, the longest first."""
        lower = row.lower
        for length, known in self._by_word.get(lower[place], {}).items():
            words = tuple(lower[place : place + length])
            if words in known:
                yield length, known[words]

    def longest(self, row: Row, place: int) -> tuple[int, Meaning] | None:
        """The number of tokens and the meaning of the longest phrase that begins (backward: ends) at `place`."""
        lower = row.lower
        lengths = self._by_word.get(lower[place]) if 0 <= place < len(lower) else None
        if lengths is None:
            return None
        for length, known in lengths.items():
            first = place - length + 1 if self.backward else place
            words = tuple(lower[first : first + length]) if first >= 0 else ()
            if words in known:
                return length, known[words]
        return None
