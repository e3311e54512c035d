"""A sentence cut into clauses, each with the periods that it names."""

from __future__ import annotations

from collections.abc import Sequence

from nlp.roles.period_words import PERIODS, first_words, is_named, phrases
from nlp.texts.rows import Row
from nlp.values import value

JOINING = frozenset({"och", "samt"})
_ENDS = ("ends",)
# Years that begin in one year and end in the next.
_BROKEN = frozenset({"läsåret", "läsår", "skolåret", "säsongen", "vintern", "budgetåret", "verksamhetsåret"})
_SINCE = frozenset({"sedan"})
# `under motsvarande helg i fjol`: a period that is named only to compare with.
_ALIKE = frozenset({"motsvarande"})


@value
class Figure:
    """A number at places `first` to `last` of a row: a year, or (`year` None) a number that may be a count."""

    first: int
    last: int
    year: float | None


@value
class Clause:
    """Places `first` to before `last`, and which periods are named there."""

    first: int
    last: int
    earlier: bool
    compared: bool
    now: bool
    years: frozenset[float]


def clauses_of(row: Row, first: int, last: int, figures: Sequence[Figure]) -> list[Clause]:
    """The sentence cut at its marks, and at `och` where a clause would name two periods."""
    made: list[Clause] = []
    begin = first
    years = {figure.first for figure in figures if figure.year is not None}
    marks = row.places(first_words(_ENDS).__contains__, first + 1, last)
    for place in (*marks, last):
        if place == last or _ends_clause(row, place, years):
            made += _split(row, begin, place, figures)
            begin = place
    return made


def _ends_clause(row: Row, place: int, years: set[int]) -> bool:
    """Whether a mark or word ends a clause; `30 (2022)` has its year in brackets."""
    own_year = row.word(place) == "(" and place + 1 in years and row.word(place + 2) == ")"
    return not own_year and phrases()["ends"].longest(row, place) is not None


def _split(row: Row, first: int, last: int, figures: Sequence[Figure]) -> list[Clause]:
    whole = _clause(row, first, last, figures)
    joint = next((at for at in range(first + 1, last) if row.lower[at] in JOINING), None)
    if joint is None or len(whole.years) + whole.earlier + whole.now < 2:
        return [whole]
    return [_clause(row, first, joint, figures), *_split(row, joint, last, figures)]


def _clause(row: Row, first: int, last: int, figures: Sequence[Figure]) -> Clause:
    years = frozenset(
        one.year
        for one in figures
        if one.year is not None and first <= one.first < last and is_whole_year(row, one.first)
    )
    opening = row.places(first_words(PERIODS).__contains__, first, last)
    named = {name for name in PERIODS for at in opening if is_named(row, at, name) and not _is_of_place(row, at)}
    alike = "earlier" in named and not _ALIKE.isdisjoint(row.lower[first:last])
    return Clause(first, last, "earlier" in named, alike or "compared" in named, "now" in named, years)


def _is_of_place(row: Row, place: int) -> bool:
    """`Motsvarande siffra för Landvetter är 187`: of another place, not of another time."""
    if row.word(place) != "motsvarande" or row.word(place + 2) not in ("för", "i"):
        return False
    at = place + 3
    return row.word(at + 1) in ("är", "var", "blev") and row.written(at)[0].isupper()


def is_whole_year(row: Row, place: int) -> bool:
    """Whether a year stands for all of itself: `under 2022`, `läsåret 2021/2022`, not `hösten 2022`, `sedan 2022`."""
    if row.word(place + 1) == "/" and row.word(place - 1) in _BROKEN:
        return True
    if row.word(place - 1) == "/" and row.word(place - 3) in _BROKEN:
        return False  # the second half of `läsåret 21/22`
    if row.word(place - 2) in _SINCE:  # `sedan starten 2021`
        return False
    return not any(found and found[0] == n for n in (1, 2) if (found := phrases()["dated"].longest(row, place - n)))
