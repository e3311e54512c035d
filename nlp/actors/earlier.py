"""Who acts in the sentences before one that names nobody."""

from __future__ import annotations

from nlp.actors.actors import TAKING_PART, acting_in
from nlp.actors.joint_doers import only_helped
from nlp.actors.tags import TAGGED, tag_behind_stop
from nlp.division import Division
from nlp.parties.parties import begins_name
from nlp.parties.party_list import lexicon
from nlp.records import Actor
from nlp.texts.sentences import Sentence
from nlp.texts.signs import sign
from nlp.vocabulary.cues import is_said
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.words import PERFECT

_LONGEST_LABEL = 3
_THEM = frozenset({"dem", "dessa", "de", "dom"})
_TOO = frozenset({"även", "också", "dessutom"})
_RESPONSIBLE = sign(lambda: lexicon().responsible)


class Earlier:
    """The sentences of a text, whose paragraphs begin at `breaks`, and who was said to have done what was counted last.

    Names are looked for only when somebody asks, and in each sentence once.
    """

    def __init__(self, division: Division, breaks: tuple[int, ...] = ()) -> None:
        self._division = division
        self._row = division.row
        self._breaks = frozenset(breaks)
        self._parts = division.parts
        self._latest: tuple[int, Actor] | None = None
        self._known: dict[int, Actor | None] = {}
        self._closing: tuple[tuple[int, Actor], ...] | None = None

    def remember(self, frame: Frame, actor: Actor) -> None:
        """The actor of a count in a sentence."""
        if not (_is_helper(frame, actor) or _tells_of_some(frame)):
            self._latest = (frame.first, actor)

    def named(self, place: int) -> Actor | None:
        """Who acts in the nearest sentence before the one that begins at `place`, or in a label of responsibility."""
        since = self._latest[0] if self._latest else -1
        for part in reversed(self._parts if place > 0 else ()):
            if since < part.first < place and (actor := self._actor(part)):
                return actor
        return self._latest[1] if self._latest else self._responsible()

    def around(self, place: int) -> Actor | None:
        """Who acts around the sentence that begins at `place`; where each paragraph closes with a name, that one."""
        if not self._row.signs & TAGGED:
            return self.named(place)
        closing = self._tags()
        closed = next((actor for at, actor in closing if at > place and not self._is_parted(place, at)), None)
        if closed and len(closing) > 1:
            return closed
        return self.named(place) or closed

    def is_begun_anew(self, place: int) -> bool:
        """Whether a bullet or paragraph begins with the sentence at `place`."""
        return any(part.first == place and part.start in self._breaks for part in self._parts)

    def _is_parted(self, place: int, tagged: int) -> bool:
        return any(place < part.first <= tagged and part.start in self._breaks for part in self._parts)

    def _tags(self) -> tuple[tuple[int, Actor], ...]:
        """Names in brackets behind a full stop, with the sentence that each closes: `4 möten hölls. (Polis)`."""
        if self._closing is None:
            frames = ((part.first, self._division.frame(part)) for part in self._parts)
            found = ((first, tag_behind_stop(frame)) for first, frame in frames)
            self._closing = tuple((first, actor) for first, actor in found if actor)
        return self._closing

    def _responsible(self) -> Actor | None:
        """The party of a label behind: `… 12 kontroller gjordes. Ansvarig: polisen`."""
        if not self._row.signs & _RESPONSIBLE:
            return None
        said = (self._actor(part) for part in self._parts if self._is_label(part))
        return next((actor for actor in said if actor), None)

    def _is_label(self, part: Sentence) -> bool:
        words = self._row.lower[part.first : min(part.first + _LONGEST_LABEL, part.last)]
        return bool(words) and words[0] in lexicon().responsible and ":" in words

    def _actor(self, part: Sentence) -> Actor | None:
        if part.first not in self._known:
            named = any(map(begins_name, self._row.lower[part.first : part.last]))
            frame = self._division.frame(part) if named else None
            self._known[part.first] = leading_in(frame) if frame and not _only_alerts(frame) else None
        return self._known[part.first]


def leading_in(frame: Frame) -> Actor | None:
    """Who acts in a sentence for what those behind it tell; None where it names nobody, or only those who helped."""
    actor = acting_in(frame)
    return None if actor and (_is_helper(frame, actor) or _joins_too(frame) or _tells_of_some(frame)) else actor


def _joins_too(frame: Frame) -> bool:
    """`Vid åtta av dem deltog även skolan.`: who also joined in does not go on to act in the next sentence."""
    return not _TOO.isdisjoint(frame.words) and joins_in(frame)


def joins_in(frame: Frame) -> bool:
    """`Hamnvakterna deltog vid sex kontroller.`: a sentence of taking part in what others may have done."""
    return bool(frame.signs & TAKING_PART) and is_said(frame, frame.first, frame.last, lexicon().taking_part)


def _is_helper(frame: Frame, actor: Actor) -> bool:
    """`Fyra gjordes tillsammans med tullen.`: those who helped do not go on to act in the next sentence."""
    return actor == "annan" and only_helped(frame)


def _tells_of_some(frame: Frame) -> bool:
    """`18 av dem gjordes tillsammans med kommunen.`: with whom some were done says nothing of the next sentence."""
    opening = range(frame.first, min(frame.first + _LONGEST_LABEL, frame.last))
    return any(frame.word(at) == "av" and frame.word(at + 1) in _THEM for at in opening)


def _only_alerts(frame: Frame) -> bool:
    """`Väktarna larmade.`, `Föreningen har klagat på buskörning.`: others did what is told then."""
    alerting = lexicon().alerting
    if alerting.isdisjoint(frame.words) or "polisen" in frame.words:
        return False
    said = (frame.word(at) for clause in frame.clauses for at in clause.verbs)
    return all(word in alerting or word in PERFECT for word in said)
