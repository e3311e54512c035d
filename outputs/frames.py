"""Rows as pandas data frames of the contract's columns and types, and as the contract's CSV."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from operator import attrgetter
from pathlib import Path

import pandas as pd

from outputs.columns import Column, Table
from outputs.rows import Row

DTYPES = {"text": "string", "integer": "Int64", "number": "Float64", "boolean": "boolean", "date": "object"}
CHUNK = 10_000
"""Rows that are turned into text at a time."""


def frame(table: Table, rows: Iterable[Row]) -> pd.DataFrame:
    """The rows of a table with the contract's names and types; nothing is a missing value, never an empty text."""
    held = tuple(rows)
    return pd.DataFrame({column.name: _series(column, held) for column in table.columns})


def write_csv(table: Table, rows: Sequence[Row], path: Path) -> None:
    """Write the table as the contract's CSV, some rows at a time, so that memory does not grow with them."""
    with path.open("w", encoding="utf-8", newline="") as out:
        for start in range(0, max(len(rows), 1), CHUNK):
            out.write(csv_text(table, rows[start : start + CHUNK], header=start == 0))


def csv_text(table: Table, rows: Iterable[Row], *, header: bool = True) -> str:
    """Rows as the contract's CSV: comma, CRLF, whole numbers without decimals, true/false, ISO dates."""
    shown = frame(table, rows)
    for column in table.columns:
        if column.type in ("number", "boolean"):
            shown[column.name] = shown[column.name].map(plain, na_action="ignore").astype("object")
    return str(shown.to_csv(index=False, header=header, lineterminator="\r\n"))


def plain(value: float | bool) -> str:  # noqa: FBT001 # a value of a column, not a switch
    """A number or truth value as data files write it: 5, 60.5, true."""
    if isinstance(value, bool):
        return str(value).lower()
    return str(int(value)) if float(value).is_integer() else repr(float(value))


def _series(column: Column, rows: tuple[Row, ...]) -> pd.Series:
    values = list(map(attrgetter(column.field), rows))
    if column.type == "text":
        values = [value or None for value in values]
    return pd.Series(values, dtype=DTYPES[column.type])
