"""Figures of other periods than the one followed up, told apart sentence by sentence."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from nlp.roles.comparisons import Beside, compared
from nlp.roles.period_clauses import Figure
from nlp.roles.period_words import names_period, opens_with_now
from nlp.roles.roled import BROKEN_YEAR, COMPARED, OTHER_YEAR, RoledExpression
from nlp.roles.yearly_figures import Yearly, of_other_years, yearly
from nlp.texts.rows import Row
from nlp.texts.sentences import Sentence
from nlp.values import replace

_YEAR = "årtal"


def compare_sentences(
    row: Row, parts: Sequence[Sentence], roled: list[RoledExpression], years: frozenset[float]
) -> None:
    """Give the figures that are only quoted for comparison their role, in place, sentence by sentence.

    `years` are those that the text reports.
    """
    begins = [one.expression.first for one in roled]
    follows = False
    for sentence, behind in zip(parts, (*parts[1:], None), strict=True):
        places = range(bisect_left(begins, sentence.first), bisect_left(begins, sentence.last))
        if not places:
            follows = False
            continue
        beside = Beside(follows, behind is not None and opens_with_now(row, behind.first, behind.last), years)
        follows = _compare(row, sentence, roled, places, beside)


def compare_years(row: Row, parts: Sequence[Sentence], roled: list[RoledExpression], years: frozenset[float]) -> None:
    """Give figures of other years than those reported their role, or say that they may be of another, in place."""
    begins = [one.expression.first for one in roled]
    told: list[Yearly | None] = []
    numbers: list[int] = []
    for part in parts:
        inside = range(bisect_left(begins, part.first), bisect_left(begins, part.last))
        places = [at for at in inside if roled[at].may_be_figure]
        figures = [_figure(row, roled[at]) for at in places]
        told.append(yearly(row, part.first, part.last, figures, len(numbers)) if figures else None)
        numbers += places
    for at in of_other_years(told, years):
        roled[numbers[at]] = roled[numbers[at]].told(COMPARED, "annat-år")
    for one in told if years else ():
        for at in one.figures if one and one.year < min(years) else ():
            if roled[numbers[at]].role is None:
                roled[numbers[at]] = replace(roled[numbers[at]], rule=OTHER_YEAR)


def _compare(row: Row, sentence: Sentence, roled: list[RoledExpression], inside: range, beside: Beside) -> bool:
    """Give the figures of a sentence that are only quoted for comparison their role, in place; whether others stay."""
    places = [at for at in inside if roled[at].may_be_figure]
    if not names_period(row, sentence.first, sentence.last) and all(roled[at].role is None for at in places):
        return bool(places)
    figures = [_figure(row, roled[at]) for at in places]
    quoted = compared(row, sentence.first, sentence.last, figures, beside)
    for at in quoted:
        roled[places[at]] = roled[places[at]].told(COMPARED, "jämförelse")
    of_a_year = any(figure.year is not None for figure in figures)  # set against others by their years
    return not of_a_year and len(figures) > len(quoted)


def _figure(row: Row, one: RoledExpression) -> Figure:
    """The expression by its place; of a year, or a broken one by its beginning, also which one it is."""
    number = one.expression
    if one.rule == BROKEN_YEAR:
        return Figure(number.first, number.last, float(row.word(number.first)))
    year = number.value if one.role == _YEAR else None
    return Figure(number.first, number.last, year)
