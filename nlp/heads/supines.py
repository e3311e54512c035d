"""Supines behind a number: what those that it counts did, and no attribute of a noun behind."""

from __future__ import annotations

from nlp.heads.head_words import words
from nlp.vocabulary.frame import Frame

_HAVING = frozenset({"har", "hade"})


def is_told_of_number(frame: Frame, place: int) -> bool:
    """Whether the supine at a place, straight behind a number, is the verb of what the number counts."""
    return _is_told_of_had(frame, place) or _is_told_of_many(frame, place)


def _is_told_of_had(frame: Frame, place: int) -> bool:
    """`Av dem hade 12 druckit alkohol`: behind the auxiliary and its subject the supine is the verb."""
    before = frame.back_over(place - 1, "number", "adverb")
    return before < place - 1 and frame.word(before) in _HAVING


def _is_told_of_many(frame: Frame, place: int) -> bool:
    """`varav 17 fullföljt hela kursen`: a supine describes no plural, so it is what the 17 did."""
    many = frame.kind(place - 1) == "number" and frame.word(place - 1) not in ("ett", "1")
    return many and frame.word(place - 2) in words().parting
