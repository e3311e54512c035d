"""Lines without a verb: one thing alone, and where something was done or found."""

from __future__ import annotations

from nlp.heads.head_words import words
from nlp.heads.heads import Head
from nlp.vocabulary.categories import OTHER, UNKNOWN
from nlp.vocabulary.frame import Frame

# So far behind the noun that opens a line: `Fynd i en`, `Fynd av narkotika i en`.
_BEHIND_NOUN = (2, 4)
_WHERE = frozenset({"i", "på", "hos", "vid", "av"})


def is_line(frame: Frame, first: int) -> bool:
    """`Ett större beslag`: a line without a verb that begins with its number."""
    return first == frame.first and not any(clause.verbs for clause in frame.clauses)


def tells_where(frame: Frame, first: int, head: Head) -> bool:
    """`Markering i ett elevskåp, inget beslag`: the one at `first` is where something was done or found."""
    if first - frame.first not in _BEHIND_NOUN or frame.word(first - 1) not in _WHERE or not head.sort.known:
        return False
    opening = frame.sort(frame.first) if frame.kind(frame.first) == "noun" else UNKNOWN
    found = opening.nature == "utfall" and opening.category == OTHER
    looked = opening.nature == "aktivitet" and opening.category in words().looking and head.sort.nature != "sak"
    if not (found or looked) or head.sort.nature in ("aktivitet", "utfall"):
        return False
    return not any(clause.verbs for clause in frame.clauses)
