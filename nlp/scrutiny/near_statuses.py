"""Whether it is unsure how far a count has come: done, meant, or only there."""

from __future__ import annotations

from nlp.heads.doubts import near
from nlp.modality.status_words import words
from nlp.records import STATUSES
from nlp.scrutiny.answers import Answer
from nlp.scrutiny.status_points import Beside, points, signs
from nlp.vocabulary.categories import OTHER

# A status is near another one that the words give so many points more.
_BY_DEFAULT = "utfört"
_UNDONE = "noll-ej-gjort"
_FINISHED = frozenset({"past", "supine", "participle"})
_AS_MANY, _MORE = 0, 2
_ACTIVITY = "aktivitet"
_STANDING = frozenset({"person", "plats"})
_COLON = frozenset({":"})


def is_status_near(answer: Answer) -> bool:
    """`Tre kameror är beställda och klara`: by themselves the words around the count speak for another status."""
    rule = answer.told.rule
    if rule in near().statuses or _is_undone_thing(answer) or _is_under_a_label(answer) or _is_agreed_on(answer):
        return True
    if rule in near().settled or _is_told_outright(answer):
        return False
    return _is_unsaid(answer) or _lead_of_another(answer) >= (_AS_MANY if rule == _BY_DEFAULT else _MORE)


def _is_unsaid(answer: Answer) -> bool:
    """`Tio ungdomar har egen kontakt`, `kan hålla fem möten`: done only for want of a word that says otherwise."""
    one, frame = answer.one, answer.one.frame
    if answer.told.rule != _BY_DEFAULT:
        return False
    before = [at for at in one.clause.verbs if at < one.first]
    if before and frame.kind(before[-1]) == "infinitive":
        return True
    acting = answer.sort.nature in (*_STANDING, _ACTIVITY) and not answer.told.sure
    return acting and not any(known.means for known in frame.verbs_of(one.clause))


def _is_told_outright(answer: Answer) -> bool:
    """`Ingen kontroll gjordes`, `Två kameror är uppsatta`: a known activity denied, or a verb of finished doing."""
    one, rule = answer.one, answer.told.rule
    if _is_nought(answer):
        return rule == _UNDONE and answer.sort.known and answer.sort.nature == _ACTIVITY
    if rule != _BY_DEFAULT:
        return False
    verbs = one.frame.verbs_of(one.clause)
    return any(known.means == "gjort" and known.form in _FINISHED for known in verbs)


def _is_undone_thing(answer: Answer) -> bool:
    """`Tre förare hade inte ställt in spegeln`: people, vehicles and places are not what is put off or left undone."""
    undone = answer.told.status == "ej utfört" and not _is_nought(answer)
    return undone and answer.sort.nature != _ACTIVITY


def _is_under_a_label(answer: Answer) -> bool:
    """`Båtsamverkan: 31 hamnar med`: people or places that no verb tells of, and no activity that is counted."""
    one, frame = answer.one, answer.one.frame
    if answer.told.rule != _BY_DEFAULT or answer.sort.nature not in _STANDING or frame.clause_at(one.first).verbs:
        return False
    if one.head.place == frame.first < one.first and one.head.lemma.endswith(words().serving):
        return True  # `Trygghetsvärdar: 10 st`: so many that serve may be there all the time
    if not frame.says(_COLON, frame.first, one.first) or frame.kind(frame.first) != "noun":
        return False
    label = frame.sort(frame.first)
    return one.head.rule == "efter" and label.category == OTHER


def _is_agreed_on(answer: Answer) -> bool:
    """`Parterna har kommit överens om tre insatser`: done or meant, where nothing says that they were carried out."""
    one = answer.one
    said = answer.sort.nature == _ACTIVITY and answer.told.rule == _BY_DEFAULT
    return said and one.frame.says(near().agreed, one.clause.first, one.first)


def _is_nought(answer: Answer) -> bool:
    return answer.one.zero or answer.one.expression.value == 0


def _lead_of_another(answer: Answer) -> int:
    """How many points more than the status told the best of the others has."""
    one, status = answer.one, answer.told.status
    beside = Beside(one.first, one.last, one.expression.precision, answer.sort.nature, bool(answer.per))
    given = dict(zip(STATUSES, points(signs(one.frame, beside)), strict=True))
    return max(given[other] for other in STATUSES if other != status) - given[status]
