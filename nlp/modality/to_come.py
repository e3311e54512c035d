"""What is told of as still to come: promised with `kommer att`, or the last ones in the present."""

from __future__ import annotations

from nlp.modality.presents import is_to_be_made
from nlp.modality.promises import is_offered, opens_a_promise
from nlp.modality.scope import Scope, spoken, tenses
from nlp.modality.status_rules import SAYING, Asked, Told, said_of_rule
from nlp.modality.status_words import words
from nlp.texts.signs import sign
from nlp.vocabulary.cues import stands_in
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.participles import is_participle
from nlp.vocabulary.words import PAST, VERBAL

COMING = sign(lambda: words().coming)
REMAINING = sign(lambda: words().remaining | words().ahead | words().arriving)
# What is made, put up or taken on; it may be told of in the present before it is there.
_MADE = frozenset({"sak", "plats", "person"})
# The present of getting stands for what is to come: `Skolan får två kameror till hösten`.
_GETTING = frozenset({"får", "blir"})


def coming(frame: Frame, asked: Asked) -> Told | None:
    """`kommer att hålla fyra kvällar` is a promise, `fyra kameror kommer att sättas upp` a plan."""
    clause = frame.clause_at(asked.first)
    if not any(frame.word(at) in words().coming for at in clause.verbs):
        return None
    later = [at for at in clause.verbs if frame.kind(at) == "infinitive"]
    if not later:
        return None
    passive = frame.word(later[-1]).endswith("s") and asked.precision != "minst"
    if passive:
        return Told("planerat", "kommer-passiv")
    expected = frame.signs & SAYING and stands_in(said_of_rule(frame, "väntat"), frame.first, clause.first + 1)
    return Told("planerat", "väntat") if expected else Told("mål", "kommer-att")


def is_done_since(frame: Frame, place: int) -> bool:
    """`Resterande sex besökta i oktober`: of what was left a participle behind the number says that it is done."""
    known = frame.verb(place)
    return known.form == "participle" and known.means in ("gjort", "stoppat") and frame.kind(place + 1) == "preposition"


def remaining(frame: Frame, asked: Asked, scope: Scope) -> Told | None:
    """`de två sista hålls i mars`, `3 tillsyner görs till hösten`: an activity told in the present of what is ahead."""
    if asked.precision == "minst" and is_offered(frame, asked, scope):
        return None
    known = words()
    if all(listed.isdisjoint(frame.words) for listed in (known.remaining, known.ahead, known.arriving)):
        return None
    kinds = tenses(frame, scope.verbs)
    rest = frame.word(asked.first - 1) in words().rest and not is_done_since(frame, asked.last)
    if rest and not any(_is_told(frame, at) for at in scope.verbs):
        return Told("planerat", "återstår", sure=False)
    getting = any(_is_getting(frame, at) for at in scope.verbs)
    arriving = getting or any(frame.word(at) in words().coming for at in scope.verbs)
    if kinds & PAST or not (arriving or "present" in kinds) or asked.per:
        return None
    starts = any(frame.word(at) in words().going_on for at in scope.verbs)
    made = asked.sort.nature in _MADE and is_to_be_made(frame, scope, asked.first)
    visited = asked.sort.nature == "plats" and any(frame.word(at).endswith("s") for at in scope.verbs)
    awaited = arriving or starts or made or visited
    if asked.sort.nature != "aktivitet" and asked.sort.known and not awaited:
        return None
    if opens_a_promise(frame, asked) or _is_done_by_then(frame, scope):
        return None
    if any(frame.word(at) in words().arriving for at in scope.verbs):
        return Told("planerat", "återstår", sure=False)
    stop = max(asked.end, asked.last + 1)  # not what they are about: `anmälningar om övriga brott`
    stop = next((at for at in range(asked.last, stop) if frame.kind(at) == "preposition"), stop)
    last_ones = {frame.word(at) for at in range(asked.first - 2, stop)} & words().remaining
    return (
        Told("planerat", "återstår", sure=bool(last_ones))
        if last_ones or words().ahead & spoken(frame, scope)
        else None
    )


def _is_getting(frame: Frame, place: int) -> bool:
    """`får två kuratorer till`, `får besök efter sommaren`, against `får genomföra två`."""
    return frame.word(place) in _GETTING and frame.kind(place + 1) in ("number", "adjective", "noun", "pronoun")


def _is_done_by_then(frame: Frame, scope: Scope) -> bool:
    """`är gjorda till och med november`: a participle of doing behind its copula, whatever month follows."""
    behind = (at for at in scope.verbs if frame.word(at) == "är")
    return any(_is_made(frame, frame.over(at + 1, "adverb", "number")) for at in behind)


def _is_made(frame: Frame, place: int) -> bool:
    return frame.verb(place).means == "gjort" and is_participle(frame.word(place))


def _is_told(frame: Frame, at: int) -> bool:
    """A verb that tells something, no participle of what was done: `16 monterade, resterande 4 i vår`."""
    return frame.kind(at) in VERBAL and not _is_made(frame, at)
