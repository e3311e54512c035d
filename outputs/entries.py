"""Entries of analysts from all places where they may stand, as one set."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from outputs.rows import ReviewRow

REVIEW = ("granskat_varde", "granskad_kategori", "granskad_summeras", "granskningskommentar")
"""The columns that analysts fill in, in antal and in granskning."""


def of_text(told: Mapping[str, str]) -> ReviewRow | None:
    """An entry from texts by column of granskning; None where nothing is entered."""
    if not told.get("granskad_id") or not any(told.get(name) for name in REVIEW):
        return None
    page = told.get("sida", "")
    value, category, summed, comment = (told.get(name, "") for name in REVIEW)
    return ReviewRow(
        told["granskad_id"],
        told.get("avser") or "antal",
        value,
        category,
        summed,
        comment,
        file=told.get("fil", ""),
        page=int(page) if page.isascii() and page.isdigit() else None,
        expression=told.get("uttryck", ""),
        sentence=told.get("mening", ""),
    )


def merged(rows: Iterable[ReviewRow]) -> tuple[dict[str, ReviewRow], tuple[str, ...]]:
    """One entry an id, what the first leaves empty filled by later ones, comments joined; and where two disagree."""
    entries: dict[str, ReviewRow] = {}
    messages = []
    for row in rows:
        first = entries.get(row.subject_id)
        if first is None:
            entries[row.subject_id] = row
            continue
        if any(a and b and a != b for a, b in zip(_said(first), _said(row), strict=True)):
            messages.append(
                f"Två olika granskningar finns av samma antal ({row.file}, \u201d{row.expression}\u201d): "
                f"{_told(first)} gäller, inte {_told(row)}."
            )
        entries[row.subject_id] = _joined(first, row)
    return entries, tuple(messages)


def _said(row: ReviewRow) -> tuple[str, str, str]:
    return row.value, row.category, row.summed


def _told(row: ReviewRow) -> str:
    return ", ".join(filter(None, _said(row)))


def _joined(first: ReviewRow, later: ReviewRow) -> ReviewRow:
    comments = dict.fromkeys(filter(None, (*first.comment.split("; "), *later.comment.split("; "))))
    return replace(
        first,
        value=first.value or later.value,
        category=first.category or later.category,
        summed=first.summed or later.summed,
        comment="; ".join(comments),
    )
