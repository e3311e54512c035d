"""A second reading of how far a count has come, by points that each word near it gives to each status."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

from extract.rule_files import RuleError
from nlp.records import STATUSES
from nlp.values import value
from nlp.vocabulary.frame import Frame

FILE = Path(__file__).with_name("status_points.csv")
ALWAYS = "alltid"
"""The sign of every count: it holds how common each status is."""
_JUST_BEFORE = 2


@value
class Beside:
    """What stands beside a count: its place, its precision, the nature of what it counts, and whether it recurs."""

    first: int
    last: int
    precision: str
    nature: str
    recurs: bool


def signs(frame: Frame, beside: Beside) -> Iterator[str]:
    """What may speak for a status: the words and verbs of its clause, and what the count is like."""
    clause = frame.clause_at(beside.first)
    yield ALWAYS
    yield f"precision {beside.precision}"
    yield f"art {beside.nature}"
    if beside.recurs:
        yield "per"
    if not clause.verbs:
        yield "inget verb"
    yield from {f"verb {frame.kind(at)}" for at in clause.verbs}
    yield from {f"{known.means} {known.form}" for known in frame.verbs_of(clause) if known.means}
    words = frame.row.lower
    yield from {f"före {word}" for word in words[max(frame.first, beside.first - _JUST_BEFORE) : beside.first]}
    yield from {*words[clause.first : beside.first], *words[beside.last : clause.last]}


def points(found: Iterator[str]) -> Sequence[int]:
    """How many points some signs give to each of `STATUSES`, in half natural logarithms of its odds."""
    table = points_by_sign()
    known = [table[sign] for sign in found if sign in table]
    return [sum(column) for column in zip(*known, strict=True)]


@cache
def points_by_sign() -> Mapping[str, Sequence[int]]:
    """The table of `status_points.csv`; a column that is no status and points that are no number are refused."""
    with FILE.open(encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        heads = next(rows)
        if heads != ["tecken", *STATUSES]:
            raise RuleError(f"{FILE.name}: kolumnerna ska vara tecken, {', '.join(STATUSES)}")
        return {sign: _whole_numbers(sign, given) for sign, *given in rows}


def _whole_numbers(sign: str, given: Sequence[str]) -> Sequence[int]:
    if len(given) != len(STATUSES):
        raise RuleError(f"{FILE.name}: raden {sign} ska ha poäng för {len(STATUSES)} lägen")
    try:
        return tuple(int(number or 0) for number in given)
    except ValueError as error:
        raise RuleError(f"{FILE.name}: raden {sign} ska ha hela tal: {error}") from error
