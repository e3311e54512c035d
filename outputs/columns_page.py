"""The page of docs that describes every table and column: `python -m outputs.columns_page > docs/kolumner.md`."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from outputs.columns import TABLES, Column, Table, table

_TYPES = {"text": "text", "integer": "heltal", "number": "tal", "boolean": "true eller false", "date": "datum"}


def page() -> str:
    """The page, in Markdown."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    yield "# Tabeller och kolumner"
    yield ""
    yield "Sidan är gjord ur `outputs/contract/`, liksom CSV-filerna, `datapackage.json` och arbetsboken."
    yield "Ändra där och kör `.venv/bin/python -m outputs.columns_page > docs/kolumner.md`."
    for name in TABLES:
        yield from _table(table(name))


def _table(declared: Table) -> Iterator[str]:
    yield ""
    yield f"## {declared.name}.csv"
    yield ""
    yield declared.sv
    yield ""
    yield "| kolumn | i arbetsboken | typ | betydelse |"
    yield "|---|---|---|---|"
    for column in declared.columns:
        yield f"| `{column.name}` | {column.heading} | {_TYPES[column.type]} | {_meaning(declared, column)} |"


def _meaning(declared: Table, column: Column) -> str:
    """What the column means, and the table that it points to."""
    targets = [key.table for key in declared.foreign_keys if key.column == column.name]
    return column.meaning + "".join(f" Nyckel till `{target}.csv`." for target in targets)


if __name__ == "__main__":
    sys.stdout.buffer.write(page().encode())
