"""Which of the reported counts are nearest to what was promised, where several are of its kind."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from extract.records import Activity, Period, Promise
from nlp.document.chosen import toward
from nlp.records import Count, CountedText
from nlp.values import replace
from nlp.vocabulary.categories import longest_entry

_WORD = re.compile(r"[^\W\d_]+")
_STEM, _ENDING = 4, 3
"""Letters that forms of a word share at least, and those of its ending."""


@dataclass(frozen=True, slots=True)
class Reported:
    """A count in the report on a promise, with the period that it is reported for and its sentence.

    `named`: it is a figure of a table, and the promise has all words of its row.
    """

    count: Count
    period: Period
    sentence: str = ""
    named: bool = False


def reported_of(promise: Promise, told: Iterable[CountedText]) -> Iterator[Reported]:
    """What the reports say of how much was done; a goal that stands among them says nothing of that."""
    for text in told:
        activity = promise.activities[text.activity or 0]
        named = is_named(promise, text.activity or 0)
        counts = (count for count in toward(promise.text.text, activity, text) if count.status != "mål")
        for count in counts:
            first, last = count.sentence
            yield Reported(_in_all(count, activity), activity.period, activity.text.text[first:last], named)


def _in_all(count: Count, activity: Activity) -> Count:
    """A sum of what stands under other promises, which is what was done toward its own."""
    of_others = count.status == "utfört" and bool(activity.sums_above) and not activity.sums
    return replace(count, summed=count.value is not None) if of_others else count


def nearest(goal: Count, same: Sequence[Reported], promise: str) -> list[Reported]:
    """In each period what is nearest to the goal: where the very thing is reported, nothing else of its category is."""
    found: dict[Period, tuple[bool, int]] = {}
    near = [(one.named, _nearness(goal, one.count, promise)) for one in same]
    for one, how_near in zip(same, near, strict=True):
        found[one.period] = max(found.get(one.period, (False, 0)), how_near)
    return [one for one, how_near in zip(same, near, strict=True) if how_near == found[one.period]]


def is_named(promise: Promise, activity: int) -> bool:
    """Whether a promise has the words of the row that a figure stands in, so that other rows are of something else."""
    said, row = (words_of(text) for text in (promise.text.text, promise.activities[activity].counted))
    return bool(row) and all(any(word.startswith(stem(own)) for word in said) for own in row)


def words_of(text: str) -> list[str]:
    """The words of a text, lower case."""
    return _WORD.findall(text.lower())


def stem(word: str) -> str:
    """What forms of a word have in common."""
    return word[: max(_STEM, len(word) - _ENDING)]


def _nearness(goal: Count, done: Count, promise: str) -> int:
    """How near what was done is to the goal, beyond being of its category.

    2 where the base forms agree or one is a compound of the other (krogtillsyn, tillsyn), 1 where both are compounds of
    one word (trafikkontroll, nykterhetskontroll), else 0 (trafikkontroll, utandningsprov). Such a compound is as near
    as the goal itself where the promise has its first part too ("trafikkontroller med fokus på nykterhet").
    """
    if done.lemma.endswith(goal.lemma) or goal.lemma.endswith(done.lemma):
        return 2
    last = _last_part(done.lemma)
    if _last_part(goal.lemma) != last:
        return 0
    return 2 if _says_part(promise, done.lemma.removesuffix(last).removesuffix("s")) else 1


def _says_part(promise: str, part: str) -> bool:
    """Whether a promise has a word of its own for the first part of a compound."""
    return len(part) >= _STEM and any(word.startswith(stem(part)) for word in words_of(promise))


def _last_part(lemma: str) -> str:
    return longest_entry(lemma) or lemma
