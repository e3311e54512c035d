"""The value of a Swedish number word: `tvåhundrafyra` is 204, `tjugofemte` ranks 25, `tredjedel` is a third."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from extract.rule_files import read_toml
from nlp.remembered import remembered

DATA = Path(__file__).with_name("numerals.toml")


@cache
def data() -> dict[str, Any]:
    """The tables of `numerals.toml`."""
    return read_toml(DATA)


def _spellings(table: str) -> dict[str, int]:
    return {word: int(value) for value, words in data()[table].items() for word in words}


_CARDINALS = _spellings("cardinals")
_MULTIPLIERS = sorted(_spellings("multipliers").items(), key=lambda pair: (-pair[1], -len(pair[0])))
_ORDINALS = sorted(_spellings("ordinals").items(), key=lambda pair: -len(pair[0]))
_ORDINAL_ENDINGS = tuple(ending for ending, _ in _ORDINALS)
_TENS = sorted((pair for pair in _CARDINALS.items() if 20 <= pair[1] <= 90), key=lambda pair: -len(pair[0]))
_UNITS = {word: value for word, value in _CARDINALS.items() if 0 < value < 10} | {"tt": 1, "n": 1}
_QUARTERS = frozenset(data()["fractions"]["quarters"])
_FRACTION_ENDINGS = sorted(data()["fractions"]["endings"], key=len, reverse=True)


ITEM_LABELS = frozenset(data()["items"]["labels"])
"""Words whose number is the label of an item of a list, those before them that make one with what follows; roads."""
INSIDE = frozenset(data()["items"]["inside"])
ROADS = frozenset(data()["items"]["roads"])
SPREADS = frozenset(data()["spreads"]["words"])
"""Words before `från` of figures that lie between two others."""


@remembered
def cardinal(word: str) -> int | None:
    """The value of a cardinal written as one word (hyphens and spaces already taken out); None if it is none."""
    known = _CARDINALS.get(word)
    if known is not None:
        return known
    for spelling, factor in _MULTIPLIERS:
        place = word.find(spelling)
        if place >= 0:
            return _product(word[:place], factor, word[place + len(spelling) :])
    return _two_digits(word)


def _two_digits(word: str) -> int | None:
    """tjugofem, tjugoett, tjugett, tjugen."""
    for tens, value in _TENS:
        if word.startswith(tens) and (unit := _UNITS.get(word[len(tens) :])):
            return value + unit
    return None


def _product(before: str, factor: int, after: str) -> int | None:
    """`before` times `factor` plus `after`; a missing `before` is one, and `hundra och fem` may hold its och."""
    if before in ("et", "e") and factor in (100, 1000):
        before = "ett"  # ettusen, etthundra: double letters merge
    times = cardinal(before) if before else 1
    rest = cardinal(after.removeprefix("och") if after != "och" else after) if after else 0
    if times is None or rest is None or not 0 < times < _most(factor) or rest >= factor or (after and not rest):
        return None
    return times * factor + rest


def _most(factor: int) -> int:
    """What may be multiplied by `factor` is below this: nittionio hundra, niohundranittionio tusen."""
    return 100 if factor == 100 else 1000


@remembered
def ordinal(word: str) -> int | None:
    """The rank that an ordinal written as one word gives; None if it is none."""
    for ending, value in _ORDINALS if word.endswith(_ORDINAL_ENDINGS) else ():
        if word == ending:
            return value
        if word.endswith(ending):
            before = _before_ordinal(word[: -len(ending)], value)
            if before is not None:
                return before
    return None


def _before_ordinal(stem: str, value: int) -> int | None:
    """What the whole ordinal ranks, where `stem` stands before an ending of this value (tjugo-femte, två-hundrade)."""
    number = cardinal(stem)
    if not number:
        return None
    if value >= 100:
        return number * value if number < _most(value) else None
    step = 100 if value >= 10 or number % 100 < 20 else 10
    return number + value if number % step == 0 else None


@remembered
def fraction(word: str) -> float | None:
    """The part of a whole that a word names (tredjedel, fjärdedelar, tjugondel); None if it is none."""
    if word in _QUARTERS:
        return 0.25
    for ending in _FRACTION_ENDINGS:
        if word.endswith(ending):
            stem = word[: -len(ending)]
            rank = ordinal(stem) or ordinal(stem + "de") or ordinal(stem + "te")
            return 1 / rank if rank and rank > 2 else None
    return None
