"""Every number expression of a text, whatever it means: digits, number words, ranges, rough amounts, negations."""

from __future__ import annotations

from nlp.numerals.piece import Form, Piece
from nlp.numerals.pieces import pieces
from nlp.numerals.precision import MODIFYING, limits, modifier_of
from nlp.records import Precision
from nlp.texts.rows import Row
from nlp.values import value

_ROUGH = frozenset({"tal", "collective", "pair"})
_FIXED = frozenset({"negation", "vague", "ordinal", "fraction", "compound", "shape"})


@value
class Expression:
    """A number expression: `text[start:end]`, tokens `first` to before `last` of its row.

    `value`, `low`, `high` and `precision` follow the annotation rules; `tail` is what a compound joins to its number
    (`årig`), or the id of a shape. `rule` names the form and the modifier that were seen (`digits+minst`).
    """

    start: int
    end: int
    first: int
    last: int
    value: float | None
    low: float | None
    high: float | None
    precision: Precision
    form: Form
    rule: str
    tail: str = ""


def find_expressions(row: Row) -> list[Expression]:
    """All number expressions of a text, in its order, none overlapping another.

    Every digit is in one, and every number word from two upward. en/ett, negations and rough amounts are candidates:
    whether they count is for counting to decide.
    """
    return [_expression(row, piece) for piece in pieces(row)]


def _expression(row: Row, piece: Piece) -> Expression:
    first, last, form = piece.first, piece.last, piece.form
    low, high, precision, modifier = _limits(row, piece)
    rule = f"{form}+{modifier}" if modifier else form
    start, end = row.starts[first], row.ends[last]
    return Expression(start, end, first, last + 1, piece.value, low, high, precision, form, rule, piece.tail)


def _limits(row: Row, piece: Piece) -> tuple[float | None, float | None, Precision, str]:
    """Lowest and highest value, precision, and the id of the modifier that decided."""
    if piece.form == "range":
        return piece.low, piece.high, "intervall", ""
    if piece.form == "vague":
        return piece.low, None, "ospecificerat", ""
    free = row.signs & MODIFYING and piece.form not in _FIXED
    modifier = modifier_of(row, piece.first, piece.last) if free else None
    if modifier and piece.value is not None:
        return *limits(piece.value, modifier), modifier.precision, modifier.id
    if piece.form in _ROUGH:
        return piece.low, None, "cirka", ""
    return piece.value, piece.value, "exakt", ""
