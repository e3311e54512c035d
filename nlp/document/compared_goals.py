"""Promised numbers that are measured against what was before: `minska till 40`, `fem fler kontroller`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from extract.rule_files import strings
from nlp.document.outcome_data import section
from nlp.records import Count
from nlp.values import replace
from nlp.vocabulary.categories import sort_of

_TO = re.compile(r"\btill(?: \w+)?\s*$")
_HAVING = re.compile(r"\b(?:ska|skall)\b.*\b(?:ha|finnas|vara)(?: \w+){0,2}$")
_STANDING = frozenset({"plats", "person", "sak"})
_REPORTED = "anmälan"


def as_most(goal: Count, promise: str) -> Count:
    """The goal, as the most there may be where less of what is reported is promised: `inbrotten ska minska till 40`."""
    lessened = goal.category == _REPORTED and _is_lessened(goal, promise)
    return replace(goal, precision="högst") if lessened else goal


def is_immeasurable(goal: Count, promise: str) -> bool:
    """Whether no figure of what was done tells if a number was reached, as what was before is another figure.

    Of things made fewer what is told may be those that were taken away, and of more than before how many those were.
    """
    more = promise[goal.end : goal.sentence[1]].lstrip().startswith(_words("more"))
    further = more and sort_of(goal.lemma).nature == "aktivitet"
    return further or (_is_lessened(goal, promise) and goal.category != _REPORTED)


def is_beyond(goal: Count, promise: str) -> bool:
    """`fler än 20 volontärer`: whether just as many do not keep the promise."""
    return _before(goal, promise).endswith(_words("beyond"))


def compares_without_goal(promise: str, goals: Sequence[Count]) -> bool:
    """Whether a sentence with no goal promises more or less than something else: `fler kontroller än 2023 (38 st)`."""
    than = re.compile(rf"(?i)\b(?:{'|'.join(_words('than'))})\b[^.]*\bän\b")
    held = [goal.sentence for goal in goals]
    return any(not any(first <= found.start() < last for first, last in held) for found in than.finditer(promise))


def is_of_level(goal: Count, promise: str) -> bool:
    """`kommunen ska ha minst tio områden`: whether it is promised how many there are, and not what is done."""
    return sort_of(goal.lemma).nature in _STANDING and _HAVING.search(_before(goal, promise)) is not None


def is_of_growth(goal: Count, promise: str) -> bool:
    """`öka antalet områden från 18 till 25`: whether so many are promised in all, old and new."""
    before = _before(goal, promise)
    grows = any(word in before for word in _words("growing"))
    return sort_of(goal.lemma).nature in _STANDING and grows and _TO.search(before) is not None


def is_in_place(sentence: str) -> bool:
    """Whether what there is stands ready, as what was to be set up shall: `fyra kameror är i drift`."""
    return _placed().search(sentence) is not None


@cache
def _placed() -> re.Pattern[str]:
    table = section("in_place")
    words, before = ("|".join(strings(table, key)) for key in ("words", "before"))
    return re.compile(rf"(?i)^(?!.*\b(?:{before})\b).*\b(?:{words})\b")


def _before(goal: Count, promise: str) -> str:
    """What stands before the number in its sentence, lower case."""
    return promise[goal.sentence[0] : goal.start].lower().rstrip()


def _is_lessened(goal: Count, promise: str) -> bool:
    before = promise[goal.sentence[0] : goal.start].lower()
    return _TO.search(before) is not None and any(word in before for word in _words("less"))


@cache
def _words(kind: str) -> tuple[str, ...]:
    return strings(section("compared"), kind)
