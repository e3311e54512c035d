"""What a month of a longer time had: `Hittills i år har 47 kontroller gjorts. I juli gjordes en`; `I mars bara sex`."""

from __future__ import annotations

from collections.abc import Sequence

from nlp.heads.sites import Draft
from nlp.modality.modality import is_meant
from nlp.relations.relation_rules import words
from nlp.vocabulary.frame import Frame

RULE = "månad-av"
_IN = frozenset({"i", "under"})
# `till och med november` holds November and what was before it.
_UNTIL = frozenset({"t.o.m.", "tom", "med"})
_MONTHS = ("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec")


def of_longer_time(drafts: Sequence[Draft], at: int) -> int | None:
    """The number of the same things for all of a time that the month opening this sentence is in."""
    this = drafts[at]
    frame = this.frame
    month = _month(frame.word(frame.first + 1)) if frame.word(frame.first) in _IN else None
    if month is None or is_meant(this) or frame.says(words().more, frame.first, this.first):
        return None
    for k in range(at - 1, -1, -1):
        whole = drafts[k]
        if whole.frame is not frame and whole.head.lemma == this.head.lemma and not whole.zero:
            larger = whole.amount > this.amount
            held = _holds(whole.frame, month) or _is_singled_out(this)
            return k if larger and not is_meant(whole) and held else None
    return None


def _is_singled_out(draft: Draft) -> bool:
    """`78 patruller. I mars blev det bara sex.`: what sets one month off from the time that all was told for."""
    return draft.elliptic and draft.word_before in words().singling


def _holds(frame: Frame, month: int) -> bool:
    """Whether a sentence tells of a time that the month is in."""
    until = [at for at in range(frame.first, frame.last) if frame.word(at - 1) in _UNTIL]
    ends = [end for at in until if (end := _month(frame.word(at))) is not None]
    if ends:
        return month <= max(ends)
    return frame.says(words().spanning | words().accumulating, frame.first, frame.last)


def _month(word: str) -> int | None:
    return _MONTHS.index(word[:3]) if word in words().months and word[:3] in _MONTHS else None
