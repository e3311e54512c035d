"""What a status column, or a report in so many words, says of a promise, and where its numbers say otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from extract.records import FollowUp, Promise
from extract.rule_files import Table, checked, strings
from extract.word_lists import word_set
from nlp.document.outcome_data import section
from nlp.records import CountedText, CountPlace, Fulfilment, Outcome

_REPORTING = ("utfall", "kommentar")
_SENTENCES = re.compile(r"[.!?]\s|\n")


def fulfilment_said(promise: Promise) -> Fulfilment | None:
    """What the status column says of the promise, or else all reports that begin with such words; None where unsaid."""
    judged = [one.marked or one.text.text.strip(" .") for one in promise.activities if one.nature == "status"]
    status = [said for words in judged if (said := _status_of(words))]
    told = {verdict_of(one.text.text) for one in promise.activities if one.nature in _REPORTING} - {None}
    if len({one.marked for one in promise.activities} - {""}) > 1:
        return None
    return next(iter(status), told.pop() if len(told) == 1 else None)


def verdict_of(text: str) -> Fulfilment | None:
    """What a report says first of its promise, as "Löftet är delvis uppfyllt." does; None where it does not."""
    found = _verdict().match(text)
    return _status_of(found["said"]) if found else None


def says_unmet(promise: Promise) -> bool:
    """Whether a report says that its goal was not reached, or not always."""
    return any(tells_unmet(one.text.text) for one in promise.activities if one.nature in _REPORTING)


def tells_unmet(text: str) -> bool:
    """Whether a sentence tells so: `Målet nåddes alla månader utom juli`, `Två har köpts in men inte satts upp`."""
    unmet = any(all(word.search(sentence) for word in _unmet()) for sentence in _SENTENCES.split(text))
    return unmet or bool(_halfway().search(text))


@cache
def _halfway() -> re.Pattern[str]:
    """What was begun and not brought to its end: a word of exception, a negation and a supine."""
    table = section("halfway")
    but, denying = ("|".join(strings(table, key)) for key in ("but", "denying"))
    return re.compile(rf"(?i)\b(?:{but})\s+(?:ännu\s+|har\s+)*(?:{denying})\s+(?:ännu\s+|än\s+)?\w{{2,}}ts?\b")


@cache
def _unmet() -> tuple[re.Pattern[str], ...]:
    table = section("unmet")
    keys = ("goals", "reached", "denying")
    return tuple(re.compile(rf"(?i)\b(?:{'|'.join(strings(table, key))})\b") for key in keys)


def _status_of(words: str) -> Fulfilment | None:
    return next((fulfilment for fulfilment, known in _status_words() if words.lower() in known), None)


@cache
def _verdict() -> re.Pattern[str]:
    """A label, a subject and a verb, each where there is one, and a status that ends the sentence."""
    table = section("verdict")
    labels, subjects, verbs = ("|".join(strings(table, key)) for key in ("labels", "subjects", "verbs"))
    words = sorted((word for _, known in _status_words() for word in known), key=len, reverse=True)
    before = rf"(?:(?:{labels})\s*:\s*)?(?:(?:{subjects})\s+(?:{verbs})\s+)?"
    return re.compile(rf"(?i){before}(?P<said>{'|'.join(words)})\s*(?:[.!]|$)")


@cache
def _status_words() -> tuple[tuple[Fulfilment, frozenset[str]], ...]:
    return tuple(_read_status(section("status")))


def _read_status(table: Table) -> Iterator[tuple[Fulfilment, frozenset[str]]]:
    known: tuple[Fulfilment, ...] = ("uppfyllt", "delvis", "ej uppfyllt")
    checked(table, set(known))
    for fulfilment in known:
        yield fulfilment, word_set(table, fulfilment)


def contradicted(
    follow_up: FollowUp, texts: Sequence[CountedText], outcomes: Sequence[Outcome]
) -> Iterator[CountPlace]:
    """The first goal of each such promise."""
    for place, (promise, outcome) in enumerate(zip(follow_up.promises, outcomes, strict=True)):
        said, found = fulfilment_said(promise), outcome.fulfilment
        if outcome.done is not None and said and said != found:
            yield from _first_goal(texts, place)


def _first_goal(texts: Sequence[CountedText], promise: int) -> Iterator[CountPlace]:
    goals = (
        CountPlace(number, at)
        for number, text in enumerate(texts)
        if text.promise == promise
        for at, count in enumerate(text.reading.counts)
        if count.status == "mål"
    )
    yield from list(goals)[:1]
