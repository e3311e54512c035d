"""How a promise went: the number that it gave, and what was done of the same kind of thing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

from extract.records import FollowUp, Promise
from nlp.links import same_thing
from nlp.records import Count, CountedText, Fulfilment, Outcome
from nlp.rule_files import RuleError, Table, read_toml, strings

DATA = Path(__file__).with_name("outcomes.toml")
DAYS_A_YEAR = 365.25


def outcome_of(follow_up: FollowUp, place: int, texts: Sequence[CountedText]) -> Outcome:
    """The outcome of the promise at `place`, measured by the first number that its own text promises."""
    own = [text for text in texts if text.promise == place]
    goals = [count for text in own if text.activity is None for count in text.reading.counts if _is_goal(count)]
    if not goals:
        return Outcome(measurable=False, goal=None, goal_category="", done=None, fulfilment="ej mätbart")
    promise = follow_up.promises[place]
    reported = [count for text in own if text.activity is not None for count in text.reading.counts]
    wanted = [_wanted(goal, promise, follow_up.year) for goal in goals]
    done = [_done(goal, reported) for goal in goals]
    met = [_met(goal, want, did, reported) for goal, want, did in zip(goals, wanted, done, strict=True)]
    return Outcome(
        measurable=True,
        goal=wanted[0],
        goal_category=goals[0].category,
        done=done[0],
        fulfilment=_together(met) or _said(promise) or "oklart",
    )


def _is_goal(count: Count) -> bool:
    return count.status == "mål" and bool(count.value) and count.part_of is None and count.repeats is None


def _wanted(goal: Count, promise: Promise, year: str) -> float:
    """The promised number; a frequency is multiplied by how often its base comes in the period followed up."""
    times = times_a_year().get(goal.per)
    value = goal.value or 0
    return float(round(value * times * _years(promise, year))) if times else value


def _years(promise: Promise, year: str) -> float:
    """How many years the promise's activities report on; by the document's year where no dates are known."""
    periods = [activity.period for activity in promise.activities]
    starts = [period.start for period in periods if period.start]
    ends = [period.end for period in periods if period.end]
    if not starts or not ends:
        return 2.0 if "/" in year else 1.0
    return ((max(ends) - min(starts)).days + 1) / DAYS_A_YEAR


def _done(goal: Count, reported: Sequence[Count]) -> float | None:
    """What was done in all of the kind that the goal counts; None where nothing of the kind is reported."""
    same = [count for count in reported if same_thing(goal, count) and count.value is not None]
    summed = [count.value or 0 for count in same if count.summed]
    zeros = [count for count in same if count.value == 0 and count.status in ("ej utfört", "utfört")]
    return sum(summed) if summed else (0.0 if zeros else None)


def _met(goal: Count, wanted: float, done: float | None, reported: Sequence[Count]) -> Fulfilment | None:
    """Whether one goal was met; None where the report gives no number to tell by."""
    if _as_often(goal, reported):
        return "uppfyllt"
    if done is None:
        return None
    if goal.precision == "högst":
        return "uppfyllt" if done <= wanted else "ej uppfyllt"
    if done >= wanted:
        return "uppfyllt"
    if any(count.value is None and count.status == "utfört" and same_thing(goal, count) for count in reported):
        return None
    return "delvis" if done else "ej uppfyllt"


def _as_often(goal: Count, reported: Sequence[Count]) -> bool:
    """Whether the report says that it was done as often as promised (två gånger i veckan)."""
    return bool(goal.per) and any(
        count.per == goal.per and count.status in ("utfört", "pågående") and (count.value or 0) >= (goal.value or 0)
        for count in reported
    )


def _together(met: Sequence[Fulfilment | None]) -> Fulfilment | None:
    """All goals as one: met only if all are, in part if some are."""
    known = [one for one in met if one]
    if not known or len(known) < len(met):
        return None
    return known[0] if len(set(known)) == 1 else "delvis"


def _said(promise: Promise) -> Fulfilment | None:
    """What the status column says of the promise."""
    for activity in promise.activities:
        if activity.nature == "status":
            for fulfilment, words in _status_words():
                if activity.text.text.strip(" .").lower() in words:
                    return fulfilment
    return None


@cache
def times_a_year() -> dict[str, float]:
    """How often the base of a frequency comes in a year."""
    values = _section("times_a_year")
    if not all(isinstance(value, int | float) and value > 0 for value in values.values()):
        raise RuleError(f"{DATA.name}: [times_a_year] ska ge tal över noll")
    return {word: float(str(value)) for word, value in values.items()}


@cache
def _status_words() -> tuple[tuple[Fulfilment, frozenset[str]], ...]:
    return tuple(_read_status(_section("status")))


def _read_status(values: dict[str, object]) -> Iterator[tuple[Fulfilment, frozenset[str]]]:
    table = Table(DATA.name, "status", values)
    known: tuple[Fulfilment, ...] = ("uppfyllt", "delvis", "ej uppfyllt")
    if set(values) != set(known):
        raise table.refuse(f"ska ha just {', '.join(known)}")
    for fulfilment in known:
        yield fulfilment, frozenset(strings(table, fulfilment))


def _section(name: str) -> dict[str, object]:
    values = read_toml(DATA).get(name)
    if not isinstance(values, dict):
        raise RuleError(f"{DATA.name}: avsnittet [{name}] saknas")
    return values
