"""What the column of a cell says of its figures, whatever the words beside them would say."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from pathlib import Path

from extract.records import Compared
from extract.rule_files import Table, load_tables, strings, text
from nlp.numerals.numerals import find_expressions
from nlp.roles.roled import COMPARED, UNCLEAR, RoledExpression
from nlp.roles.roles import roles_of
from nlp.texts.rows import read
from nlp.texts.sentences import sentences
from nlp.values import replace

_FILE = Path(__file__).with_name("measures.toml")
# `14/12` where things are counted: fourteen of twelve, or the fourteenth of December.
_SHARE_OR_DAY = re.compile(r"\d{1,2}/\d{1,2}")
# Figures of these say how much, not how many; any number stands for all that a label is written over.
_MEASURES = frozenset({"belopp", "procent", "avstånd", "vikt", "varaktighet", "hastighet", "ålder", "betyg"})
_ANY = 45
_PIECES = re.compile(r"[,;:()]| [-–] ")
_NUMBER_OF = re.compile(r"^antal(?:et)? ")
NUMBERS_BY_SIGHT = frozenset({"telefon"})
"""Roles that a number gets by its digits alone, as 112 does; where its column says what it counts, it counts that."""


def roles_in_cell(
    text: str, roled: Sequence[RoledExpression], compared: Compared, counted: str
) -> Sequence[RoledExpression]:
    """The expressions of a cell: those only compared with told apart, and a lone number of a thing let open."""
    if compared:
        return [one.told(COMPARED, "kolumn-jämförelse") if _is_compared(text, one, compared) else one for one in roled]
    if not counted or len(roled) != 1:
        return roled
    if roled[0].role in NUMBERS_BY_SIGHT:
        return [replace(roled[0], role=None, sure=False, rule="kolumn-antal")]
    if _SHARE_OR_DAY.fullmatch(text.strip()):
        return [roled[0].told(UNCLEAR, "andel-eller-datum")]
    measure = _measure(counted) if roled[0].role is None else None
    return [roled[0].told(measure, "kolumn-mått")] if measure else roled


@lru_cache(maxsize=256)
def _measure(counted: str) -> str | None:
    """What the figures of a label are measured in, as `Kostnad (tkr)` and `Andel trygga`; None where they count."""
    opening = _opening().match(counted)
    pieces = (_NUMBER_OF.sub("", piece.strip().lower()) for piece in _PIECES.split(counted))
    readings = ((f"{counted}: {_ANY}", -1), *((f"{_ANY} {piece}", 0) for piece in pieces))
    found = (measure for text, at in readings if (measure := _measure_in(text, at)))
    return opening.lastgroup if opening else next(found, None)


def _measure_in(text: str, at: int) -> str | None:
    """The measure that the expression at a position of a text is of."""
    row = read(text)
    roled = roles_of(row, find_expressions(row), sentences(row, ()), frozenset())
    return roled[at].role if roled[at].sure and roled[at].role in _MEASURES else None


@cache
def _opening() -> re.Pattern[str]:
    """How labels begin whose figures are of a measure that no unit tells, each measure a group."""
    ways = ((text(one, "role"), "|".join(strings(one, "openings"))) for one in _measures())
    return re.compile("|".join(rf"(?P<{role}>(?i:{way})\b)" for role, way in ways))


def measure_examples() -> Iterator[tuple[str, str]]:
    """Labels with the measure that their figures are of."""
    return ((label, text(one, "role")) for one in _measures() for label in strings(one, "examples"))


def _measures() -> list[Table]:
    return load_tables(_FILE, "measure", {"role", "openings", "examples"})


def _is_compared(text: str, one: RoledExpression, compared: Compared) -> bool:
    """Whether a figure stands in a column of differences, or opens a bracket where brackets hold former figures."""
    if one.expression.form == "negation":
        return False
    return compared == "allt" or text[: one.expression.start].endswith("(")
