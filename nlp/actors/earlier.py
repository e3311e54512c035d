"""Who acts in the sentences before one that names nobody."""

from __future__ import annotations

from collections.abc import Sequence

from nlp.actors.actors import acting_in
from nlp.parties.parties import begins_name, lexicon
from nlp.records import Actor
from nlp.texts.rows import Row
from nlp.vocabulary.cues import Span
from nlp.vocabulary.frame import frame_of

_LONGEST_LABEL = 3


class Earlier:
    """The sentences of a text as spans of its row, and who was said to have done what was counted last.

    Names are looked for only when somebody asks, and in each sentence once.
    """

    def __init__(self, row: Row, spans: Sequence[Span]) -> None:
        self._row = row
        self._spans = spans
        self._latest: tuple[int, Actor] | None = None
        self._known: dict[Span, Actor | None] = {}

    def remember(self, place: int, actor: Actor) -> None:
        """The actor of a count whose sentence begins at a place."""
        self._latest = (place, actor)

    def named(self, place: int) -> Actor | None:
        """Who acts in the nearest sentence before the one that begins at `place`, or in a label of responsibility."""
        since = self._latest[0] if self._latest else -1
        for span in reversed(self._spans):
            if since < span[0] < place and (actor := self._actor(span)):
                return actor
        return self._latest[1] if self._latest else self._responsible()

    def _responsible(self) -> Actor | None:
        """The party of a label behind: `… 12 kontroller gjordes. Ansvarig: polisen`."""
        if lexicon().responsible.isdisjoint(self._row.lower):
            return None
        said = (self._actor(span) for span in self._spans if self._is_label(span))
        return next((actor for actor in said if actor), None)

    def _is_label(self, span: Span) -> bool:
        first, last = span
        words = self._row.lower[first : min(first + _LONGEST_LABEL, last)]
        return bool(words) and words[0] in lexicon().responsible and ":" in words

    def _actor(self, span: Span) -> Actor | None:
        if span not in self._known:
            named = any(begins_name(word) for word in self._row.lower[slice(*span)])
            self._known[span] = acting_in(frame_of(self._row, *span)) if named else None
        return self._known[span]
