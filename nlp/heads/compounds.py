"""Compounds that the text writes in pieces: `krog tillsyner`, `2 alkohol- och 3 tobakstillsyner`."""

from __future__ import annotations

from nlp.heads.head_words import words
from nlp.texts.abbreviations import expanded
from nlp.vocabulary.categories import is_entry, longest_entry, sort_of
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.lemmas import base_form

# First words that are adjectives, never the first part of a compound: `yttre kontroller`.
_COMPARATIVE = ("re", "sta", "ste")
_SHORTEST_START = 3
_OFFENCE = "anmälan"


def split_compound(frame: Frame, noun: int) -> str | None:
    """`krog tillsyner` read as krogtillsyn, `LOS insatser` as LOS-insats; None where two nouns stand by themselves.

    There is a noun at `noun` and another one behind it.
    """
    start, end = frame.word(noun), frame.word(noun + 1)
    if frame.written(noun + 1)[0].isupper() or start.endswith(_COMPARATIVE):
        return None
    lemma, tail = base_form(start), base_form(end)
    if sort_of(tail).category == _OFFENCE and (expanded(start) or sort_of(lemma).known):
        return None  # `9 OB skadegörelse`: what they were for
    if frame.written(noun).isupper() and len(start) > 1 and sort_of(tail).known:
        return f"{frame.written(noun)}-{tail}"
    whole = base_form(start + end)
    if len(start) >= _SHORTEST_START and (is_entry(whole) or whole in words().bearers):
        return whole
    plural = tail != end or (start.endswith("a") and sort_of(lemma).known)
    if plural and start == lemma and sort_of(tail).known and sort_of(lemma).nature in ("plats", "sak"):
        return start + tail
    return None


def completed_start(start: str, whole: str) -> str | None:
    """`alkoholtillsyn` of `alkohol-` beside `tobakstillsyn`; None where the last part is no noun we know."""
    tail = longest_entry(whole)
    return start.rstrip("-") + tail if tail and start.endswith("-") else None
