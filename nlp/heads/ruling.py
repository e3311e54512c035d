"""The activity that rules the noun before a bracket: `Föreläsningar för personal (2 st), elever (4 st)`."""

from __future__ import annotations

from collections.abc import Sequence

from nlp.vocabulary.categories import sort_of
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.lemmas import base_form


def ruling(frame: Frame, nouns: Sequence[int]) -> int | None:
    """The place of the activity whose attributes the nouns before a bracket are; None where they stand alone."""
    doings = [
        at for at in nouns if (sort := sort_of(base_form(frame.written(at)))).known and sort.nature == "aktivitet"
    ]
    if not doings or doings[-1] == nouns[-1] or doings[0] != frame.first:
        return None
    told = any(frame.kind(at) in ("past", "present", "auxiliary") for at in range(frame.first, nouns[-1]))
    return None if told or frame.kind(doings[-1] + 1) != "preposition" else doings[-1]
