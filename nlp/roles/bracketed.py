"""Figures in brackets beside a count, where the column says that they are of a former period."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from nlp.roles.roles import RoledExpression


def formers_apart(text: str, roled: Iterable[RoledExpression]) -> list[RoledExpression]:
    """The expressions of a text, those that open a bracket told apart as figures to compare with."""
    return [_apart(text, one) for one in roled]


def _apart(text: str, one: RoledExpression) -> RoledExpression:
    if text[: one.expression.start].endswith("(") and one.expression.form != "negation":
        return replace(one, role="skillnad", sure=True, rule="kolumn-parentes")
    return one
