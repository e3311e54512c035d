"""Rows of a table that tell of some of the row above them: `Trafikkontroller | 13`, `– varav nattetid | 9`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extract.records import Activity, FollowUp
from nlp.document.period_sums import Found
from nlp.document.totals import is_part_row
from nlp.records import Link


def parts_of_rows(follow_up: FollowUp, found: Sequence[Found]) -> Iterator[Link]:
    """The links of such rows' figures to those in the same column of the nearest row that is no such row itself."""
    whole_row = 0
    for place, promise in enumerate(follow_up.promises):
        if not is_part_row(promise.text.text):
            whole_row = place
            continue
        wholes = [one for one in found if one.promise == whole_row and one.activity is not None]
        for part in found:
            if part.promise == place and part.activity is not None and part.count.part_of is None:
                column = promise.activities[part.activity]
                beside = (one for one in wholes if _is_in(follow_up.promises[whole_row].activities, one, column))
                whole = next((one for one in beside if _may_hold(one, part)), None)
                if whole:
                    yield Link("del_av", part.place, whole.place)


def _is_in(activities: Sequence[Activity], one: Found, column: Activity) -> bool:
    """Whether a figure stands in a column."""
    own = activities[one.activity or 0]
    return own.counted != "" and (own.column, own.period) == (column.column, column.period)


def _may_hold(whole: Found, part: Found) -> bool:
    return whole.count.status == part.count.status and (whole.count.value or 0) >= (part.count.value or 0)
