"""Who did a part of what is counted together with another: `40 kontroller, varav 12 med kommunen`."""

from __future__ import annotations

from collections.abc import Sequence

from nlp.heads.head_words import words
from nlp.heads.sites import Draft, over_counters
from nlp.parties.mentions import Mention, list_start, mentions_of
from nlp.records import Actor
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.words import VERBAL

_WITH = "med"
_BOTH = frozenset({"polis", "kommun"})
_JOINTS = frozenset({"och", "samt", ","})
_LONGEST_STRETCH = 6


def company_of(draft: Draft) -> frozenset[Actor]:
    """Those with whom a part was done, as far as its own words name them; empty where it is no part, or done alone."""
    frame = draft.frame
    if _WITH not in frame.words or not _is_part(draft):
        return frozenset()
    place = over_counters(frame, draft.last)
    for mention in mentions_of(frame):
        if mention.first <= draft.last:
            continue
        opening = company_start(frame, mention)
        if frame.word(opening - 1) == _WITH and _leads(frame, place, opening - 1):
            return frozenset(_listed(frame, opening))
        break
    return frozenset()


def joined_by(company: frozenset[Actor], doer: Actor) -> Actor:
    """Who did a part: both, where one of polis and kommun did all of it and the other joined in it."""
    return "gemensamt" if company and {doer, *company} >= _BOTH else doer


def company_start(frame: Frame, mention: Mention) -> int:
    """Where the names begin that a name stands in: `med kommunens tillståndsenhet`, `med polis och tull`."""
    start = list_start(frame, mention.first)
    owner = next((one for one in mentions_of(frame) if one.last == start and one.owns), None)
    return owner.first if owner else start


def is_of_another_part(frame: Frame, place: int, mention: Mention, clause_first: int) -> bool:
    """`…, varav åtta med polisen och tre med tullen`: with whom another number was done."""
    opening = company_start(frame, mention)
    if frame.word(opening - 1) != _WITH:
        return False
    if place < opening:
        return any(frame.kind(at) == "number" for at in range(place + 1, opening))
    counted = any(frame.kind(at) == "number" for at in range(clause_first, opening))
    return counted and frame.word(place - 1) in _JOINTS


def _is_part(draft: Draft) -> bool:
    frame = draft.frame
    before = frame.row.lower[frame.first : draft.first]
    listed = frame.word(draft.first - 1) in _JOINTS and not words().parting.isdisjoint(before)
    return draft.partitive or listed or frame.word(draft.first - 1) in words().parting


def _leads(frame: Frame, place: int, joint: int) -> bool:
    """Whether nothing but the noun, a verb and words as `tillsammans` stand between a number and its company."""
    if joint - place > _LONGEST_STRETCH:
        return False
    kinds = ("noun", "adverb", "adjective", "preposition", "pronoun", *VERBAL)
    return all(frame.kind(at) in kinds for at in range(place, joint))


def _listed(frame: Frame, opening: int) -> Sequence[Actor]:
    return [one.party.actor for one in mentions_of(frame) if company_start(frame, one) == opening]
