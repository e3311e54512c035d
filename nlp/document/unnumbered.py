"""Reports that tell of the promised thing and give no number of it, so that what they sum to may be too little."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import pairwise

from extract.records import Promise
from extract.rule_files import strings
from nlp.document.kinds import is_of_kind
from nlp.document.outcome_data import section
from nlp.records import Count, CountedText
from nlp.values import replace
from nlp.vocabulary.categories import sort_of
from nlp.vocabulary.lemmas import base_form

_SENTENCE = re.compile(r"[^.!?;\n]+")
_OPENING = re.compile(r"(?P<noun>[^\W\d_][\w-]+)\b(?! *:)(?=\W*\w)")
"""The first word of a sentence of several, which is no label."""


def may_be_more(goal: Count, promise: Promise, told: Iterable[CountedText]) -> bool:
    """Whether a sentence opens with the bare noun of the goal and tells no number of it: `Vandring i Hult med 19 barn`.

    One in the singular is one more; in the plural as many as the same report tells, and more where that tells none.
    """
    return any(_tells_unnumbered(goal, promise, text) for text in told)


def _tells_unnumbered(goal: Count, promise: Promise, text: CountedText) -> bool:
    activity = promise.activities[text.activity or 0]
    if activity.nature not in ("utfall", "kommentar"):
        return False
    counted = [count.start for count in text.reading.counts if is_of_kind(goal, count)]
    for first, last, noun in _openings(activity.text.text, activity.text.breaks):
        lemma = base_form(noun)
        named = replace(goal, lemma=lemma, category=sort_of(lemma).category)
        numbered = any(first <= at < last for at in counted) if noun.lower() == lemma.lower() else bool(counted)
        if not numbered and _is_indefinite(noun.lower(), lemma.lower()) and is_of_kind(goal, named):
            return True
    return False


def _openings(text: str, breaks: Iterable[int]) -> Iterator[tuple[int, int, str]]:
    """Each sentence that tells of something done, by its span and first word."""
    edges = [0, *breaks, len(text)]
    for start, end in pairwise(edges):
        for sentence in _SENTENCE.finditer(text, start, end):
            opening = _OPENING.search(sentence[0])
            if opening and not _undone().search(sentence[0]):
                yield *sentence.span(), opening["noun"]


def _is_indefinite(word: str, lemma: str) -> bool:
    """`vandring`, `vandringar`, `möte`; not `vandringen`, `vandringarna`, `mötena`."""
    definite = (f"{lemma}en", f"{lemma}et", f"{lemma}t", *(() if lemma.endswith("e") else (f"{lemma}n",)))
    return word not in definite and not word.endswith("na")


@cache
def _undone() -> re.Pattern[str]:
    """Words and beginnings of words of a sentence that tells of nothing done."""
    return re.compile(rf"(?i)\b(?:{'|'.join(strings(section('undone'), 'words'))})")
