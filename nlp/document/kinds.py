"""Whether what was done is the kind of thing that a promise numbers: a breath test is no check, a pupil no teacher."""

from __future__ import annotations

from functools import cache

from extract.rule_files import strings
from nlp.document.outcome_data import section
from nlp.document.period_sums import SHORTEST_PART
from nlp.heads.head_words import bearer
from nlp.records import Count
from nlp.vocabulary.categories import OTHER, longest_entry

_SHORTEST_FIRST = 3
"""Letters of the first part of a compound that tells by itself what the compound is about, as `fot` does."""


def is_of_kind(goal: Count, done: Count) -> bool:
    """Whether a count can be done toward a goal: one category is not enough where each names a kind of its own.

    One of them names any of its category (`möte`), or the goal covers it (`trafikkontroll`, `hastighetskontroll`),
    or they share what the goal is about (`fotpatrull`, `fotpatrullering`; `medborgardialog`, `dialogmöte`).
    """
    one, other = goal.lemma, done.lemma
    if one == other or (min(len(one), len(other)) >= SHORTEST_PART and (one.endswith(other) or other.endswith(one))):
        return True
    if goal.category != done.category or goal.category == OTHER or _is_sample(one) != _is_sample(other):
        return False
    return _is_any(goal) or (_is_any(done) and goal.category not in _words("own")) or _shares_subject(one, other)


def _is_any(count: Count) -> bool:
    """`möte`, `tillfälle`, `personer`: any of its category."""
    return count.lemma in (count.category, "") or bool(bearer(count.lemma)) or count.lemma in _words("any")


def _shares_subject(goal: str, done: str) -> bool:
    """Whether two compounds are about one thing, or the goal is about all that such things are."""
    last, first = _parts(goal)
    if first in _words("covering"):
        return done.endswith(last)
    about = len(first) >= _SHORTEST_FIRST and first in done
    return about or (len(last) >= SHORTEST_PART and last in done and not done.endswith(last))


def _parts(lemma: str) -> tuple[str, str]:
    """The last part of a compound, and what stands before it; of another word itself, and nothing."""
    last = longest_entry(lemma) or lemma
    return last, lemma.removesuffix(last).removesuffix("s").rstrip("-")


def _is_sample(lemma: str) -> bool:
    """`utandningsprov`, `alkotest`: one of many that a check takes."""
    return lemma.endswith(_words("samples"))


@cache
def _words(kind: str) -> tuple[str, ...]:
    return strings(section("kinds"), kind)
