"""Who did a part of what is counted together with another: `40 kontroller, varav 12 med kommunen`."""

from __future__ import annotations

from collections.abc import Sequence

from nlp.heads.head_words import words
from nlp.heads.sites import Draft
from nlp.parties.agents import list_start
from nlp.parties.mentions import Mention, mentions_of
from nlp.records import Actor
from nlp.texts.signs import sign
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.words import VERBAL

_WITH = "med"
WITH = sign(lambda: {_WITH})
_WE = "vi"
_BOTH = frozenset({"polis", "kommun"})
_JOINTS = frozenset({"och", "samt", ","})
# So many words stand between a number and that of its whole: `tre av kommunens totalt fem`.
_LONGEST_OF = 4


def company_of(draft: Draft) -> frozenset[Actor]:
    """Those with whom a part or an activity was done, as far as its own words name them; empty where it was alone."""
    frame = draft.frame
    if not (_is_part(draft) or _is_done_with_others(draft)):
        return frozenset()
    place = draft.behind
    for mention in mentions_of(frame):
        if mention.first <= draft.last:
            continue
        opening = company_start(frame, mention)
        if frame.word(opening - 1) == _WITH and _leads(frame, place, opening - 1):
            return frozenset(_listed(frame, opening))
        break
    return frozenset()


def joins_us(frame: Frame, company: frozenset[Actor]) -> bool:
    """`Vi har gått två vandringar med kommunen`: whoever we are, polis or kommun took part with us."""
    return _WE in frame.words and not _BOTH.isdisjoint(company)


def joined_by(company: frozenset[Actor], doer: Actor) -> Actor:
    """Who did it: both, where one of polis and kommun did it and the other joined in it."""
    return "gemensamt" if company and {doer, *company} >= _BOTH else doer


def company_start(frame: Frame, mention: Mention) -> int:
    """Where the names begin that a name stands in: `med kommunens tillståndsenhet`, `med polis och tull`."""
    start = list_start(frame, mention.first)
    owner = next((one for one in mentions_of(frame) if one.last == start and one.owns), None)
    return owner.first if owner else start


def is_of_another_part(frame: Frame, place: int, mention: Mention, clause_first: int) -> bool:
    """`…, varav åtta med polisen och tre med tullen`: with whom another number was done."""
    opening = company_start(frame, mention) if frame.signs & WITH else frame.first
    if frame.word(opening - 1) != _WITH:
        return False
    if place < opening:
        later = [at for at in range(place + 1, opening) if frame.kind(at) == "number"]
        whole = bool(later) and frame.word(place + 1) in words().of and later[0] <= place + _LONGEST_OF
        return len(later) > whole or _is_whole(frame, place) or _leads_to_next(frame, place, mention)
    counted = "number" in frame.kinds(clause_first, opening)
    return counted and frame.word(place - 1) in _JOINTS


def _leads_to_next(frame: Frame, place: int, mention: Mention) -> bool:
    """`sex kvällar på egen hand och tillsammans med fältarna fyra`: the number of what they joined in follows them."""
    return frame.kind(mention.last) == "number" and frame.says(_JOINTS, place, mention.first)


def _is_whole(frame: Frame, place: int) -> bool:
    """The fem of `tre av fem tillsyner gjordes med polisen`."""
    share = place - 1
    while frame.kind(share) == "adverb" or frame.word(share) == "de":
        share -= 1
    return frame.word(share) in words().of and frame.kind(share - 1) == "number"


def _is_part(draft: Draft) -> bool:
    frame = draft.frame
    before, nearest = frame.row.lower[frame.first : draft.first], frame.word(draft.first - 1)
    listed = nearest in _JOINTS and (draft.elliptic or not words().parting.isdisjoint(before))
    return draft.partitive or listed or nearest in words().parting or nearest == "(" or _is_taken_out(draft)


def _is_taken_out(draft: Draft) -> bool:
    """`Av de 42 tillsynerna gjordes 11 med polisen`: what it is a part of opens the clause."""
    frame = draft.frame
    clause = draft.clause
    return frame.word(clause.first) in words().of and any(clause.first < at < draft.first for at in clause.verbs)


def _is_done_with_others(draft: Draft) -> bool:
    """`Kommunen gjorde 8 tillsyner med polisen`, `Två har vi gjort med polisen`: behind it stands with whom."""
    place = draft.head.place
    beside = place is not None and (draft.frame.word(place + 1) == _WITH or _WE in draft.frame.words)
    return beside and draft.head.sort.nature == "aktivitet"


def _leads(frame: Frame, place: int, joint: int) -> bool:
    """Whether nothing but the noun, a verb and words as `tillsammans` stand between a number and its company."""
    kinds = ("noun", "adverb", "adjective", "preposition", "pronoun", *VERBAL)
    return all(frame.kind(at) in kinds for at in range(place, joint))


def _listed(frame: Frame, opening: int) -> Sequence[Actor]:
    """The parties of a list; `med kommunens bil` names none."""
    listed = (one for one in mentions_of(frame) if company_start(frame, one) == opening)
    return [one.party.actor for one in listed if not one.owns]
