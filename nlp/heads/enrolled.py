"""People who put their names down for what is held: `Kurs i juni: 12 anmälda`. Nobody reported them."""

from __future__ import annotations

from nlp.heads.head_words import words
from nlp.texts.signs import sign
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.lemmas import base_form

ENROLLED = sign(lambda: words().enrolled)
# Behind it stands what somebody was reported for.
_FOR = "för"


def is_enrolled(frame: Frame, place: int) -> bool:
    """Whether the participle at a place tells of those who are to come, as the sentence names what they come to."""
    if frame.word(place) not in words().enrolled or frame.word(place + 1) == _FOR:
        return False
    return any(base_form(word).endswith(words().held) for word in frame.words)


def are_enrolled(frame: Frame) -> bool:
    """Whether a sentence tells of such people."""
    return bool(frame.signs & ENROLLED) and any(is_enrolled(frame, at) for at in range(frame.first, frame.last))
