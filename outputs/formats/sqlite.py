"""SQLite: one database with a table for each table of the contract, keys and all."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

from outputs.columns import TABLES, Column, Table, table
from outputs.tables import Tables
from outputs.values import Value, lines

FILE = "uppfoljning.sqlite"
_TYPES = {"text": "TEXT", "integer": "INTEGER", "number": "REAL", "boolean": "INTEGER", "date": "TEXT"}


def write(tables: Tables, folder: Path) -> tuple[str, ...]:
    """Write the database; true is 1, dates are ISO texts."""
    with closing(sqlite3.connect(folder / FILE)) as database, database:
        for name in TABLES:
            declared = table(name)
            database.execute(_created(declared))
            marks = ", ".join("?" * len(declared.columns))
            rows = (tuple(map(_stored, values)) for values in lines(declared, tables.rows(name)))
            database.executemany(f'INSERT INTO "{name}" VALUES ({marks})', rows)  # noqa: S608 # names are the contract's own
    return (FILE,)


def _created(declared: Table) -> str:
    parts = [_column(column) for column in declared.columns]
    if declared.primary_key:
        parts.append(f"PRIMARY KEY ({_names(declared.primary_key)})")
    for key in declared.foreign_keys:
        target = table(key.table)
        parts.append(
            f'FOREIGN KEY ("{key.column}") REFERENCES "{key.table}" ({_names(target.primary_key)}) '
            "DEFERRABLE INITIALLY DEFERRED"
        )
    body = ",\n  ".join(parts)
    return f'CREATE TABLE "{declared.name}" (\n  {body}\n)'


def _column(column: Column) -> str:
    return f'"{column.name}" {_TYPES[column.type]}{" NOT NULL" if column.required else ""}'


def _names(columns: tuple[str, ...]) -> str:
    return ", ".join(f'"{name}"' for name in columns)


def _stored(value: Value) -> str | int | float | None:
    return value.isoformat() if isinstance(value, date) else value
