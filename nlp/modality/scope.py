"""The places of a sentence that speak of one count."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from nlp.values import value
from nlp.vocabulary.cues import Span, stands_in
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.words import FINITE


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
