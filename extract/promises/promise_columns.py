"""Which column of a table holds the promises, and whether a column is one of words or of numbers."""

from __future__ import annotations

import re

from extract.facts.columns import Heading, Role
from extract.flow.headings import promises
from extract.promises.deeds import says_how_much
from extract.promises.grids import GridRow

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
        columns = by_role.get(role, [])
        for column in sorted(columns, key=lambda c: not _promises_alone(rows, c, columns)):
            if column != period and _can_hold_promises(headings[column], rows, column, role):
                return column
    labelled = [c for c, h in enumerate(headings) if not h.known and c != period and wordy(rows, c)]
    if labelled and all(headings[c].role == "nummer" for c in range(labelled[0])):
        return labelled[0]
    themes = [c for c in by_role.get("tema", []) if wordy(rows, c)]
    return themes[-1] if themes else None


def _promises_alone(rows: tuple[GridRow, ...], column: int, columns: list[int]) -> bool:
    """Whether a column holds what is promised, and the others under such headers only names of it."""
    others = [other for other in columns if other != column]
    return _promising(rows, column) and bool(others) and not any(_promising(rows, other) for other in others)


def _promising(rows: tuple[GridRow, ...], column: int) -> bool:
    """Whether most of a column's cells promise, or say how much shall be done."""
    texts = [row.text(column) for row in rows if row.slots[column].strips]
    return sum(promises(text) or says_how_much(text) for text in texts) * 2 > len(texts)


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
