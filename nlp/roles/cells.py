"""What the column of a cell says of its figures, whatever the words beside them would say."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from extract.records import Compared
from nlp.numerals.numerals import find_expressions
from nlp.roles.roled import COMPARED, UNCLEAR, RoledExpression
from nlp.roles.roles import roles_of
from nlp.texts.rows import read
from nlp.texts.sentences import sentences
from nlp.values import replace

# `14/12` where things are counted: fourteen of twelve, or the fourteenth of December.
_SHARE_OR_DAY = re.compile(r"\d{1,2}/\d{1,2}")
# Figures of these say how much, not how many; any number stands for all that a label is written over.
_MEASURES = frozenset({"belopp", "procent", "avstånd", "vikt", "varaktighet", "hastighet", "ålder", "betyg"})
_ANY = 45
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
    row = read(f"{counted}: {_ANY}")
    roled = roles_of(row, find_expressions(row), sentences(row, ()), frozenset())
    return roled[-1].role if roled[-1].sure and roled[-1].role in _MEASURES else None


def _is_compared(text: str, one: RoledExpression, compared: Compared) -> bool:
    """Whether a figure stands in a column of differences, or opens a bracket where brackets hold former figures."""
    if one.expression.form == "negation":
        return False
    return compared == "allt" or text[: one.expression.start].endswith("(")
