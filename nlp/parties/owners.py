"""Whether the owner that a genitive names did something: `kommunens kontroller`, `polisens nya enhet besökte …`."""

from __future__ import annotations

from nlp.parties.parties import name_at
from nlp.parties.party_list import lexicon
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.participles import is_participle
from nlp.vocabulary.words import FINITE

_AND = frozenset({"och", "samt", "&"})
# `i polisens regi`: whose doing it was.
_REGIME = "regi"
_DESCRIBING = ("adjective", "adverb", "number")
# What a unit is for stands between its name and its verb: `kommunens enhet för trygghet och säkerhet har …`.
_FOR = "för"
_IN_PURPOSE = frozenset({"noun", "adjective", "conjunction"})


def owns_activity(frame: Frame, first: int, last: int) -> bool:
    """`polisens insatser`, `under polisens nationella vecka`; not `i kommunens skolor`."""
    beside = name_at(frame.row, last + 1) if frame.word(last) in _AND else None
    if beside and beside[2]:
        last += 1 + beside[0]
    at = _owned(frame, last)
    if frame.kind(at) != "noun":
        return False
    if frame.word(first - 1) == "av":
        return first - 1 == frame.clause_at(first).first or passive_before(frame, first)
    if frame.word(at) == _REGIME:
        return True
    if frame.word(at).endswith(lexicon().inhabitants):
        return False
    if _does(frame, first, _end_of_purpose(frame, at)):
        return True
    sort = frame.sort(at)
    free = frame.kind(first - 1) != "preposition" and sort.known and sort.nature in ("fordon", "sak")
    return free or sort.nature in ("aktivitet", "utfall", "person")


def owns_doing(frame: Frame, last: int) -> bool:
    """Whether what a genitive that ends before `last` owns is something done: `av polisens 8 insatser`, no krogar."""
    at = _owned(frame, last)
    return frame.kind(at) == "noun" and frame.sort(at).nature == "aktivitet"


def by_staff(frame: Frame, place: int) -> bool:
    """`18 av polisen och 10 av kommunens ingenjör`: behind the `av` at a place stands whose staff did so many.

    Those whom something befell have a verb of their own: `12 möten hölls och 10 av kommunens lärare deltog`.
    """
    owner = name_at(frame.row, place + 1) is not None and frame.word(place + 1).endswith("s")
    if not owner or frame.kind(place - 2) not in ("mark", "conjunction"):
        return False
    staff = _owned(frame, place + 2)
    named = frame.kind(staff) == "noun" and frame.sort(staff).nature == "person"
    return named and frame.kind(staff + 1) not in FINITE


def passive_before(frame: Frame, place: int) -> bool:
    """A passive verb or a participle stands before the `av` whose names begin at a place."""
    verbs = [at for at in frame.clause_at(place).verbs if at < place]
    passive = any(frame.word(at).endswith("s") or frame.kind(at) == "adjective" for at in verbs)
    return passive or frame.kind(place - 2) in ("adjective", "past", "noun")


def _owned(frame: Frame, place: int) -> int:
    """Where the noun of what is owned stands: `(polisens) nya kontor`, `(kommunens) kultur- och fritidsenhet`."""
    at = place
    while frame.kind(at) in _DESCRIBING or (is_participle(frame.word(at)) and frame.kind(at + 1) == "noun"):
        at += 1
    while frame.word(at).endswith("-") and frame.word(at + 1) in _AND:
        at += 2
    return at


def _end_of_purpose(frame: Frame, place: int) -> int:
    """The last place of what is owned, with what it is for: `enhet för trygghet`."""
    if frame.word(place + 1) != _FOR:
        return place
    at = place + 1
    while frame.kind(at + 1) in _IN_PURPOSE:
        at += 1
    return at


def _does(frame: Frame, first: int, last: int) -> bool:
    """`Kommunens skolor ordnade tre dagar`, `I maj höll stadens enhet två`: what is owned is the subject of a verb."""
    before, after = frame.kind(first - 1), frame.kind(last + 1)
    if before == "preposition" or frame.word(last + 1).endswith("s"):
        return False
    return (
        after in FINITE
        or (before in ("past", "present") and after == "number")
        or (before == "auxiliary" and after == "supine")
    )
