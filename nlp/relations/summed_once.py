"""Counts that totals would take twice: parts beside their whole, and the occasions of what is counted itself."""

from __future__ import annotations

from collections.abc import Sequence

from nlp.heads.doubts import Doubt, sentence
from nlp.heads.head_words import bearer
from nlp.heads.head_words import words as heads
from nlp.heads.sites import Draft
from nlp.records import Count
from nlp.relations.relation_rules import Ties, words
from nlp.values import replace
from nlp.vocabulary.categories import OTHER
from nlp.vocabulary.words import VERBAL

# Cases come of an activity; they are no time at which it was done.
_CASES = "fall"
_NOT_DONE = frozenset({"mål", "planerat", "ej utfört"})
_SPAN = "under"
PARTLY = "delvis-gjord"
"""The rule of a whole without a verb some of which is not yet done."""
# Before occasions these say when, or over how many of them, something was done.
_WHEN = frozenset({"vid", "under", "på", "i", "över", "mellan", "genom"})


def summed_once(drafts: Sequence[Draft], made: list[Count], tied: Ties) -> None:
    """Takes from the sums what stands in them already."""
    for at, whole in enumerate(tied.part_of):
        if whole is not None and _is_in_another(made[at], made):
            made[at] = replace(made[at], summed=False)
    for at, this in enumerate(drafts):
        done = [k for k in range(len(drafts)) if _are_occasions_of(drafts, made, at, k)] if _is_occasion(this) else []
        if done:
            _make_part(made, at, min(done, key=lambda k: abs(k - at)), span=this.word_before == _SPAN)
    _partly_done(drafts, made)


def _partly_done(drafts: Sequence[Draft], made: list[Count]) -> None:
    """`10 tillsyner, varav 2 återstår`: a person is to say whether all were done, where no verb of their own does."""
    for part in range(len(made)):
        at = made[part].part_of
        if at is None or not 0 <= at < part or made[part].status not in _NOT_DONE or not made[at].summed:
            continue
        frame, start = drafts[at].frame, drafts[part].first
        told = any(place < start for place in drafts[at].clause.verbs)
        if drafts[part].frame is frame and not told:
            doubts = tuple(dict.fromkeys((*made[at].doubts, sentence(Doubt.STATUS))))
            made[at] = replace(made[at], doubts=doubts, rule=f"{made[at].rule} {PARTLY}")


def _is_in_another(one: Count, counts: Sequence[Count]) -> bool:
    """Whether totals would take a part beside its whole."""
    if not one.summed or one.part_of is None:
        return False
    whole = counts[one.part_of]
    return whole.status == "utfört" and whole.value is not None


def _make_part(made: list[Count], at: int, done: int, *, span: bool) -> None:
    """Of the occasions and what was done at them the larger number stays; a person may see it otherwise.

    What was done over a `span` of evenings stays however few it is: `37 samtal under 82 kvällar`.
    """
    fewer = not span and (made[done].value or 0) < (made[at].value or 0)
    part, other = (done, at) if fewer else (at, done)
    one = made[part]
    doubts = tuple(dict.fromkeys((*one.doubts, sentence(Doubt.PART))))
    made[part] = replace(one, part_of=other, summed=False, doubts=doubts, rule=f"{one.rule} tillfällen-av")


def _is_occasion(this: Draft) -> bool:
    return this.head.lemma != _CASES and this.head.place is not None and bearer(this.head.lemma) is not None


def _are_occasions_of(drafts: Sequence[Draft], made: Sequence[Count], at: int, other: int) -> bool:
    """`6 tillsyner vid 4 tillfällen`: the times at which what another number counts was done."""
    this, done = drafts[at], drafts[other]
    if bearer(done.head.lemma) or not all(made[k].summed and made[k].part_of is None for k in (at, other)):
        return False
    alike = made[other].category == made[at].category and _tells_what_was_done(done, made[other])
    if not alike or (made[at].category == OTHER and made[at].lemma != made[other].lemma):
        return False
    if this.frame is not done.frame:
        return _sums_up(drafts, at, other)
    if _are_alike(this.head.lemma, done.head.lemma) and this.word_before not in _WHEN:
        return False
    same_clause = this.frame.clause_at(done.first) is this.clause
    summed_up = this.last < done.first and this.frame.says(words().totals, this.last, done.first)
    return _is_spread(this) or summed_up or (same_clause and not _stand_side_by_side(this, done))


def _are_alike(occasion: str, done: str) -> bool:
    """`8 dagpass, 14 kvällspass`: two kinds of the same occasion, side by side."""
    return any(occasion.endswith(kind) and done.endswith(kind) for kind in heads().bearers)


def _tells_what_was_done(done: Draft, counted: Count) -> bool:
    """An activity or what came of it, or people and vehicles by what befell them."""
    return done.head.sort.nature in ("aktivitet", "utfall") or counted.category != done.head.sort.category


def _sums_up(drafts: Sequence[Draft], at: int, other: int) -> bool:
    """`Tillsyn har gjorts vid 4 tillfällen. Totalt gjordes 9 tillsyner`: the sentence behind says how many."""
    this, done = drafts[at].frame, drafts[other].frame
    total = words().totals.intersection(done.row.lower[done.first : drafts[other].first])
    return done.first == this.last and bool(total)


def _is_spread(this: Draft) -> bool:
    """`fördelat på sex tillfällen`."""
    return this.word_before in _WHEN and this.frame.word(this.first - 2) in words().spread


def _stand_side_by_side(this: Draft, done: Draft) -> bool:
    """`tre möten och fyra kvällar på stan`, `träffats fem gånger och hållit två möten`: each is of its own."""
    frame = this.frame
    first, second = sorted((this, done), key=lambda one: one.first)
    for joint in range(first.last, second.first):
        if frame.word(joint) in words().beside and frame.kind(joint - 1) not in VERBAL:
            place = frame.over(joint + 1, "adverb", "adjective")
            beside = place >= second.first and frame.word(this.first - 1) not in _WHEN
            if beside or frame.kind(place) in VERBAL:
                return True
    return False
