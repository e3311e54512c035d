"""What speaks of a count: its words, and the tense of each of its verbs."""

from __future__ import annotations

from nlp.modality.scope import Scope
from nlp.vocabulary.frame import Frame

_PAST_AUXILIARIES = frozenset({"hade", "var", "blev", "fick", "kunde", "ville", "kom"})


def spoken(frame: Frame, scope: Scope) -> frozenset[str]:
    """Its words, lower case."""
    return frozenset(word for first, last in scope.spans for word in frame.row.lower[first:last])


def tense(frame: Frame, place: int) -> str:
    """The class of a verb, with auxiliaries told apart by their tense."""
    kind = frame.kind(place)
    if kind != "auxiliary":
        return kind
    return "past" if frame.word(place) in _PAST_AUXILIARIES else "present" if frame.word(place) == "är" else "auxiliary"
