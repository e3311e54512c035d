"""The values of a row under the contract's columns, for formats that take them one by one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from operator import attrgetter

from outputs.columns import Table
from outputs.rows import Row

Value = str | int | float | bool | date | None


def lines(table: Table, rows: Iterable[Row]) -> Iterator[tuple[Value, ...]]:
    """Each row's values in the order of the data files; nothing is None, whole numbers are whole."""
    getters = tuple(attrgetter(column.field) for column in table.columns)
    for row in rows:
        yield tuple(_plain(get(row)) for get in getters)


def yes_no(value: bool) -> str:  # noqa: FBT001 # a value of a column, not a switch
    """A truth value as people read and write it."""
    return "ja" if value else "nej"


def _plain(value: Value) -> Value:
    if value == "":
        return None
    return int(value) if isinstance(value, float) and value.is_integer() else value
