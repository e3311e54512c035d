"""Phrases that either stand at a place or do not."""

from __future__ import annotations

from collections.abc import Iterable

from nlp.frame import Frame
from nlp.phrases import Phrases

Cues = Phrases[str]


def cues(phrases: Iterable[str]) -> Cues:
    """The phrases as one lookup; each means itself."""
    made: Cues = Phrases()
    for phrase in phrases:
        made.add([phrase], phrase)
    return made


def length_at(frame: Frame, place: int, known: Cues, end: int | None = None) -> int:
    """The number of words of the longest known phrase at a place, ending by `end`; 0 where there is none."""
    found = known.longest(frame.row, place)
    return found[0] if found and place + found[0] <= (frame.last if end is None else end) else 0
