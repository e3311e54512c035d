"""Text whose letters are not those that are printed, because the font says so wrongly: noticed, told and not read."""

from __future__ import annotations

import math
import re
from collections import Counter
from dataclasses import dataclass, replace
from functools import cache, partial
from itertools import pairwise

from extract.records import Line, Page, Problem, Word
from extract.texts.lexicon import Lexicon, swedish
from extract.texts.page_lines import with_lines

LETTERS = re.compile(r"[a-z\u00e0-\u00f6\u00f8-\u00ff]{2,}")
"""Words in the letters of western Europe; others are what they seem."""

SHORTEST = 4
"""Letters of a word that tells by being known."""

STRANGE = -3.9
"""Mean logarithm of how likely one letter follows another: Swedish lines lie over -3.4, names, addresses and lines in
other languages over -3.9; of lines with other letters than the printed, nineteen of twenty lie under it."""

RATHER_STRANGE = -3.5
"""The same for lines of a page that has strange ones."""

ENOUGH, SOME, SURE = 12, 6, 40
"""Pairs of letters of a strange line, of one on a page that has such lines, and of all these together."""

UNSEEN, KINDS = 0.5, 15
"""What a pair that no word has counts for, and what that adds to every letter's count of pairs."""


@dataclass(frozen=True, slots=True)
class Pairs:
    """How often one letter follows another in words; `^` goes before the first and `$` after the last."""

    pairs: Counter[tuple[str, str]]
    firsts: Counter[str]

    def likeness(self, words: list[str]) -> tuple[float, int]:
        """The mean logarithm of how likely the letters of words follow one another, and of how many pairs."""
        found = [pair for word in words for pair in pairwise(f"^{word}$")]
        chances = [(self.pairs[pair] + UNSEEN) / (self.firsts[pair[0]] + KINDS) for pair in found]
        return sum(map(math.log, chances)) / max(len(found), 1), len(found)


def without_gibberish(page: Page) -> tuple[Page, tuple[Word, ...]]:
    """The page without such lines and with a warning of them, and their words."""
    lexicon = swedish()
    unknown = [line for line in page.all_lines if not _has_known_word(line, lexicon)]
    if sum(_pairs(line) for line in unknown if _is_strange(line, STRANGE, ENOUGH)) < SURE:
        return page, ()
    strange = [line for line in unknown if _is_strange(line, RATHER_STRANGE, SOME)]
    words = tuple(word for line in strange for word in line.words)
    longest = max((word.text for word in words), key=len)
    text = (
        f"Sida {page.number} har text där filen uppger fel bokstäver (”{longest}”) och som inte är läst. "
        "Skriv av den för hand, tolka sidan med OCR eller be om filen i ett annat format."
    )
    kept = with_lines(page, partial(_without, {id(line) for line in strange}))
    return replace(kept, problems=(*page.problems, Problem(text, page.number))), words


def _without(strange: set[int], lines: tuple[Line, ...]) -> tuple[Line, ...]:
    return tuple(line for line in lines if id(line) not in strange)


def _has_known_word(line: Line, lexicon: Lexicon) -> bool:
    return any(len(word) >= SHORTEST and word in lexicon for word in _words(line))


def _is_strange(line: Line, least: float, enough: int) -> bool:
    likeness, count = _swedish_pairs().likeness(_words(line))
    return count >= enough and likeness < least


def _pairs(line: Line) -> int:
    return sum(len(word) + 1 for word in _words(line))


def _words(line: Line) -> list[str]:
    return LETTERS.findall(line.text.lower())


@cache
def _swedish_pairs() -> Pairs:
    pairs = Counter(pair for word in swedish().bases if word.isalpha() for pair in pairwise(f"^{word}$"))
    firsts: Counter[str] = Counter()
    for (first, _), count in pairs.items():
        firsts[first] += count
    return Pairs(pairs, firsts)
