"""Rows of decimals, of which only the first stands behind its label: `Medelbetyg 3,2 3,5 3,7`."""

from __future__ import annotations

from nlp.roles.roled import RoledExpression
from nlp.texts.rows import Row

# Roles that all figures of a row have once the first has one.
_SHARED = frozenset({"betyg", "takt", "hastighet", "procent", "belopp"})
_BETWEEN = frozenset({",", ";", "/", "|", "och", "samt", "(", ")", "–", "-"})


def take_decimals(row: Row, roled: list[RoledExpression]) -> None:
    """Give the open decimals that go on with a row the role of its first one, in place."""
    role, end = "", -1
    for at, one in enumerate(roled):
        decimal = "," in row.word(one.first) and one.expression.form == "digits"
        near = end >= 0 and all(word in _BETWEEN for word in row.lower[end : one.first])
        if one.role == "årtal" and near:
            end = one.last
        elif near and role and decimal and one.role is None and not row.word(one.last)[:1].isalpha():
            roled[at] = one.told(role, "decimalrad")
            end = one.last
        else:
            shared = decimal and one.role in _SHARED
            role, end = (one.role or "", one.last) if shared else ("", -1)
