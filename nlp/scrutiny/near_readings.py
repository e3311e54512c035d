"""Where two readings of a count lie near each other, so that a person should look."""

from __future__ import annotations

from collections.abc import Iterator

from nlp.heads.doubts import Doubt, near
from nlp.heads.sites import Draft
from nlp.modality.frequency import OF_EACH, is_of_each
from nlp.scrutiny.answers import Answer
from nlp.scrutiny.near_nouns import is_category_near, is_noun_near
from nlp.scrutiny.near_statuses import is_status_near
from nlp.scrutiny.near_wholes import is_whole_near
from nlp.texts.signs import sign

# Where nothing beside en or ett says that it is a number.
_ARTICLES = frozenset({"en-räknas", "en-drabbad", "en-gjord", "en-vid"})
_COMPARED = sign(lambda: near().compared)
# How a noun is found straight behind its number, where it is read in one way only.
_BEHIND = "efter"


def near_readings(answer: Answer) -> Iterator[Doubt]:
    """The reasons for a person to look at a count, beside those that finding it gave."""
    one = answer.one
    yield from one.doubts
    if one.rule in _ARTICLES and _is_in_description(one):
        yield Doubt.ARTICLE
    if answer.told.rule != "kolumn" and is_status_near(answer):
        yield Doubt.STATUS
    if (answer.tie or one.elliptic) and is_whole_near(answer):
        yield Doubt.PART
    if is_category_near(answer):
        yield Doubt.CATEGORY
    if one.head.rule != _BEHIND and is_noun_near(answer):
        yield Doubt.NOUN
    if _is_role_near(answer):
        yield Doubt.ROLE


def _is_in_description(one: Draft) -> bool:
    """`platser där en patrull står`, `den som får ett samtal`: an article behind what opens a clause of its own."""
    return one.frame.says(near().describing, one.frame.clause_at(one.first).first, one.first)


def _is_role_near(answer: Answer) -> bool:
    """Whether a number may be of another period, a mark in points, or more or less than what was counted."""
    one = answer.one
    if one.expression.precision != "intervall" and not float(one.expression.value or 0).is_integer():
        return True
    if one.frame.signs & OF_EACH and _is_of_each(answer):
        return True
    if one.frame.signs & _COMPARED and one.frame.says(near().compared, one.frame.first, one.first):
        return True
    return one.frame.word(one.first - 1) in near().against and answer.told.status == "utfört" and _is_same(answer)


def _is_same(answer: Answer) -> bool:
    """`åtta möten hölls mot tolv tidigare`: of the same things as the count before it."""
    one, before = answer.one, answer.before
    return before is not None and (one.elliptic or one.head.lemma == before.head.lemma)


def _is_of_each(answer: Answer) -> bool:
    """`fem skolor fick två besök vardera`: behind another count, so that all of them are more than the number."""
    one = answer.one
    return answer.before is not None and is_of_each(one.frame, one.first, one.last, one.head.last)
