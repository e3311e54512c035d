"""JSON Lines: one object a row, one file a table."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from outputs.columns import TABLES, table
from outputs.tables import Tables
from outputs.values import lines

FOLDER = "jsonl"


def write(tables: Tables, folder: Path) -> tuple[str, ...]:
    """Write a file a table; columns are always there, null where there is nothing."""
    (folder / FOLDER).mkdir()
    return tuple(_write(name, tables, folder) for name in TABLES)


def _write(name: str, tables: Tables, folder: Path) -> str:
    file = f"{FOLDER}/{name}.jsonl"
    columns = [column.name for column in table(name).columns]
    with (folder / file).open("w", encoding="utf-8", newline="\n") as out:
        for values in lines(table(name), tables.rows(name)):
            out.write(
                json.dumps(dict(zip(columns, values, strict=True)), ensure_ascii=False, default=date.isoformat) + "\n"
            )
    return file
