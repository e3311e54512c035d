"""The headers of a table as printed, and those that say nothing that is understood."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extract.facts.columns import Heading
from extract.promises.grids.joining import JoinedTable
from extract.promises.grids.over_columns import header_strips
from extract.promises.grids.promise_columns import is_bare_number
from extract.promises.tabular.table_columns import Column
from extract.records import TracedText
from extract.texts.evidence import Evidence
from extract.texts.strips import Strip
from extract.texts.traced import traced

BRACKETED = re.compile(r"\s*\(\s*[-–]?\d[\d .]*\)$")
"""A figure in brackets at the end of a cell."""


def printed_headers(table: JoinedTable, evidence: Evidence) -> Iterator[TracedText]:
    """Every header once, the one over several columns with the first of them."""
    told: set[Strip] = set()
    for column in range(len(table.edges)):
        strips = [strip for strip in header_strips(table.header, column) if strip not in told]
        told.update(strips)
        if strips:
            yield traced(tuple(strips), evidence)


def unknown_headers(reports: Sequence[int], columns: Sequence[Column], table: JoinedTable) -> tuple[str, ...]:
    """The headers of report columns that say nothing that is understood."""
    return tuple(columns[c].text.text for c in reports if _is_unknown(c, columns[c].heading, table))


def _is_unknown(column: int, head: Heading, table: JoinedTable) -> bool:
    """Whether a header is in no known words; over numbers it is the thing that they count."""
    cells = [row.text(column) for row in table.rows if row.slots[column].strips]
    counting = bool(cells) and all(is_bare_number(own_figure(text)) for text in cells)
    return not head.known and bool(head.text) and not counting


def own_figure(text: str) -> str:
    """A cell without the former figure that stands in brackets after its own."""
    return BRACKETED.sub("", text)
