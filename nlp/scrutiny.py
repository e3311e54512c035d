"""Where two readings of a count lie near each other, so that a person should look."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from nlp.heads.doubts import Doubt, near
from nlp.heads.head_words import bearer
from nlp.heads.sites import Draft
from nlp.modality.frequency import OF_EACH, is_of_each
from nlp.modality.plans import is_undertaking
from nlp.modality.status_rules import Told, words
from nlp.texts.signs import sign
from nlp.vocabulary.categories import OTHER, Sort
from nlp.vocabulary.frame import Frame

# In a sentence with one of these a label is set off from its number, or names what it is the number of.
_LABELLING = frozenset({":", "=", "antal", "antalet"})
_MANY = 5
_BEFALLEN = frozenset({"anmälan", "böter"})
_MEANING = sign(lambda: near().promises | near().meaning)
_COMPARED = sign(lambda: near().compared)


def near_readings(drafts: Sequence[Draft], at: int, told: Told, sort: Sort, tie: str) -> Iterator[Doubt]:
    """The reasons for a person to look at a count, beside those that finding it gave."""
    one = drafts[at]
    yield from one.doubts
    if told.rule != "kolumn" and _is_status_near(one, told, sort):
        yield Doubt.STATUS
    reported = tie == "delmängd" and sort.category in _BEFALLEN  # which a total of its own category lacks
    if tie in near().ties or reported or (tie and _is_one_of_many(drafts, at, tie)) or _may_be_part(one, tie):
        yield Doubt.PART
    if not sort.named or (bearer(one.head.lemma) and not sort.known):
        yield Doubt.CATEGORY
    if (one.elliptic or one.head.rule == "före") and _is_noun_near(drafts, at, tie):
        yield Doubt.NOUN
    signs = one.frame.signs
    compared = signs & _COMPARED and not near().compared.isdisjoint(one.frame.words)
    if compared or (signs & OF_EACH and _is_of_each(drafts, at)):
        yield Doubt.ROLE


def _is_of_each(drafts: Sequence[Draft], at: int) -> bool:
    """`fem skolor fick två besök vardera`: behind another count, so that all of them are more than the number."""
    one = drafts[at]
    others = at > 0 and drafts[at - 1].frame is one.frame
    return others and is_of_each(one.frame, one.first, one.last, one.head.last)


def _is_status_near(one: Draft, told: Told, sort: Sort) -> bool:
    """Whether the status is a guess, or the sentence has words for another one."""
    if not told.sure or told.status in near().levels or told.rule in near().statuses:
        return True
    if is_undertaking(one.head.lemma) and sort.category == OTHER:
        return True
    if told.rule != "utfört":
        return False
    return (bool(one.frame.signs & _MEANING) and _may_be_meant(one, told)) or _is_done_by_default(one)


def _may_be_meant(one: Draft, told: Told) -> bool:
    """A word of planning in the clause of a count that is taken for done, or one for a promise in its sentence."""
    if told.status != "utfört":
        return False
    if not near().promises.isdisjoint(one.frame.words):
        return True
    clause = one.frame.clause_at(one.first)
    return one.frame.says(near().meaning, clause.first, clause.last)


def _is_done_by_default(one: Draft) -> bool:
    """Taken for done with no word of the past in its clause, where a verb or a limit may tell of what is meant."""
    clause = one.frame.clause_at(one.first)
    kinds = {one.frame.kind(at) for at in clause.verbs if one.frame.word(at) not in near().reporting}
    if kinds & {"past", "supine"}:
        return False
    able = any(one.frame.word(at) in near().able for at in clause.verbs)
    return able or "present" in kinds or one.expression.precision in ("minst", "högst")


def _is_one_of_many(drafts: Sequence[Draft], at: int, tie: str) -> bool:
    """A part whose whole may be another count: among many of its sentence, or of two of the same things before it."""
    if tie == "x-av-dem":
        return sum(one.head.lemma == drafts[at].head.lemma for one in drafts[:at]) > 1
    frame = drafts[at].frame
    return tie in near().loose and sum(one.frame is frame for one in drafts) >= _MANY


def _may_be_part(one: Draft, tie: str) -> bool:
    """Whether nothing before a number says if it is a part, or how the whole that it is a share of was meant.

    `402 överträdelser, 97 i Väst` behind a comma; `prov på 40, 12 rökte`: where it is tied, the comma makes it a part.
    """
    if tie == "x-av-y":
        return words("promised").isdisjoint(one.frame.words)
    before = one.frame.word(one.first - 1)
    if tie == "delmängd":
        return before not in near().parting
    return not tie and before == "," and one.elliptic and one.head.rule != "cell"


def _is_noun_near(drafts: Sequence[Draft], at: int, tie: str) -> bool:
    """Whether a number without a noun can be read with several, or a place or person before it is no sure label."""
    one = drafts[at]
    if one.head.rule == "före" and one.head.sort.nature not in ("aktivitet", "utfall"):
        return _LABELLING.isdisjoint(one.frame.words)
    if not one.elliptic or one.head.rule in ("cell", "kom") or tie == "av-helhet":
        return False
    return _is_far(drafts, at) or (not tie and _is_before_another(drafts, at))


def _is_before_another(drafts: Sequence[Draft], at: int) -> bool:
    """`besökte tre föreningar och träffade 640 äldre`: read with the noun before it, though a word like one follows."""
    one = drafts[at]
    goes_on = at > 0 and drafts[at - 1].frame is one.frame
    return goes_on and one.frame.kind(one.last) in ("noun", "adjective")


def _is_far(drafts: Sequence[Draft], at: int) -> bool:
    """Whether other counted things stand between a number without a noun and the noun that it is read with."""
    frame: Frame = drafts[at].frame
    first = at
    while first > 0 and drafts[first - 1].frame is frame:
        first -= 1
    return len({one.head.lemma for one in drafts[first:at]}) != 1
