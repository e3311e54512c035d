"""Figures of other periods that a sentence quotes for comparison: the 60 of `45 i år, 60 i fjol`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise
from pathlib import Path

from extract.rule_files import RuleError, Table, load_tables, strings
from nlp.texts.phrases import Phrases
from nlp.texts.rows import Row
from nlp.values import value

DATA = Path(__file__).with_name("comparisons.toml")
_SECTIONS = frozenset({"earlier", "compared", "now", "dated", "inert", "ends"})
_OVER = ("earlier", "compared")
_PERIODS = (*_OVER, "now")
_ENDS = ("ends",)
_JOINING = frozenset({"och", "samt"})
_WHEN = frozenset({"då", "när"})
_WAS = frozenset({"var", "blev", "hade", "låg", "fanns", ":"})
# `under motsvarande helg i fjol`: a period that is named only to compare with.
_ALIKE = frozenset({"motsvarande"})
_MARKS = frozenset({",", ";", "(", "–", "—"})
# Between a period and its figure: `2022 då 11 möten hölls`, `i fjol (14)`.
_BEHIND = frozenset({"(", "då", "när"})
_AGAINST = frozenset({"mot", "än", "med", "från"})
_AGAINST_YEAR = frozenset({"år", "året"})
# So many words are the longest period: `under förra årets`.
_PERIOD = 3
_AT = frozenset({"i", "under", "vid", "för", "på"})


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


@value
class Beside:
    """Whether the sentence before has figures of the period followed up, and the sentence behind opens with it."""

    follows: bool
    leads: bool


@cache
def _tables() -> tuple[Table, ...]:
    return tuple(load_tables(DATA, "phrases", {"id", "words", "examples"}))


@cache
def phrases() -> dict[str, Phrases[str]]:
    """The words of `comparisons.toml`, by the id of their table; a table too many or too few is refused."""
    made: dict[str, Phrases[str]] = {}
    for table in _tables():
        known: Phrases[str] = Phrases()
        known.add(strings(table, "words"), table.name)
        made[table.name] = known
    if set(made) != _SECTIONS:
        raise RuleError(f"{DATA.name}: tabellerna ska vara {', '.join(sorted(_SECTIONS))}")
    return made


@cache
def _first_words(sections: tuple[str, ...]) -> frozenset[str]:
    """The words that the phrases of some tables begin with."""
    found = (phrase for table in _tables() if table.name in sections for phrase in strings(table, "words"))
    return frozenset(phrase.split()[0] for phrase in found)


def examples() -> list[str]:
    """The examples of `comparisons.toml`, with [] around each number that is quoted for comparison."""
    return [example for table in _tables() for example in strings(table, "examples")]


def names_period(row: Row, first: int, last: int) -> bool:
    """Whether a sentence may name a period that is over or compared with: without that, or a year, none is quoted."""
    return not _first_words(_OVER).isdisjoint(row.lower[first:last])


def opens_with_now(row: Row, first: int, last: int) -> bool:
    """`I år blev det 31`: a sentence that opens with the period followed up, and has a number."""
    opens = row.lower[first] in _first_words(("now",)) and _is_phrase(row, first, "now")
    return opens and any(word[:1].isdigit() for word in row.lower[first:last])


def compared(row: Row, first: int, last: int, figures: Sequence[Figure], beside: Beside) -> set[int]:
    """Positions of the figures of a sentence, places `first` to before `last`, that are quoted for comparison."""
    if _is_of_one_year(row, first, last, figures) or not any(figure.year is None for figure in figures):
        return set()
    clauses = _clauses(row, first, last, figures)
    latest = max((year for clause in clauses for year in clause.years), default=0.0)
    now = any(clause.now for clause in clauses)
    past = [clause.earlier or any(year < latest or now for year in clause.years) for clause in clauses]
    numbers = [_numbers(row, figures, clause) for clause in clauses]
    own = [not over and not _continues(row, clause) for over, clause in zip(past, clauses, strict=True)]
    rival = any(found and told for found, told in zip(numbers, own, strict=True))
    past = [over or _opens_with_year(row, at, clauses, figures) for at, over in enumerate(past)]
    told = [False, *(_tells_of(row, before, clause) for before, clause in pairwise(clauses))]
    quoted = (
        found
        for clause, found, over, other in zip(clauses, numbers, past, told, strict=True)
        if other
        or clause.compared
        or (over and rival and not clause.now)
        or (beside.follows and _goes_on(row, first, clause, figures))
        or (beside.leads and clause.first == first and _is_named(row, first, "earlier"))
    )
    return {at for found in quoted for at in found} | set(_beside_period(row, first, figures))


def _is_of_one_year(row: Row, first: int, last: int, figures: Sequence[Figure]) -> bool:
    """`Under 2025 gjordes 12 kontroller`: of no other period, and named nowhere that could set it against one."""
    years = [one for one in figures if one.year is not None]
    if len({one.year for one in years}) != 1 or any(row.word(one.first - 1) not in _AT for one in years):
        return False
    said = row.lower[first:last]
    return "än" not in said and _first_words(_PERIODS).isdisjoint(said)


def _beside_period(row: Row, first: int, figures: Sequence[Figure]) -> Iterator[int]:
    """`Jämfört med i fjol (14 vandringar)`, `mot 2022 då 11 möten hölls`: what stands straight behind its period."""
    ends = {one.last: one.first for one in figures if one.year is not None}
    for at, one in enumerate(figures):
        joint = next((place for place in range(one.first - 1, one.first - 4, -1) if row.word(place) in _BEHIND), None)
        if one.year is not None or joint is None or joint <= first:
            continue
        begin = ends.get(joint, joint)
        against = row.word(begin - 1) in _AGAINST or row.word(begin - 1) in _AGAINST_YEAR
        named = any(_reaches(row, begin, joint) for begin in range(max(first, joint - _PERIOD), joint))
        if (begin < joint and against) or (named and (against or row.word(joint) == "(")):
            yield at


def _reaches(row: Row, place: int, end: int) -> bool:
    """Whether a period that is over begins at a place and ends just before another."""
    found = phrases()["earlier"].longest(row, place)
    return found is not None and place + found[0] == end


def _continues(row: Row, clause: Clause) -> bool:
    """`… förra året, och delade ut 95 brandvarnare`: goes on with the same period, as it names none."""
    joined = row.word(clause.first) == "," and row.word(clause.first + 1) in _JOINING
    return joined and not clause.now and not clause.years


def _tells_of(row: Row, before: Clause, clause: Clause) -> bool:
    """`… än i förra årets mätning, då 15 butiker sålde`: the clause tells of the period that another names."""
    if row.word(clause.first) != "," or row.word(clause.first + 1) not in _WHEN:
        return False
    reach = range(before.first, before.last)
    now = any(_is_phrase(row, at, "now") for at in reach)
    than = not now and row.word(before.first) == "än" and row.word(before.first + 1) in _AT
    return than or any(_is_phrase(row, at, name) for name in _OVER for at in reach)


def _opens_with_year(row: Row, at: int, clauses: Sequence[Clause], figures: Sequence[Figure]) -> bool:
    """`12 vandringar, 2022 var det 15`: a year that only a later clause names, of a number without a noun."""
    clause = clauses[at]
    begin = clause.first + (row.word(clause.first) in _MARKS)
    begin += row.word(begin) == "år"
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
    opens = clause.first == first and (_is_named(row, first, "earlier") or any(one.first == begin for one in figures))
    bare = (not row.word(figures[at].last)[:1].isalnum() for at in _numbers(row, figures, clause))
    return opens and (clause.earlier or bool(clause.years)) and all(bare)


def _numbers(row: Row, figures: Sequence[Figure], clause: Clause) -> list[int]:
    """The figures that may be counts and begin in the clause; `fler än året innan: 64` ends what is compared."""
    if row.word(clause.first) == "än" and ":" in row.lower[clause.first : clause.last]:
        clause = replace(clause, last=row.lower.index(":", clause.first))
    return [at for at, one in enumerate(figures) if one.year is None and clause.first <= one.first < clause.last]


def _is_named(row: Row, place: int, section: str) -> bool:
    return _is_phrase(row, place, section) and not phrases()["inert"].longest(row, place - 1)


def _is_phrase(row: Row, place: int, section: str) -> bool:
    return phrases()[section].longest(row, place) is not None


def _clauses(row: Row, first: int, last: int, figures: Sequence[Figure]) -> list[Clause]:
    """The sentence cut at its marks, and at `och` where a clause would name two periods."""
    made: list[Clause] = []
    begin = first
    years = {figure.first for figure in figures if figure.year is not None}
    for place in range(first + 1, last + 1):
        if place == last or (row.lower[place] in _first_words(_ENDS) and _ends_clause(row, place, years)):
            made += _split(row, begin, place, figures)
            begin = place
    return made


def _ends_clause(row: Row, place: int, years: set[int]) -> bool:
    """Whether a mark or word ends a clause; `30 (2022)` has its year in brackets."""
    own_year = row.word(place) == "(" and place + 1 in years and row.word(place + 2) == ")"
    return not own_year and phrases()["ends"].longest(row, place) is not None


def _split(row: Row, first: int, last: int, figures: Sequence[Figure]) -> list[Clause]:
    whole = _clause(row, first, last, figures)
    joint = next((at for at in range(first + 1, last) if row.lower[at] in _JOINING), None)
    if joint is None or len(whole.years) + whole.earlier + whole.now < 2:
        return [whole]
    return [_clause(row, first, joint, figures), *_split(row, joint, last, figures)]


def _clause(row: Row, first: int, last: int, figures: Sequence[Figure]) -> Clause:
    years = frozenset(
        one.year
        for one in figures
        if one.year is not None and first <= one.first < last and _is_whole_year(row, one.first)
    )
    opening = [at for at in range(first, last) if row.lower[at] in _first_words(_PERIODS)]
    named = {name for name in _PERIODS for at in opening if _is_named(row, at, name)}
    alike = "earlier" in named and not _ALIKE.isdisjoint(row.lower[first:last])
    return Clause(first, last, "earlier" in named, alike or "compared" in named, "now" in named, years)


def _is_whole_year(row: Row, place: int) -> bool:
    """Whether a year stands for all of itself: `under 2022`, not `hösten 2022` or `sedan 2022`."""
    return not any(found and found[0] == n for n in (1, 2) if (found := phrases()["dated"].longest(row, place - n)))
