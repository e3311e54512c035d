"""The words of `comparisons.toml`: periods that are over, compared with or followed up, and where one stands."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from extract.rule_files import RuleError, Table, load_tables, strings
from nlp.texts.phrases import Phrases, telling_words
from nlp.texts.rows import Row
from nlp.texts.signs import sign

DATA = Path(__file__).with_name("comparisons.toml")
_SECTIONS = frozenset({"earlier", "compared", "now", "dated", "inert", "ends"})
OVER = ("earlier", "compared")
PERIODS = (*OVER, "now")
# `fler än i mätningen, då 15 sålde`: what is compared with is named without any of the phrases.
_THAN = frozenset({"än"})
WHEN = frozenset({"då", "när"})
"""What opens a clause that tells of the period before it."""


@cache
def _tables() -> tuple[Table, ...]:
    return tuple(load_tables(DATA, "phrases", {"id", "words", "examples"}))


@cache
def phrases() -> dict[str, Phrases[str]]:
    """The words of `comparisons.toml`, by the id of their table; a table too many or too few is refused."""
    made: dict[str, Phrases[str]] = {}
    for table in _tables():
        known: Phrases[str] = Phrases()
        known.add(strings(table, "words"), table.name)
        made[table.name] = known
    if set(made) != _SECTIONS:
        raise RuleError(f"{DATA.name}: tabellerna ska vara {', '.join(sorted(_SECTIONS))}")
    return made


@cache
def first_words(sections: tuple[str, ...]) -> frozenset[str]:
    """The words that the phrases of some tables begin with."""
    return frozenset(phrase.split()[0] for phrase in _phrases_of(sections))


def _phrases_of(sections: tuple[str, ...]) -> list[str]:
    return [phrase for table in _tables() if table.name in sections for phrase in strings(table, "words")]


@cache
def telling_words_of(sections: tuple[str, ...]) -> frozenset[str]:
    """The words without one of which a sentence says no phrase of some tables."""
    return telling_words(_phrases_of(sections))


def examples() -> list[str]:
    """The examples of `comparisons.toml`, with [] around each number that is quoted for comparison."""
    return [example for table in _tables() for example in strings(table, "examples")]


_OVER_OR_COMPARED = sign(lambda: telling_words_of(OVER))
_OF_THAN, _OF_WHEN = sign(lambda: _THAN), sign(lambda: WHEN)


def may_name_period(signs: int) -> bool:
    """Whether a text with these signs may name a period that is over or compared with."""
    return bool(signs & _OVER_OR_COMPARED or (signs & _OF_THAN and signs & _OF_WHEN))


def names_period(row: Row, first: int, last: int) -> bool:
    """Whether a sentence names a period that is over or compared with: without that, or a year, none is quoted."""
    said = row.lower[first:last]
    if not telling_words_of(OVER).isdisjoint(said):
        opening = row.places(first_words(OVER).__contains__, first, last)
        if any(is_phrase(row, at, section) for at in opening for section in OVER):
            return True
    return not (_THAN.isdisjoint(said) or WHEN.isdisjoint(said) or first_words(OVER).isdisjoint(said))


def opens_with_now(row: Row, first: int, last: int) -> bool:
    """`I år blev det 31`: a sentence that opens with the period followed up, and has a number."""
    opens = row.lower[first] in first_words(("now",)) and is_phrase(row, first, "now")
    return opens and any(word[:1].isdigit() for word in row.lower[first:last])


def is_named(row: Row, place: int, section: str) -> bool:
    return is_phrase(row, place, section) and not phrases()["inert"].longest(row, place - 1)


def is_phrase(row: Row, place: int, section: str) -> bool:
    return phrases()[section].longest(row, place) is not None
