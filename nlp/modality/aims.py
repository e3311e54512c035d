"""What lies ahead by the form of its clause: aims in the infinitive, and what can come in so many years."""

from __future__ import annotations

from nlp.modality.status_rules import Asked, Told
from nlp.modality.status_words import words
from nlp.numerals.number_words import cardinal, ordinal
from nlp.texts.signs import sign
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.words import FINITE

_PRESENTS = frozenset({"kan", "har", "får", "är"})
_WITHIN = frozenset({"inom", "om"})
_AIMING = frozenset({"att"})
# Without one of these the form of a sentence tells nothing of what lies ahead.
_AIMED = sign(lambda: _AIMING)
_IN_TIME = sign(lambda: _WITHIN)
_NAMED = sign(lambda: words().aims)
AHEAD = _AIMED | _IN_TIME | _NAMED
# What an aim's figure was: `Målet för hela året är 40`; what an aim came to (`blev 38`) is no aim.
_EQUALLING = frozenset({"är", "var"})
# So many words may tell what or which time an aim is for.
_LONGEST_FOR = 8
# `Det handlade om att göra minst två`: what is told of so is not yet done.
_CONSISTING = frozenset({"handlade", "handlar", "gick", "går"})
_FARTHEST_NOUN = 8
_LONGEST_SPAN = 6
# So many words may name an aim before its figure.
_LONGEST_NAME = 5
# Between an aim and its figure.
_APPOSING = frozenset({",", "på", "om", "–", "("})
_SET_OFF = frozenset({",", "–", ")"})
# So far behind its figure an aim may still tell how often: `två kontroller per skola och termin`.
_LONGEST_BASE = 6


def ahead_by_form(frame: Frame, asked: Asked) -> Told | None:
    """`Löftena handlade om att bygga två lekplatser`, `Inom tre år kan polisen ha 90 kameror`."""
    if frame.signs & _AIMED and _is_aimed_at(frame, asked):
        return Told("mål", "mål-att")
    if frame.signs & _NAMED and _equals_aim(frame, asked.first):
        return Told("mål", "mål-är")
    return Told("planerat", "om-en-tid") if frame.signs & _IN_TIME and _comes_in_time(frame, asked) else None


def is_more_to_come(frame: Frame, first: int) -> bool:
    """`den andra av fyra föreläsningar`: not all that the number at `first` counts have been held."""
    word, rank = frame.word(first), ordinal(frame.word(first - 2))
    many = int(word) if word.isdecimal() else cardinal(word)
    return rank is not None and many is not None and rank < many


def _equals_aim(frame: Frame, first: int) -> bool:
    """`Målet för hela året är 40`, `Planen för fotpatrullerna var minst 50`: an aim stands before the verb."""
    at = frame.back_over(first - 1, "adverb", "preposition")
    if frame.word(at) not in _EQUALLING:
        return False
    begin = next((k + 1 for k in range(at - 1, frame.first - 1, -1) if frame.kind(k) == "mark"), frame.first)
    named = frame.says(words().aims, begin, min(begin + 2, at))
    return named and at - begin <= _LONGEST_FOR and not frame.has(FINITE, begin, at)


def _is_aimed_at(frame: Frame, asked: Asked) -> bool:
    """Whether the number stands in an `att` clause with its infinitive, governed by a noun of aiming."""
    first = asked.first
    if not frame.says(_AIMING, frame.first, first):
        return False
    joint = next((at for at in range(first - 1, frame.first, -1) if frame.word(at) in _AIMING), None)
    if joint is None or frame.has(FINITE, joint + 1, first):
        return False
    if "infinitive" not in frame.kinds(joint + 1, first) or _is_told_anew(frame, joint, first):
        return False
    beside = joint - 1 - (frame.word(joint - 1) == ",")  # `Målet, att hålla tio möten, …`
    for at in range(beside, max(joint - _FARTHEST_NOUN, frame.first - 1), -1):
        if _is_aim(frame.word(at)) or (asked.precision == "minst" and frame.word(at) in _CONSISTING):
            return True
        if frame.kind(at) in ("mark", "subjunction", "number"):
            return False
    return False


def _is_told_anew(frame: Frame, joint: int, first: int) -> bool:
    """`… att hålla nio kurser, men bara sex hölls`: a clause of its own with a finite verb follows the mark."""
    cut = next((at for at in range(first - 1, joint, -1) if frame.kind(at) == "mark" or frame.word(at) == "men"), None)
    return cut is not None and frame.has(FINITE, cut, frame.clause_at(first).last)


def _is_aim(word: str) -> bool:
    return word in words().aiming


def _comes_in_time(frame: Frame, asked: Asked) -> bool:
    """`Inom tre år kan …`, `Om två år har polisen …`: a span of time ahead opens the clause, in the present."""
    opening = frame.word(frame.first)
    if opening not in _WITHIN:
        return False
    finite = next((at for at in range(frame.first, frame.last) if frame.kind(at) in FINITE), None)
    if finite is None or not frame.first + 1 < finite < min(frame.first + _LONGEST_SPAN, asked.first):
        return False
    present = frame.kind(finite) == "present" or frame.word(finite) in _PRESENTS
    return present and not frame.tells_past(asked.first) and frame.word(finite - 1) in words().spans


def is_named_aim(frame: Frame, asked: Asked) -> bool:
    """`Planen för året, 50 tillsyner, nåddes inte`, `Målet, ett pass i veckan, har vi klarat`: an aim by its figure."""
    before = frame.back_over(asked.first - 1, "adverb")  # `Löftet, minst tre besök per skola, har vi hållit`
    if frame.word(before) not in _APPOSING or before - frame.first >= _LONGEST_NAME:
        return False
    opening = range(frame.first, asked.first)
    if any(frame.kind(at) in FINITE for at in opening):
        return False
    named = frame.says(words().aims, frame.first, min(frame.first + 2, asked.first))
    return named and frame.word(_behind_apposition(frame, asked, before)) in words().met


def _behind_apposition(frame: Frame, asked: Asked, before: int) -> int:
    """Where the sentence goes on behind an aim's figure and the base of its frequency."""
    apart = frame.kind(before) == "mark"
    ends = (at for at in range(asked.end, min(asked.end + _LONGEST_BASE, frame.last)) if frame.word(at) in _SET_OFF)
    closed = next(ends, None) if apart else None
    return asked.end + (frame.word(asked.end) == ",") if closed is None else closed + 1
