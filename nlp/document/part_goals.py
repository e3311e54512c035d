"""Goals for a part of what is promised: `tio trafikkontroller, varav fyra vid skolor`."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache

from extract.records import Promise
from extract.rule_files import strings
from nlp.document.kinds import is_of_kind
from nlp.document.nearest import stem, words_of
from nlp.document.outcome_data import section
from nlp.records import OUTSIDE, Count, CountedText, Fulfilment

LEAST = 4
"""Letters of words that tell a place or a kind."""

_PLACES = re.compile(r"\b(?:i|på|vid) ((?:[A-ZÅÄÖ]\w+, )*[A-ZÅÄÖ]\w+) och ([A-ZÅÄÖ]\w+)")
"""Places named side by side: `i Lund och Malmö`."""

_END = re.compile(r"[.,;:()]|\b(?:och|samt|men|medan)\b")


def parts_met(promise: Promise, own: Sequence[CountedText], told: Sequence[CountedText]) -> Iterator[Fulfilment | None]:
    """Of each such goal whether it was met by the parts that are told with a word of its own; None where none is."""
    if _unnumbered().search(promise.text.text):
        yield None
    for text in own:
        counts = text.reading.counts if text.activity is None else ()
        for goal in counts:
            if goal.status == "mål" and goal.value and goal.part_of is not None:
                whole = counts[goal.part_of].lemma if goal.part_of != OUTSIDE else ""
                named = [stem(word) for word in _clause(goal, promise.text.text) if word != whole]
                yield _met(goal, [part for part, clause in _parts(promise, told) if _is_of(goal, named, part, clause)])


def is_split_by_place(promise: Promise, goals: Sequence[Count], told: Sequence[CountedText]) -> bool:
    """`tio helger i Lund och Malmö`, `tolv i Lund och åtta i Malmö`: whether a number may be for each of the places.

    Where it was reached in all of them, or not even in all together, that is no matter.
    """
    named = [place for found in _PLACES.findall(promise.text.text) for part in found for place in part.split(", ")]
    for goal in goals if len(named) > 1 else ():
        done: defaultdict[str, float] = defaultdict(float)
        for part, clause in _parts(promise, told):
            for place in named if part.summed and is_of_kind(goal, part) else ():
                if place.lower() in clause:
                    done[place] += part.value or 0
        if len(done) > 1 and min(done.values()) < (goal.value or 0) <= sum(done.values()):
            return True
    return False


@cache
def _unnumbered() -> re.Pattern[str]:
    return re.compile(rf"(?i)\b(?:{'|'.join(strings(section('parts'), 'words'))})\b")


def _met(goal: Count, parts: Sequence[Count]) -> Fulfilment | None:
    if not parts:
        return None
    done, wanted = sum(part.value or 0 for part in parts), goal.value or 0
    if goal.precision == "högst":
        return "uppfyllt" if done <= wanted else "ej uppfyllt"
    return "uppfyllt" if done >= wanted else "delvis" if done else "ej uppfyllt"


def _parts(promise: Promise, told: Sequence[CountedText]) -> Iterator[tuple[Count, list[str]]]:
    """What is told to be done, with the words behind its number."""
    for text in told:
        said = promise.activities[text.activity or 0].text.text
        for count in text.reading.counts:
            if count.status == "utfört" and count.value is not None and count.repeats is None and not count.per:
                yield count, _clause(count, said)


def _is_of(goal: Count, named: Sequence[str], part: Count, clause: Sequence[str]) -> bool:
    """Whether the same is told of a part as was promised: vid skolor, vid en skola."""
    return is_of_kind(goal, part) and any(word.startswith(own) for own in named for word in clause)


def _clause(count: Count, text: str) -> list[str]:
    """The longer words behind a number, to the end of its clause."""
    clause = _END.split(text[count.end : count.sentence[1]])[0]
    return [word for word in words_of(clause) if len(word) >= LEAST]
