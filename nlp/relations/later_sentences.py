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
    led = _is_what_led_to_it(this)
    if this.head.sort.nature not in _TAKEN and not (led or is_joined_in(this) or _is_where_it_was_found(this)):
        return None
    if frame.first == 0 or drafts[at - 1].frame is frame or names_time(frame, frame.first, frame.last):
        return None
    before = drafts[at - 1].frame
    if led:
        same = [k for k in range(at) if _may_lead(drafts[k], this)][:1]
    else:
        same = [k for k in range(at) if drafts[k].frame is before and drafts[k].head.lemma == this.head.lemma]
    if same and drafts[same[0]].head.rule == "av-tal":  # 8 av 16: more is told of the 8
        same = same[:1]
    if len(same) != 1 or drafts[same[0]].amount <= this.amount:
        return None
    told = led or any(_is_past(frame, place) for clause in frame.clauses for place in clause.verbs)
    alike = _verbs(before) & _verbs(frame)
    return same[0] if told and not alike and not is_meant(this) and not is_meant(drafts[same[0]]) else None


def _is_where_it_was_found(this: Draft) -> bool:
    """`12 tillsyner har gjorts. Vid 3 tillsyner upptäcktes brister`: told of as where something else came to light.

    With a place of their own they may be others: `Vid 3 tillsyner i Norrby …`.
    """
    return this.frame.word(this.frame.first) == "vid" and not _has_place(this)


def _is_what_led_to_it(this: Draft) -> bool:
    """`Fem sök har gjorts. Ett sök gav träff`: an activity that opens its sentence as what something came of."""
    frame, at = this.frame, this.behind_noun
    while frame.kind(at) in ("preposition", "name", "noun", "adjective") and frame.word(at) not in words().leading_to:
        at += 1
    return this.first == frame.first and frame.word(at) in words().leading_to


def _may_lead(whole: Draft, this: Draft) -> bool:
    """Whether one of those told of before may be what something came of: `fem vandringar`, `en vandring`."""
    return whole.head.lemma.endswith(this.head.lemma) and not (_has_place(this) and _is_at_places(whole))


def _has_place(one: Draft) -> bool:
    """Whether a place stands behind what is counted: `två möten i Norrby`."""
    return one.frame.word(one.behind_noun) in words().locative


def _is_at_places(one: Draft) -> bool:
    """Whether a place, or a time, stands anywhere behind what is counted, up to a comma."""
    frame, at = one.frame, one.behind_noun
    while at < one.clause.last and frame.kind(at) != "mark" and frame.word(at) not in words().locative:
        at += 1
    return frame.word(at) in words().locative


def _is_past(frame: Frame, place: int) -> bool:
    word = frame.word(place)
    return frame.kind(place) in ("past", "supine") or word in _PAST


def _verbs(frame: Frame) -> set[str]:
    """The verbs of a sentence by their base forms, as far as those are known."""
    said = (frame.word(place) for clause in frame.clauses for place in clause.verbs)
    return {known.base if (known := verb(word)) else word for word in said}
