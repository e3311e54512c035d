"""Who did the whole of which somebody took part in some: `Polisen deltog vid tre av fem krogtillsyner`."""

from __future__ import annotations

from collections.abc import Iterable

from nlp.actors.actors import TAKING_PART
from nlp.heads.sites import Draft
from nlp.parties.mentions import mentions_of
from nlp.parties.party_list import lexicon
from nlp.records import Actor
from nlp.vocabulary.cues import is_said

# Before the number of those that somebody took part in; those who came themselves are told of without one.
_AT = frozenset({"vid", "i", "på", "under"})
# Between the owner of a whole and its number: `av kommunens totalt fem tillsyner`.
_BETWEEN = frozenset({"de", "totalt", "sammanlagt"})


def is_joined_whole(whole: Draft, parts: Iterable[Draft]) -> bool:
    """Whether the clause of a whole only tells in how many of it somebody took part: `deltog vid tre av fem`."""
    if not whole.frame.signs & TAKING_PART or not any(whole.frame.word(one.first - 1) in _AT for one in parts):
        return False
    clause = whole.clause
    return is_said(whole.frame, clause.first, clause.last, lexicon().taking_part)


def owner_of(whole: Draft) -> Actor | None:
    """The party in the genitive before the number; None where none stands there."""
    place = whole.first
    while whole.frame.word(place - 1) in _BETWEEN:
        place -= 1
    return next((one.party.actor for one in mentions_of(whole.frame) if one.owns and one.last == place), None)
