"""Tables that follow something up by themselves, whatever their document is called."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from extract.facts.columns import heading
from extract.promises.grids.grids import Grid
from extract.promises.grids.headers import header_span
from extract.promises.grids.over_columns import header_strips
from extract.promises.tabular.figure_tables import counts_deeds, lists_deeds, states_facts

Sureness = Literal["nej", "kanske", "ja"]
"""Whether a table is a follow-up by itself: by neither, by one or by both of its headers and its rows."""


def follow_up_among(grids: Iterable[Grid]) -> Sureness:
    """How surely any of the tables is a follow-up by itself."""
    told = [_follows_up(grid) for grid in grids]
    return "ja" if "ja" in told else "kanske" if "kanske" in told else "nej"


def _follows_up(grid: Grid) -> Sureness:
    start, end = header_span(grid)
    if start == end:
        return "nej"
    header, body = grid.rows[start:end], grid.rows[end:]
    headings = [heading(" ".join(s.line.text for s in header_strips(header, c))) for c in range(grid.columns)]
    if states_facts(headings, body):
        return "nej"
    if {"löfte", "utfall"} <= {head.role for head in headings}:
        return "kanske"
    signs = lists_deeds(headings) + counts_deeds(headings, body)
    return "ja" if signs > 1 else "kanske" if signs else "nej"
