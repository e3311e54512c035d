"""One follow-up into rows of promises and activities."""

from __future__ import annotations

from dataclasses import dataclass

from extract.records import Activity, FollowUp, Promise
from nlp.records import CountedFollowUp, Outcome
from outputs.rows import ActivityRow, PromiseRow


@dataclass(frozen=True, slots=True)
class Reported:
    """A follow-up's promises, and for each of them its activities, by position."""

    promises: tuple[PromiseRow, ...]
    activities: tuple[tuple[ActivityRow, ...], ...]


def reported(document_id: str, file: str, follow_up: FollowUp, counted: CountedFollowUp) -> Reported:
    """The rows of a document's promises and activities."""
    promises = tuple(
        _promise(document_id, follow_up, position, promise, outcome)
        for position, (promise, outcome) in enumerate(zip(follow_up.promises, counted.outcomes, strict=True), 1)
    )
    activities = tuple(
        tuple(_activity(file, row, position, found) for position, found in enumerate(promise.activities, 1))
        for row, promise in zip(promises, follow_up.promises, strict=True)
    )
    return Reported(promises, activities)


def _promise(document_id: str, source: FollowUp, position: int, promise: Promise, outcome: Outcome) -> PromiseRow:
    municipality = promise.municipality or source.municipality
    return PromiseRow(
        promise_id=f"{document_id}-l{position}",
        document_id=document_id,
        municipality=municipality.name if municipality else "",
        code=municipality.code if municipality else "",
        year=promise.year or source.year,
        theme=promise.theme,
        number=promise.number,
        text=promise.text.text,
        actor=outcome.actor or promise.actor,
        measurable=outcome.measurable,
        goal=outcome.goal,
        goal_category=outcome.goal_category,
        done=outcome.done,
        fulfilment=outcome.fulfilment,
    )


def _activity(file: str, promise: PromiseRow, position: int, found: Activity) -> ActivityRow:
    return ActivityRow(
        activity_id=f"{promise.promise_id}-a{position}",
        document_id=promise.document_id,
        file=file,
        municipality=promise.municipality,
        code=promise.code,
        year=promise.year,
        theme=found.theme or promise.theme,
        promise_id=promise.promise_id,
        promise_number=promise.number,
        promise=promise.text,
        column=found.column,
        period=found.period.name,
        start=found.period.start,
        end=found.period.end,
        text=found.text.text,
        empty=found.empty,
        first_page=found.pages[0],
        last_page=found.pages[1],
    )
