"""How each promise went once analysts have had their say about its counts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from outputs.count_parts import Verdict
from outputs.rows import CountRow, PromiseRow

Key = tuple[str, int]
GOAL, AT_MOST = "mål", "högst"


@dataclass(frozen=True, slots=True)
class Measure:
    """What a promise is measured by: what its own text promises, else a column beside it, and all counts under it."""

    goals: tuple[CountRow, ...] = ()
    counts: tuple[CountRow, ...] = ()

    @property
    def at_most(self) -> bool:
        """Whether less is better."""
        return any(row.count.precision == AT_MOST for row in self.goals[:1])

    def counted(self, category: str) -> float:
        """The sum under the promise of what holds in a category."""
        return _sum(row.valid for row in self.counts if row.valid.category == category)

    def read(self, category: str) -> float:
        """The same sum before review."""
        read = (row.count for row in self.counts)
        return _sum(Verdict(one.value, summed=one.summed) for one in read if one.category == category)

    def stretch(self) -> float:
        """By how much a review of the promised number has changed it."""
        goal = self.goals[0] if self.goals else None
        if goal is None or goal.reviewed.value is None or not goal.count.value:
            return 1
        return goal.reviewed.value / goal.count.value


def measures(counts: Iterable[CountRow]) -> dict[Key, Measure]:
    """The measure of each promise that has counts, by document and number of the promise."""
    under: dict[Key, list[CountRow]] = defaultdict(list)
    for row in counts:
        if row.where.promise_number is not None:
            under[row.where.document_id, row.where.promise_number].append(row)
    return {key: Measure(_goals(rows), tuple(rows)) for key, rows in under.items()}


def after_review(promises: Iterable[PromiseRow], counts: Iterable[CountRow]) -> tuple[PromiseRow, ...]:
    """The promises with goal and outcome moved by as much as reviews have moved the numbers that they rest on."""
    by_promise = measures(counts)
    return tuple(_judged_again(row, by_promise.get((row.document_id, row.number), Measure())) for row in promises)


def _judged_again(row: PromiseRow, measure: Measure) -> PromiseRow:
    moved, stretch = measure.counted(row.goal_category) - measure.read(row.goal_category), measure.stretch()
    if row.goal is None or (not moved and stretch == 1):
        return row
    goal, done = row.goal * stretch, (row.done or 0) + moved
    return replace(row, goal=goal, done=done, fulfilment=_fulfilment(goal, done, measure))


def _fulfilment(goal: float, done: float, measure: Measure) -> str:
    """By the goal alone; a promise of several numbers, or with amounts left unsaid, cannot be told by one sum."""
    if measure.at_most:
        return "uppfyllt" if done <= goal else "ej uppfyllt"
    if len(measure.goals) > 1 or (done < goal and any(_unsaid(row) for row in measure.counts)):
        return "oklart"
    return "uppfyllt" if done >= goal else "delvis" if done else "ej uppfyllt"


def _unsaid(row: CountRow) -> bool:
    return row.summed_given_value and row.valid.value is None


def _goals(rows: Sequence[CountRow]) -> tuple[CountRow, ...]:
    """The goals of the promise's own text, else those beside it."""
    goals = tuple(filter(_is_goal, rows))
    return tuple(row for row in goals if not row.where.activity_id) or goals


def _is_goal(row: CountRow) -> bool:
    return row.count.status == GOAL and bool(row.count.value) and not row.part_of and not row.repeats


def _sum(verdicts: Iterable[Verdict]) -> float:
    return sum(one.value for one in verdicts if one.summed and one.value is not None)
