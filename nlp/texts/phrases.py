"""Word sequences from data files, found by their first or last word."""

from __future__ import annotations

from collections.abc import Iterable
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
    """The rarest word of each phrase: a text without any of them says none."""
    return frozenset(map(rarest_word, phrases))


def rarest_word(phrase: str) -> str:
    """The word of a phrase that is in the fewest texts, by common knowledge or else its length."""
    return max(phrase.split(), key=_rarity)


def _rarity(word: str) -> tuple[int, int]:
    return _RANKS.get(word, len(_COMMON)), len(word)


@dataclass(frozen=True, slots=True)
class Phrases(Generic[Meaning]):
    """Sequences of lower-case words with what each means; the longest that matches wins.

    `backward` sequences are found by their last word, going left. The same sequence added again means the first thing.
    Many begin with a word that is everywhere, so that the word beside it is looked at before all of the sequence is.
    """

    backward: bool = False
    _alone: dict[str, Meaning] = field(default_factory=dict)
    _beside: dict[str, set[str]] = field(default_factory=dict)
    _longer: dict[str, ByLength[Meaning]] = field(default_factory=dict)

    def add(self, phrases: Iterable[str], meaning: Meaning) -> None:
        """Let each of `phrases` (words set apart by blanks) mean `meaning`."""
        for phrase in phrases:
            words = tuple(phrase.split())
            word, *others = reversed(words) if self.backward else words
            if not others:
                self._alone.setdefault(word, meaning)
                continue
            self._beside.setdefault(word, set()).add(others[0])
            lengths = self._longer.get(word, {})
            lengths.setdefault(len(words), {}).setdefault(words, meaning)
            self._longer[word] = dict(sorted(lengths.items(), reverse=True))

    def begins(self, word: str) -> bool:
        """Whether a phrase begins (backward: ends) with a word."""
        return word in self._alone or word in self._longer

    def alone(self, word: str) -> Meaning | None:
        """What a word means by itself, where no longer phrase begins with it; None for all others."""
        return None if word in self._longer else self._alone.get(word)

    def longest(self, row: Row, place: int) -> tuple[int, Meaning] | None:
        """The number of tokens and the meaning of the longest phrase that begins (backward: ends) at `place`."""
        word = row.word(place)
        if row.word(place - 1 if self.backward else place + 1) in self._beside.get(word, ()):
            for length, known in self._longer[word].items():
                first = place - length + 1 if self.backward else place
                words = tuple(row.lower[first : first + length]) if first >= 0 else ()
                if words in known:
                    return length, known[words]
        return (1, self._alone[word]) if word in self._alone else None
