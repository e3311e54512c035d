"""A verb of their own said of some of those counted before: `40 bilar stoppades och 3 saknade skatt`."""

from __future__ import annotations

from nlp.heads.head_words import words as having
from nlp.heads.sites import Draft
from nlp.relations.relation_rules import words
from nlp.vocabulary.participles import is_participle
from nlp.vocabulary.words import FINITE, PERFECT

# What is no doing: something may become of some of it.
COMING_IN = frozenset({"utfall", "sak", "fordon"})


def has_predicate(whole: Draft, this: Draft, place: int) -> bool:
    """`12 hade`, `20 ja`: a verb or an answer behind the number that the sentence has not said before it."""
    frame = this.frame
    before = frame.row.lower[frame.first : this.first]
    answers = {frame.word(place), frame.word(place + 1)} & words().responding
    if not answers.issubset(before):
        return True
    if frame.word(place) in before:
        return _became_of_object(whole, this, place)
    if frame.kind(place) in FINITE:
        return not (is_participle(frame.word(place)) and frame.kind(place + 1) in FINITE)
    lacking = frame.word(place) in having().governing and _follows_named(whole, this)
    return lacking and not (is_participle(frame.word(place)) and frame.kind(place + 1) in FINITE)


def _became_of_object(whole: Draft, this: Draft, place: int) -> bool:
    """`har lämnat 12 förslag; tre har antagits`: what became of some of those that somebody has made or got."""
    frame = this.frame
    told = frame.word(place) in PERFECT and frame.kind(place + 1) == "supine" and frame.word(place + 1).endswith("s")
    made = any(frame.kind(at) == "supine" and at < whole.first for at in frame.clause_at(whole.first).verbs)
    return told and made and whole.head.sort.nature in COMING_IN


def _follows_named(whole: Draft, this: Draft) -> bool:
    """`40 bilar stoppades och 3 saknade skatt`; `5 mopeder var trimmade, 3 saknade skylt` lie side by side."""
    if this.word_before == ";":
        return True
    looked_at = any(known.means == "stoppat" for known in this.frame.verbs_of(this.frame.clause_at(whole.first)))
    return looked_at and not whole.elliptic and this.word_before in ("och", "samt", ",")
