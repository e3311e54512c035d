"""Totals of what was counted before them: `dagpass 12, kvällspass 20, totalt 32 pass`."""

from __future__ import annotations

from collections.abc import Sequence

from nlp.heads.head_words import bearer
from nlp.heads.sites import Draft
from nlp.relations.relation_rules import Ties, words
from nlp.vocabulary.categories import OTHER
from nlp.vocabulary.words import FINITE

# Counts that are summed, at the least.
_FEWEST = 2


def is_sum_of_those_before(drafts: Sequence[Draft], at: int, found: Ties) -> bool:
    """Whether a total is the sum of counts before it, and so says them again, which is then found."""
    earlier = [k for k in range(at) if is_of_total(drafts[k], drafts[at]) and found.part_of[k] is None]
    if len(earlier) < _FEWEST:
        earlier = _of_one_kind(drafts, at, found)
    for start in range(len(earlier) - 1):
        chosen = earlier[start:]
        if sum(drafts[k].amount for k in chosen) == drafts[at].expression.value:
            found.repeat(at, chosen[0], "sammanlagt")
            return True
    return False


def _of_one_kind(drafts: Sequence[Draft], at: int, found: Ties) -> list[int]:
    """`Stölder 12, rån 3, totalt 15 anmälningar`: all that is told before a total, where that is of its category."""
    this = drafts[at]
    before = [k for k in range(at) if drafts[k].frame is this.frame and found.part_of[k] is None]
    alike = all(drafts[k].head.sort.category == this.head.sort.category for k in before)
    listed = not this.frame.has(FINITE, this.frame.first, this.first)
    return before if alike and listed and this.head.sort.category != OTHER else []


def is_of_total(one: Draft, total: Draft) -> bool:
    """Whether a number counts what a total does, or a kind of it: `dagpass 12, kvällspass 20, totalt 32 pass`."""
    lemma = total.head.lemma
    alike = one.head.sort.category == total.head.sort.category or bearer(lemma) is not None
    return one.head.lemma == lemma or (bool(lemma) and alike and one.head.lemma.endswith(lemma))


def says_sum(this: Draft) -> bool:
    """`7 pass totalt.`, `Totalt 21 kontroller och 45 böter.`: a word of summing opens or closes what is told."""
    frame = this.frame
    closes = frame.word(this.end) in words().totals and frame.kind(this.end + 1) == "mark"
    return closes or frame.word(frame.first) in words().totals
