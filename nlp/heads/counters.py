"""What may stand between a number and its noun, and behind the noun: `12 (varav fem nya) kameror på torget`."""

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


def attributes_end(frame: Frame, place: int) -> int:
    """Where the attributes of a noun phrase end: prepositions with their nouns, without time expressions."""
    end = place
    while end < frame.last and frame.word(end) in words().attributes:
        stop = _phrase_end(frame, end + 1)
        if stop == end + 1:
            break
        end = stop
    return end


def _phrase_end(frame: Frame, place: int) -> int:
    """The end of a run of adjectives and nouns; `place` itself where a time begins or no noun comes."""
    at = place
    while (
        at < frame.last and frame.kind(at) in ("noun", "adjective", "pronoun") and frame.word(at) not in words().times
    ):
        at += 1
    return at if frame.word(at) not in words().times else place
