"""What a number that is no count is: an age, a date, a law section."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from collections.abc import Sequence as Sequenced
from dataclasses import replace
from functools import cache

from nlp.numerals.number_shapes import shapes
from nlp.numerals.number_words import data
from nlp.numerals.numerals import Expression
from nlp.roles.compared_parts import Told, parts_of_compared
from nlp.roles.comparisons import Beside, compared
from nlp.roles.day_months import Figure as Dated
from nlp.roles.day_months import beside_dates
from nlp.roles.figure_lists import Figure as Listed
from nlp.roles.figure_lists import lists_of
from nlp.roles.number_patterns import Sequence
from nlp.roles.period_clauses import Figure
from nlp.roles.period_words import NAMING_PERIODS, names_period, opens_with_now
from nlp.roles.role_rules import classes_of, rare_words, ways_between
from nlp.roles.rule_book import COMPARED, NO_NUMBER, OPEN, ROLES, Rule
from nlp.texts.rows import Row
from nlp.texts.sentences import Sentence
from nlp.texts.signs import sign
from nlp.values import value

# Forms of a number that may be a figure of another period, quoted for comparison.
_FIGURES = frozenset({"digits", "word", "pair", "tal", "collective", "range"})

_DATE, _YEAR = "datum", "årtal"
_STROKE = sign(lambda: {"/"})
_RARE = sign(rare_words)

# What the figure of a list of labels looks like alone: a date, an address.
_LISTED = frozenset({"datum-den", "adress", "plats-kanske", "telefon-ord"})
LISTED = "lista"
"""The rule of a figure in a list of labels that would be a date or an address alone."""
UNCLEAR = "granska"
"""The role of a number that may be several things."""

__all__ = ["COMPARED", "LISTED", "NO_NUMBER", "UNCLEAR", "RoledExpression", "roles_of"]


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


def roles_of(row: Row, expressions: Iterable[Expression], sentences: Iterable[Sentence] = ()) -> list[RoledExpression]:
    """Each expression with its role, in their order; `sentences` tells where the number of a list item can stand."""
    parts = list(sentences)
    starts = frozenset([0, *[sentence.first for sentence in parts]])
    rare = bool(row.signs & _RARE)
    roled = [_roled(row, expression, starts, rare=rare) for expression in expressions]
    roles = {one.role for one in roled}
    if _DATE in roles and row.signs & _STROKE:
        _take_dates(row, roled)
    if len(roled) > 1 and any(one.rule in _LISTED for one in roled):
        _take_lists(row, roled, starts)
    if _YEAR in roles or (row.signs & NAMING_PERIODS and None in roles):
        _compare_all(row, parts, roled)
    if len(roled) > 1 and COMPARED in [one.role for one in roled]:
        _take_parts(row, roled)
    return roled


def _take_dates(row: Row, roled: list[RoledExpression]) -> None:
    """Give the days and months beside others their role, in place."""
    figures = [
        Dated(one.expression.first, one.expression.last, one.expression.value, one.role == _DATE) for one in roled
    ]
    written = (row.text[one.expression.start : one.expression.end] for one in roled if one.role == _DATE)
    for at in beside_dates(row, figures, known=any("/" in one for one in written)):
        roled[at] = replace(roled[at], role=_DATE, sure=True, rule="datum-bredvid")


def _take_lists(row: Row, roled: list[RoledExpression], starts: frozenset[int]) -> None:
    """Open the figures that stand in a list of labels, as what each looks like alone it is not there, in place."""
    numbers = [at for at, one in enumerate(roled) if one.expression.form == "digits"]
    figures = [_listed(roled[at]) for at in numbers]
    for read in lists_of(row, figures, starts):
        for at in (numbers[position] for position in read.positions):
            role, rule = (None, LISTED) if read.counts else (UNCLEAR, roled[at].rule)
            roled[at] = replace(roled[at], role=role, sure=not read.counts, rule=rule)


def _listed(one: RoledExpression) -> Listed:
    number = one.expression
    return Listed(number.first, number.last, number.value or 0, one.role is None)


def _take_parts(row: Row, roled: list[RoledExpression]) -> None:
    """Give the parts of figures that are compared with the role of their whole, in place."""
    told = [
        Told(one.expression.first, one.expression.last, _may_be_figure(one) and one.role is None, one.role == COMPARED)
        for one in roled
    ]
    for at in parts_of_compared(row, told):
        roled[at] = replace(roled[at], role=COMPARED, sure=True, rule="jämförd-del")


def _compare_all(row: Row, parts: Sequenced[Sentence], roled: list[RoledExpression]) -> None:
    """Give the figures that are only quoted for comparison their role, in place, sentence by sentence."""
    begins = [one.expression.first for one in roled]
    follows = False
    for sentence, behind in zip(parts, (*parts[1:], None), strict=True):
        places = range(bisect_left(begins, sentence.first), bisect_left(begins, sentence.last))
        if not places:
            follows = False
            continue
        beside = Beside(follows, behind is not None and opens_with_now(row, behind.first, behind.last))
        follows = _compare(row, sentence, roled, places, beside)


def _compare(row: Row, sentence: Sentence, roled: list[RoledExpression], inside: range, beside: Beside) -> bool:
    """Give the figures of a sentence that are only quoted for comparison their role, in place; whether others stay."""
    places = [at for at in inside if _may_be_figure(roled[at])]
    if not names_period(row, sentence.first, sentence.last) and all(roled[at].role is None for at in places):
        return bool(places)
    figures = [_figure(roled[at]) for at in places]
    quoted = compared(row, sentence.first, sentence.last, figures, beside)
    for at in quoted:
        roled[places[at]] = replace(roled[places[at]], role=COMPARED, sure=True, rule="jämförelse")
    return sum(figure.year is None for figure in figures) > len(quoted)


def _may_be_figure(one: RoledExpression) -> bool:
    return (one.role is None or one.role == _YEAR) and one.expression.form in _FIGURES


def _figure(one: RoledExpression) -> Figure:
    """The expression by its place; of a year also which one it is."""
    number = one.expression
    year = number.value if one.role == _YEAR else None
    return Figure(number.first, number.last, year)


def _roled(row: Row, expression: Expression, starts: frozenset[int], *, rare: bool) -> RoledExpression:
    if expression.form != "negation":
        first, last = expression.first, expression.last - 1
        for rule, sequence in _candidates(row, expression, first, last, rare=rare):
            if sequence.fits(row, first, last, starts):
                return RoledExpression(expression, None if rule.role == OPEN else rule.role, rule.sure, rule.id)
    if expression.form == "shape":
        return RoledExpression(expression, _shape_roles()[expression.tail], sure=True, rule=expression.tail)
    if expression.form == "compound":
        return RoledExpression(expression, _tail_role(expression.tail), sure=True, rule="sammansättning")
    return RoledExpression(expression)


def _candidates(
    row: Row, expression: Expression, first: int, last: int, *, rare: bool
) -> tuple[tuple[Rule, Sequence], ...]:
    """The rules that the number itself and the words beside it allow, in their order."""
    classes = classes_of(row.text[expression.start : expression.end], expression.value)
    return ways_between(expression.form, classes, row.around(first, last), rare=rare)


@cache
def _shape_roles() -> dict[str, str]:
    return {shape.id: shape.role for shape in shapes()}


@cache
def _tail_role(tail: str) -> str:
    """The role of treårig or 16-åring by its tail, or by the longest known beginning of it; else a label."""
    known = {word: role for role, words in data()["tails"].items() if role in ROLES for word in words}
    beginnings = (tail[:length] for length in range(len(tail), 0, -1))
    return next((known[beginning] for beginning in beginnings if beginning in known), "beteckning")
