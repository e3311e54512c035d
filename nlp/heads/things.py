"""The category of a thing where the noun alone does not tell it: occasions, and people whom something befell."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from nlp.heads.befallen import BEFALLEN, befallen
from nlp.heads.context import Promise
from nlp.heads.enrolled import are_enrolled
from nlp.heads.head_words import bearer, words
from nlp.heads.occasions import of_occasion
from nlp.heads.people_listed import befallen_premises
from nlp.heads.sites import Draft
from nlp.records import Count
from nlp.texts.rows import read
from nlp.values import replace
from nlp.vocabulary.categories import OTHER, Sort, sort_of
from nlp.vocabulary.frame import Frame, frame_of

WEEK = "vecka"
_THING = Sort(OTHER, "sak", known=True)
# `målat om två`, `byggt om tre`.
_ANEW = "om"
_BY_NIGHT = "nattvandr"
_BEFALLEN_NATURES = frozenset({"person", "fordon"})
# Behind `veckor med`: what the weeks were devoted to.
_DEVOTION = frozenset({"inriktning", "fokus", "tema", "särskilt", "särskild"})


def resolved(draft: Draft, before: Sequence[Draft], made: Sequence[Count], promise: Promise) -> tuple[str, Sort]:
    """Base form and sort of what a draft counts, given the counts before it and the promise that it stands under."""
    lemma, sort = draft.head.lemma, draft.head.sort
    if bearer(lemma) or _are_weeks_of_doing(draft):
        return of_occasion(draft, before, _beside(draft, before, made), made, promise)
    if lemma == "mätning" and not words().speeds.isdisjoint(draft.frame.words):
        return lemma, sort_of("hastighetsmätning")
    if lemma == "vandring" and any(word.startswith(_BY_NIGHT) for word in draft.frame.words):
        return lemma, sort_of(f"{_BY_NIGHT}ing")  # `Nattvandrarna har gjort 12 vandringar`
    if lemma == "besiktning" and is_of_place(draft.frame, promise.text):
        return lemma, sort_of("platsbesiktning")
    if sort.nature in _BEFALLEN_NATURES:
        beside = _beside(draft, before, made)
        told = None if are_enrolled(draft.frame) else befallen(draft, beside, made)
        category = told or sort.category
        return lemma, replace(sort, category=category) if category != sort.category else sort
    if sort.nature == "plats" and _is_built(draft):
        return lemma, _THING
    means = befallen_premises(draft) if sort.nature == "plats" else None
    return (lemma, replace(sort, category=BEFALLEN[means])) if means else (lemma, sort)


def _is_built(draft: Draft) -> bool:
    """`har byggt två cirkulationsplatser`, `målat om nio övergångsställen`: made, and not gone to."""
    frame = draft.frame
    there = frame.kind(draft.first - 1) == "preposition" and draft.word_before != _ANEW
    if there or not draft.head.lemma.endswith(words().built):
        return False
    return any(known.base in words().building for known in frame.verbs_of(draft.clause))


def _are_weeks_of_doing(draft: Draft) -> bool:
    """`Veckor med patrull: 44`: a label that tells in how many weeks something was done.

    `Veckor med inriktning på fart: 3` were devoted to it.
    """
    head = draft.head
    if head.lemma != WEEK or head.rule != "före" or head.place is None:
        return False
    return draft.frame.word(head.place + 2) not in _DEVOTION


def _beside(draft: Draft, before: Sequence[Draft], made: Sequence[Count]) -> list[Count]:
    """The earlier counts of the same sentence, which stand last of all earlier ones."""
    pairs = zip(reversed(before), reversed(made), strict=True)
    found = [count for _, count in takewhile(lambda pair: pair[0].frame is draft.frame, pairs)]
    return found[::-1]


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
    return frozenset(frame.sort(at).nature for at in nouns)
