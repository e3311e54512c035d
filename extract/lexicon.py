"""Swedish words in base form, to tell a word from a piece of one."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

ENDINGS = ("", "s", "n", "t", "r", "en", "et", "ar", "er", "or", "na", "de", "te", "d", "a", "e") + (
    "arna",
    "erna",
    "orna",
    "ens",
    "ets",
    "are",
    "ade",
    "at",
    "ande",
    "ende",
    "ad",
    "st",
    "sta",
    "aste",
    "ts",
    "as",
    "es",
)
STEM_ENDINGS = ("", "a", "e")
SHORTEST = 2
SHORTEST_PART = 4


@dataclass(frozen=True, slots=True)
class Lexicon(Container[object]):
    """Words in lower case; an inflected form is in it when its base form is."""

    bases: frozenset[str]

    def __contains__(self, word: object) -> bool:
        return isinstance(word, str) and any(base in self.bases for base in _base_forms(word))

    def makes(self, word: str) -> bool:
        """Whether the word is in the lexicon or is a compound whose every part is."""
        return word in self or any(self._split(word, i) for i in range(SHORTEST_PART, len(word) - SHORTEST_PART + 1))

    def _split(self, word: str, at: int) -> bool:
        return word[at:] in self and self.makes(word[:at].removesuffix("s"))


def _base_forms(word: str) -> set[str]:
    stems = {word.removesuffix(ending) for ending in ENDINGS if word.endswith(ending)}
    return {stem + ending for stem in stems if len(stem) >= SHORTEST for ending in STEM_ENDINGS} | {word}


@cache
def swedish() -> Lexicon:
    """The lexicon that comes with the program (`lexicon.txt`; source and licence in its first lines)."""
    lines = files("extract").joinpath("lexicon.txt").read_text(encoding="utf-8").splitlines()
    return Lexicon(frozenset(line for line in lines if line and not line.startswith("#")))
