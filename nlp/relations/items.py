"""Items of a list side by side, the first of which may be as many as the others together by chance."""

from __future__ import annotations

from nlp.heads.heads import is_period
from nlp.heads.sites import Draft
from nlp.parties.mentions import is_party
from nlp.parties.parties import municipality_names
from nlp.relations.relation_rules import words
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.words import VERBAL

_BY_CHANCE = 10
"""Smaller numbers often happen to be the sum of two others."""
_JOINTS = frozenset({",", ";", "och", "samt"})
_LABELS = ("noun", "name")


def are_items(this: Draft, following: Draft) -> bool:
    """Whether two counts stand side by side, each with a place or a label of its own."""
    beside = following.frame is this.frame
    return beside and (_have_labels(this, following) or _have_own_places(this, following))


def _have_own_places(this: Draft, following: Draft) -> bool:
    """`12 bilar i Hult, 8 bilar i Åby`, `15 pass i Hult, 11 i Åby`; not `12 kontroller i Vara, 8 i Hult`.

    Where the noun is left out behind the first number too, or said again behind the next one, each counts for itself.
    """
    placed = _own_places(this, following)
    if placed is None or (_is_wide(this.frame, placed[0]) and not _is_wide(this.frame, placed[1])):
        return False
    told = placed[0] - 1 > this.behind_noun and this.amount < _BY_CHANCE
    bare = placed[0] - 1 == this.last
    return bare or told or _says_again(following) or are_named_places(this, following)


def are_named_places(this: Draft, following: Draft) -> bool:
    """`15 pass i Hult, 11 i Åby och 4 i Näset`: each count has the name of a place behind the same preposition.

    So they are side by side, whatever they come to; a number that is the others together may be their sum all the same.
    """
    placed, frame = _own_places(this, following), this.frame
    return placed is not None and all(frame.written(at)[:1].isupper() and not is_period(frame, at) for at in placed)


def _own_places(this: Draft, following: Draft) -> tuple[int, int] | None:
    """Where the two places stand that the same preposition leads to, behind each of two counts."""
    frame, own = this.frame, _behind_verb(this)
    other = following.behind_noun if _says_again(following) else following.last
    alike = frame.kind(own) == "preposition" and frame.word(own) == frame.word(other) and other + 1 < frame.last
    return (own + 1, other + 1) if alike else None


def _behind_verb(this: Draft) -> int:
    """The place behind its noun and a verb that tells of it: `nio personer misstänks`."""
    place = this.behind_noun
    return this.frame.over(place, *VERBAL)


def _says_again(following: Draft) -> bool:
    """Whether a count has its noun right behind it."""
    return not following.elliptic and (following.head.place or 0) >= following.last


def _have_labels(this: Draft, following: Draft) -> bool:
    """`Patruller: Torpa 12, Hageby 7`, `på torget 5 gånger, vid stationen 3 gånger`: both stand behind a label."""
    frame, label = this.frame, this.first - 1
    between = frame.row.lower[this.end : following.first]
    if frame.word(label) == ":" and is_party(frame, label - 1):  # `Polisen: 12 pass, kommunen: 8 pass, vakter: 4 pass`
        return between[-1:] == [":"]
    joined = between[:1] != [] and between[0] in _JOINTS
    labelled = len(between) > 1 and joined and frame.has(_LABELS, following.first - 1, following.first)
    return labelled and frame.kind(label) in _LABELS and this.head.place != label and not _is_wide(frame, label)


def _is_wide(frame: Frame, place: int) -> bool:
    """Whether a word names all of what may be shared out: the municipality, the year."""
    return frame.word(place) in municipality_names() or frame.word(place) in words().wide
