"""What stands behind a counted noun and belongs to it: `12 kontroller av lastbilar`."""

from __future__ import annotations

from nlp.heads.head_words import words
from nlp.vocabulary.frame import Frame


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
