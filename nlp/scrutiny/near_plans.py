"""Whether words beside what is taken for done, for there or for a goal tell that it is not."""

from __future__ import annotations

from nlp.heads.doubts import near
from nlp.heads.sites import Draft
from nlp.scrutiny.answers import Answer
from nlp.texts.signs import sign
from nlp.vocabulary.frame import Clause, Frame

LIMITS = frozenset({"minst", "högst"})
_LEVEL, _PROMISED, _AT_LEAST = "nivå", "löfte-infinitiv", "löfte-minst"
_OBLIGING = sign(lambda: near().obliging)
_COMING = sign(lambda: near().arranging | near().dropped | near().were | {"väg"})


def is_other_than_told(answer: Answer) -> bool:
    """`har bjudit in till ett i maj`, `två kameror på väg`: what was done is to ask for it, or it is yet to come."""
    one, told = answer.one, answer.told
    if told.status == "mål":
        return _is_no_goal(answer)
    if one.expression.precision in LIMITS and one.frame.says(near().relating, one.last, one.frame.last):
        return True
    if not one.frame.signs & _COMING or told.status not in ("utfört", "pågående"):
        return False
    clause = one.frame.clause_at(one.first)
    return one.frame.says(near().arranging, clause.first, one.first) or _is_yet_to_come(answer, clause)


def _is_no_goal(answer: Answer) -> bool:
    """`Vi slutade på minst 30`, `en måste lämna in en ny rutin`: a goal by its form, where a verb tells what came."""
    one, frame = answer.one, answer.one.frame
    if answer.told.rule == _PROMISED:
        return not _opens_with_infinitive(one)
    clause = frame.clause_at(one.first)
    if answer.told.rule == _AT_LEAST:
        return any(_is_like_past(frame, at) for at in range(clause.first, one.first))
    return bool(frame.signs & _OBLIGING) and frame.says(near().obliging, clause.first, clause.last)


def _is_like_past(frame: Frame, at: int) -> bool:
    """`slutade på minst 30`: a verb that no file has looks like an adjective, which none is before a preposition."""
    return frame.word(at).endswith("ade") and frame.kind(at) == "adjective" and frame.kind(at + 1) == "preposition"


def _opens_with_infinitive(one: Draft) -> bool:
    """`Att gå fyra vandringar`, `Genomföra en vandring`."""
    frame = one.frame
    opened = next((at for at in range(frame.first, one.first) if frame.kind(at) not in ("mark", "adverb")), frame.first)
    return frame.word(opened) == "att" or frame.kind(opened) == "infinitive"


def _is_yet_to_come(answer: Answer, clause: Clause) -> bool:
    """`fick utgå`; `tre nya kameror på väg`, which people and vehicles are on in another way."""
    frame = answer.one.frame
    if frame.says(near().dropped, clause.first, clause.last):
        return True
    if answer.sort.nature in ("person", "fordon"):
        return answer.told.rule.startswith(_LEVEL) and frame.says(near().were, clause.first, clause.last)
    ways = (at for at in range(clause.first, clause.last) if frame.word(at) == "väg" and frame.word(at - 1) == "på")
    return any(frame.kind(at + 1) != "number" for at in ways)
