"""What those who were inspected have to do: an outcome of the inspection, and no promise of the parties."""

from __future__ import annotations

from nlp.modality.status_rules import Asked, Told
from nlp.modality.status_words import words
from nlp.texts.signs import sign
from nlp.vocabulary.categories import MET
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.words import PAST

# So near what has to be done stands behind: `måste sedan också lämna`.
_NEAR = 4
_OF = frozenset({"av", "utav"})
_THEM = frozenset({"dem", "dessa", "dom"})
OBLIGED = sign(lambda: words().must | words().shall)


def told_as_obliged(frame: Frame, asked: Asked) -> Told | None:
    """`Två krogar klarade kontrollen och en måste lämna in en ny rutin`; None where nobody is obliged by what was done.

    Of things and places that are to be mended the passive is used, which tells what the parties have to do.
    """
    place = asked.end
    place += 2 * (frame.word(place) in _OF and frame.word(place + 1) in _THEM)
    place = frame.over(place, "adverb")
    if frame.word(place) not in words().must | words().shall or asked.sort.nature not in MET:
        return None
    if not frame.says(words().amending, place + 1, min(place + _NEAR, frame.last)):
        return None
    told = any(frame.kind(at) in PAST or frame.word(at) in words().had for at in range(frame.first, asked.first))
    return Told("utfört", "åläggs", sure=told) if told or frame.word(place) in words().must else None
