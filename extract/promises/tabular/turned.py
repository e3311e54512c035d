"""Tables with a municipality a row and a deed a column, turned so that they stand as the others do."""

from __future__ import annotations

from dataclasses import replace

from extract.facts.columns import heading, names_deed
from extract.promises.grids.grids import EMPTY, GridRow, Slot
from extract.promises.grids.joining import JoinedTable
from extract.promises.grids.municipality_columns import municipality_of
from extract.promises.grids.promise_columns import is_bare_number
from extract.promises.tabular.layouts import FIGURES, MEASURES
from extract.promises.tabular.totals import says_total

FEWEST = 2
"""So many municipalities a row each; one may be where something was."""


def turned(table: JoinedTable) -> JoinedTable:
    """The table with its municipalities as columns; the table itself where its rows are not of one each.

    What stands over the municipalities names them alone, and stands over no column then.
    """
    if not _of_places(table):
        return table
    (header,), rows = table.header, table.rows
    columns = range(len(header.slots))
    across = [tuple(Slot(row.slots[c].strips) for row in (header, *rows)) for c in columns]
    across[0] = (EMPTY, *across[0][1:])
    first, *others = (GridRow(slots, header.page) for slots in across)
    return replace(table, header=(first,), rows=tuple(others), edges=((0.0, 0.0),) * len(first.slots))


def _of_places(table: JoinedTable) -> bool:
    """Whether each row has the name of a municipality, or says a sum or goal of theirs, and then numbers of deeds."""
    if len(table.header) != 1 or any(_spanned(row) for row in (*table.header, *table.rows)):
        return False
    named = [municipality_of(row.text(0)) for row in table.rows]
    places = [place for place in named if place is not None]
    others = [row.text(0) for row, place in zip(table.rows, named, strict=True) if place is None]
    several = FEWEST <= len(places) == len(set(places))
    return several and all(map(_tells_of_all, others)) and _counts_deeds(table)


def _spanned(row: GridRow) -> bool:
    return any(slot.hold != "own" or slot.column_span > 1 or slot.row_span > 1 for slot in row.slots)


def _tells_of_all(label: str) -> bool:
    return says_total(label) or heading(label).role in MEASURES


def _counts_deeds(table: JoinedTable) -> bool:
    heads = [heading(slot.text) for slot in table.header[0].slots[1:]]
    plain = all(head.text and not head.dated and head.role in ("okänd", "aktivitet", "totalt") for head in heads)
    cells = [slot.text for row in table.rows for slot in row.slots[1:] if any(map(str.isalnum, slot.text))]
    numbers = sum(map(is_bare_number, cells))
    deeds = sum(names_deed(head.text) for head in heads)
    return plain and 2 * deeds >= len(heads) > 0 and numbers >= FIGURES * max(len(cells), 1)
