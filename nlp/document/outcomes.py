"""How a promise went: the number that it gave, and what was done of the same kind of thing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import compress

from extract.records import FollowUp, Period, Promise
from nlp.document.chosen import chosen_in
from nlp.document.compared_goals import (
    as_most,
    compares_without_goal,
    is_beyond,
    is_immeasurable,
    is_in_place,
    is_of_growth,
    is_of_level,
)
from nlp.document.each import is_bare_article, is_for_each
from nlp.document.goal_sizes import wanted_of
from nlp.document.goals import column_goals, in_goal_years, own_goals, promises_amount
from nlp.document.kinds import is_of_kind
from nlp.document.meeting import Measured, met, together
from nlp.document.nearest import Reported, nearest, reported_of
from nlp.document.part_goals import is_split_by_place, parts_met
from nlp.document.shares import done_of, done_of_twins
from nlp.document.told_again import told_once
from nlp.document.unnumbered import may_be_more
from nlp.document.verdicts import fulfilment_said, says_unmet
from nlp.records import Count, CountedText, Fulfilment, Outcome
from nlp.values import replace


def outcome_of(follow_up: FollowUp, place: int, texts: Sequence[CountedText]) -> Outcome:
    """The outcome of the promise at `place`, measured by the first number that its own text promises.

    A promise without a number is not measurable itself, but by those that stand in a goal column beside it.
    """
    own = [text for text in texts if text.promise == place]
    promise = follow_up.promises[place]
    numbers = own_goals(own)
    said = _said_in_all(promise, numbers)
    if numbers and not said:
        return _unmeasured(promise, numbered=not all(map(is_bare_article, numbers)))
    goals = said or column_goals(promise, own)
    if not goals:
        return _unmeasured(promise, numbered=promises_amount(promise, own))
    timely = in_goal_years(promise, follow_up.year, own=bool(said))
    told = [text for text in own if text.activity is not None and timely[text.activity]]
    within = promise.text.text if said else ""
    periods = {one.period for one in compress(promise.activities, timely) if one.period.start}
    aims = [
        Measured(goal, wanted_of(goal, within, periods, follow_up.year), None, is_beyond(goal, within))
        for goal in goals
    ]
    is_open = (
        len(said) < len(numbers) or compares_without_goal(within, numbers) or is_split_by_place(promise, said, told)
    )
    done, found = _measured(aims, promise, own, told)
    sure = (not is_open or found == "delvis") and not any(is_immeasurable(goal, within) for goal in said)
    sure = sure and _measured(aims, promise, own, told_once(told))[1] == found
    if found == "uppfyllt":
        sure = sure and not says_unmet(promise)
    else:
        sure = sure and not any(may_be_more(goal, promise, told) for goal in goals)
    return Outcome(
        measurable=bool(said),
        goal=aims[0].wanted,
        goal_category=goals[0].category,
        done=done,
        fulfilment=(found if sure else None) or fulfilment_said(promise) or "oklart",
    )


def _said_in_all(promise: Promise, numbers: Sequence[Count]) -> list[Count]:
    """The numbers of a promise that are not for each of several."""
    alone = promise.municipality is not None
    text = promise.text.text
    return [as_most(goal, text) for goal in numbers if not is_for_each(goal, text, numbers, of_municipality=alone)]


def _measured(
    aims: Sequence[Measured], promise: Promise, own: Sequence[CountedText], told: Sequence[CountedText]
) -> tuple[float | None, Fulfilment | None]:
    """What was done toward the first of the goals, and whether all were met by what is told."""
    reported = list(reported_of(promise, told))
    done = list(_done_of_each([aim.goal for aim in aims], promise, told, reported))
    each = (met(replace(aim, done=one), reported) for aim, one in zip(aims, done, strict=True))
    return done[0], together([*each, *parts_met(promise, own, told)])


def _done_of_each(
    goals: Sequence[Count], promise: Promise, told: Sequence[CountedText], reported: Sequence[Reported]
) -> Iterator[float | None]:
    """What was done toward each goal: out of just as many, else of its figures among those of goals alike, else all."""
    twins, chosen = done_of_twins(goals, told), chosen_in(promise, told)
    for at, goal in enumerate(goals):
        share = done_of(goal, told, chosen)
        if share is not None:
            yield _with_the_rest(share, goal, reported)
        else:
            yield twins[at] if at in twins else _done(goal, reported, promise.text.text)


def _with_the_rest(share: float, goal: Count, reported: Sequence[Reported]) -> float | None:
    """What was done out of all, with the rest that is told of beside it; None where both are more than all.

    `8 av 14 besökta`, and then `resterande sex besökta`.
    """
    told = (one.count for one in reported if one.count.summed and one.count.lemma == goal.lemma)
    more = sum(count.value or 0 for count in told if count.part_of is None)
    return share + more if share + more <= (goal.value or 0) else None


def _unmeasured(promise: Promise, *, numbered: bool) -> Outcome:
    """The outcome of a promise that says no number in all; a number that is for each of several is one all the same."""
    fulfilment = (fulfilment_said(promise) or "oklart") if numbered else "ej mätbart"
    return Outcome(measurable=numbered, goal=None, goal_category="", done=None, fulfilment=fulfilment)


def _done(goal: Count, reported: Sequence[Reported], promise: str) -> float | None:
    """What was done in all of the kind that the goal counts; None where nothing of the kind is reported."""
    same = [one for one in reported if is_of_kind(goal, one.count) and one.count.value is not None]
    same = [one for one in same if not _is_of_another(goal, one.count)]
    same = nearest(goal, same, promise)
    summed = [one.count.value or 0 for one in same if one.count.summed]
    zeros = [one for one in same if one.count.value == 0 and one.count.status in ("ej utfört", "utfört")]
    if is_of_growth(goal, promise):
        return _there(goal, same, promise)
    if summed:
        return max(sum(summed), *_totals(same))
    return 0.0 if zeros else _there(goal, same, promise)


def _there(goal: Count, same: Iterable[Reported], promise: str) -> float | None:
    """How many there are, where it is promised that there shall be so many: `ska ha minst tio områden`, `nu 12`.

    Of what is to be built or set up it is those that are in place, unless there are more: `fyra kameror är i drift`.
    """
    levels = [one for one in same if one.count.status == "pågående" and not one.count.per and one.count.part_of is None]
    if is_of_level(goal, promise) or is_of_growth(goal, promise):
        return max((one.count.value or 0.0 for one in levels), default=None)
    in_place: defaultdict[Period, float] = defaultdict(float)
    for one in levels:
        in_place[one.period] += (one.count.value or 0.0) if is_in_place(one.sentence) else 0.0
    most = max(in_place.values(), default=0.0)
    return most if 0 < most <= (goal.value or 0) else None


def _is_of_another(goal: Count, done: Count) -> bool:
    """Whether a sentence says that the other party did it, or somebody else what the police are to do."""
    others = {"polis": ("kommun", "annan"), "kommun": ("polis",)}
    return done.actor_source == "mening" and done.actor in others.get(goal.actor, ())


def _totals(same: Sequence[Reported]) -> Iterator[float]:
    """Numbers that say others again, and may be totals of more than is told one by one."""
    yield 0.0
    for one in same:
        count = one.count
        if count.repeats is not None and count.status == "utfört" and count.part_of is None and not count.per:
            yield count.value or 0.0
