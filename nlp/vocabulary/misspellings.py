"""Nouns with one letter wrong: `fotpatruler`, `anmälingar`, `krogtilsyner`, and what they should be."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from functools import cache, lru_cache

from nlp.vocabulary.categories import entries, is_entry, sort_of
from nlp.vocabulary.lemmas import FOLDER, base_form, own_forms

_SHORTEST = 6
_SHORTEST_START, _SHORTEST_TAIL = 3, 7
_ENDINGS = ("ar", "er", "or", "arna", "erna", "orna")
# Too many nouns of these end alike for a last part to be told from another word.
_LOOSE = frozenset({"övrigt", "person", "plats", "fordon", "beslut"})


@lru_cache(maxsize=4096)
def mended(form: str, lemma: str) -> str | None:
    """The base form of the one noun we list that differs from a word by a letter, whole or as its last part.

    None for words that Swedish has, and where several nouns are as near.
    """
    if len(lemma) < _SHORTEST or not form.isalpha() or _is_swedish(lemma):
        return None
    whole = _only(_near(form) | _near(lemma))
    return whole or next((part for stem in _stems(form, lemma) for part in _by_last_part(stem)), None)


def _stems(form: str, lemma: str) -> Iterator[str]:
    """The base form, and the form without an ending: a misspelt word may have a wrong base, `vandingar` `vandinge`."""
    yield lemma
    yield from (stem for end in _ENDINGS if form.endswith(end) and not _is_swedish(stem := form.removesuffix(end)))


def _by_last_part(lemma: str) -> Iterator[str]:
    for cut in range(_SHORTEST_START, len(lemma) - _SHORTEST + 1):
        if _is_swedish(lemma[cut:]):
            return
        tail = _only(_near(lemma[cut:]))
        if tail and tail[0] == lemma[cut] and len(tail) >= _SHORTEST_TAIL and sort_of(tail).category not in _LOOSE:
            yield lemma[:cut] + tail


def _only(near: set[str]) -> str | None:
    bases = {base_form(word) for word in near}
    return bases.pop() if len(bases) == 1 else None


def _near(word: str) -> set[str]:
    """The nouns we list that one letter more, less, other or moved makes of a word."""
    if len(word) < _SHORTEST - 1 or (word.endswith("s") and is_entry(word[:-1])):
        return set()
    found = {known for cut in (word, *_shorter(word)) for known in _index().get(cut, ())}
    return {known for known in found if _is_one_off(word, known)}


def _shorter(word: str) -> Iterator[str]:
    return (word[:at] + word[at + 1 :] for at in range(len(word)))


def _is_one_off(word: str, known: str) -> bool:
    """Whether one letter added, dropped, changed, or swapped with the next makes the one into the other."""
    same = next((at for at, (a, b) in enumerate(zip(word, known, strict=False)) if a != b), min(len(word), len(known)))
    if len(word) != len(known):
        short, long = sorted((word, known), key=len)
        return len(long) == len(short) + 1 and short[same:] == long[same + 1 :]
    swapped = word[:same] + word[same + 1 : same + 2] + word[same : same + 1] + word[same + 2 :]
    return word[same + 1 :] == known[same + 1 :] or swapped == known


@cache
def _index() -> dict[str, list[str]]:
    """The nouns we list by themselves and by each of their forms with a letter dropped."""
    index: dict[str, list[str]] = defaultdict(list)
    for word in {*entries(), *own_forms()}:
        if len(word) >= _SHORTEST and word.isalpha():
            for cut in (word, *_shorter(word)):
                index[cut].append(word)
    return index


def _is_swedish(lemma: str) -> bool:
    """Whether a word that looks like a misspelling is in the Swedish dictionary that the lists were distilled from."""
    lines = _lookalikes()
    place = bisect_left(lines, lemma)
    return place < len(lines) and lines[place] == lemma


@cache
def _lookalikes() -> list[str]:
    return (FOLDER / "lookalikes.txt").read_text(encoding="utf-8").splitlines()
