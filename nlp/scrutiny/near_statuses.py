"""Whether it is unsure how far a count has come: done, meant, or only there."""

from __future__ import annotations

from collections.abc import Sequence

from nlp.heads.brought_about import is_befalling_now
from nlp.heads.doubts import near
from nlp.heads.sites import Draft
from nlp.scrutiny.answers import Answer
from nlp.scrutiny.near_plans import LIMITS, is_other_than_told
from nlp.texts.signs import sign, sign_where
from nlp.vocabulary.categories import OTHER
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.words import WordClass

_MEANING = sign(lambda: near().promises | near().meaning)
_LASTING = sign(lambda: near().lasting)
_AIMING = sign(lambda: {"att"})
_BEGUN = sign(lambda: near().intending | near().already)
_PAST = frozenset({"past", "supine"})
_LEVELS = frozenset({"nivå", "nivå-har"})
_UNDONE = "noll-ej-gjort"
# Fields of standing work, as those of grannsamverkan: without a verb, how many there are rather than how many began.
_STANDING = "område"
# How far from a number a word of planning says something of it: `de tänkta fyra`, `fler kontroller än vi tänkt`.
_AHEAD, _BEHIND = 2, 5


def is_status_near(answer: Answer) -> bool:
    """Whether the status is a guess, or the sentence has words for another one."""
    one, told = answer.one, answer.told
    if not told.sure and not _is_settled(answer):
        return True
    if told.rule in near().statuses or (told.rule in _LEVELS and _may_have_come_about(answer)):
        return True
    if is_other_than_told(answer):
        return True
    if told.status in ("mål", "planerat"):
        return bool(one.frame.signs & _BEGUN) and _may_be_on_its_way(answer)
    if told.rule != "utfört" or told.status != "utfört":
        return False
    return (bool(one.frame.signs & _MEANING) and _may_be_meant(one)) or _is_done_by_default(answer)


def _is_settled(answer: Answer) -> bool:
    """An outcome of nought, and what a present tense reports: `tre förare misstänks för rattfylleri`."""
    if answer.told.rule in near().settled or _is_thing_of_ours(answer):
        return True
    frame = answer.one.frame
    verbs = [at for at in frame.clause_at(answer.one.first).verbs if frame.kind(at) != "infinitive"]
    return answer.told.rule == "utfört" and bool(verbs) and all(_is_reporting(frame.word(at)) for at in verbs)


def _is_reporting(word: str) -> bool:
    return word in near().reporting or is_befalling_now(word)


_REPORTING = sign_where(_is_reporting)


def _is_thing_of_ours(answer: Answer) -> bool:
    """`inte satt upp några kameror`: a thing with a category is put up, not found."""
    return answer.told.rule == _UNDONE and answer.sort.nature == "sak" and answer.sort.category != OTHER


def _may_have_come_about(answer: Answer) -> bool:
    """`Två kameror är uppsatta`, `…, mot 17 vid årets början`: taken for what is there, yet told of as done or past."""
    one = answer.one
    if answer.told.rule == "nivå-har":
        return answer.sort.nature == "person"
    if one.elliptic or "bland" in one.frame.words:
        return True
    clause = one.frame.clause_at(one.first)
    return any(known.means == "gjort" and known.form != "infinitive" for known in one.frame.verbs_of(clause))


def _may_be_on_its_way(answer: Answer) -> bool:
    """`avser att utbilda 30`: a goal that is perhaps a plan; `sitter nu 34, och fler är på gång`: one already there."""
    frame = answer.one.frame
    clause = frame.clause_at(answer.one.first)
    meant = answer.told.status == "mål" and frame.says(near().intending, clause.first, clause.last)
    return meant or frame.says(near().already, clause.first, clause.last)


def _may_be_meant(one: Draft) -> bool:
    """A word of promising ahead of a count that is taken for done, or one of planning beside it."""
    if one.frame.says(near().promises, one.frame.first, one.first):
        return True
    first, last = max(one.frame.first, one.first - _AHEAD), min(one.frame.last, one.last + _BEHIND)
    return one.frame.says(near().meaning, first, last)


def _is_of_aim(one: Draft) -> bool:
    """`har fått tillstånd att sätta upp 23`: the verb nearest before it is what was to be done."""
    frame = one.frame
    verbs = [at for at in frame.clause_at(one.first).verbs if at < one.first and frame.kind(at) != "adjective"]
    return bool(verbs) and frame.kind(verbs[-1]) == "infinitive" and frame.word(verbs[-1] - 1) == "att"


def _is_done_by_default(answer: Answer) -> bool:
    """Taken for done with no word of the past in its clause, where others may tell of what is meant or is there."""
    one, frame = answer.one, answer.one.frame
    clause = frame.clause_at(one.first)
    if frame.signs & _AIMING and _is_of_aim(one):
        return True
    limited = one.expression.precision in LIMITS
    kinds = _kinds(frame, clause.verbs)
    if limited and "infinitive" in kinds:
        return True
    if not kinds.isdisjoint(_PAST):
        return False
    if limited or "present" in kinds or answer.per or one.head.lemma.endswith(_STANDING):
        return True
    lasting = bool(frame.signs & _LASTING) and not near().lasting.isdisjoint(frame.words)
    return lasting or not near().able.isdisjoint(map(frame.word, clause.verbs))


def _kinds(frame: Frame, verbs: Sequence[int]) -> set[WordClass]:
    """The classes of some verbs, without those that only report."""
    if frame.signs & _REPORTING:
        verbs = [at for at in verbs if not _is_reporting(frame.word(at))]
    return set(map(frame.kind, verbs))
