"""Parquet: one file a table, with types. Needs pyarrow, which a plain run does not."""

from __future__ import annotations

from pathlib import Path

from outputs.columns import TABLES, table
from outputs.frames import frame
from outputs.tables import Tables

FOLDER = "parquet"


def write(tables: Tables, folder: Path) -> tuple[str, ...]:
    """Write a file a table."""
    (folder / FOLDER).mkdir()
    for name in TABLES:
        frame(table(name), tables.rows(name)).to_parquet(
            folder / FOLDER / f"{name}.parquet", engine="pyarrow", index=False
        )
    return tuple(f"{FOLDER}/{name}.parquet" for name in TABLES)
