"""Shortened nouns: `fotpatr`, `hast.ktrl`, `samv.möten`, and what they stand for."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from extract.rule_files import pairs, read_table
from extract.word_lists import lists_of
from nlp.remembered import remembered

_FILE = Path(__file__).with_name("abbreviations.toml")
_STOP = "."
_SHORTEST_START = 3
# The last part of `samv.möten` is written out; shorter ones are ends of `bl.a` and of web addresses.
_SHORTEST_WRITTEN = 4


@dataclass(frozen=True, slots=True)
class Abbreviations:
    """What the file holds: `lasts` may end a compound, `nouns` stand alone, `wholes` are compounds without stops.

    `inspected` stand for another noun where an inspection is told of.
    """

    lasts: dict[str, str]
    nouns: dict[str, str]
    wholes: dict[str, str]
    inspected: dict[str, str]
    starts: dict[str, str]
    adjectives: frozenset[str]
    people: dict[str, str]
    people_beside: dict[str, str]


def expanded(form: str) -> str | None:
    """The noun that a lower-case word shortens; None for a word that is no such abbreviation."""
    known, word = _abbreviations(), form.rstrip(_STOP)
    whole = known.wholes.get(word.replace(_STOP, "")) or known.lasts.get(word) or known.nouns.get(word)
    if whole:
        return whole
    return _joined(word) if _STOP in word else _glued(word)


def of_inspection(form: str) -> str | None:
    """The noun that a lower-case word shortens behind an inspection, where it is another than elsewhere."""
    return _abbreviations().inspected.get(form.rstrip(_STOP))


@remembered
def is_shortened(piece: str) -> bool:
    """Whether a piece of text with its stop, as `Krogtills.`, is a noun cut short: the stop ends no sentence."""
    return piece.endswith(_STOP) and expanded(piece.lower()) is not None


def _joined(word: str) -> str | None:
    """`hast.ktrl`, `samv.möten`: parts between stops."""
    known, (*parts, last) = _abbreviations(), word.split(_STOP)
    end = known.lasts.get(last) or known.nouns.get(last) or (last if len(last) >= _SHORTEST_WRITTEN else None)
    if end is None or not all(part.isalpha() for part in (*parts, last)):
        return None
    shortened = end != last or any(part in known.starts for part in parts)
    return "".join(known.starts.get(part, part) for part in parts) + end if shortened else None


def _glued(word: str) -> str | None:
    """`fotpatr`, `fordonsktrl`: a first part and a shortened last one."""
    known = _abbreviations()
    for cut in range(_SHORTEST_START, len(word) - 2):
        if word[cut:] in known.lasts and word[:cut].replace("-", "").isalpha():
            return known.starts.get(word[:cut], word[:cut]) + known.lasts[word[cut:]]
    return None


def is_short_adjective(word: str) -> bool:
    """Whether a word can be an adjective cut short, as in `gem. möten`."""
    return word.rstrip(_STOP) in _abbreviations().adjectives


def person_beside(word: str, words: frozenset[str]) -> str | None:
    """Whom a short word means among the words of its sentence; None for any other word, or without its counterpart."""
    noun = _abbreviations().people.get(word)
    return noun if noun and not words.isdisjoint(_abbreviations().people_beside[word].split()) else None


_abbreviations = cache(lambda: lists_of(read_table(_FILE), Abbreviations, besides={"examples"}))


def examples() -> dict[str, str]:
    """The examples of the file: abbreviation and noun."""
    return pairs(read_table(_FILE), "examples")
