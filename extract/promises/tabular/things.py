"""Tables whose columns are what row headers are elsewhere: a thing a column, a period a row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extract.promises.grids.promise_columns import is_bare_number
from extract.promises.tabular.counted import names_thing
from extract.promises.tabular.layouts import Layout
from extract.promises.tabular.table_columns import Column
from extract.promises.tabular.table_readings import Surroundings, TableReading
from extract.records import Activity, Promise, TracedText


def without_promise(
    reading: TableReading, columns: Sequence[Column], layout: Layout, around: Surroundings
) -> TableReading:
    """The reading of rows under one empty promise, given a promise for each column of numbers that names a thing.

    Where no column does, the heading over the table stands for the promise.
    """
    if len(reading.promises) != 1:
        return reading
    whole = reading.promises[0]
    things = [c for c in layout.reports if _counts(columns[c], whole)]
    if not things:
        return replace(reading, promises=(replace(whole, text=around.heading or TracedText("")),))
    promises = tuple(_thing(columns[c].text, whole, _owned(c, things, columns, layout)) for c in things)
    return replace(reading, promises=promises)


def _counts(column: Column, whole: Promise) -> bool:
    """Whether a column holds numbers of what its header names."""
    cells = [one for one in whole.activities if one.column == column.text.text and not one.empty]
    numbers = sum(is_bare_number(one.text.text) for one in cells)
    return names_thing(column.text.text) and 0 < len(cells) <= 2 * numbers


def _owned(thing: int, things: Sequence[int], columns: Sequence[Column], layout: Layout) -> set[str]:
    """The headers of a thing's column and of the remarks right of it, up to the next thing."""
    last = next((c for c in things if c > thing), len(columns))
    first = thing if thing != things[0] else 0
    return {columns[c].text.text for c in layout.reports if first <= c < last}


def _thing(text: TracedText, whole: Promise, columns: set[str]) -> Promise:
    mine = [at for at, one in enumerate(whole.activities) if one.column in columns]
    place = {at: position for position, at in enumerate(mine)}
    return replace(whole, text=text, activities=tuple(_moved(whole.activities[at], place) for at in mine))


def _moved(activity: Activity, place: dict[int, int]) -> Activity:
    return replace(activity, sums=tuple(place[at] for at in activity.sums if at in place))
