"""What a clause with `som` tells of the count before it: `de 35 kameror som redan finns`."""

from __future__ import annotations

from nlp.modality.status_rules import SAYING, Asked, Told, said_of_rule
from nlp.modality.status_words import words
from nlp.parties.mentions import is_party
from nlp.texts.signs import sign
from nlp.vocabulary.cues import Span, stands_in
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.verbs import verb
from nlp.vocabulary.words import FINITE, PAST

# So many words behind the phrase the clause begins at most.
_FARTHEST = 5
_SOM = frozenset({"som"})
# Before a number whose clause may leave `som` out, and the subjects that then open it.
_THOSE = frozenset({"de", "dom", "dem"})
_SUBJECTS = frozenset({"vi", "man", "ni", "parterna"})
# Behind these a clause with `som` says something of another thing than the phrase before them.
_BEFORE_ANOTHER = FINITE | {"mark", "conjunction", "number"}
# Behind a number that is counted out of those that the clause tells of: `besökte 12 av de 30 krogar som finns`.
_OUT_OF = frozenset({"av", "utav"})
RELATIVE = sign(lambda: _SOM | _THOSE)
# Behind these stands what a number is held against: `i stället för tio`, `mot de tio`.
_SET_AGAINST = frozenset({"för", "mot", "än"})
_AGAINST = sign(lambda: _SET_AGAINST)
_AIMING = ("löfte", "förr-önskat", "förr-tänkt", "på-gång")


def told_in_relative(frame: Frame, asked: Asked) -> Told | None:
    """`de 35 kameror som redan finns`, `i stället för de fem som var tänkta`: the clause behind tells what they are."""
    begin = _relative(frame, asked.end)
    if begin is None:
        return _told_without_som(frame, asked)
    stop = _relative_end(frame, begin)
    if asked.sort.nature == "aktivitet" and _tells_doing(frame, begin, stop):
        return Told("utfört", "som-gjorts")
    if not frame.signs & SAYING:
        return None
    there = asked.sort.nature in ("sak", "plats") and frame.word(asked.last) not in _OUT_OF
    if there and stands_in(said_of_rule(frame, "nivå"), begin, stop):
        return Told("pågående", "nivå-som-finns")
    if stands_in(said_of_rule(frame, "löfte"), begin, stop) and not _is_past(frame, asked, begin):
        planned = stands_in(said_of_rule(frame, "på-gång"), stop, frame.last)
        if not planned:
            return Told("mål", "som-lovas")
    return Told("mål", "som-tänkt") if _is_compared(frame, asked) and _is_aimed_at(frame, begin, stop) else None


def _told_without_som(frame: Frame, asked: Asked) -> Told | None:
    """`färre än de 40 vi hade hoppats på`, `mot de tio vandringar kommunen räknat med`: the same without its opener."""
    begin, those = asked.end, frame.word(asked.first - 1) in _THOSE
    if not those or not _is_compared(frame, asked) or not _opens(frame, begin):
        return None
    return Told("mål", "som-tänkt") if _is_aimed_at(frame, begin, _relative_end(frame, begin)) else None


def compared_with(frame: Frame, last: int) -> Span | None:
    """`11 möten i stället för de tio vi lovat`: what a number is held against, with a clause of its own behind it."""
    if not frame.signs & _AGAINST:
        return None
    for at in range(last, frame.last):
        if frame.word(at) not in _SET_AGAINST:
            continue
        number = at + 1 + (frame.word(at + 1) in _THOSE)
        behind = number + 1 + (frame.kind(number + 1) == "noun" and frame.word(number + 1) not in _SOM)
        if frame.kind(number) == "number" and (frame.word(behind) in _SOM or _opens(frame, behind)):
            return at, _relative_end(frame, behind)
    return None


def _opens(frame: Frame, place: int) -> bool:
    """Whether a subject with its verb behind it stands at a place."""
    subject = frame.word(place) in _SUBJECTS or is_party(frame, place)
    told = frame.kind(place + 1) in (*FINITE, "supine") or frame.word(place + 1) in words().promised
    return subject and told


def _is_compared(frame: Frame, asked: Asked) -> bool:
    return not words().comparing.isdisjoint((frame.word(asked.first - 1), frame.word(asked.first - 2)))


def _is_aimed_at(frame: Frame, first: int, last: int) -> bool:
    """Whether a clause says that something was meant: by a phrase, or by a verb of planning or promising."""
    verbs = filter(None, map(verb, frame.row.lower[first:last]))
    if any(known.means in ("planerat", "lovat") and known.form != "present" for known in verbs):
        return True
    return bool(frame.signs & SAYING) and any(stands_in(said_of_rule(frame, name), first, last) for name in _AIMING)


def _is_past(frame: Frame, asked: Asked, stop: int) -> bool:
    """Whether what stands around a clause with `som` is told of the past, or of people."""
    kinds = {frame.kind(at) for at in range(frame.first, frame.last) if not asked.last <= at < stop}
    return bool(kinds & PAST) or asked.sort.nature in ("person", "fordon")


def _tells_doing(frame: Frame, first: int, last: int) -> bool:
    """`sju kontroller som gjorts av enheten`: a past form of doing, not denied."""
    done = any(
        frame.kind(at) in PAST and (known := frame.verb(at)) and known.means == "gjort" for at in range(first, last)
    )
    return done and words().denying.isdisjoint(frame.row.lower[first:last])


def _relative(frame: Frame, end: int) -> int | None:
    """Where a clause with `som` begins that says which ones are meant, just behind the phrase or its attribute."""
    stop = min(end + _FARTHEST, frame.last)
    for at in range(end, stop) if frame.says(_SOM, end, stop) else ():
        if frame.word(at) in _SOM:
            return at
        if frame.kind(at) in _BEFORE_ANOTHER:
            return None
    return None


def _relative_end(frame: Frame, begin: int) -> int:
    """Where the clause with `som` that begins at a place ends: at a mark, or at the next finite verb but its own."""
    own = 0
    for at, kind in enumerate(frame.kinds(begin, frame.last), begin):
        own += kind in FINITE
        if kind == "mark" or own > 1:
            return at
    return frame.last
