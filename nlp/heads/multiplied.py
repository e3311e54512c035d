"""How many times a label holds: `Fotpatrull x 4`, `hembesök x5`."""

from __future__ import annotations

from nlp.heads.heads import Head
from nlp.texts.signs import sign
from nlp.vocabulary.categories import sort_of
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.lemmas import base_form

_TIMES = frozenset({"x", "×"})
TIMES = sign(lambda: _TIMES)


def multiplied(frame: Frame, first: int, last: int) -> Head | None:
    """The noun before the sign before a number; None where a noun of its own follows, or none stands before."""
    place = first - 2
    if frame.word(first - 1) not in _TIMES or frame.kind(place) != "noun" or frame.kind(last) == "noun":
        return None
    lemma = base_form(frame.written(place))
    return Head(place, lemma, sort_of(lemma), place, place + 1, "gånger") if sort_of(lemma).known else None
