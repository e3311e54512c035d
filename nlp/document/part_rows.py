"""Rows of a table that tell of some of the row above them: `Trafikkontroller | 13`, `– varav nattetid | 9`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from extract.records import Activity, FollowUp, Period
from nlp.document.period_sums import Found
from nlp.document.totals import is_part_row, says_no_thing
from nlp.records import Link


def parts_of_rows(follow_up: FollowUp, found: Sequence[Found]) -> Iterator[Link]:
    """The links of such rows' figures to those in the same column of the nearest row that is no such row itself."""
    wholes: list[Found] = []
    for _, row in groupby(found, key=lambda one: _row_of(follow_up, one)):
        figures = [one for one in row if one.activity is not None and _activity(follow_up, one).counted]
        if not figures:
            continue
        if not is_part_row(_label(follow_up, figures[0])):
            wholes = figures
            continue
        for part in figures:
            beside = (one for one in wholes if _column(follow_up, one) == _column(follow_up, part))
            whole = next((one for one in beside if _may_hold(one, part)), None)
            if whole and part.count.part_of is None:
                yield Link("del_av", part.place, whole.place)


def whole_row(activities: Sequence[Activity], number: int) -> str:
    """What a figure counts by the row above its own, where its own only says where, when or how: `därav vid skolor`."""
    label = activities[number].counted
    if not (is_part_row(label) and says_no_thing(label)):
        return ""
    above = (one.counted for one in reversed(activities[:number]) if one.counted)
    return next((said for said in above if not is_part_row(said)), "")


def _row_of(follow_up: FollowUp, one: Found) -> tuple[int, str]:
    return (one.promise, "" if one.activity is None else _activity(follow_up, one).counted)


def _label(follow_up: FollowUp, one: Found) -> str:
    """The label of a figure's row: its own in the table of a promise, else the promise that its row is."""
    own = _activity(follow_up, one).counted
    return own if is_part_row(own) else follow_up.promises[one.promise].text.text


def _activity(follow_up: FollowUp, one: Found) -> Activity:
    return follow_up.promises[one.promise].activities[one.activity or 0]


def _column(follow_up: FollowUp, one: Found) -> tuple[str, Period]:
    activity = _activity(follow_up, one)
    return activity.column, activity.period


def _may_hold(whole: Found, part: Found) -> bool:
    return whole.count.status == part.count.status and (whole.count.value or 0) >= (part.count.value or 0)
