"""A table's promises once for each municipality that has columns, with sums and goals where they belong."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import sqrt

from extract.facts.columns import is_for_each
from extract.promises.grids.municipality_columns import place_over
from extract.promises.tabular.totals import number_in
from extract.records import Activity, Municipality, Promise

Cells = tuple[int, ...]
"""Positions among a promise's activities."""


def by_place(promises: tuple[Promise, ...]) -> Iterator[tuple[Promise, ...]]:
    """The promises of each municipality in turn, and last those of none: what is told of them all, and their sums.

    A goal for each municipality stands under the promises of each; a sum over several says which cells it sums.
    """
    places = dict.fromkeys(place_over(told.column) for promise in promises for told in promise.activities)
    ordered = sorted(places, key=lambda place: place is None)
    named = [place for place in ordered if place is not None]
    shared = _goals_for_each(promises, named)
    kept = {place: [_cells_of(promise, place, shared) for promise in promises] for place in ordered}
    at: dict[tuple[Municipality | None, int], int] = {}
    for place in ordered:
        at.update({(place, row): len(at) + i for i, row in enumerate(r for r, own in enumerate(kept[place]) if own)})
    for place in ordered:
        yield tuple(
            _promise_of(promise, row, place, kept, at) for row, promise in enumerate(promises) if kept[place][row]
        )


def _cells_of(promise: Promise, place: Municipality | None, shared: frozenset[str]) -> Cells:
    """What the columns of a municipality tell of a promise, with its goals; of none, if they tell anything."""
    told = [
        i
        for i, one in enumerate(promise.activities)
        if (place is not None and one.column in shared)
        or (place_over(one.column) == place and one.column not in shared)
    ]
    empty = place is None and all(promise.activities[i].empty for i in told)
    return () if empty else tuple(told)


def _promise_of(
    promise: Promise,
    row: int,
    place: Municipality | None,
    kept: dict[Municipality | None, list[Cells]],
    at: dict[tuple[Municipality | None, int], int],
) -> Promise:
    """The promise of one municipality; a sum points at the cells that it sums, its own or those of others before it."""
    own = kept[place][row]
    homes = {i: other for other, rows in kept.items() for i in rows[row]} | dict.fromkeys(own, place)

    def summing(activity: Activity) -> Activity:
        inside = tuple(own.index(i) for i in activity.sums if i in own)
        outside = tuple(
            (at[place, row] - at[homes[i], row], kept[homes[i]][row].index(i)) for i in activity.sums if i not in own
        )
        return replace(activity, sums=inside, sums_above=() if inside else outside)

    activities = tuple(summing(promise.activities[i]) for i in own)
    return replace(promise, activities=activities, municipality=place)


def _goals_for_each(promises: tuple[Promise, ...], places: Sequence[Municipality]) -> frozenset[str]:
    """The goal columns that say what each municipality is to reach, and not what they are to reach together."""
    goals = {one.column for promise in promises for one in promise.activities if one.measure}
    goals = {column for column in goals if place_over(column) is None}
    return frozenset(c for c in goals if is_for_each(c) or _nearer_each(promises, c, len(places)))


def _nearer_each(promises: tuple[Promise, ...], column: str, places: int) -> bool:
    """Whether the goals are of the size of what each municipality did, and not of what all of them did together."""
    rows = [promise.activities for promise in promises]
    wanted = sum(number_in(one) or 0 for row in rows for one in row if one.column == column)
    done = sum(number_in(one) or 0 for row in rows for one in row if place_over(one.column) is not None)
    return 0 < wanted * sqrt(places) < done
