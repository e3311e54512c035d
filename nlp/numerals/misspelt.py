"""Misspellings of `ett antal` and its like: `etr antal`, `ett anatal`, `ett stor antal`, `ett antl.`."""

from __future__ import annotations

from typing import Any

from nlp.numerals.number_words import data
from nlp.remembered import remembered
from nlp.texts.rows import Row

_TABLE: dict[str, Any] = data()["misspelt"]
_AMOUNTS: dict[str, int] = _TABLE["amounts"]
_ARTICLES = frozenset(_TABLE["articles"])
_BETWEEN = frozenset(_TABLE["between"])
_ABBREVIATED = frozenset(_TABLE["abbreviated"])
_REAL_WORDS = frozenset(_TABLE["words_of_their_own"])


def misspelt_amount(row: Row, place: int) -> tuple[int, float | None] | None:
    """The last token and the lowest value of a misspelt `ett antal` that begins at `place`; None where none does."""
    if not is_like_article(row.word(place)):
        return None
    noun = place + 2 if row.word(place + 1) in _BETWEEN else place + 1
    word = row.word(noun)
    if word in _ABBREVIATED:
        return noun, None
    meant = meant_amount(word)
    if meant is None:
        return None
    return noun, _AMOUNTS[meant] or None


@remembered
def is_like_article(word: str) -> bool:
    """`ett`, and what is one letter away from it: `etr`, `et`, `ettt`."""
    return word not in _REAL_WORDS and any(is_one_letter_off(word, article) for article in _ARTICLES)


@remembered
def meant_amount(word: str) -> str | None:
    """The amount that a word is, or is a misspelling of; None for words of their own."""
    if word in _REAL_WORDS:
        return None
    return next((amount for amount in _AMOUNTS if is_one_letter_off(word, amount)), None)


def is_one_letter_off(word: str, meant: str) -> bool:
    """Whether a word is another one, or has one letter more, fewer, other or in another place."""
    if abs(len(word) - len(meant)) > 1:
        return False
    same = next((at for at, pair in enumerate(zip(word, meant, strict=False)) if pair[0] != pair[1]), None)
    if same is None:
        return True
    ends = {(word[same + 1 :], meant[same:]), (word[same:], meant[same + 1 :]), (word[same + 1 :], meant[same + 1 :])}
    swapped = word[same : same + 2] == meant[same : same + 2][::-1] and word[same + 2 :] == meant[same + 2 :]
    return swapped or any(left == right for left, right in ends)
