"""Word sequences from data files, found by their first or last word."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from nlp.rows import Row

Meaning = TypeVar("Meaning")


@dataclass(frozen=True, slots=True)
class Phrases(Generic[Meaning]):
    """Sequences of lower-case words with what each means; the longest that matches wins.

    `backward` sequences are found by their last word, going left.
    """

    backward: bool = False
    _by_word: dict[str, list[tuple[tuple[str, ...], Meaning]]] = field(default_factory=dict)

    def add(self, phrases: Iterable[str], meaning: Meaning) -> None:
        """Let each of `phrases` (words set apart by blanks) mean `meaning`."""
        for phrase in phrases:
            words = tuple(phrase.split())
            known = self._by_word.setdefault(words[-1 if self.backward else 0], [])
            known.append((words, meaning))
            known.sort(key=lambda pair: -len(pair[0]))

    def longest(self, row: Row, place: int) -> tuple[int, Meaning] | None:
        """The number of tokens and the meaning of the longest phrase that begins (backward: ends) at `place`."""
        lower = row.lower
        if not 0 <= place < len(lower):
            return None
        for words, meaning in self._by_word.get(lower[place], ()):
            length = len(words)
            first = place - length + 1 if self.backward else place
            if length == 1 or (first >= 0 and tuple(lower[first : first + length]) == words):
                return length, meaning
        return None
