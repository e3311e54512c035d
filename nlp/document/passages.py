"""The texts of a follow-up as passages to count in: what stands before, above and around each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extract.records import Activity, Aside, FollowUp, Promise
from nlp.document.part_rows import whole_row
from nlp.heads.head_words import bearer
from nlp.records import Passage
from nlp.vocabulary.categories import sort_of
from nlp.vocabulary.lemmas import base_form

_YEAR = re.compile(r"(?:19|20)\d\d")
# Asides that are read for counts; the numbers of the others are only listed.
COUNTED_ASIDES = frozenset({"text", "rubrik", "annan tabell"})
_GOES_BACK = re.compile(r"(?i)(?:^|[.!?]\s)\W*(?:de|dessa|dom|resterande|återstående|kvarvarande|övriga|ytterligare)\b")
"""How a sentence opens that goes on about what was told before: `De sista två monterades`, `Ytterligare tre i maj`."""
_SPOKEN = re.compile(r"\d[\d ]*(?:st\.? )?(?P<thing>[^\W\d_]{3,})\.?")
"""A cell of a number and a word: `4 möten`."""


@dataclass(frozen=True, slots=True)
class PlacedPassage:
    """A passage by its promise, activity or aside; `counted` is False where no number is a count (page furniture)."""

    passage: Passage
    promise: int | None = None
    activity: int | None = None
    aside: int | None = None
    counted: bool = True


def passages_of(follow_up: FollowUp) -> Iterator[PlacedPassage]:
    """Every text of the follow-up once: each promise before its activities, then what stands outside them."""
    for place, promise in enumerate(follow_up.promises):
        yield PlacedPassage(_promise_passage(promise), place)
        for number, activity in enumerate(promise.activities):
            years = years_in(activity.period.name) or years_in(promise.year or follow_up.year)
            yield PlacedPassage(_activity_passage(promise, number, activity, years), place, number)
    for place, aside in enumerate(follow_up.asides):
        yield PlacedPassage(_aside_passage(aside), aside=place, counted=aside.kind in COUNTED_ASIDES)


def years_in(period: str) -> frozenset[int]:
    """The years of `2023-T1`, `2023` or `2019/2021`, from the first to the last; none of an empty text."""
    named = [int(year) for year in _YEAR.findall(period)]
    return frozenset(range(min(named), max(named) + 1)) if named else frozenset()


STATED = ("mål", "ej utfört", "pågående", "planerat")
"""What the heading over a text may say of the numbers in it."""


def _promise_passage(promise: Promise) -> Passage:
    text = promise.text
    return Passage(text.text, theme=promise.theme, status="mål", breaks=text.breaks, heading_actor=promise.actor)


def _activity_passage(promise: Promise, number: int, activity: Activity, years: frozenset[int]) -> Passage:
    return Passage(
        activity.text.text,
        before=_before(promise, number),
        promise=promise.text.text,
        theme=activity.theme or promise.theme,
        actor=activity.actor,
        counted=counted_beside(promise.activities, number) or whole_row(promise.activities, number) or activity.counted,
        status=activity.nature if activity.nature in STATED else "",
        breaks=activity.text.breaks,
        heading_actor=promise.actor,
        compared=activity.compared,
        years=years,
        about=_about(promise.activities, number),
        above=tuple(_above(promise, number)),
    )


def _about(activities: Sequence[Activity], number: int) -> str:
    """The activity that opens the row of a table in which a result stands: each column has one cell in a row."""
    here = activities[number]
    for above in reversed(activities[:number] if here.nature == "utfall" and here.column else ()):
        if above.nature == "mål":
            return above.text.text
        if above.column == here.column:
            break
    return ""


def _before(promise: Promise, number: int) -> str:
    """The text that a reader has just read: the bullet above, the activity whose result this is, or the time before."""
    if number == 0:
        return ""
    here, above = promise.activities[number], promise.activities[number - 1]
    goes_on = _goes_on(here, above)
    listed = number > 1 and promise.activities[number - 2].column == above.column
    produced = above.nature == "mål" and here.nature == "utfall" and here.period == above.period and not listed
    return above.text.text if goes_on or produced else _told_before(promise.activities, number)


def _told_before(activities: Sequence[Activity], number: int) -> str:
    """The report for the time before, where this one goes on about what that told of."""
    here = activities[number]
    if here.nature != "utfall" or not _GOES_BACK.search(here.text.text):
        return ""
    told = (one for one in reversed(activities[:number]) if one.nature == "utfall" and not one.empty)
    return next((one.text.text for one in told if one.actor == here.actor and one.period != here.period), "")


def _above(promise: Promise, number: int) -> Iterator[str]:
    """The bullets over the one above a bullet, upwards."""
    for at in range(number - 1, 0, -1):
        if not all(_goes_on(promise.activities[number], promise.activities[over]) for over in (at, at - 1)):
            return
        yield promise.activities[at - 1].text.text


def _goes_on(here: Activity, above: Activity) -> bool:
    """Whether an activity stands in one list with the one above it."""
    return (here.column, here.period, here.actor) == (above.column, above.period, above.actor)


def _aside_passage(aside: Aside) -> Passage:
    return Passage(aside.text.text, status=aside.progress, breaks=aside.text.breaks)


def counted_beside(activities: Sequence[Activity], number: int) -> str:
    """The known noun that all wordy cells beside a bare number count: the 12 of `4 möten | 3 möten | 12`.

    Empty where they differ, where they count occasions, and for a number that says itself what it counts.
    """
    here = activities[number]
    if not here.counted:
        return ""
    beside = (one for one in activities if one is not here and one.counted == "" and not one.empty)
    spoken = [_SPOKEN.fullmatch(one.text.text) for one in beside]
    nouns = {found["thing"].lower() if found else "" for found in spoken}
    noun = nouns.pop() if len(nouns) == 1 else ""
    lemma = base_form(noun) if noun else ""
    return noun if lemma and sort_of(lemma).known and not bearer(lemma) else ""
