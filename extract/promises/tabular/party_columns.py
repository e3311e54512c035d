"""Tables in which each column is what one party did, and nothing is promised."""

from __future__ import annotations

from collections.abc import Collection

from extract.facts.columns import Heading, Role
from extract.facts.figures import figure_kind
from extract.flow.tenses import IN_THE_PAST
from extract.promises.grids.grids import GridRow

REPORTING: frozenset[Role] = frozenset({"utfall", "aktivitet", "okänd"})
BESIDE: frozenset[Role] = frozenset({"nummer", "kommentar"})
"""Columns that may stand beside those of the parties."""
FEWEST = 2


def reports_by_party(headings: tuple[Heading, ...], rows: Collection[GridRow], period: int | None) -> bool:
    """Whether every column but that of periods is of what one of several parties did.

    Headers that name the parties and nothing else may stand over anything: there the cells must tell of deeds.
    """
    columns = [c for c, head in enumerate(headings) if c != period and head.role not in BESIDE]
    owned = all(headings[c].actor and headings[c].role in REPORTING and not headings[c].dated for c in columns)
    if not owned or len({headings[c].actor for c in columns}) < FEWEST:
        return False
    if any(headings[c].role != "okänd" for c in columns):
        return True
    texts = [row.text(c) for row in rows for c in columns if row.slots[c].strips]
    return 2 * sum(map(_tells_deed, texts)) >= len(texts) > 0


def _tells_deed(text: str) -> bool:
    return IN_THE_PAST.search(text) is not None or figure_kind(text) == "insats"
