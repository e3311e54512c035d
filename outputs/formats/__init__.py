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
    """A format: `write` makes its files under a folder and returns their names; `needs` names its package.

    `place` is its one file, or the folder of its files, in the output folder.
    """

    write: Callable[[Tables, Path], tuple[str, ...]]
    place: str
    needs: str = ""


FORMATS = {
    "csv-svensk": Format(swedish_csv.write, swedish_csv.FOLDER),
    "jsonl": Format(jsonl.write, jsonl.FOLDER),
    "parquet": Format(parquet.write, parquet.FOLDER, needs="pyarrow"),
    "px": Format(px.write, px.FILE),
    "sqlite": Format(sqlite.write, sqlite.FILE),
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


def left_behind(asked: Sequence[str], directory: Path) -> tuple[str, ...]:
    """Says which formats of earlier runs lie in the folder without being asked for now: they show older data."""
    old = [name for name, one in FORMATS.items() if name not in asked and (directory / one.place).exists()]
    if not old:
        return ()
    places = ", ".join(FORMATS[name].place for name in old)
    return (
        f"Kvar från en tidigare körning, med äldre data: {places}. Lägg till FORMAT={','.join(old)} för att skriva om "
        "det, eller ta bort det.",
    )
