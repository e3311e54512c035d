"""Those that were looked into, behind what was found or answered: `Rattonykterhet: 2/210`, `12 utan bälte av 60`."""

from __future__ import annotations

from nlp.heads.bullets import people_at
from nlp.heads.head_words import words
from nlp.heads.heads import Head, left_out
from nlp.heads.sites import Draft, Site
from nlp.vocabulary.categories import UNKNOWN

RULE = "genomgångna"
_OFFENCE = "anmälan"
_STROKE = "/"
# Of so many that were asked: `Enkätsvar: 340/600`.
_ANSWER = "svar"
_LOOKED_AT = "stoppat"


def looked_into(site: Site, at: int, found: Draft) -> Head | None:
    """More than what was found out, told as the whole of it; only a participle can say that they are people."""
    frame, (first, last) = site.frame, site.places[at]
    answered = found.head.lemma.endswith(_ANSWER)
    if not (answered or found.head.sort.category == _OFFENCE) or site.amount(at) <= found.amount:
        return None
    stroke = frame.word(first - 1) == _STROKE and found.last == first - 1
    if not (stroke or frame.word(first - 1) in words().of):
        return None
    if frame.verb(last).means == _LOOKED_AT:
        return people_at(frame, last)
    described = found.head.rule == "beskrivning" and found.head.sort.nature == "utfall"
    return left_out(last, RULE, "", UNKNOWN) if stroke or described else None
