"""The formats that are written on request: one module each, and one line in the registry."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from outputs.formats import jsonl, parquet, px, sqlite, swedish_csv
from outputs.records import OutputError
from outputs.tables import Tables

Writer = Callable[[Tables, Path], tuple[str, ...]]
"""Writes its files under a folder, and returns their names relative to it, with / between."""

FORMATS: dict[str, Writer] = {
    "csv-svensk": swedish_csv.write,
    "jsonl": jsonl.write,
    "parquet": parquet.write,
    "px": px.write,
    "sqlite": sqlite.write,
}


def writers(names: Sequence[str]) -> tuple[Writer, ...]:
    """The writer of each format; raises OutputError for a name that is none."""
    unknown = [name for name in names if name not in FORMATS]
    if unknown:
        raise OutputError(f"Formatet \u201d{unknown[0]}\u201d finns inte. De som finns är {', '.join(FORMATS)}.")
    return tuple(FORMATS[name] for name in dict.fromkeys(names))
