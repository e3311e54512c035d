"""Whether it is unsure how far a count has come: done, meant, or only there."""

from __future__ import annotations

from nlp.heads.doubts import near
from nlp.records import STATUSES
from nlp.scrutiny.answers import Answer
from nlp.scrutiny.status_points import Beside, points, signs

# What is done is told by default, so that a status which the words give no more than two points fewer is near. What a
# phrase tells is near another one where that has at least two points more.
_BY_DEFAULT = "utfört"
_UNDONE = "noll-ej-gjort"
_FINISHED = frozenset({"past", "supine", "participle"})
_BEHIND, _AHEAD = -2, 2


def is_status_near(answer: Answer) -> bool:
    """`Tre kameror är beställda och klara`: by themselves the words around the count speak for another status."""
    rule = answer.told.rule
    if rule in near().statuses or rule in near().settled:
        return rule in near().statuses
    if _is_told_outright(answer):
        return False
    return _lead_of_another(answer) >= (_BEHIND if rule == _BY_DEFAULT else _AHEAD)


def _is_told_outright(answer: Answer) -> bool:
    """`Ingen kontroll gjordes`, `Två kameror är uppsatta`: a known activity denied, or a verb of finished doing."""
    one, rule = answer.one, answer.told.rule
    if one.zero or one.expression.value == 0:
        return rule == _UNDONE and answer.sort.known and answer.sort.nature == "aktivitet"
    if rule != _BY_DEFAULT:
        return False
    verbs = one.frame.verbs_of(one.frame.clause_at(one.first))
    return any(known.means == "gjort" and known.form in _FINISHED for known in verbs)


def _lead_of_another(answer: Answer) -> int:
    """How many points more than the status told the best of the others has."""
    one, status = answer.one, answer.told.status
    beside = Beside(one.first, one.last, one.expression.precision, answer.sort.nature, bool(answer.per))
    given = dict(zip(STATUSES, points(signs(one.frame, beside)), strict=True))
    return max(given[other] for other in STATUSES if other != status) - given[status]
