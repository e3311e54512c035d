"""Columns in which a mark alone tells something: who answers for a row, or how far it has come."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extract.facts.actors import names_parties_only
from extract.flow.verdicts import begins_with_verdict
from extract.promises.grids.grids import GridRow
from extract.promises.tabular.table_columns import Column

MARK = re.compile(r"[xX×✓✔✗✘●•■]")
DENIED = frozenset("✗✘")
"""Marks that say no."""


def marked_columns(rows: Sequence[GridRow], columns: Sequence[Column]) -> dict[int, str]:
    """The columns under the names of parties in which all cells are marks, and the names."""
    named = {c: column.text.text for c, column in enumerate(columns) if names_parties_only(column.text.text)}
    return {c: name for c, name in named.items() if _marks(rows, c)}


def with_verdicts(columns: tuple[Column, ...], rows: Sequence[GridRow]) -> tuple[Column, ...]:
    """The columns, those that are marked where something has come as far as their headers say as of status.

    So is one beside them in which nothing is marked. Marks of several kinds in a column may say yes and no.
    """
    judging = [c for c, column in enumerate(columns) if begins_with_verdict(column.text.text)]
    marked = {c for c in judging if len(_marks(rows, c)) == 1 and DENIED.isdisjoint(_marks(rows, c))}
    beside = {c for c in judging if marked and not any(row.slots[c].strips for row in rows)}
    return tuple(
        replace(column, heading=replace(column.heading, role="status"), marked=c in marked)
        if c in marked | beside
        else column
        for c, column in enumerate(columns)
    )


def _marks(rows: Sequence[GridRow], column: int) -> frozenset[str]:
    """The kinds of marks in a column; none where it holds anything else."""
    cells = [row.text(column).casefold() for row in rows if row.slots[column].strips]
    return frozenset(cells) if all(map(MARK.fullmatch, cells)) else frozenset()
