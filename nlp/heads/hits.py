"""What a search or a register gave: `träff 4 ggr` beside a dog is a find, no meeting."""

from __future__ import annotations

from nlp.heads.head_words import words
from nlp.vocabulary.categories import OTHER, Sort
from nlp.vocabulary.frame import Frame

_HIT = "träff"
_FOUND = Sort(OTHER, "utfall", known=True)


def sort_here(frame: Frame, lemma: str, sort: Sort) -> Sort:
    """The sort of a noun in its sentence."""
    return _FOUND if lemma == _HIT and not words().searching.isdisjoint(frame.words) else sort
