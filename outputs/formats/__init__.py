"""The formats that are written on request: one module each, and one line in the registry."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from outputs.records import OutputError
from outputs.tables import Tables

Writer = Callable[[Tables, Path], tuple[str, ...]]
"""Writes its files under a folder, and returns their names relative to it."""

FORMATS: dict[str, Writer] = {}


def writers(names: Sequence[str]) -> tuple[Writer, ...]:
    """The writer of each format; raises OutputError for a name that is none."""
    unknown = [name for name in names if name not in FORMATS]
    if unknown:
        raise OutputError(f"Formatet {unknown[0]} finns inte. De som finns är {', '.join(sorted(FORMATS))}.")
    return tuple(FORMATS[name] for name in dict.fromkeys(names))
