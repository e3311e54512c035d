"""Whether a phrase of a relation stands before a count."""

from __future__ import annotations

from nlp.heads.sites import Draft
from nlp.relations.relation_rules import Rule, words
from nlp.vocabulary.cues import length_at
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.words import FINITE

_MODIFIERS = frozenset({"adverb", "adjective", "mark"})
_FARTHEST = 4
# The next number behind one of these is a part, whatever stands between: `varav till fots 18 kvällar`.
_OPENING = frozenset({"varav", "därav"})
_FARTHEST_PART = 6


def stands_before(this: Draft, rule: Rule) -> bool:
    """Whether a phrase of the rule stands before a count, with only modifiers between."""
    frame, starts = this.frame, rule.phrases.starts
    if rule.phrases.telling.isdisjoint(frame.words) or (rule.nouns and this.head.lemma not in rule.nouns):
        return False
    end = _begin(this, starts)
    if _opens_part(this, end) and starts >= _OPENING:
        return True
    for at in range(end - 1, max(end - 1 - _FARTHEST, frame.first - 1), -1):
        length = length_at(frame, at, rule.phrases, end) if frame.row.lower[at] in starts else 0
        if length and not _is_of_number(frame, at) and all(_passable(frame, k) for k in range(at + length, end)):
            return True
    return False


def _is_of_number(frame: Frame, place: int) -> bool:
    """`Vid två av dem togs 7 förare`: the two are taken from them, and the seven are others."""
    return frame.word(place) == "av" and frame.kind(place - 1) == "number"


def _opens_part(this: Draft, end: int) -> bool:
    """Whether nothing but words stands between a count and what opens a part."""
    for at in range(end - 1, max(end - 1 - _FARTHEST_PART, this.frame.first - 1), -1):
        if this.frame.word(at) in _OPENING:
            return True
        if this.frame.kind(at) in ("mark", "number"):
            return False
    return False


def _begin(this: Draft, starts: frozenset[str]) -> int:
    """Where a count begins: at its number, or at the noun just before it (`varav träff 3 st`, `varav bälte 12`)."""
    label = this.first - 1
    kind = this.elliptic and this.frame.kind(label) == "noun" and this.frame.word(label - 1) in starts
    own = this.head.place == label or kind
    return label if own else this.first


def _passable(frame: Frame, place: int) -> bool:
    return frame.kind(place) in _MODIFIERS or frame.kind(place) in FINITE or frame.word(place) in words().passed_over
