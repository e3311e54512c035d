"""What speaks of a count: its words, and the tense of each of its verbs."""

from __future__ import annotations

from collections.abc import Iterable

from nlp.modality.scope import Scope
from nlp.vocabulary.frame import Frame

_PAST_AUXILIARIES = frozenset({"hade", "var", "blev", "fick", "kunde", "ville", "kom"})


def spoken(frame: Frame, scope: Scope) -> frozenset[str]:
    """Its words, lower case."""
    return frozenset().union(*[frame.row.lower[first:last] for first, last in scope.spans])


def tenses(frame: Frame, verbs: Iterable[int]) -> frozenset[str]:
    """The classes of some verbs, with auxiliaries told apart by their tense."""
    return frozenset([_tense(frame, at) for at in verbs])


def _tense(frame: Frame, place: int) -> str:
    kind = frame.kind(place)
    if kind != "auxiliary":
        return kind
    return "past" if frame.word(place) in _PAST_AUXILIARIES else "present" if frame.word(place) == "är" else "auxiliary"
