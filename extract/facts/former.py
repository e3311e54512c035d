"""Headers that name another period in brackets, whose figures stand beside their own for comparison."""

from __future__ import annotations

import re

from extract.facts.period_tokens import tokens_of
from extract.facts.period_words import period_words
from extract.facts.periods import names_period

BRACKETS = re.compile(r"\(([^()]+)\)")


def without_former(header: str) -> str:
    """The header without a former year in brackets, as the 2022 of "Utfall 2023 (2022)"."""
    rest = " ".join(BRACKETS.sub(lambda match: " " if _is_former(match[1]) else match[0], header).split())
    return rest if _is_said_otherwise(rest, header) else header


def compares(header: str) -> bool:
    """Whether the figures in brackets in the cells under a header are those of a former period."""
    return without_former(header) != header


def _is_former(inside: str) -> bool:
    """Whether brackets hold one year, or words for the one before, and no days."""
    words = set(re.findall(r"[^\W\d_]+", inside.lower()))
    kinds = [token.kind for token in tokens_of(inside) if token.kind not in ("other", "whole")]
    return bool(words & period_words().former) or kinds == ["year"]


def _is_said_otherwise(rest: str, header: str) -> bool:
    """Brackets that hold the only year of a header tell its own time, unless they speak of the year before."""
    words = set(re.findall(r"[^\W\d_]+", header.lower()))
    return names_period(rest) or bool(words & period_words().former)
