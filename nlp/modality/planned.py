"""What a word of planning beside the phrase makes of a count: a goal, a plan, or what is left."""

from __future__ import annotations

from collections.abc import Sequence

from nlp.heads.enrolled import ENROLLED, is_enrolled
from nlp.heads.sites import over_counters
from nlp.modality.presents import meant_words
from nlp.modality.scope import Scope
from nlp.modality.status_rules import Asked, Told
from nlp.modality.status_words import words
from nlp.remembered import remembered
from nlp.texts.signs import sign, sign_where
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.verbs import verb
from nlp.vocabulary.words import FINITE, PAST

# What is left of these is there still; what is left of anything else is to be done.
_STAYING = frozenset({"utfall", "person", "fordon", "plats"})
# What is decided on, and then to be carried out; a decision is none of these.
_CARRIED_OUT = frozenset({"aktivitet", "sak"})
_DECISIONS = frozenset({"beslut", "böter"})
_DONE_WITH = frozenset({"gjort", "stoppat", "fann", "gav", "anmält", "bötfällt", "drabbat"})
# `26 fotpatruller mot utlovade 24`, `sju av planerade nio`: what was meant is another number.
_OF_MEANT = frozenset({"av", "mot"})
_ALL = frozenset({"alla", "samtliga", "båda"})
_BEING = frozenset({"är", "har", "finns", "hade", "fanns"})
MEANT = sign(meant_words) | ENROLLED


def planned(frame: Frame, asked: Asked, scope: Scope) -> Told | None:
    """A word of planning in, before or just after the phrase, and no verb that says it was done."""
    stop = min(asked.end + 3, scope.spans[-1][1])
    stop = next((at for at in range(asked.last, stop) if frame.word(at) in _OF_MEANT), stop)
    near = (asked.first - 1, *(at for at in range(asked.last, stop) if not _is_label_of_next(frame, at)))
    promised = [at for at in near if frame.word(at) in words().promising]
    planned = [at for at in near if _is_to_come(frame, asked, at) and not _is_done_by_them(frame, at)]
    behind = (*_behind_adjective(frame, asked), *_behind_place(frame, asked))
    beside = (asked.last, over_counters(frame, asked.last), asked.end, *behind)
    left = [at for at in beside if frame.word(at) in words().left_labels]
    said = {*promised, *planned, *left}
    if not said or _is_kind_beside(frame, asked.last):
        return None
    if frame.kind(asked.first - 1) == "past" and asked.first - 1 in said:
        return Told("mål", "förr-tänkt")
    start = max((at for at in range(frame.first, asked.first) if frame.word(at) == ","), default=frame.first)
    done = [at for at in scope.verbs if at >= start and at not in said and frame.word(at) not in _BEING]
    if done:
        return None
    if left and asked.sort.nature in _STAYING:
        return Told("pågående", "nivå-kvar")
    had = any(frame.word(at) in ("hade", "fanns") for at in scope.verbs)
    return Told("mål", "lovad") if promised or had else Told("planerat", "planerad")


def _is_label_of_next(frame: Frame, at: int) -> bool:
    """`Byabesök: 3 (planerat 2)`: behind a mark, the word tells of the number that it stands before."""
    return frame.kind(at - 1) == "mark" and frame.kind(at + 1) == "number"


def _is_to_come(frame: Frame, asked: Asked, at: int) -> bool:
    """`beställda kameror`, `9 insatser beslutade`, `12 anmälda` to a course."""
    if frame.word(at) in words().decided:
        return asked.sort.nature in _CARRIED_OUT and asked.sort.category not in _DECISIONS
    enrolled = frame.signs & ENROLLED and asked.sort.nature == "person"
    return frame.word(at) in words().planned or bool(enrolled and is_enrolled(frame, at))


@remembered
def _is_planning(word: str) -> bool:
    known = verb(word)
    return known.means == "planerat" and known.form in PAST


PLANNING = sign_where(_is_planning)


def is_set_going(frame: Frame, asked: Asked, scope: Scope) -> bool:
    """`Kommunen beställde fyra kameror`, `två tjänster har utlysts`: nothing but a verb of planning tells of it."""
    told = [at for at in scope.verbs if frame.kind(at) in PAST]
    planning = [at for at in told if _is_planning(frame.word(at)) and not _describes_subject(frame, at)]
    others = (frame.verb(at) for at in scope.verbs if at not in planning)
    if not planning or any(known and known.means in _DONE_WITH and known.form in PAST for known in others):
        return False
    if frame.says(_ALL, asked.last, frame.last):  # `15 saneringar beställdes, alla åtgärdades`
        return False
    passive = frame.verb(planning[-1])
    return passive.passive or planning[-1] < asked.first


def _describes_subject(frame: Frame, at: int) -> bool:
    """`Stadens upphandlade vakter gick 40 pass`: what looks like a past tense describes the subject of one."""
    return frame.kind(at + 1) == "noun" and frame.kind(at + 2) in FINITE


def _is_done_by_them(frame: Frame, at: int) -> bool:
    """`Sju skolor har beställt föreläsningen`: the counted ones did the ordering."""
    return frame.word(at - 1) in ("har", "hade") and frame.kind(at) == "supine"


def _behind_adjective(frame: Frame, asked: Asked) -> Sequence[int]:
    """`tre gamla kvar`: the adjective stands for the noun that is left out."""
    return (asked.last + 1,) if frame.kind(asked.last) == "adjective" else ()


def _behind_place(frame: Frame, asked: Asked) -> Sequence[int]:
    """`två klasser i åk 8 kvar`: a place stands between."""
    if frame.kind(asked.end) != "preposition":
        return ()
    return (frame.over(asked.end + 1, "noun", "name", "number", "adjective"),)


def _is_kind_beside(frame: Frame, place: int) -> bool:
    """`7 planerade och 9 spontana besök`: two kinds of what was done."""
    if frame.word(place) not in words().planned or frame.word(place + 1) not in ("och", "samt"):
        return False
    other = frame.kind(place + 2) == "number" and frame.kind(place + 3) == "adjective"
    return other and frame.word(place + 3) not in meant_words() and frame.kind(place + 4) == "noun"
