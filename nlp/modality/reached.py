"""Whether a clause tells how far one came of what was to be done."""

from __future__ import annotations

from nlp.modality.status_words import words
from nlp.vocabulary.frame import Frame

# Behind a verb of ending before what came of it: `4 av 12 kontroller slutade med böter`.
_ENDING = frozenset({"med", "i", "utan"})


def is_reached(frame: Frame, first: int, end: int) -> bool:
    """`hann med 9 av 12`, `7 av 10 blev av`; not what a whole that ends before `end` led to."""
    if words().reaching.isdisjoint(frame.words):
        return False
    return any(_tells(frame, at, behind=at >= end) for at in range(first, frame.last))


def _tells(frame: Frame, at: int, *, behind: bool) -> bool:
    word, after = frame.word(at), frame.word(at + 1)
    if "blev" in word:
        return after == "av"
    return word in words().reaching and not (behind and after in _ENDING)
