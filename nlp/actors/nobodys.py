"""What nobody did: places that are only there, answers to a survey, events that nobody carried out."""

from __future__ import annotations

from nlp.heads.sites import Draft
from nlp.parties.mentions import mentions_of
from nlp.parties.party_list import lexicon
from nlp.records import Status
from nlp.texts.signs import sign_where
from nlp.vocabulary.categories import OTHER, Sort
from nlp.vocabulary.participles import is_participle
from nlp.vocabulary.verbs import verb

_ANSWERING = sign_where(lambda word: (known := verb(word)) and known.means == "svarat")
_THOSE, _DESCRIBING = frozenset({"de", "dom", "ett"}), frozenset({"adverb", "adjective"})
# Before what made somebody do something, and before `till` with the same.
_BECAUSE, _CALLED = frozenset({"efter", "av"}), frozenset({"kopplat", "kopplade", "larmades", "larmats", "kallades"})


def exists_by_itself(draft: Draft, sort: Sort, status: Status) -> bool:
    """A place that is only there, and those who answer a survey."""
    if status == "pågående" and sort.nature == "plats" and not _is_run(draft):
        return True
    if sort.nature != "person" or not draft.frame.signs & _ANSWERING:
        return False
    return any(verb.means == "svarat" for verb in draft.frame.verbs_of(draft.clause))


def _is_run(draft: Draft) -> bool:
    """`Kommunen hyr sex lokaler`: a party before them in the clause does something with the places."""
    frame, first = draft.frame, draft.first
    clause = frame.clause_at(first)
    before = _before_phrase(draft)
    if frame.word(first - 1).endswith("s") or (
        frame.kind(before) == "preposition" and frame.word(before - 1) != "tillstånd"
    ):
        return False
    acting = [one for one in mentions_of(frame) if one.agent and not one.owns and one.first < first]
    return bool(acting) and any(known.means not in ("finns", "") for known in frame.verbs_of(clause))


def happened(draft: Draft, sort: Sort) -> bool:
    """An event of no category that nobody carried out, such as a fire."""
    return sort.category == OTHER and draft.head.lemma.endswith(lexicon().events)


def is_why(draft: Draft) -> bool:
    """`Polisen har haft möten efter fyra bränder`, `larmades till sex bränder`: it only was why something was done."""
    frame, at = draft.frame, _before_phrase(draft)
    return frame.word(at) in _BECAUSE or (frame.word(at) == "till" and frame.word(at - 1) in _CALLED)


def _before_phrase(draft: Draft) -> int:
    """The place before a number and what belongs to it: `(av) de totalt 40 krogarna`."""
    at = draft.first - 1
    while (word := draft.frame.word(at)) in _THOSE or draft.frame.kind(at) in _DESCRIBING or is_participle(word):
        at -= 1
    return at
