"""The formats that are written on request: one module each, and one line in the registry."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from outputs.formats import jsonl, parquet, px, sqlite, swedish_csv
from outputs.records import OutputError
from outputs.tables import Tables


@dataclass(frozen=True, slots=True)
class Format:
    """A format: `write` makes its files under a folder and returns their names; `needs` names its package."""

    write: Callable[[Tables, Path], tuple[str, ...]]
    needs: str = ""


FORMATS = {
    "csv-svensk": Format(swedish_csv.write),
    "jsonl": Format(jsonl.write),
    "parquet": Format(parquet.write, needs="pyarrow"),
    "px": Format(px.write),
    "sqlite": Format(sqlite.write),
}


def writers(names: Sequence[str]) -> tuple[Format, ...]:
    """The formats called so; raises OutputError for a name that is none, or whose package is not installed."""
    asked = dict.fromkeys(names)
    for name in asked:
        if name not in FORMATS:
            raise OutputError(f"Formatet \u201d{name}\u201d finns inte. De som finns är {', '.join(FORMATS)}.")
        needs = FORMATS[name].needs
        if needs and find_spec(needs) is None:
            raise OutputError(
                f"Formatet {name} behöver paketet {needs}, som inte är installerat. Installera det med "
                f"\u201d.venv/bin/python -m pip install {needs}\u201d och kör igen."
            )
    return tuple(FORMATS[name] for name in asked)
