"""What may stand between a number and the phrase of its noun: `12 st.`, `12 (varav fem nya) kameror`."""

from __future__ import annotations

from nlp.heads.head_words import words
from nlp.vocabulary.frame import Frame

LONGEST_PHRASE = 14
QUOTES = frozenset({'"', "”", "“", "'", "’", "»", "«"})
_ON_NUMBERS = frozenset({".", "+"})


def past_counters(frame: Frame, place: int) -> int:
    """Past `st`, `totalt`, and a parenthesis or quote that follows the number."""
    while place < frame.last:
        word = frame.word(place)
        if word == "(" and (closing := _closing(frame, place)):
            place = closing + 1
        elif word in words().counters or word in QUOTES or (word in _ON_NUMBERS and _belongs_to_number(frame, place)):
            place += 1
        else:
            break
    return place


def _belongs_to_number(frame: Frame, place: int) -> bool:
    """The stop of `st .` and the mark of `50+`, against that of `3+2`."""
    if frame.word(place) == ".":
        return frame.word(place - 1) == "st"
    return frame.word(place) == "+" and frame.row.glued(place) and not frame.row.glued(place + 1)


def _closing(frame: Frame, place: int) -> int | None:
    """The end of a parenthesis; a long one only where the noun of the number comes straight after it."""
    reach = range(place + 1, min(place + LONGEST_PHRASE, frame.last))
    at = next((at for at in reach if frame.word(at) == ")"), None)
    if at is None or at < place + 4:
        return at
    return at if frame.kind(at + 1) == "noun" and frame.written(at + 1).islower() else None
