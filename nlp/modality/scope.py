"""The places of a sentence that speak of one count: their words, and the tense of each of their verbs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from nlp.values import value
from nlp.vocabulary.cues import Span, stands_in
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.words import FINITE

_PAST_AUXILIARIES = frozenset({"hade", "var", "blev", "fick", "kunde", "ville", "kom"})


@value
class Scope:
    """The places that speak of a count, as spans in order, and the verbs among them."""

    spans: tuple[Span, ...]
    verbs: tuple[int, ...]


def is_in(scope: Scope, phrases: Sequence[Span]) -> bool:
    """Whether one of the phrases of a sentence stands in a scope."""
    return bool(phrases) and any(stands_in(phrases, first, last) for first, last in scope.spans)


def has_finite(frame: Frame, verbs: Iterable[int]) -> bool:
    return not FINITE.isdisjoint(map(frame.kind, verbs))


def spoken(frame: Frame, scope: Scope) -> frozenset[str]:
    """The words of a scope, lower case."""
    return frozenset().union(*[frame.row.lower[first:last] for first, last in scope.spans])


def tenses(frame: Frame, verbs: Iterable[int]) -> frozenset[str]:
    """The classes of some verbs, with auxiliaries told apart by their tense."""
    return frozenset([_tense(frame, at) for at in verbs])


def _tense(frame: Frame, place: int) -> str:
    kind = frame.kind(place)
    if kind != "auxiliary":
        return kind
    return "past" if frame.word(place) in _PAST_AUXILIARIES else "present" if frame.word(place) == "är" else "auxiliary"
