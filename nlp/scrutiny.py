"""Where two readings of a count lie near each other, so that a person should look."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from nlp.doubts import Doubt
from nlp.frame import Frame
from nlp.head_words import bearer
from nlp.mentions import mentions_of
from nlp.sites import Draft
from nlp.status_rules import Told

_WEAK_TIES = frozenset({"delmängd", "av-helhet", "i-fall", "de-n", "sammanlagt"})
_WEAK_STATUSES = frozenset({"nivå-nutid", "nivå-till", "helhet-finns", "kommer-passiv", "kommer-att"})
_NEGATIONS = frozenset({"inte", "ej", "aldrig"})
_CONTRASTS = frozenset({"trots", "egentligen", "kunde", "kan", "borde"})


def near_readings(drafts: Sequence[Draft], at: int, told: Told, tie: str) -> Iterator[Doubt]:
    """The reasons for a person to look at a count, beside those that finding it gave."""
    one = drafts[at]
    yield from one.doubts
    if not told.sure or told.rule in _WEAK_STATUSES or _is_denied(one):
        yield Doubt.STATUS
    if tie in _WEAK_TIES or _may_be_part(drafts, at, tie):
        yield Doubt.PART
    if bearer(one.head.lemma) or one.head.rule == "split":
        yield Doubt.CATEGORY
    if one.elliptic and _is_far(drafts, at):
        yield Doubt.NOUN
    if len({mention.party.actor for mention in mentions_of(one.frame)}) > 1:
        yield Doubt.ACTOR


def _is_denied(one: Draft) -> bool:
    """A negation or a contrast in the clause of a count that is no zero."""
    clause = one.frame.clause_at(one.first)
    said = {one.frame.word(place) for place in range(clause.first, clause.last)}
    return not one.zero and bool(said & (_NEGATIONS | _CONTRASTS))


def _may_be_part(drafts: Sequence[Draft], at: int, tie: str) -> bool:
    """A smaller number without a noun beside a larger one that it is not tied to."""
    return not tie and drafts[at].elliptic and at > 0 and drafts[at - 1].frame is drafts[at].frame


def _is_far(drafts: Sequence[Draft], at: int) -> bool:
    """Whether other counted things stand between a number without a noun and the noun that it is read with."""
    frame: Frame = drafts[at].frame
    earlier = [one for one in drafts[:at] if one.frame is frame]
    return len({one.head.lemma for one in earlier}) != 1
