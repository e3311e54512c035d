"""CSV for double-clicking in Swedish Excel: semicolons, decimal commas, a byte order mark."""

from __future__ import annotations

import csv
import re
from datetime import date
from pathlib import Path

from outputs.columns import TABLES, table
from outputs.tables import Tables
from outputs.values import Value, lines, yes_no

FOLDER = "csv-svensk"
_LIKE_NUMBER = re.compile(r"[0-9 .,/:eE+-]*[0-9][0-9 .,/:eE+-]*")
"""Text that Excel would take for a number or a date: a code with a leading zero, a year pair."""
_LIKE_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write(tables: Tables, folder: Path) -> tuple[str, ...]:
    """Write a file a table."""
    (folder / FOLDER).mkdir()
    return tuple(_write(name, tables, folder) for name in TABLES)


def _write(name: str, tables: Tables, folder: Path) -> str:
    file = f"{FOLDER}/{name}.csv"
    with (folder / file).open("w", encoding="utf-8-sig", newline="") as out:
        writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
        writer.writerow(column.name for column in table(name).columns)
        for values in lines(table(name), tables.rows(name)):
            writer.writerow(map(_shown, values))
    return file


def _shown(value: Value) -> str:
    """A value as Swedish Excel reads it back to the same value."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return yes_no(value)
    if isinstance(value, date):
        return value.isoformat()
    return _text(value) if isinstance(value, str) else str(value).replace(".", ",")


def _text(value: str) -> str:
    """Text that Excel leaves alone: one like a number is written ="0580", one like a formula after an apostrophe."""
    if _LIKE_NUMBER.fullmatch(value):
        return f'="{value}"'
    return f"'{value}" if value.startswith(_LIKE_FORMULA) else value
