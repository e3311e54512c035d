"""Rows of decimals, of which only the first stands behind its label: `Medelbetyg 3,2 3,5 3,7`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from nlp.texts.rows import Row
from nlp.values import value

# Roles that all figures of a row have once the first has one.
_SHARED = frozenset({"betyg", "takt", "hastighet", "procent", "belopp"})
_BETWEEN = frozenset({",", ";", "/", "|", "och", "samt", "(", ")", "–", "-"})


@value
class Figure:
    """A number at places `first` to before `last`: whether it is a decimal, its role, and whether it is a year."""

    first: int
    last: int
    decimal: bool
    role: str | None
    year: bool


def rows_of_decimals(row: Row, figures: Sequence[Figure]) -> Iterator[tuple[int, str]]:
    """Positions of the open decimals that go on with a row, each with the role of its first one."""
    role, end = "", -1
    for at, one in enumerate(figures):
        near = end >= 0 and all(word in _BETWEEN for word in row.lower[end : one.first])
        if one.year and near:
            end = one.last
        elif near and role and one.decimal and one.role is None and not row.word(one.last)[:1].isalpha():
            yield at, role
            end = one.last
        else:
            shared = one.decimal and one.role in _SHARED
            role, end = (one.role or "", one.last) if shared else ("", -1)
