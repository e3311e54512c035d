"""Whether goals were met by what was done toward them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from nlp.document.goal_sizes import is_of_years
from nlp.document.kinds import is_of_kind
from nlp.document.nearest import Reported
from nlp.document.period_sums import same_thing
from nlp.records import Count, Fulfilment


@dataclass(frozen=True, slots=True)
class Measured:
    """A goal, how many that is in all and what was done toward it, where known; `beyond`: it is to be passed."""

    goal: Count
    wanted: float | None
    done: float | None
    beyond: bool


def met(one: Measured, reported: Sequence[Reported]) -> Fulfilment | None:
    """Whether one goal was met, by all that is reported; None where no number of the report tells."""
    goal, wanted, done = one.goal, one.wanted, one.done
    if _as_often(goal, reported):
        return "uppfyllt"
    if done is None or wanted is None or _may_be_either(goal, wanted, done, reported):
        return None
    just = done == wanted and not one.beyond
    if goal.precision == "högst":
        return "uppfyllt" if done < wanted or just else "ej uppfyllt"
    if done > wanted or (just and not _falls_short(goal, reported)):
        return "uppfyllt"
    if any(
        told.count.value is None and told.count.status == "utfört" and same_thing(goal, told.count) for told in reported
    ):
        return None
    return "delvis" if done else "ej uppfyllt"


def _may_be_either(goal: Count, wanted: float, done: float, reported: Iterable[Reported]) -> bool:
    """`8–12 kontroller` toward ten: whether as much as was promised is within what the report leaves open."""
    ranges = [one.count for one in reported if one.count.summed and is_of_kind(goal, one.count)]
    less = sum((count.value or 0) - count.low for count in ranges if count.low is not None and count.high is not None)
    more = sum(count.high - (count.value or 0) for count in ranges if count.low is not None and count.high is not None)
    return done - less < wanted <= done + more and less > 0


def _falls_short(goal: Count, reported: Iterable[Reported]) -> bool:
    """`knappt tio kontroller`: whether some of what was done is less than its number."""
    counts = (one.count for one in reported if one.count.summed and is_of_kind(goal, one.count))
    return any(count.low is None and count.high is not None for count in counts)


def _as_often(goal: Count, reported: Sequence[Reported]) -> bool:
    """Whether the report says that it was done as often as promised (två gånger i veckan), all of it, never less."""
    if any(_is_of(goal, one.count) and (one.count.value or 0) < (goal.value or 0) for one in reported):
        return False
    often = {one.period for one in reported if _is_as_often(goal, one.count)}
    return any(is_of_years(period) for period in often) or (bool(often) and {one.period for one in reported} <= often)


def _is_as_often(goal: Count, done: Count) -> bool:
    """Whether a report gives the promised frequency; `knappt tre gånger i veckan` is less than three."""
    at_most = done.low is None and done.high is not None
    return _is_of(goal, done) and not at_most and (done.value or 0) >= (goal.value or 0)


def _is_of(goal: Count, done: Count) -> bool:
    """Whether a report tells how often the thing was done, in the words of the promise."""
    told = done.status in ("utfört", "pågående") and done.per == goal.per != ""
    return told and same_thing(goal, done)


def together(met: Sequence[Fulfilment | None]) -> Fulfilment | None:
    """All goals as one: met only if all are, in part if some are."""
    known = [one for one in met if one]
    if not known or len(known) < len(met):
        return None
    return known[0] if len(set(known)) == 1 else "delvis"
