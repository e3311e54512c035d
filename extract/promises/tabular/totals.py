"""Totalt columns and rows: which cells each of their cells sums, and whether it says the right sum."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from extract.facts.columns import heading
from extract.records import Activity, Problem, Promise

NUMBER = re.compile(r"[-–−]?\d{1,3}(?:[ .]\d{3})+|\d+(?:,\d+)?")
LONGEST_TOTAL = 4
SLACK = 1e-9


def with_row_totals(promises: tuple[Promise, ...]) -> tuple[Promise, ...]:
    """One table's promises, each cell of a Totalt row told which cells above it sums."""
    done: list[Promise] = []
    for position, promise in enumerate(promises):
        parts = _summed_rows(promises[:position]) if is_total_row(promise) else ()
        done.append(_summing(promise, promises, parts, position) if parts else promise)
    return tuple(done)


def is_total_row(promise: Promise) -> bool:
    """Whether a row header says that the row sums the rows above."""
    return says_total(promise.text.text)


def says_total(label: str) -> bool:
    """Whether the label of a row says that it sums others."""
    return len(label.split()) <= LONGEST_TOTAL and heading(label).role == "totalt"


def _summed_rows(above: tuple[Promise, ...]) -> tuple[int, ...]:
    """The rows since the last Totalt row; all other rows where that was the last one."""
    since = max((i + 1 for i, promise in enumerate(above) if is_total_row(promise)), default=0)
    rows = tuple(range(since, len(above)))
    return rows or tuple(i for i, promise in enumerate(above) if not is_total_row(promise))


def _summing(promise: Promise, all_rows: tuple[Promise, ...], parts: tuple[int, ...], position: int) -> Promise:
    activities = tuple(
        replace(activity, sums_above=_cells_above(activity, column, all_rows, parts, position))
        for column, activity in enumerate(promise.activities)
    )
    return replace(promise, activities=activities)


def _cells_above(
    activity: Activity, column: int, rows: tuple[Promise, ...], parts: tuple[int, ...], position: int
) -> tuple[tuple[int, int], ...]:
    """The cells of the same column in the rows that are summed."""
    if activity.nature != "utfall" or number_in(activity) is None:
        return ()
    return tuple(
        (position - row, column)
        for row in parts
        if column < len(rows[row].activities) and rows[row].activities[column].column == activity.column
    )


def number_in(activity: Activity) -> float | None:
    """The number that a cell holds and nothing else; None where it holds words or nothing."""
    text = activity.text.text.strip()
    if NUMBER.fullmatch(text) is None:
        return None
    return float(text.replace(" ", "").replace(".", "").replace(",", ".").replace("–", "-").replace("−", "-"))


def wrong_totals(promises: tuple[Promise, ...]) -> Iterator[Problem]:
    """A problem for every printed sum that is not the sum of its cells; cells of words are not summed.

    A sum of sums one of which is wrong may be right by what that one should say.
    """
    for position, promise in enumerate(promises):
        for activity in promise.activities:
            for cells in _summed_cells(position, activity):
                mended = [_as_summed(promises, *cell) for cell in cells]
                parts = [promises[row].activities[i] for row, i in cells]
                yield from _checked(promise, activity, parts, mended)


def _summed_cells(position: int, activity: Activity) -> Iterator[list[tuple[int, int]]]:
    """The cells that a sum sums in its own row, and those under other promises, by promise and place under it."""
    yield [(position, i) for i in activity.sums]
    yield [(position - up, i) for up, i in activity.sums_above if up <= position]


def _checked(promise: Promise, activity: Activity, parts: list[Activity], mended: list[float]) -> Iterator[Problem]:
    said = number_in(activity)
    numbers = [number for part in parts if (number := number_in(part)) is not None]
    worded = any(number_in(part) is None and not part.empty and _tells_number(part) for part in parts)
    if said is None or not numbers or worded:
        return
    if said > sum(numbers) and _holds_earlier(activity, parts):
        yield Problem(
            f"Kolumnen ”{activity.column}” räknar med mer av tiden än perioderna i tabellen. Det som redovisats "
            "tidigare räknas inte i summorna.",
            activity.pages[0],
        )
    elif abs(sum(numbers) - said) > SLACK and abs(sum(mended) - said) > SLACK:
        row = _row_of(promise, activity)
        yield Problem(
            f"Summan {activity.text.text} i kolumnen ”{activity.column}” på raden ”{row}” stämmer inte: "
            f"delarna är tillsammans {_swedish(sum(numbers))}.",
            activity.pages[0],
        )


def _holds_earlier(activity: Activity, parts: list[Activity]) -> bool:
    """Whether a sum is also of a time before that of its cells, as that of a year so far may be."""
    begins = [part.period.start for part in parts if part.period.start is not None]
    return bool(begins) and activity.period.start is not None and activity.period.start < min(begins)


def _row_of(promise: Promise, activity: Activity) -> str:
    """What the row of a sum is called: what is counted there, where the promise stands over the table."""
    by_column = activity.counted.lower() in activity.column.lower()
    return promise.text.text if by_column else activity.counted


def _as_summed(promises: tuple[Promise, ...], position: int, at: int) -> float:
    """What a cell should say: the sum of those that it sums, else its own number."""
    activity = promises[position].activities[at]
    cells = next((cells for cells in _summed_cells(position, activity) if cells), [])
    parts = [n for row, i in cells if (n := number_in(promises[row].activities[i])) is not None]
    return sum(parts) if parts else number_in(activity) or 0.0


def _tells_number(activity: Activity) -> bool:
    """Whether a cell holds a number among words, so that the sum cannot be checked."""
    return any(char.isdigit() for char in activity.text.text)


def _swedish(value: float) -> str:
    return f"{value:g}".replace(".", ",")
