"""Those of a whole that had or lacked something: `Av 36 butiker hade 20 godkänd skyltning och 11 bristfällig`."""

from __future__ import annotations

from nlp.heads.antecedents import meant
from nlp.heads.head_words import words
from nlp.heads.heads import Head
from nlp.heads.nouns_behind import noun_behind
from nlp.heads.sites import Draft, Site
from nlp.values import replace
from nlp.vocabulary.categories import MET
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.participles import is_participle
from nlp.vocabulary.words import FINITE

_HAD = "haft"
_LACKING = frozenset({"ingen", "inget", "inga", "inte", "ej"})


def of_those_that_had(site: Site, at: int) -> Head | None:
    """`Av 36 butiker hade 20 godkänd skyltning och 11 bristfällig`: each number counts those of the whole."""
    frame, latest, (first, last) = site.frame, site.latest(), site.places[at]
    if latest is None:
        return None
    begins = frame.first, frame.clause_at(latest.first).first, _behind_joint(frame, frame.clause_at(first).first)
    of = "av" in map(frame.word, begins)
    if any(frame.kind(at) == "supine" for at in frame.clause_at(first).verbs if at >= last):
        return None  # `av 20 besök har 17 gjorts`: no having
    before = frame.back_over(first - 1, "adverb")
    goes_on = latest.head.rule == _HAD and frame.word(before) in words().joints
    goes_on = goes_on and not frame.has(FINITE, latest.last, first)
    having = frame.word(before) in words().having and before >= latest.last
    if (goes_on and (of or latest.elliptic)) or (having and (of or _is_whose_object_follows(site, latest, at))):
        return None if _is_subject(site, at) else replace(meant(latest, last), rule=_HAD)
    return None


def _behind_joint(frame: Frame, begin: int) -> int:
    """`38 lokaler kontrollerades, och av dem hade 9 brister`."""
    return frame.over(begin, "conjunction")


def _is_whose_object_follows(site: Site, latest: Draft, at: int) -> bool:
    """`Vid inspektion av nio klubbar saknade sex godkänd spolplatta`: the subject, whose noun opens the clause.

    What stands before its verb is no subject, so the one noun behind the number can only be what they had or lacked.
    """
    frame, (first, _) = site.frame, site.places[at]
    clause = frame.clause_at(first)
    opens = frame.kind(clause.first) == "preposition" and clause.first < latest.first and latest.head.place is not None
    if not opens or latest.head.sort.nature not in MET or site.amount(at) <= 1:
        return False
    own = noun_behind(site, at) if frame.word(first - 1) in words().having else None
    if own is None or own.place is None or own.sort.nature == "person" or own.lemma == latest.head.lemma:
        return False
    described = frame.kind(own.place) == "adjective" or is_participle(frame.word(own.place))
    place = own.place + (described and frame.kind(own.place + 1) == "noun")
    return frame.kind(place + 1) in ("mark", "preposition", "conjunction")


def _is_subject(site: Site, at: int) -> bool:
    """`Av 30 bilar hade fyra förare inget körkort`: behind the noun stands what they had not."""
    own = noun_behind(site, at)
    return own is not None and own.place is not None and site.frame.word(own.place + 1) in _LACKING
