"""What a bare `besiktning` is of: vehicles, or a place."""

from __future__ import annotations

from nlp.heads.head_words import words
from nlp.texts.rows import read
from nlp.vocabulary.categories import sort_of
from nlp.vocabulary.frame import Frame, frame_of
from nlp.vocabulary.lemmas import base_form


def is_of_place(frame: Frame, around: str) -> bool:
    """Whether the sentence, or else the promise around it, names a place and no vehicle."""
    own = _named(frame)
    told = own if own & {"plats", "fordon"} else _around(around)
    return "plats" in told and "fordon" not in told


def _around(text: str) -> frozenset[str]:
    row = read(text)
    return _named(frame_of(row, 0, len(row))) if len(row) else frozenset()


def _named(frame: Frame) -> frozenset[str]:
    """The natures of the nouns of a sentence."""
    if not words().on_road.isdisjoint(frame.words):
        return frozenset({"fordon"})
    nouns = (at for at in range(frame.first, frame.last) if frame.kind(at) == "noun")
    return frozenset(sort_of(base_form(frame.written(at))).nature for at in nouns)
