"""Whether a number may be of another period, a measure, or more or less than what was counted."""

from __future__ import annotations

from nlp.heads.doubts import near
from nlp.heads.sites import Draft, opening_bracket
from nlp.modality.frequency import OF_EACH, is_of_each
from nlp.numerals.number_kinds import is_year
from nlp.scrutiny.answers import Answer
from nlp.texts.signs import sign

_COMPARED = sign(lambda: near().compared)
_MEASURED = sign(lambda: near().measures)
_RECURRING = sign(lambda: near().turns)
_BRACKETED = sign(lambda: {"("})
_BESIDE = OF_EACH | _COMPARED | _MEASURED | _RECURRING | _BRACKETED
_TIMES = frozenset({"x", "×", "*", "à"})
_IN_YEAR = frozenset({"år", "under"})


def is_role_near(answer: Answer) -> bool:
    """By what it is compared or measured with, or by how often it came to pass."""
    one = answer.one
    if one.expression.precision != "intervall" and not float(one.amount).is_integer():
        return True
    if one.frame.signs & _BESIDE and _is_told_beside(answer):
        return True
    if (one.head.rule == "förra-meningen" and _opens_with_year(one)) or _multiplies(answer) or _is_most(answer):
        return True
    return one.word_before in near().against and answer.told.status == "utfört" and _is_same(answer)


def _is_most(answer: Answer) -> bool:
    """`Minst 70 och högst 80 personer deltog`: the two ends of one number, which are no two numbers."""
    before = answer.before
    ends = before is not None and before.expression.precision == "minst" and answer.one.expression.precision == "högst"
    return ends and _is_same(answer)


def _multiplies(answer: Answer) -> bool:
    """`15 deltagare x 2`, `tre skolor x 2 sök`: how many times so many, which are more than the two together."""
    one, before = answer.one, answer.before
    if before is None:
        return False
    return one.frame.word(one.first - 1) in _TIMES or (
        one.head.rule == "gånger" and before.head.place == one.head.place
    )


def _is_told_beside(answer: Answer) -> bool:
    """By a word of its sentence for what it is set against, measured with or shared out to."""
    one, signs = answer.one, answer.one.frame.signs
    if signs & OF_EACH and _is_of_each(answer):
        return True
    if signs & _COMPARED and one.frame.says(near().compared, one.frame.first, one.first):
        return True
    if signs & _MEASURED and _is_among_measures(one):
        return True
    if signs & _RECURRING and not answer.per and answer.told.status == "utfört" and _is_rate(one):
        return True
    return bool(signs & _BRACKETED) and answer.before is not None and _is_of_bracketed_period(one)


def _is_same(answer: Answer) -> bool:
    """`åtta möten hölls mot tolv tidigare`: of the same things as the count before it."""
    one, before = answer.one, answer.before
    return before is not None and (one.elliptic or one.head.lemma == before.head.lemma)


def _is_of_each(answer: Answer) -> bool:
    """`fem skolor fick två besök vardera`: behind another count, so that all of them are more than the number."""
    one = answer.one
    return answer.before is not None and is_of_each(one.frame, one.first, one.last, one.head.last)


def _is_among_measures(one: Draft) -> bool:
    """`vägde 47 ton i stället för tillåtna 40`: no noun of its own, where others are of weights, speeds or money."""
    bare = one.head.place is None and one.head.rule != "av-dem" and one.frame.word(one.last) != "av"
    return bare and not near().measures.isdisjoint(one.frame.words)


def _is_rate(one: Draft) -> bool:
    """`gick fyra fotpatruller i veckan`: so many each week, and all of them together are more."""
    end = one.end
    return one.frame.word(end) == "i" and one.frame.word(end + 1) in near().turns


def _is_of_bracketed_period(one: Draft) -> bool:
    """`340 anmälningar (2021: 311)`: in brackets that name a period, behind another count."""
    opened, closed = opening_bracket(one.frame, one.first), one.last
    if opened is None:
        return False
    while one.frame.word(closed) not in ("", ")"):
        closed += 1
    inside = (one.frame.word(at) for at in range(opened + 1, closed))
    return any(word in near().periods or is_year(word) for word in inside)


def _opens_with_year(one: Draft) -> bool:
    """`Några inbrott har anmälts. År 2019 var de 23`: of what was told before, in a year of its own."""
    opening = one.frame.first + (one.frame.word(one.frame.first) in _IN_YEAR)
    return opening < one.first and is_year(one.frame.word(opening))
