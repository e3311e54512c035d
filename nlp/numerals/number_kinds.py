"""What a single word has to do with numbers, looked up once a word and remembered."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from nlp.numerals.misspelt import is_like_article
from nlp.numerals.number_words import cardinal, data, fraction, ordinal
from nlp.remembered import remembered

Family = Literal[
    "digits", "cardinal", "one", "phrase", "collective", "tal", "ordinal", "fraction", "compound", "range", "slip"
]


@dataclass(frozen=True, slots=True)
class Kind:
    """A word that begins, or is, a number expression. `tail` is what is joined to the number; `top` ends a range."""

    family: Family
    value: float | None = None
    tail: str = ""
    top: float | None = None


_YEAR = re.compile(r"(?:19|20)\d\d")
_COLLECTIVES = {word: int(value) for value, words in data()["collectives"].items() for word in words}
_GRADES = {word: int(value) for value, words in data()["grades"].items() for word in words}
_HALVES = frozenset(data()["fractions"]["halves"])
_ONE_AND_A_HALF = frozenset(data()["fractions"]["one_and_a_half"])
_TAILS = sorted({tail for tails in data()["tails"].values() for tail in tails}, key=len, reverse=True)
# A tail of so many letters may itself go on (två-års-period); a shorter one only ends a word.
_OPEN_TAIL = 3
_AMOUNT = frozenset(data()["tails"]["amount"])
_PHRASE_STARTS = frozenset(
    phrase.split()[0] for table in (*data()["vague"], data()["negations"]) for phrase in table["words"]
)
# Only words that begin like a number can be one: the first test, as most words fail it.
_STEMS = sorted({word for table in ("cardinals", "multipliers") for words in data()[table].values() for word in words})
_BEGINS = re.compile("|".join(sorted(map(re.escape, {*_STEMS, "et", "fyr"}), key=len, reverse=True)))
# Letters that may have been read for the first digit of a number (l0, O5).
_LOOKALIKES = frozenset({"l", "o", "i"})
_HAS_DIGIT = re.compile(r"[\d²³¹⁰⁴-⁹₀-₉¼-¾⅐-⅞]")


@remembered
def kind_of(word: str) -> Kind | None:
    """How a lower-case token can begin a number expression; None for the many that cannot."""
    if not word.isalpha() and (_HAS_DIGIT.search(word) or any(letter.isdigit() for letter in word)):
        return Kind("digits")
    if word in _LOOKALIKES:
        return Kind("slip")
    if word in ("en", "ett"):
        return Kind("one", 1)
    if word in _PHRASE_STARTS:
        return Kind("phrase")
    if word in _COLLECTIVES:
        return Kind("collective", _COLLECTIVES[word])
    if word in _GRADES:
        return Kind("compound", _GRADES[word], "or")
    if word in _HALVES or word in _ONE_AND_A_HALF:
        return Kind("fraction", 0.5 if word in _HALVES else 1.5)
    return _ranked(word) or _counted(word) or (Kind("phrase") if is_like_article(word) else None)


def _ranked(word: str) -> Kind | None:
    rank = ordinal(word)
    if rank is not None:
        return Kind("ordinal", rank) if rank > 1 else None
    part = fraction(word)
    return Kind("fraction", part) if part is not None else None


def _counted(word: str) -> Kind | None:
    if not _BEGINS.match(word):
        return None
    glued = word.replace("-", "")
    value = cardinal(glued)
    if value is not None:
        return Kind("cardinal", value)
    low, _, top = word.partition("-")
    if top and (first := cardinal(low)) and (last := cardinal(top)) and first < last:
        return Kind("range", first, top=last)
    return _joined(glued)


def _joined(word: str) -> Kind | None:
    """femtontal, treårig, tvåpersonspatrull: a cardinal and what is known to follow one."""
    for tail in _TAILS:
        place = word.find(tail, 2)
        whole = place + len(tail) == len(word)
        if place < 0 or not (whole or len(tail) >= _OPEN_TAIL):
            continue
        value = 4 if word[:place] == "fyr" else cardinal(word[:place])
        if value is not None and (value > 1 or tail in _AMOUNT):
            return Kind("tal" if tail in _AMOUNT else "compound", value, word[place:])
    return None


def is_year(word: str) -> bool:
    """Whether a word is a year in full."""
    return _YEAR.fullmatch(word) is not None
