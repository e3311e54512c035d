"""Promised numbers that are for each of several, as at every school: how many in all is unsaid."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from extract.rule_files import strings
from nlp.document.outcome_data import section
from nlp.records import Count

_ARTICLES = ("en", "ett")
_TIMES = "gång"


def is_for_each(goal: Count, promise: str, others: Sequence[Count] = (), *, of_municipality: bool = False) -> bool:
    """Whether the promise says its number of each of several places or persons, and not in all.

    Behind the number that is said by "varje", up to the next one of `others`; before what was to be done so many times
    by "alla" too.
    `of_municipality`: the promise is followed up for one municipality, whose number that of each municipality is.
    """
    start, end = goal.sentence
    end = min([end, *(one.start for one in others if one.start > goal.start)])
    before, after = promise[start : goal.start], promise[goal.end : end]
    if of_municipality:
        before, after = (_municipalities().sub("", text) for text in (before, after))
    if _each().search(after):
        return True
    found = _of_all().search(before) if goal.lemma == _TIMES or is_article(goal) else None
    return found is not None and not (goal.per and found["noun"].lower().startswith(goal.per))


def is_article(goal: Count) -> bool:
    """Whether the number is nothing but "en" or "ett", which may be no number at all."""
    return goal.expression.lower() in _ARTICLES


def is_bare_article(goal: Count) -> bool:
    """Whether nothing before the article makes a number of it, as in `minst ett besök på varje skola`."""
    return is_article(goal) and goal.precision == "exakt"


@cache
def _each() -> re.Pattern[str]:
    """A word for each before a noun that is no time."""
    table = section("each")
    words, times = ("|".join(strings(table, key)) for key in ("words", "times"))
    return re.compile(rf"(?i)\b(?:{words})\s+(?!\w*(?:{times})\w{{0,3}}\b)[^\W\d_]")


@cache
def _of_all() -> re.Pattern[str]:
    return re.compile(rf"(?i)\b(?:{'|'.join(strings(section('each'), 'all'))})\s+(?P<noun>[^\W\d_]+)")


@cache
def _municipalities() -> re.Pattern[str]:
    """A word for each, or all, of the municipalities."""
    table = section("each")
    words, places = ("|".join(strings(table, key)) for key in ("words", "places"))
    every = "|".join(strings(table, "all"))
    return re.compile(rf"(?i)\b(?:{words}|{every})\s+(?:av\s+)?(?:de\s+)?(?:{places})\b")
