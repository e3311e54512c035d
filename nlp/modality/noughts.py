"""The status of a zero: work left undone, an outcome of nought, or none in a plan."""

from __future__ import annotations

from nlp.heads.head_words import bearer
from nlp.heads.sites import Draft
from nlp.modality.left_undone import verbs_of_calling_off
from nlp.modality.shares import is_reached
from nlp.modality.status_rules import Told
from nlp.modality.status_words import words
from nlp.vocabulary.verbs import verb

_NONE = frozenset({"ingen", "inget", "inga"})
_FINDABLE = frozenset({"utfall", "person", "plats", "fordon"})
# Endings of what is done where it is called for: omhändertagande, gripande, ingripande.
_DEEDS = ("ande", "ende")
# What there was none of, had there been more: `inga nya områden`.
_NEW = frozenset({"ny", "nytt", "nya", "fler", "ytterligare"})
# Decisions that were to be taken; any other is what came of an inspection.
_DECISION = "beslut"
_DECIDING = frozenset({"besluta", "bevilja"})
_GETTING = frozenset({"fått", "fick", "får", "hunnit", "hann", "lyckats", "lyckades", "kunnat", "kunde"})
_FOUND = frozenset({"fann", "fått", "blev", "gav", "anmält", "drabbat", "bötfällt"})


def status_of_zero(zero: Draft, told: Told) -> Told:
    """Not done for an activity, done for an outcome that was looked for and not found; a zero in a plan is planned."""
    if not zero.zero and told.status != "utfört":
        return told
    meant = told.status in ("planerat", "mål") and told.rule != "nutid-gör"
    if meant and any(at > zero.first and zero.frame.kind(at) == "supine" for at in zero.clause.verbs):
        return Told("ej utfört", "noll-ej-gjort", sure=False)  # `Inga kameror har beställts`
    if meant or told.rule in ("nivå", "nivå-har"):
        return Told(told.status if told.status != "mål" else "planerat", told.rule)
    if zero.frame.word(zero.first) in _NONE and _is_called_off(zero):
        return Told("utfört", "noll-utfall")
    if zero.partitive:
        return Told("ej utfört", "noll-ej-gjort") if _is_undone(zero) else Told("utfört", "noll-av")
    if _shows_none(zero):
        return Told("utfört", "noll-utfall")
    made = any(known.means == "gjort" for known in zero.frame.verbs_of(zero.clause))
    sure = _tells_outcome(zero) or zero.head.sort.nature == "aktivitet" or not made
    return Told("utfört", "noll-utfall", sure) if _is_outcome(zero) else Told("ej utfört", "noll-ej-gjort", sure)


def _is_called_off(zero: Draft) -> bool:
    """`Inga kurser ställdes in`: nothing was called off."""
    clause = zero.clause
    called = verbs_of_calling_off() | words().off_labels
    return zero.frame.says(called, zero.last, clause.last)


def _is_undone(zero: Draft) -> bool:
    """`Inget av besöken genomfördes`: none of what was to be done was done."""
    frame, nature = zero.frame, zero.head.sort.nature
    clause = zero.clause
    passive = [known.passive for known in frame.verbs_of(clause) if known.means == "gjort"]
    if zero.rule == "inte-av":  # `har inte kunnat hålla en enda av träffarna`: the parties are told of
        return bool(passive) or nature == "aktivitet" or zero.frame.says(_GETTING, clause.first, clause.last)
    if nature == "aktivitet" or bearer(zero.head.lemma):
        return bool(passive) or is_reached(frame, clause.first, frame.last)
    return nature == "sak" and any(passive)


def _is_outcome(zero: Draft) -> bool:
    """Whether the zero is what was found, not what was left undone."""
    sort = zero.head.sort
    if sort.nature == "aktivitet":
        clause = zero.clause
        return zero.head.lemma.endswith(_DEEDS) or zero.frame.says(words().incoming, zero.last, clause.last)
    if zero.frame.says(words().sought, zero.last, zero.clause.last):
        return False
    if _tells_outcome(zero):
        return True
    verbs = tuple(zero.frame.verbs_of(zero.clause))
    made = any(known.means == "gjort" for known in verbs) and not _is_set_off(zero)
    decided = zero.head.lemma == _DECISION or any(known.base in _DECIDING for known in verbs)
    if made and (decided or (zero.rule == "något-inte" and any(known.passive for known in verbs))):
        return False
    if sort.nature == "plats" and (made or _NEW & {zero.frame.word(zero.last), zero.frame.word(zero.last + 1)}):
        return False
    visited = any(known.category in words().work for known in verbs) and not (
        _is_beside_number(zero) or _is_set_off(zero)
    )
    return sort.nature in _FINDABLE and not visited


def _is_beside_number(zero: Draft) -> bool:
    """`0 rattfyllerister av 85 kontrollerade`: what is said of the other number is not said of the nought."""
    frame, clause = zero.frame, zero.clause
    return any(
        frame.kind(at) == "number" for at in range(clause.first, clause.last) if not zero.first <= at < zero.last
    )


def _is_set_off(zero: Draft) -> bool:
    """`6 krogar besökta, inga anmärkningar`: no verb is told of the zero, which is what the rest came to."""
    frame, clause = zero.frame, zero.clause
    behind = any(at > zero.first for at in clause.verbs)
    return frame.word(zero.first - 1) in (",", ";", ":", "–", "-", "(") and not behind


def _tells_outcome(zero: Draft) -> bool:
    """Whether a verb beside the zero tells what came of something: `ledde till inga …`, `besöken gav inga …`."""
    frame, clause = zero.frame, zero.clause
    if any(known.means in _FOUND for known in frame.verbs_of(clause)):
        return True
    given = next((at for at in clause.verbs if frame.word(at) in ("gav", "gett", "givit", "ger")), clause.first)
    before = (at for at in range(clause.first, given) if frame.kind(at) == "noun")
    return any(frame.sort(at).nature == "aktivitet" for at in before)


def _shows_none(zero: Draft) -> bool:
    """`12 kontrollköp, 0 sålde`, `31 besök, 0 stängda`: what none of those that were gone through showed."""
    frame, place = zero.frame, zero.last
    if frame.word(place) == "/" and frame.word(place + 2) in words().shown:  # `Kontrollköp: 0/6 sålde`
        return True
    word = frame.word(place)
    if zero.zero or not zero.elliptic or frame.kind(place) == "mark" or word in words().done_labels:
        return False
    known = verb(word)
    return known.means != "gjort" or known.form == "participle"
