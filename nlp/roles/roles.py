"""What a number that is no count is: an age, a date, a law section."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from operator import attrgetter

from nlp.numerals.number_shapes import shapes
from nlp.numerals.number_words import data
from nlp.numerals.numerals import Expression
from nlp.roles.beside_others import take_bracketed, take_dates, take_decimals, take_parts
from nlp.roles.figure_lists import take_lists
from nlp.roles.list_marks import MARKING, SECOND_MARK, take_marks
from nlp.roles.number_patterns import Sequence
from nlp.roles.period_words import may_name_period
from nlp.roles.periods_compared import compare_sentences, compare_years
from nlp.roles.role_rules import classes_of, farthest, rare_words, ways_between
from nlp.roles.roled import COMPARED, RoledExpression
from nlp.roles.rule_book import OPEN, ROLES, Rule
from nlp.roles.second_values import MEASURED, SECOND, take_second_values
from nlp.texts.rows import Row
from nlp.texts.sentences import Sentence
from nlp.texts.signs import sign, sign_where

_DATE, _YEAR, _PERIOD = "datum", "årtal", "period"
_STROKE = sign(lambda: {"/"})
_BRACKET = sign(lambda: {"("})
_DECIMAL = sign_where(lambda word: "," in word and word[0].isdecimal())
_RARE = sign(rare_words)

# What the figure of a list of labels looks like alone: a date, an address.
_LISTED = frozenset({"datum-den", "adress", "plats-kanske", "telefon-ord"})
_NO_YEARS: frozenset[float] = frozenset()
# Read so, the fields of the few expressions of a text take no function of their own.
_FIRST, _ROLE, _RULE = attrgetter("first"), attrgetter("role"), attrgetter("rule")


def roles_of(
    row: Row, expressions: Iterable[Expression], sentences: Iterable[Sentence] = (), years: frozenset[float] = _NO_YEARS
) -> list[RoledExpression]:
    """Each expression with its role, in their order; `sentences` tells where the number of a list item can stand.

    `years` are those that the text reports, where its document or column says which.
    """
    parts = list(sentences)
    starts = frozenset((0, *map(_FIRST, parts)))
    rare = bool(row.signs & _RARE)
    roled = [_roled(row, expression, starts, rare=rare) for expression in expressions]
    roles = set(map(_ROLE, roled))
    if _DATE in roles and row.signs & _STROKE:
        take_dates(row, roled)
    if len(roled) > 1 and not _LISTED.isdisjoint(map(_RULE, roled)):
        take_lists(row, roled, starts)
    if _YEAR in roles or (None in roles and may_name_period(row.signs)):
        if _YEAR in roles and (years or len(parts) > 1):
            compare_years(row, parts, roled, years)
        compare_sentences(row, parts, roled, years)
    if len(roled) > 1 and row.signs & MARKING and SECOND_MARK in row.lower:
        take_marks(row, roled)
    if row.signs & _BRACKET and not roles.isdisjoint((_PERIOD, _YEAR)):
        take_bracketed(row, roled)
    if len(roled) > 1 and row.signs & _DECIMAL:
        take_decimals(row, roled)
    if len(roled) > 1 and COMPARED in map(_ROLE, roled):
        take_parts(row, roled)
    if len(roled) > 1 and row.signs & SECOND and not roles.isdisjoint(MEASURED):
        take_second_values(row, parts, roled)
    return roled


def _roled(row: Row, expression: Expression, starts: frozenset[int], *, rare: bool) -> RoledExpression:
    if expression.form != "negation":
        first, last = expression.first, expression.last - 1
        for rule, sequence in _candidates(row, expression, first, last, rare=rare, opens=first in starts):
            if sequence.fits(row, first, last, starts):
                return RoledExpression(expression, None if rule.role == OPEN else rule.role, rule.sure, rule.id)
    if expression.form == "shape":
        return RoledExpression(expression, _shape_roles()[expression.tail], sure=True, rule=expression.tail)
    if expression.form == "compound":
        return RoledExpression(expression, _tail_role(expression.tail), sure=True, rule="sammansättning")
    return RoledExpression(expression)


def _candidates(
    row: Row, expression: Expression, first: int, last: int, *, rare: bool, opens: bool
) -> tuple[tuple[Rule, Sequence], ...]:
    """The rules that the number itself and the words beside it allow, in their order."""
    if rare:
        rare = not rare_words().isdisjoint(row.lower[max(first - farthest(), 0) : last + farthest() + 1])
    classes = classes_of(row.text[expression.start : expression.end], expression.value)
    return ways_between(expression.form, classes, row.around(first, last), rare=rare, opens=opens)


@cache
def _shape_roles() -> dict[str, str | None]:
    return {shape.id: None if shape.role == OPEN else shape.role for shape in shapes()}


@cache
def _tail_role(tail: str) -> str:
    """The role of treårig or 16-åring by its tail, or by the longest known beginning of it; else a label."""
    known = {word: role for role, words in data()["tails"].items() if role in ROLES for word in words}
    beginnings = (tail[:length] for length in range(len(tail), 0, -1))
    return next((known[beginning] for beginning in beginnings if beginning in known), "beteckning")
