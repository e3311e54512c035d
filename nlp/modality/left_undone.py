"""What was left undone or called off: `fyra kontroller genomfördes inte`, `ställdes fem in`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from nlp.modality.scope import Scope
from nlp.modality.states import state_words
from nlp.modality.status_rules import Asked
from nlp.modality.status_words import words
from nlp.texts.signs import sign
from nlp.vocabulary.frame import Clause, Frame
from nlp.vocabulary.words import FINITE

DENYING = sign(lambda: words().denying)
# So many words of a subject stand between a verb and its denial.
_FARTHEST_DENIAL = 3
_DOING = frozenset({"gjort", "stoppat"})
# What may follow a particle; a noun or number behind `av` and `in` makes them prepositions.
_BEHIND = frozenset({"mark", "conjunction", "preposition", "adverb", "subjunction"})


def is_left_undone(frame: Frame, asked: Asked, scope: Scope) -> bool:
    """`fyra kontroller genomfördes inte`, `fyra kameror är inte monterade`, `vi hann inte med tre av besöken`."""
    if asked.precision == "ospecificerat":
        return False
    return _is_denied_passive(frame, asked, scope) or _is_denied_doing(frame, asked, scope)


def _is_denied_passive(frame: Frame, asked: Asked, scope: Scope) -> bool:
    """`fyra kontroller genomfördes inte`: a passive denied after its subject."""
    if asked.sort.nature not in ("aktivitet", "sak", "plats"):
        return False
    denied = [at for at in scope.verbs for near in (at - 1, at + 1) if frame.word(near) in words().denying]
    told = _is_gone_to if asked.sort.nature == "plats" else _is_doing_to
    done = any(told(frame, at) for at in scope.verbs)
    return done and any(at > asked.first for at in denied)


def _is_gone_to(frame: Frame, place: int) -> bool:
    """`Två skolor har inte besökts`, `är inte besiktigade`: a passive or a participle of visiting or going through."""
    known = frame.verb(place)
    return known.means == "stoppat" and (known.passive or frame.kind(place) == "adjective")


def _is_doing_to(frame: Frame, place: int) -> bool:
    """A passive or a participle of doing; `monterade` is one as an adjective, `genomfört` with no finite verb."""
    known = frame.verb(place)
    if known.means != "gjort" or known.base in words().recording:
        return False
    alone = frame.kind(place) == "supine" and FINITE.isdisjoint(map(frame.kind, frame.clause_at(place).verbs))
    return known.passive or alone or frame.kind(place) == "adjective"


def _is_denied_doing(frame: Frame, asked: Asked, scope: Scope) -> bool:
    """`Kommunen genomförde inte två av vandringarna`, `två löften har vi inte lyckats hålla`: they did not."""
    clause = frame.clause_at(asked.first)
    places = (at for first, last in scope.spans for at in range(first, last))
    denial = next((at for at in places if frame.word(at) in words().denying), None)
    if denial is None or frame.word(denial + 1) in words().limiting:
        return False
    undertaken = asked.sort.nature == "aktivitet" or asked.lemma in state_words().undertakings
    if not undertaken and (asked.sort.nature not in ("sak", "plats") or denial > asked.first):
        return False
    verbs = _denied_verbs(frame, clause, denial, asked.first)
    managed = undertaken and any(frame.word(at) in words().managing for at in verbs)
    known = [told for at in verbs if (told := frame.verb(at))]
    return managed or any(told.means in _DOING and told.base not in words().recording for told in known)


def _denied_verbs(frame: Frame, clause: Clause, denial: int, first: int) -> Sequence[int]:
    """The finite verb that is denied and those it governs; none where another one stands before the count."""
    finite = [at for at in clause.verbs if frame.kind(at) in FINITE]
    near = [at for at in finite if 0 < denial - at <= _FARTHEST_DENIAL] or [at for at in finite if at > denial]
    if not near:
        return ()
    own = near[-1] if near[-1] < denial else near[0]
    other = next((at for at in finite if at > own), clause.last)
    if other < first:
        return ()
    return [own, *(at for at in clause.verbs if own < at < other)]


def calls_off(frame: Frame, verbs: range, particles: range) -> bool:
    """Whether a verb of calling off stands among some places and its own particle among others behind it."""
    for at in verbs:
        if frame.word(at) in verbs_of_calling_off():
            pairs = _pairs()
            behind = (place for place in particles if place > at and (frame.word(at), frame.word(place)) in pairs)
            if any(frame.kind(place + 1) in _BEHIND and _governs(frame, at, place) for place in behind):
                return True
    return False


def _governs(frame: Frame, at: int, particle: int) -> bool:
    """`ställa frågor; 208 besökare räknades in`: a particle belongs to the last verb before it."""
    others = (place for place in range(at + 1, particle) if frame.kind(place) in FINITE)
    return all(frame.word(place).endswith("ade") and frame.kind(place - 1) == "number" for place in others)


@cache
def verbs_of_calling_off() -> frozenset[str]:
    """The verbs, without their particles."""
    return frozenset(verb for verb, _ in _pairs())


@cache
def _pairs() -> frozenset[tuple[str, str]]:
    parted = (phrase.partition(" ") for phrase in words().calling_off)
    return frozenset((verb, particle) for verb, _, particle in parted)
