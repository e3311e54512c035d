"""What may be told of twice in the report on a promise, so that the promise is not kept by it for certain."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from extract.records import Promise
from extract.rule_files import strings
from nlp.document.outcome_data import section
from nlp.document.period_sums import same_thing
from nlp.heads.doubts import Doubt, sentence
from nlp.records import Count, CountedText, Reading
from nlp.values import replace

_TWICE = (Doubt.TWICE, Doubt.YEAR)


def told_once(promise: Promise, told: Sequence[CountedText]) -> list[CountedText]:
    """The reports without what may be told of elsewhere too: it is there, but in no sum."""
    return [replace(text, reading=_once(promise, text, told)) for text in told]


def _once(promise: Promise, text: CountedText, told: Sequence[CountedText]) -> Reading:
    counts = text.reading.counts
    again = [count.summed and _is_again(promise, text, count, told) for count in counts]
    once = tuple(replace(count, summed=False) if twice else count for count, twice in zip(counts, again, strict=True))
    return replace(text.reading, counts=once)


def _is_again(promise: Promise, text: CountedText, count: Count, told: Sequence[CountedText]) -> bool:
    """Whether a person is asked to look at it for that, or it is what another party tells of having held."""
    others = (other for other in told if other.activity != text.activity)
    joined = _is_joined(promise, text, count) and any(
        _is_held(count, one) and not _is_joined(promise, other, one) for other in others for one in other.reading.counts
    )
    return joined or _is_doubted(count)


def _is_held(joined: Count, other: Count) -> bool:
    """Whether another party tells of the thing, and surely of its own."""
    done = other.status == "utfört" and other.actor != joined.actor
    return done and same_thing(other, joined) and not _is_doubted(other)


def _is_doubted(count: Count) -> bool:
    return any(sentence(doubt) in count.doubts for doubt in _TWICE)


def _is_joined(promise: Promise, text: CountedText, count: Count) -> bool:
    """Whether one only took part in what is counted: `medverkat vid 3 träffar`."""
    said = promise.activities[text.activity or 0].text.text
    return _joining().search(said[count.sentence[0] : count.start]) is not None


@cache
def _joining() -> re.Pattern[str]:
    return re.compile(rf"(?i)\b(?:{'|'.join(strings(section('joined'), 'words'))})\b[^.,;]*$")
