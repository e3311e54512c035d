"""What was only pointed out, proposed, chosen or lost is not done: `26 platser pekades ut, tio av dem valdes ut`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from extract.records import Activity, Promise
from extract.rule_files import strings
from nlp.document.outcome_data import section
from nlp.records import OUTSIDE, Count, CountedText
from nlp.relations.summed_once import PARTLY
from nlp.values import replace


def toward(promise: str, activity: Activity, text: CountedText) -> Iterator[Count]:
    """The counts of a text that may be done toward a promise: those only chosen are left out, and no wholes.

    A promise to point out or choose is kept by doing so.
    """
    counts, chosen = text.reading.counts, _chosen(promise, activity, text)
    for at, count in enumerate(counts):
        if at not in chosen:
            yield _freed(count) if _is_of(counts, at, chosen) else _less(counts, at)


def chosen_in(promise: Promise, texts: Iterable[CountedText]) -> list[Count]:
    """The counts of a promise's reports that were only chosen."""
    return [
        text.reading.counts[at]
        for text in texts
        for at in sorted(_chosen(promise.text.text, promise.activities[text.activity or 0], text))
    ]


def _chosen(promise: str, activity: Activity, text: CountedText) -> frozenset[int]:
    counts = text.reading.counts
    if _promised().search(promise):
        return frozenset()
    clauses = (_around(activity.text.text, counts, at) for at in range(len(counts)))
    return frozenset(at for at, clause in enumerate(clauses) if _choosing().search(clause))


def _around(text: str, counts: Sequence[Count], at: int) -> str:
    """The clause of a count, without those that are told of beside it."""
    count = counts[at]
    first, last = count.sentence
    start = counts[at - 1].end if at and counts[at - 1].end > first else first
    end = counts[at + 1].start if at + 1 < len(counts) and counts[at + 1].start < last else last
    before = _ends().split(text[start : count.start])[-1]
    return f"{before}{_ends().split(text[count.end : end])[0]}"


def _is_of(counts: Sequence[Count], at: int, chosen: frozenset[int]) -> bool:
    """Whether a count is a part of what was only chosen, straight or by way of another part, and so was in no total."""
    whole = counts[at].part_of
    return whole in chosen and whole not in (None, OUTSIDE, at)


def _less(counts: Sequence[Count], at: int) -> Count:
    """A count without those of its parts that are not done: `10 tillsyner, varav 2 återstår`."""
    whole = counts[at]
    if PARTLY not in whole.rule.split():
        return whole
    left = sum(part.value or 0 for part in counts if part.part_of == at and part.status != "utfört")
    return replace(whole, value=max((whole.value or 0) - left, 0.0))


def _freed(part: Count) -> Count:
    summed = part.status == "utfört" and part.value is not None and part.repeats is None and not part.per
    return replace(part, part_of=None, summed=summed)


@cache
def _choosing() -> re.Pattern[str]:
    """Each phrase whole, with other words between its own."""
    phrases = (r"\b[^.]*?\b".join(map(re.escape, phrase.split())) for phrase in strings(section("chosen"), "phrases"))
    ending = "|".join(map(re.escape, strings(section("chosen"), "ending")))
    return re.compile(rf"(?i)\b(?:{'|'.join(phrases)})\b|\b(?:{ending})\W*$")


@cache
def _promised() -> re.Pattern[str]:
    return re.compile(rf"(?i)\b(?:{'|'.join(strings(section('chosen'), 'promised'))})")


@cache
def _ends() -> re.Pattern[str]:
    """Marks and words that a clause of its own begins behind."""
    words = "|".join(strings(section("chosen"), "joints"))
    return re.compile(rf"(?i)[,;:.()]\s|\b(?:{words})\b")
