"""The time of each row of a table that has a column of periods, told once for the rows that it is merged over.

And that of a report which names its own before a colon.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from extract.facts.dating import Dating, dating_of
from extract.facts.periods import is_part_of_year, period_of
from extract.facts.spans import UNKNOWN, spanning
from extract.facts.weeks import names_week, week_of
from extract.facts.years import year_of
from extract.promises.grids.grids import GridRow
from extract.promises.grids.period_columns import is_sum, named_period
from extract.promises.tabular.table_columns import Column
from extract.records import Activity, Period

YEAR = re.compile(r"\b(?:19|20)\d\d\b")
OPENING_YEAR = re.compile(r"(?:Under |År |Under år )?(?P<year>20\d\d)\b(?!\s?[-–/])")
"""The year that a report begins with: "2021 gick vi …", "Under 2021 …"."""


class RowTimes:
    """Goes down the rows with the reader; `summing` says that the row at hand sums those above it."""

    def __init__(self, at: int | None, columns: Sequence[Column], dating: Dating) -> None:
        self.at, self.text, self.summing = at, "", False
        self.block: Period | None = None
        self.header = columns[at].text.text if at is not None else ""
        self.dating = dating.under(self.header) if self.header else dating

    def begin(self, text: str) -> None:
        """A row over the whole width that tells the period of those under it."""
        self.block = _period(text, self.dating)

    def enter(self, row: GridRow) -> None:
        """The row's own cell, where it has one."""
        if self.at is not None and row.slots[self.at].strips:
            self.text = named_period(row.text(self.at), self.header)
            self.summing = is_sum(self.text)

    def of(self, covered: Sequence[Column], summed: list[Period]) -> Period:
        """The period of a cell: its row's, in the year of its column where the row says none; else its header's.

        A merged cell and a sum span several.
        """
        dated = covered[0].heading.dated
        if self.text and not self.summing:
            within = [dating_of(covered[0].period)] if dated else []
            found = next((p for told in (*within, self.dating) if (p := _period(self.text, told)) != UNKNOWN), UNKNOWN)
            if found != UNKNOWN or not dated:
                return found
        if summed and not dated:
            return spanning(summed)
        if self.block is not None and not dated:
            return self.block
        return covered[0].period if len(covered) == 1 else spanning([column.period for column in covered])


def _period(text: str, dating: Dating) -> Period:
    return week_of(text, dating.within) if names_week(text) else dating.of(text)


def summed_above(column: str, told: Sequence[Activity]) -> tuple[int, ...]:
    """The cells of a column since the sum before, by their positions among a promise's activities; else its sums."""
    mine = [i for i, activity in enumerate(told) if activity.column == column and activity.nature == "utfall"]
    since = max((i + 1 for i in mine if told[i].sums), default=0)
    return tuple(i for i in mine if i >= since) or tuple(i for i in mine if told[i].sums)


def summed_before(row: Sequence[Activity], before: int) -> tuple[int, ...]:
    """The outcome cells of a row since the sum before; `before` of the promise's activities stand ahead of the row."""
    since = max((i + 1 for i, activity in enumerate(row) if activity.sums), default=0)
    return tuple(before + i for i, activity in enumerate(row) if i >= since and activity.nature == "utfall")


def labelled_part(text: str, period: Period) -> Period:
    """The part of a period that a report names before a colon, as in "T1: 12 kontroller"; else the period.

    One tertial, quarter or half of a year may be another one than the title's. Of several years, a report is of the
    one that it begins with, where it names no other: "2021 gick vi 14 patruller".
    """
    label, colon, _ = text.partition(":")
    opening = OPENING_YEAR.match(text)
    if opening and set(YEAR.findall(text)) == {opening["year"]} and not period.name.isdigit():
        label = opening["year"]
    elif not colon or not is_part_of_year(label):
        return period
    part, another = period_of(label, period), period_of(label, period_of(year_of(period)))
    if another.name[:-1] == period.name[:-1] != "" and another.start is not None:
        return another
    if part.start is None or part.end is None or period.start is None or period.end is None:
        return period
    return part if period.start <= part.start and part.end <= period.end else period
