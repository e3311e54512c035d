"""Where two readings of a count lie near each other, so that a person should look."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from nlp.heads.doubts import Doubt, near
from nlp.heads.head_words import bearer
from nlp.heads.sites import Draft
from nlp.modality.modality import is_meant
from nlp.modality.status_rules import Told
from nlp.parties.mentions import mentions_of
from nlp.vocabulary.categories import Sort
from nlp.vocabulary.frame import Frame

_BOTH = frozenset({"polis", "kommun"})
_OPENERS = frozenset({"som", "där", "att", "när", "vars", "vilka"})
_MANY = 5
_ACTIVE = frozenset({"gjort", "stoppat", "fann", "anmält", "bötfällt", "drabbat"})


def near_readings(drafts: Sequence[Draft], at: int, told: Told, sort: Sort, tie: str) -> Iterator[Doubt]:
    """The reasons for a person to look at a count, beside those that finding it gave."""
    one = drafts[at]
    yield from one.doubts
    if not told.sure or told.rule in near().statuses or _is_status_near(one, told):
        yield Doubt.STATUS
    if tie in near().ties or _may_be_part(drafts, at, tie) or _is_one_of_many(drafts, at, tie):
        yield Doubt.PART
    if (bearer(one.head.lemma) and not sort.known) or one.head.rule == "split":
        yield Doubt.CATEGORY
    far = one.elliptic and one.head.rule != "cell" and _is_far(drafts, at)
    if far or one.head.rule in near().heads or one.rule in near().heads:
        yield Doubt.NOUN
    if _shares_actor(one):
        yield Doubt.ACTOR


def _is_status_near(one: Draft, told: Told) -> bool:
    """Whether words of the clause speak against the status that was told."""
    if _is_denied(one):
        return True
    if told.rule == "utfört":
        return _may_be_meant(one, told) or _is_done_by_default(one)
    return told.rule == "nivå" and _may_be_done(one)


def _is_denied(one: Draft) -> bool:
    """A negation or a contrast before a count that is no zero, or before the verb behind it, in its clause."""
    if one.zero or near().contrasts.isdisjoint(one.frame.words):
        return False
    clause = one.frame.clause_at(one.first)
    said = [at for at in range(clause.first, clause.last) if one.frame.word(at) in near().contrasts]
    return any(at != one.last and not _is_inside(one.frame, one.last, at) for at in said)


def _is_inside(frame: Frame, first: int, last: int) -> bool:
    """`fordon där föraren inte …`: said in a clause of its own behind the count."""
    return any(frame.word(at) in _OPENERS for at in range(first, last))


def _may_be_meant(one: Draft, told: Told) -> bool:
    """A word of planning or promising in the clause of a count that is taken for done."""
    if told.status != "utfört" or near().meaning.isdisjoint(one.frame.words):
        return False
    clause = one.frame.clause_at(one.first)
    return not near().meaning.isdisjoint(one.frame.row.lower[clause.first : clause.last])


def _may_be_done(one: Draft) -> bool:
    """A level in whose clause a past tense or a supine tells what came about."""
    clause = one.frame.clause_at(one.first)
    return any(one.frame.kind(at) in ("past", "supine") for at in clause.verbs)


def _is_done_by_default(one: Draft) -> bool:
    """Taken for done with no word of the past in its clause, where a verb or a limit may tell of what is meant."""
    clause = one.frame.clause_at(one.first)
    open_ones = [at for at in clause.verbs if one.frame.word(at) not in near().reporting]
    kinds = {one.frame.kind(at) for at in open_ones}
    if kinds & {"past", "supine"}:
        return False
    return bool(kinds & {"present", "infinitive"}) or one.expression.precision in ("minst", "högst")


def _is_one_of_many(drafts: Sequence[Draft], at: int, tie: str) -> bool:
    """A part whose whole may be another count: among many of its sentence, or of two of the same things before it."""
    if tie == "x-av-dem":
        return sum(one.head.lemma == drafts[at].head.lemma for one in drafts[:at]) > 1
    frame = drafts[at].frame
    return tie in near().loose and sum(one.frame is frame for one in drafts) >= _MANY


def _may_be_part(drafts: Sequence[Draft], at: int, tie: str) -> bool:
    """A smaller number without a noun in a clause of its own, beside a larger one that it is not tied to.

    What was done is no part of a plan, nor what is planned of what was done.
    """
    one = drafts[at]
    if tie or not one.elliptic or at == 0 or drafts[at - 1].frame is not one.frame:
        return False
    value, other = one.expression.value or 0, drafts[at - 1].expression.value or 0
    own = one.frame.clause_at(one.first)
    apart = 1 < value < other and own is not one.frame.clause_at(drafts[at - 1].first) and bool(own.verbs)
    return apart and not (is_meant(drafts[at - 1]) or is_meant(one))


def _is_far(drafts: Sequence[Draft], at: int) -> bool:
    """Whether other counted things stand between a number without a noun and the noun that it is read with."""
    frame: Frame = drafts[at].frame
    first = at
    while first > 0 and drafts[first - 1].frame is frame:
        first -= 1
    return len({one.head.lemma for one in drafts[first:at]}) != 1


def _shares_actor(one: Draft) -> bool:
    """Both parties are named in the clause of something that was done, and no word says that they did it together."""
    if len(mentions_of(one.frame)) < len(_BOTH):
        return False
    clause = one.frame.clause_at(one.first)
    named = {m.party.actor for m in mentions_of(one.frame) if clause.first <= m.first < clause.last}
    if not named >= _BOTH or near().together & set(one.frame.row.lower[clause.first : clause.last]):
        return False
    return any(known.means in _ACTIVE for known in one.frame.verbs_of(clause))
