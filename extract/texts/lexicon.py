"""Swedish words in base form, to tell a word from a piece of one."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Container, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import islice, takewhile
from pathlib import Path

from extract.rule_files import load_table, strings

ENDINGS = Path(__file__).with_name("endings.toml")
SHORTEST = 2
SHORTEST_PART = 4
SHORTEST_REST = 3
"""Letters of a word that shows what it is compounded with."""
TELLING = 3
"""Compounds that show that what they begin with is a part of words, though no word itself."""
LONGEST_PART = 40
"""No word of the lexicon has more letters."""


@dataclass(frozen=True, slots=True)
class Lexicon(Container[object]):
    """Words in lower case; an inflected form is in it when its base form is."""

    bases: frozenset[str]

    def __contains__(self, word: object) -> bool:
        return isinstance(word, str) and any(form in self.bases for form in _base_forms(word))

    def makes(self, word: str) -> bool:
        """Whether the word is in the lexicon or is a compound whose every part is."""
        return word in self or any(self._split(word, i) for i in range(SHORTEST_PART, len(word) - SHORTEST_PART + 1))

    def _split(self, word: str, at: int) -> bool:
        return word[at:] in self and self._leads(word[:at])

    def _leads(self, word: str) -> bool:
        """Whether the word can begin a compound: base forms, with a linking s, or without their last a or e.

        It is read part by part from its beginning: letters without end, as damaged files have, take no longer for each.
        """
        ends = [0] if len(word) >= SHORTEST_PART else []
        if self._is_part(word):
            return True
        for end in range(SHORTEST_PART, len(word) + 1):
            starts = (at for at in reversed(ends) if SHORTEST_PART <= end - at <= LONGEST_PART)
            if any(self._is_part(word[start:end]) for start in starts):
                ends.append(end)
        return ends[-1:] == [len(word)]

    def _is_part(self, word: str) -> bool:
        return any(form in self.bases for form in _leading_forms(word)) or (word.endswith("a") and self._keeps_a(word))

    def _keeps_a(self, word: str) -> bool:
        """Whether other words are compounds that begin with it; of what is no word by itself, as föräldra, many are."""
        ordered = _ordered(self.bases)
        first, told = bisect_right(ordered, word), 0
        for other in takewhile(lambda other: other.startswith(word), islice(ordered, first, None)):
            told += len(other) - len(word) >= SHORTEST_REST and other[len(word) :] in self.bases
            if told == (1 if word in self.bases else TELLING):
                return True
        return False


def _leading_forms(word: str) -> list[str]:
    """The base forms that the first part of a compound can stand for; one that keeps its a is hardly ever right."""
    forms = [word + "a", word + "e"] if word.endswith("a") else [word, word + "a", word + "e"]
    return [*forms, word[:-1]] if word.endswith("s") else forms


def _base_forms(word: str) -> Iterator[str]:
    """Every base form that the word can be a form of, itself first."""
    yield word
    for ending, last in _endings():
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST:
            yield word.removesuffix(ending) + last


@cache
def _endings() -> tuple[tuple[str, str], ...]:
    """Each ending with the letter that it stands for at the end of a base form; none where it is put after it."""
    known = load_table(ENDINGS, {"every", "a", "e"})
    return tuple((ending, "" if key == "every" else key) for key in known.values for ending in strings(known, key))


@cache
def _ordered(bases: frozenset[str]) -> tuple[str, ...]:
    return tuple(sorted(bases))


@cache
def swedish() -> Lexicon:
    """The lexicon that comes with the program (`lexicon.txt`; source and licence in its first lines)."""
    lines = files("extract.texts").joinpath("lexicon.txt").read_text(encoding="utf-8").splitlines()
    return Lexicon(frozenset(line for line in lines if line and not line.startswith("#")))
