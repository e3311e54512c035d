"""Nouns whose sort their sentence tells: a träff beside a dog is a find, a föreläggande for speeding is a fine.

An objekt that is visited or inspected is a place. LOS is what authorities do together, but beside other reports an
offence against the local ordinance.
"""

from __future__ import annotations

from nlp.heads.head_words import words
from nlp.values import replace
from nlp.vocabulary.categories import OTHER, Sort, sort_of
from nlp.vocabulary.frame import Frame

_HIT, _ORDER, _OBJECT, _JOINT = "träff", "föreläggande", "objekt", "LOS"
_PREMISES = Sort("plats", "plats", known=True)
_FOUND = Sort(OTHER, "utfall", known=True)
_OPERATION = Sort("insats", "aktivitet", known=True)
_FINE = Sort("böter", "utfall", known=True)


def sort_here(frame: Frame, lemma: str, sort: Sort) -> Sort:
    """The sort of a noun in its sentence."""
    if lemma == _HIT:
        return sort if words().searching.isdisjoint(frame.words) else _FOUND
    if lemma == _OBJECT:
        visited = any(known.means == "stoppat" for known in frame.verbs_of(frame.clauses[-1]))
        return _PREMISES if visited or _is_inspected(frame) else sort
    if lemma == _JOINT:
        return _OPERATION if words().reports.isdisjoint(frame.words) else sort
    return _sort_of_order(frame, sort) if lemma == _ORDER else sort


def _is_inspected(frame: Frame) -> bool:
    """`Tillsyn av hygienlokaler, 8 objekt`: the line is about an inspection."""
    first = frame.lemma(frame.first) if frame.kind(frame.first) == "noun" else ""
    return sort_of(first).category in ("tillsyn", "kontroll", "besök", "insats")


def _sort_of_order(frame: Frame, sort: Sort) -> Sort:
    """A fine beside traffic, a decision beside an inspection or a penalty; unsure where neither is spoken of."""
    if not words().deciding.isdisjoint(frame.words):
        return replace(sort, named=True)
    fining = tuple(words().fining)
    told = (
        at for at, word in enumerate(frame.row.lower[frame.first : frame.last], frame.first) if word.startswith(fining)
    )
    return _FINE if any(not _is_counted_beside(frame, at) for at in told) else sort


def _is_counted_beside(frame: Frame, at: int) -> bool:
    """`5 förelägganden, 2 böter`: fines that are counted by themselves are what the others are not."""
    return frame.kind(at - 1) == "number" and frame.sort(at).category == _FINE.category
