"""Numbers that were said before: `de 22`, `alla fyra`, a sum of the year so far."""

from __future__ import annotations

from collections.abc import Sequence

from nlp.heads.sites import Draft
from nlp.records import OUTSIDE
from nlp.relations.relation_rules import Ties, words
from nlp.relations.taken_out import latest_whole
from nlp.texts.signs import sign

_THESE = "dessa"
_DEFINING = frozenset({"de", "dessa", "dom"})
_ALL_OF_THEM = frozenset({"alla", "samtliga"})
SAME = "samma"
AGAIN = sign(lambda: words().owners | words().accumulating | _ALL_OF_THEM | {SAME})
# Behind these `de` is the subject: `nu är de tio`.
_LINKING = frozenset({"är", "var", "blev", "blir"})


def said_again(drafts: Sequence[Draft], at: int, found: Ties) -> None:
    """`de 22`: the number itself was said before, here or outside the text."""
    this = drafts[at]
    frame = this.frame
    if _is_accumulated(drafts, at):
        found.repeat(at, at - 1, "ackumulerat")
        return
    if _is_some_in_order(this):
        whole = latest_whole(drafts, at, found)
        if whole != OUTSIDE and drafts[whole].head.lemma == this.head.lemma:
            found.tie(at, whole, "i-ordning")
            return
    if frame.word(this.first - 1) in _ALL_OF_THEM:
        _all_again(drafts, at, found)
    earlier = [k for k in range(at) if _are_as_many(drafts[k], this)]
    if frame.word(this.first - 1) == SAME:  # `de 14 butikerna fick besök, och samma 14 i oktober`
        alike = [k for k in earlier if drafts[k].head.sort.category == this.head.sort.category]
        named = this.head.place is not None and frame.word(this.behind_noun) != "som"  # `samma 12 butiker som i fjol`
        if alike or named:  # `ute vid samma fyra tillfällen`: another text tells of them
            found.repeat(at, alike[-1] if alike else OUTSIDE, "samma-n")
        return
    again = any(drafts[k].head.lemma == this.head.lemma for k in earlier) and frame.word(this.first - 1) in _DEFINING
    if not (again or _is_pointed_at(this, known=bool(earlier)) or _is_owned(this)):
        return
    if this.head.place is None and frame.word(this.first - 2) in _LINKING:
        return
    found.repeats[at] = earlier[-1] if earlier else OUTSIDE
    found.rules[at] = "de-n"


def _is_some_in_order(this: Draft) -> bool:
    """`de två sista`, `de tre första mötena`: some of those told of before."""
    frame = this.frame
    return frame.word(this.first - 1) in words().owners and frame.word(this.behind) in words().in_order


def _all_again(drafts: Sequence[Draft], at: int, found: Ties) -> None:
    """`fyra möten hölls, alla fyra i Norr`: the number said just before; `8 krogar och 3 kiosker, samtliga 11`."""
    this = drafts[at]
    if at and this.head.lemma == drafts[at - 1].head.lemma and _are_as_many(this, drafts[at - 1]):
        found.repeat(at, at - 1, "alla-n")
        return
    beside = [k for k in range(at) if drafts[k].frame is this.frame and found.part_of[k] is None]
    alike = all(drafts[k].head.sort.category == this.head.sort.category for k in beside)
    if this.elliptic and beside and alike and sum(drafts[k].amount for k in beside) == this.expression.value:
        found.repeat(at, beside[0], "alla-n")


def _are_as_many(one: Draft, other: Draft) -> bool:
    return one.expression.value is not None and one.expression.value == other.expression.value


def _is_accumulated(drafts: Sequence[Draft], at: int) -> bool:
    """`14 tillsyner under T2, totalt 29 hittills i år`: what was told just before is in it again."""
    this, frame = drafts[at], drafts[at].frame
    if at == 0 or words().accumulating.isdisjoint(frame.words) or drafts[at - 1].frame is not frame:
        return False
    before = drafts[at - 1]
    same = before.head.lemma == this.head.lemma and this.elliptic
    larger = this.amount > before.amount
    near = range(max(before.last, this.first - 4), min(this.last + 3, frame.last))
    return same and larger and any(frame.word(k) in words().accumulating for k in near)


def _is_pointed_at(this: Draft, *, known: bool) -> bool:
    """`dessa 25 tillsyner`, `de här 14 kontrollerna`; `av dessa 25 …` may be a part, unless the number is known."""
    frame, before = this.frame, this.first - 1
    if this.head.place is None:
        return False
    if frame.word(before) in words().pointing:
        return frame.word(before - 1) in words().owners
    return frame.word(before) == _THESE and (known or frame.word(before - 1) != "av")


def _is_owned(this: Draft) -> bool:
    return this.word_before in words().owners and _is_known_already(this)


def _is_known_already(this: Draft) -> bool:
    """`de 22`, `de 9 besöken`; `de tio utlovade` are a plan of which parts are told."""
    if this.head.place is None:
        return this.frame.kind(this.last) != "adjective" and this.frame.word(this.last) != "som"
    word = this.frame.word(this.head.place)
    if this.head.first < this.head.place:
        return False
    if this.frame.kind(this.head.place) == "adjective":  # `de åtta misstänkta`
        return this.frame.word(this.head.place + 1) != "som"
    lemma = this.head.lemma.lower()
    return word not in (lemma, f"{lemma}n") and word.endswith(("na", "en"))  # besöken, butikerna; not ingripanden
