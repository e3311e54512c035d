"""Columns that say which municipality each row of a table is of."""

from __future__ import annotations

from collections.abc import Collection

from extract.facts.actors import names_parties_only
from extract.facts.columns import Heading
from extract.facts.municipalities import mentions
from extract.promises.grids import GridRow
from extract.records import Municipality


def place_column(headings: tuple[Heading, ...], rows: Collection[GridRow], promise: int | None) -> int | None:
    """The column under a header such as "Kommun", every cell of which is the name of a municipality."""
    named = (c for c, head in enumerate(headings) if c != promise and head.text and names_parties_only(head.text))
    return next((c for c in named if _names_places(rows, c)), None)


def _names_places(rows: Collection[GridRow], column: int) -> bool:
    texts = [row.text(column) for row in rows if row.slots[column].strips and not row.merged]
    return bool(texts) and all(municipality_of(text) is not None for text in texts)


def municipality_of(text: str) -> Municipality | None:
    """The municipality that a cell names, and nothing else."""
    found = next(mentions(text), None)
    if found is None:
        return None
    words = text.lower().removesuffix(" kommun").removesuffix(" kommuns").removesuffix(" stad").strip(" .")
    name = found.municipality.name.lower()
    return found.municipality if words.removesuffix("s") == name.removesuffix("s") else None
