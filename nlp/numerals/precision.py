"""How exact a number is said to be: `drygt 140`, `minst tre`, `upp till 20`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from nlp.numerals.number_kinds import kind_of
from nlp.numerals.number_words import data
from nlp.records import Precision
from nlp.texts.phrases import Phrases, telling_words
from nlp.texts.rows import Row
from nlp.texts.signs import sign

_TABLES = ("modifiers", "modifiers_after", "modifiers_apart")
# From so many on a number of whole tens is likely a rough one.
_FEWEST_ROUND = 20
_ARTICLES = frozenset({"ett", "en"})


@dataclass(frozen=True, slots=True)
class Modifier:
    """Words that change a number's precision; `limit` says which of its limits the number then is.

    They mean something else before en/ett unless `one`, and after the words of `not_after` (ses över en gång om året),
    or a little behind those of `governed_by` (förfogar numera över två).
    """

    id: str
    precision: Precision
    limit: str
    one: bool
    not_after: frozenset[str]
    governed_by: frozenset[str]


def _table(name: str, *, backward: bool) -> Phrases[Modifier]:
    phrases: Phrases[Modifier] = Phrases(backward)
    entries: list[dict[str, Any]] = data()[name]
    for entry in entries:
        after, governed = frozenset(entry.get("not_after", ())), frozenset(entry.get("governed_by", ()))
        modifier = Modifier(entry["id"], entry["precision"], entry["limit"], entry.get("one", True), after, governed)
        phrases.add(entry["words"], modifier)
    return phrases


_BEFORE = _table("modifiers", backward=True)
_AFTER = _table("modifiers_after", backward=False)
_APART = _table("modifiers_apart", backward=True)
# So many words may stand between an adverb of the whole clause and its number, or a verb and its preposition.
_FARTHEST = 4


@cache
def _phrases() -> tuple[str, ...]:
    return tuple(words for name in _TABLES for entry in data()[name] for words in entry["words"])


@cache
def _modifying() -> frozenset[str]:
    """Words without one of which nothing modifies a number."""
    return telling_words(_phrases())


MODIFYING = sign(_modifying)
# So many places before or behind a number its longest modifier reaches, an article between.
_REACH = 1 + _FARTHEST + max(len(phrase.split()) for phrase in _phrases())


def modifier_of(row: Row, first: int, last: int) -> Modifier | None:
    """The modifier just before the tokens `first` to `last` (an article may stand between), else just after them."""
    if _modifying().isdisjoint(row.lower[max(first - _REACH, 0) : last + _REACH]):
        return None
    before = first - 1
    if row.word(before) in _ARTICLES:
        before -= 1
    found = _BEFORE.longest(row, before)
    if found and _holds(row, first, before - found[0], found[1]):
        return found[1]
    after = _AFTER.longest(row, last + 1)
    if after is None and (apart := _apart(row, first)):
        return apart
    if after is None or (row.word(last + 1) == "+" and not _is_mark_of_more(row, last + 1)):
        return None
    return after[1]


def _is_mark_of_more(row: Row, place: int) -> bool:
    """The plus of `50+ besökare`, which is glued to its number and to nothing else; not of `14+22`, `14 + 22`."""
    return row.glued(place) and not (row.glued(place + 1) and row.word(place + 1)[:1].isdigit())


def _apart(row: Row, first: int) -> Modifier | None:
    """The modifier of the clause that a number stands in, with nothing but words between the two."""
    for at in range(first - 1, max(first - 1 - _FARTHEST, -1), -1):
        found = _APART.longest(row, at)
        if found:
            return None if row.word(first) in _ARTICLES else found[1]
        if not row.word(at).isalpha() or kind_of(row.word(at)):
            return None
    return None


def _is_governed(row: Row, before: int, modifier: Modifier) -> bool:
    for at in range(before, max(before - _FARTHEST, -1), -1):
        if row.word(at) in modifier.governed_by:
            return True
        if not row.word(at).isalpha():
            return False
    return False


def _holds(row: Row, first: int, before: int, modifier: Modifier) -> bool:
    if modifier.governed_by and _is_governed(row, before, modifier):
        return False
    one = row.word(first) in _ARTICLES
    after = row.word(before) in modifier.not_after and not _is_round(row.word(first))
    return not after and (modifier.one or not one)


def _is_round(word: str) -> bool:
    """`lämnades över 120 förslag`, against `lämnades över 12 ärenden`: so many tens are more or fewer."""
    return word.isdecimal() and int(word) >= _FEWEST_ROUND and word.endswith("0")


def limits(value: float, modifier: Modifier) -> tuple[float | None, float | None]:
    """The lowest and highest value that a modified number allows."""
    if modifier.precision == "högst":
        return 0.0, value
    return (value if modifier.limit == "low" else None), (value if modifier.limit == "high" else None)
