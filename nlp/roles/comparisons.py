"""Figures of other periods that a sentence quotes for comparison: the 60 of `45 i år, 60 i fjol`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from nlp.roles.period_clauses import JOINING, Clause, Figure, clauses_of
from nlp.roles.period_words import OVER, WHEN, is_named, is_phrase, phrases
from nlp.texts.rows import Row
from nlp.values import replace, value

_WAS = frozenset({"var", "blev", "hade", "låg", "fanns", ":"})
_MARKS = frozenset({",", ";", "(", "–", "—"})
# Between a period and its figure: `2022 då 11 möten hölls`, `i fjol (14)`.
_BEHIND = frozenset({"(", "då", "när"})
_AGAINST = frozenset({"mot", "än", "med", "från"})
_AGAINST_YEAR = frozenset({"år", "året"})
# So many words are the longest period: `under förra årets`.
_PERIOD = 3
_COMPARE = frozenset({"jfr", "jfr.", "jmf", "jmf.", "jmfr", "jämf", "jämf.", "jämför"})
_AT = frozenset({"i", "under", "vid", "för", "på"})


@value
class Beside:
    """What a sentence is set beside.

    Whether the sentence before has figures of the period followed up, whether the sentence behind opens with it, and
    the years that are followed up: where there are several, none of them is over and compared with the next.
    """

    follows: bool
    leads: bool
    reported: frozenset[float] = frozenset()

    def reports(self, years: frozenset[float]) -> bool:
        """Whether these are years of a follow-up of several."""
        return len(self.reported) > 1 and bool(years) and years <= self.reported


def compared(row: Row, first: int, last: int, figures: Sequence[Figure], beside: Beside) -> set[int]:
    """Positions of the figures of a sentence, places `first` to before `last`, that are quoted for comparison."""
    if all(figure.year is not None for figure in figures):
        return set()
    clauses = clauses_of(row, first, last, figures)
    latest = max((year for clause in clauses for year in clause.years), default=0.0)
    now = any(clause.now for clause in clauses)
    past = [
        clause.earlier or (not beside.reports(clause.years) and any(year < latest or now for year in clause.years))
        for clause in clauses
    ]
    numbers = [_numbers(row, figures, clause) for clause in clauses]
    against = [_is_to_compare(row, clauses[0]), *(_is_against(row, clause, figures) for clause in clauses[1:])]
    own = [
        not (over or held or _continues(row, clause)) for over, held, clause in zip(past, against, clauses, strict=True)
    ]
    rival = any(found and told for found, told in zip(numbers, own, strict=True))
    past = [
        over or (not beside.reports(clauses[at].years) and _opens_with_year(row, at, clauses, figures))
        for at, over in enumerate(past)
    ]
    told = [False, *(_tells_of(row, before, clause) for before, clause in pairwise(clauses))]
    told = [goes_on or (at > 0 and against[at - 1] and _is_when(row, clauses[at])) for at, goes_on in enumerate(told)]
    quoted = (
        found
        for clause, found, over, other, held in zip(clauses, numbers, past, told, against, strict=True)
        if other
        or held
        or clause.compared
        or (over and rival and not clause.now)
        or (beside.follows and not beside.reports(clause.years) and _goes_on(row, first, clause, figures))
        or (beside.leads and clause.first == first and is_named(row, first, "earlier"))
    )
    return {at for found in quoted for at in found} | set(_beside_period(row, first, figures))


def _is_against(row: Row, clause: Clause, figures: Sequence[Figure]) -> bool:
    """`Förra året beslagtogs 115, jämfört med 51 under 2013`: the period that another is held against."""
    told = len(clause.years) == 1 or (clause.earlier and not clause.years)
    if _is_to_compare(row, clause):
        return True
    if not told or row.word(clause.first) not in ("jämfört", "mot"):
        return False
    near = range(clause.first, clause.first + _PERIOD)
    return row.word(clause.first) == "jämfört" or any(one.year is None and one.first in near for one in figures)


def _is_to_compare(row: Row, clause: Clause) -> bool:
    """`Jfr 2019 då 31 kontroller gjordes`, `(jmf i fjol: 12)`: the clause opens with a word that asks to compare."""
    begin = clause.first + (row.word(clause.first) in _MARKS)
    return row.word(begin) in _COMPARE and bool(clause.years or clause.earlier)


def _beside_period(row: Row, first: int, figures: Sequence[Figure]) -> Iterator[int]:
    """`Jämfört med i fjol (14 vandringar)`, `mot 2022 då 11 möten hölls`: what stands straight behind its period."""
    ends = {one.last: one.first for one in figures if one.year is not None}
    for at, one in enumerate(figures):
        joint = next((place for place in range(one.first - 1, one.first - 4, -1) if row.word(place) in _BEHIND), None)
        if one.year is not None or joint is None or joint <= first:
            continue
        begin = ends.get(joint, joint)
        against = row.word(begin - 1) in _AGAINST or row.word(begin - 1) in _AGAINST_YEAR
        named = [begin for begin in range(max(first, joint - _PERIOD), joint) if _reaches(row, begin, joint)]
        against = against or any(row.word(begin - 1) in _AGAINST for begin in named)
        if (begin < joint and against) or (named and (against or row.word(joint) == "(")):
            yield at


def _reaches(row: Row, place: int, end: int) -> bool:
    """Whether a period that is over begins at a place and ends just before another."""
    found = phrases()["earlier"].longest(row, place)
    return found is not None and place + found[0] == end


def _continues(row: Row, clause: Clause) -> bool:
    """`… förra året, och delade ut 95 brandvarnare`: goes on with the same period, as it names none."""
    joined = row.word(clause.first) == "," and row.word(clause.first + 1) in JOINING
    return joined and not clause.now and not clause.years


def _tells_of(row: Row, before: Clause, clause: Clause) -> bool:
    """`… än i förra årets mätning, då 15 butiker sålde`: the clause tells of the period that another names."""
    if not _is_when(row, clause):
        return False
    reach = range(before.first, before.last)
    now = any(is_phrase(row, at, "now") for at in reach)
    than = not now and row.word(before.first) == "än" and row.word(before.first + 1) in _AT
    return than or any(is_phrase(row, at, name) for name in OVER for at in reach)


def _is_when(row: Row, clause: Clause) -> bool:
    return row.word(clause.first) == "," and row.word(clause.first + 1) in WHEN


def _opens_with_year(row: Row, at: int, clauses: Sequence[Clause], figures: Sequence[Figure]) -> bool:
    """`12 vandringar, 2022 var det 15`: a year that only a later clause names, of a number without a noun."""
    clause = clauses[at]
    begin = clause.first + (row.word(clause.first) in _MARKS)
    begin += row.word(begin) == "år"
    if row.word(clause.first) == "(" and len(clause.years) == 1:  # `(T2 2021: 11)`
        begin = next((one.first for one in figures if one.year is not None and begin <= one.first <= begin + 2), begin)
    told = row.word(begin + 1) in _WAS or row.word(begin + 1).endswith(("des", "tes"))
    year = told and any(one.first == begin for one in figures if one.year is not None)
    named = any(one.years or one.now for one in clauses[:at])
    return (
        at > 0
        and year
        and not named
        and all(not row.word(figures[k].last)[:1].isalnum() for k in _numbers(row, figures, clause))
    )


def _goes_on(row: Row, first: int, clause: Clause, figures: Sequence[Figure]) -> bool:
    """`I fjol gjordes 12.`: the sentence opens with a period that is over, and its number has no noun of its own."""
    begin = first + (row.word(first) == "år")
    opens = clause.first == first and (is_named(row, first, "earlier") or any(one.first == begin for one in figures))
    bare = (not row.word(figures[at].last)[:1].isalnum() for at in _numbers(row, figures, clause))
    return opens and (clause.earlier or bool(clause.years)) and all(bare)


def _numbers(row: Row, figures: Sequence[Figure], clause: Clause) -> list[int]:
    """The figures that may be counts and begin in the clause; `fler än året innan: 64` ends what is compared."""
    if row.word(clause.first) == "än" and ":" in row.lower[clause.first : clause.last]:
        clause = replace(clause, last=row.lower.index(":", clause.first))
    return [at for at, one in enumerate(figures) if one.year is None and clause.first <= one.first < clause.last]
