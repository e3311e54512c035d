"""Columns that say which municipality each row of a table is of, and columns each of which is one municipality's."""

from __future__ import annotations

from collections.abc import Collection

from extract.facts.actors import names_parties_only
from extract.facts.columns import Heading
from extract.facts.figures import figure_kind
from extract.facts.municipalities import mentions
from extract.flow.tenses import IN_THE_PAST
from extract.promises.grids.grids import GridRow
from extract.records import Municipality

FEWEST = 2
"""So many columns each of one municipality tell what was done in each; one may be a name in any header."""
PROMISED = frozenset({"löfte", "mål", "aktivitet", "mått"})
"""Under such a header stands what was promised or done, whatever the cells beside it say of it."""


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


def heads_places(row: GridRow, below: Collection[GridRow]) -> bool:
    """Whether a row names a municipality over each of several columns, where no cell below is such a name itself."""
    named = [c for c in row.filled if c and place_over(row.text(c)) is not None]
    several = len({place_over(row.text(c)) for c in named}) >= FEWEST
    return several and not any(municipality_of(other.text(c)) for other in below for c in named)


def reports_by_place(headings: tuple[Heading, ...], rows: Collection[GridRow], promise: int) -> bool:
    """Whether columns are of what each of several municipalities did of what the column of promises says.

    Where the header over that one does not say so, the rows or their cells must tell of deeds.
    """
    named = [c for c in range(promise + 1, len(headings)) if place_over(headings[c].text) is not None]
    if len({place_over(headings[c].text) for c in named}) < FEWEST:
        return False
    texts = [row.text(c) for row in rows for c in named if row.slots[c].strips]
    heads = [row.text(promise) for row in rows if row.slots[promise].strips]
    deeds = sum(figure_kind(text) == "insats" for text in heads)
    told = sum(IN_THE_PAST.search(text) is not None for text in texts)
    return headings[promise].role in PROMISED or FEWEST * deeds >= len(heads) > 0 or FEWEST * told >= len(texts) > 0


def place_over(header: str) -> Municipality | None:
    """The one municipality that a header names, as "Utfall Orsa" does."""
    found = {mention.municipality for mention in mentions(header)}
    return found.pop() if len(found) == 1 else None
