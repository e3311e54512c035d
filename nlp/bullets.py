"""Bare lines of statistics, where a number is followed by a description instead of a noun phrase."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from nlp.categories import Sort, sort_of
from nlp.frame import Frame
from nlp.heads import Head
from nlp.lemmas import base_form
from nlp.rule_files import Table, load_table, strings
from nlp.sites import over_counters
from nlp.words import VERBAL

_FILE = Path(__file__).with_name("bullets.toml")
_LONGEST_LINE = 14
_PEOPLE = Sort("person", "person", known=True)
_OFFENCE = Sort("anmälan", "utfall", known=True)
# The plural of a participle and its base form.
_ENDINGS = (("ade", "ad"), ("agna", "agen"), ("pna", "pen"), ("lna", "len"), ("tna", "ten"), ("vna", "ven"), ("sta", "st"), ("nta", "nt"), ("nda", "nd"), ("lda", "ld"), ("rda", "rd"), ("kta", "kt"), ("ta", "t"), ("da", "d"))


def described(frame: Frame, first: int, last: int) -> Head | None:
    """The thing or person that a line beginning with its number describes; None for other sentences."""
    if first > frame.first + 1 or frame.last - first > _LONGEST_LINE:
        return None
    place = over_counters(frame, last)
    if frame.word(place) in table_words():
        return _offence(frame, place)
    return _people(frame, place)


def _offence(frame: Frame, place: int) -> Head | None:
    noun = next((at for at in range(place, frame.last) if frame.kind(at) == "noun"), None)
    if noun is None:
        return None
    lemma = base_form(frame.written(noun))
    return Head(noun, lemma, _OFFENCE, place, frame.last, "beskrivning")


def _people(frame: Frame, place: int) -> Head | None:
    """A participle without noun stands for people: `7 efterlysta`."""
    word = frame.word(place)
    follows = frame.kind(place + 1)
    if frame.kind(place) not in (*VERBAL, "adjective") or follows in ("noun", "adjective", "pronoun", "supine"):
        return None
    for ending, base in _ENDINGS:
        if word.endswith(ending):
            lemma = word[: -len(ending)] + base
            return Head(place, lemma, _known_person(lemma), place, place + 1, "particip")
    return None


def _known_person(lemma: str) -> Sort:
    return sort_of(lemma) if sort_of(lemma).nature == "person" else _PEOPLE


def table() -> Table:
    return load_table(_FILE, required={"offence", "examples", "people"})


@cache
def table_words() -> frozenset[str]:
    return frozenset(strings(table(), "offence"))
