"""A number expression with its role, and the rules that other stages ask for by name."""

from __future__ import annotations

from nlp.numerals.numerals import Expression
from nlp.values import value

LISTED = "lista"
"""The rule of a figure in a list of labels that would be a date or an address alone."""
OF_ITEM = "punkt-streck"
"""The rule of a figure behind the label of an item and a dash, which may also end a range."""
OTHER_YEAR = "år-före"
"""The rule of a figure that is told of a year before those that its text reports."""
UNCLEAR = "granska"
"""The role of a number that may be several things."""


@value
class RoledExpression:
    """An expression with its role in the contract's words; None: open, a count or nothing that is understood.

    `sure` is False where the expression may still be a count (14 dagar). `rule` is the id of the rule that decided.
    The role `NO_NUMBER` means that the words are no number here (andra for "other") and belong in no list.
    """

    expression: Expression
    role: str | None = None
    sure: bool = False
    rule: str = ""
