"""Which column of a table holds the promises, and whether a column is one of words or of numbers."""

from __future__ import annotations

import re

from extract.facts.columns import Heading, Role
from extract.promises.grids.grids import GridRow

PROMISE_ROLES: tuple[Role, ...] = ("löfte", "mål", "aktivitet", "mått")
"""Columns that can hold the promise, the likeliest first."""
BARE_NUMBER = re.compile(
    r"(?:(?:ca\.?|cirka|minst|högst|max|upp till)\s)?[-–−]?\d{1,3}(?:[ .]?\d{3})*(?:,\d+)?(?:\s?st\.?(?:ycken)?)?",
    re.IGNORECASE,
)


def is_bare_number(text: str) -> bool:
    """Whether a cell holds a number and nothing else."""
    return BARE_NUMBER.fullmatch(text.strip()) is not None


def promise_column(
    headings: tuple[Heading, ...], rows: tuple[GridRow, ...], by_role: dict[Role, list[int]], period: int | None
) -> int | None:
    """The column with the promises, by its header or else by its words; None where no column holds any."""
    for role in PROMISE_ROLES:
        for column in by_role.get(role, []):
            if column != period and _can_hold_promises(headings[column], rows, column, role):
                return column
    labelled = [c for c, h in enumerate(headings) if not h.known and c != period and wordy(rows, c)]
    if labelled and all(headings[c].role == "nummer" for c in range(labelled[0])):
        return labelled[0]
    themes = [c for c in by_role.get("tema", []) if wordy(rows, c)]
    return themes[-1] if themes else None


def _can_hold_promises(head: Heading, rows: tuple[GridRow, ...], column: int, role: Role) -> bool:
    """An activity of a period or of one actor is a report, and a goal of bare numbers is a measure."""
    if role == "löfte":
        return True
    if head.dated and role == "aktivitet":
        return False
    if head.actor and role == "aktivitet" and column > 0:
        return False
    return wordy(rows, column)


def wordy(rows: tuple[GridRow, ...], column: int) -> bool:
    """Whether most of the column's cells are words and not numbers."""
    texts = [row.text(column) for row in rows if row.slots[column].strips]
    words = [text for text in texts if any(c.isalpha() for c in text) and not is_bare_number(text)]
    return len(words) * 2 > len(texts)
