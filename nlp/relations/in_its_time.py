"""What a month of a longer time had: `Hittills i år har 47 kontroller gjorts. I juli gjordes bara en kontroll`."""

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
            return k if larger and not is_meant(whole) and _holds(whole.frame, month) else None
    return None


def _holds(frame: Frame, month: int) -> bool:
    """Whether a sentence tells of a time that the month is in."""
    until = [at for at in range(frame.first, frame.last) if frame.word(at - 1) in _UNTIL]
    ends = [end for at in until if (end := _month(frame.word(at))) is not None]
    if ends:
        return month <= max(ends)
    return frame.says(words().spanning | words().accumulating, frame.first, frame.last)


def _month(word: str) -> int | None:
    return _MONTHS.index(word[:3]) if word in words().months and word[:3] in _MONTHS else None
