"""A number expression with its role, and the rules that other stages ask for by name."""

from __future__ import annotations

from nlp.numerals.numerals import Expression
from nlp.values import value

LISTED = "lista"
"""The rule of a figure in a list of labels that would be a date or an address alone."""
BROKEN_YEAR = "år-till-år"
"""The rule of `2021/2022`: a shape of its own."""
OF_ITEM = "punkt-streck"
"""The rule of a figure behind the label of an item and a dash, which may also end a range."""
OTHER_YEAR = "år-före"
"""The rule of a figure that is told of a year before those that its text reports."""
COMPARED = "skillnad"
"""The role of a figure that another is only compared with."""
NO_NUMBER = "inget tal"
"""The role of words that are no number where they stand, as "andra" for "other": they are in no list."""
UNCLEAR = "granska"
"""The role of a number that may be several things."""

_YEAR = "årtal"
# Forms of a number that may be a figure of another period, quoted for comparison.
_FIGURES = frozenset({"digits", "word", "pair", "tal", "collective", "range"})


@value
class RoledExpression:
    """An expression with its role in the contract's words; None: open, a count or nothing that is understood.

    `sure` is False where the expression may still be a count (14 dagar). `rule` is the id of the rule that decided.
    """

    expression: Expression
    role: str | None = None
    sure: bool = False
    rule: str = ""

    @property
    def first(self) -> int:
        """The place of its first word."""
        return self.expression.first

    @property
    def last(self) -> int:
        """The place behind its last word."""
        return self.expression.last

    @property
    def may_be_figure(self) -> bool:
        """Whether it is a year, or may be a count."""
        if self.role == _YEAR and self.rule == BROKEN_YEAR:
            return True
        return self.role in (None, _YEAR) and self.expression.form in _FIGURES

    def told(self, role: str | None, rule: str) -> RoledExpression:
        """The number with a role that it surely has by this rule."""
        return RoledExpression(self.expression, role, sure=True, rule=rule)
