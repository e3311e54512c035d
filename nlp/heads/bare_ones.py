"""En and ett without a noun, where the words around them say that they count."""

from __future__ import annotations

from nlp.heads.article_words import rules
from nlp.heads.disguised import governs
from nlp.heads.lone_numbers import is_state
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.words import FINITE

_ENDING = frozenset({"preposition", "mark", "conjunction", "adverb"})
_JOINING = frozenset({"och", "samt", "men", ","})
_LISTING = frozenset({",", ";", "och", "samt"})
_COMING_TO = frozenset({"blev", "blir"})
_GOING_ON = FINITE | {"preposition", "adverb"}


def is_one_more(frame: Frame, first: int, last: int) -> bool:
    """`… flyttades och en ny har satts upp`, `och en annan fick böter`: one like what was named, by an adjective."""
    place = frame.over(last, "adjective", "supine")
    if place == last or frame.kind(frame.over(place, "adverb")) == "number":  # `en dag 140 samtal, en annan knappt 20`
        return False
    new = frame.word(last) in rules().another and frame.kind(place) in (*FINITE, *_ENDING)
    bracketed = frame.word(first - 1) == "(" and frame.kind(place) in _ENDING
    told = is_state(frame, last) and frame.kind(place) in _ENDING
    return bracketed or (told and _is_set_off(frame, first)) or (new and first > frame.first)


def is_what_came(frame: Frame, first: int, last: int) -> bool:
    """`Det blev en, för pengarna räckte inte`: so many of what was spoken of came about."""
    return frame.word(first - 1) in _COMING_TO and frame.word(first - 2) == "det" and frame.kind(last) == "mark"


def _is_set_off(frame: Frame, first: int) -> bool:
    """`Resultat: en genomförd`, `fyra bokade möten, ett inställt`: behind a mark or a joint."""
    return frame.kind(first - 1) in ("mark", "conjunction", "adverb")


def is_listed(frame: Frame, last: int) -> bool:
    """`En på våren, två på hösten`, `En hölls digitalt och en i hamnen`: another number goes on with the list."""
    if frame.kind(last) not in (*FINITE, "preposition") and not governs(frame, last):
        return False
    return any(
        frame.word(at) in _LISTING
        and frame.kind(at + 1) == "number"
        and (frame.kind(at + 2) in _GOING_ON or governs(frame, at + 2))
        for at in range(last, frame.last)
    )


def is_alone(frame: Frame, first: int, last: int) -> bool:
    """`Ytterligare en.`, `det blev bara ett i år`, `mot utlovade en`: an adverb or a participle says it is a number."""
    licensed = frame.word(first - 1) in rules().licences - rules().joints
    if licensed and frame.kind(last) in ("mark", "preposition"):
        return True
    more = frame.word(first - 1) in ("ytterligare", "ännu") or frame.word(last) == "till"
    place = last + (frame.word(last) == "till")
    begins = first <= frame.first + 1 or frame.word(first - 2) in _JOINING
    return more and begins and frame.kind(place) in FINITE
