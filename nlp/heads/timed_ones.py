"""En and ett before a time or beside one: when something was, how long it took, or how often it recurs."""

from __future__ import annotations

from nlp.heads.article_words import rules
from nlp.heads.head_words import bearer
from nlp.heads.heads import Head
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.words import FINITE

_OCCASIONS = frozenset({"tillfälle", "gång", "fall"})
_BEFORE_UNITS = frozenset({"per", "varje", "var"})


def is_time(frame: Frame, first: int, head: Head) -> bool:
    """`på en kväll`, `det tog en dag`: when it was or how long, not how often."""
    before = frame.word(first - 1)
    ahead = range(head.last, frame.last)
    again = any(frame.word(at) in ("och", ",") and frame.kind(at + 1) == "number" for at in ahead)
    if first == frame.first and bearer(head.lemma) not in _OCCASIONS and counts_others(frame, head.last):
        return True
    day = bearer(head.lemma) not in _OCCASIONS
    lasting = before in rules().before_spans and day and not again
    return lasting or before in rules().before_occasions or (day and not again and _tells_when(frame, first))


def _tells_when(frame: Frame, first: int) -> bool:
    """`Två loppisar hölls en söndag`, `städades tre parker en lördag`: something else is counted before it."""
    clause = frame.clause_at(first)
    before = range(clause.first, first)
    counted = any(frame.kind(at) == "number" for at in before) and any(frame.kind(at) in FINITE for at in before)
    return counted and (frame.kind(first - 1) in ("noun", "past"))


def counts_others(frame: Frame, place: int) -> bool:
    """`En kväll stoppades 64 fordon`: behind the verb of a sentence that opens so, something else is counted."""
    finite = next((at for at in range(place, frame.last) if frame.kind(at) in FINITE), frame.last)
    told = all(frame.kind(at) not in ("mark", "conjunction", "number") for at in range(place, finite))
    return told and "number" in frame.kinds(finite, frame.last)


def is_frequency(frame: Frame, first: int, head: Head) -> bool:
    """`en gångtunnel per år`, `varje år ska kommunen bygga om en gångtunnel`."""
    if rules().rates.isdisjoint(frame.words) and rules().recurring.isdisjoint(frame.words):
        return False
    clause = frame.clause_at(first)
    if "number" in frame.kinds(clause.first, first):
        return False
    behind = range(head.last, min(head.last + 2, clause.last))
    return any(_is_rate(frame, at) for at in (*range(clause.first, first), *behind))


def _is_rate(frame: Frame, place: int) -> bool:
    word = frame.word(place)
    if word == "i":
        return frame.word(place + 1) in rules().recurring and frame.word(place + 1).endswith(("n", "t"))
    return word in rules().rates and (frame.word(place + 1) in rules().units or word not in _BEFORE_UNITS)
