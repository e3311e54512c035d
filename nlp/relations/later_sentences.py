"""A later sentence that tells more of some of those counted: `Vi besökte 30 krogar. Fyra fick erinran`."""

from __future__ import annotations

from collections.abc import Sequence

from nlp.heads.sites import Draft
from nlp.modality.modality import is_meant
from nlp.relations.cases import is_joined_in
from nlp.relations.descriptions import names_time
from nlp.relations.relation_rules import words
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.verbs import verb

# Past tenses that look like auxiliaries.
_PAST = frozenset({"fick", "hade", "blev", "var", "kom"})
# What more can be told of in a sentence of its own; an activity done again is another.
_TAKEN = frozenset({"person", "fordon", "plats"})


def of_sentence_before(drafts: Sequence[Draft], at: int) -> int | None:
    """`Vi besökte 30 krogar. Fyra krogar fick erinran`: fewer of the same places or people, of whom more is told."""
    this = drafts[at]
    frame = this.frame
    if at == 0 or this.head.place is None or this.first > frame.first + 1:
        return None
    if this.head.sort.nature not in _TAKEN and not (is_joined_in(this) or _is_where_it_was_found(this)):
        return None
    if frame.first == 0 or drafts[at - 1].frame is frame or names_time(frame, frame.first, frame.last):
        return None
    before = drafts[at - 1].frame
    same = [k for k in range(at) if drafts[k].frame is before and drafts[k].head.lemma == this.head.lemma]
    if same and drafts[same[0]].head.rule == "av-tal":  # 8 av 16: more is told of the 8
        same = same[:1]
    if len(same) != 1 or drafts[same[0]].amount <= this.amount:
        return None
    told = any(_is_past(frame, place) for clause in frame.clauses for place in clause.verbs)
    alike = _verbs(before) & _verbs(frame)
    return same[0] if told and not alike and not is_meant(this) and not is_meant(drafts[same[0]]) else None


def _is_where_it_was_found(this: Draft) -> bool:
    """`12 tillsyner har gjorts. Vid 3 tillsyner upptäcktes brister`: told of as where something else came to light.

    With a place of their own they may be others: `Vid 3 tillsyner i Norrby …`.
    """
    frame, behind = this.frame, max(this.last, (this.head.place or 0) + 1)
    return frame.word(frame.first) == "vid" and frame.word(behind) not in words().locative


def _is_past(frame: Frame, place: int) -> bool:
    word = frame.word(place)
    return frame.kind(place) in ("past", "supine") or word in _PAST


def _verbs(frame: Frame) -> set[str]:
    """The verbs of a sentence by their base forms, as far as those are known."""
    said = (frame.word(place) for clause in frame.clauses for place in clause.verbs)
    return {known.base if (known := verb(word)) else word for word in said}
