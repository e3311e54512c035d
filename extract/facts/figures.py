"""What a row or a column of figures is about: what somebody did, or how things are."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

from extract.facts.municipalities import mentions
from extract.rule_files import read_table
from extract.word_lists import lists_of

FigureKind = Literal["insats", "fakta", ""]
FILE = Path(__file__).with_name("figures.toml")


@dataclass(frozen=True, slots=True)
class FigureWords:
    """Words of what figures are measured in, of deeds, and of what is no deed, in that order of strength.

    `standing` are whole headings over who lives or works in a municipality, whatever was done there.
    """

    measured: tuple[str, ...]
    units: frozenset[str]
    deeds: tuple[str, ...]
    never: tuple[str, ...]
    others: frozenset[str]
    standing: frozenset[str]
    examples: dict[str, str]
    headings: dict[str, bool]


figure_words = cache(lambda: lists_of(read_table(FILE), FigureWords))


def figure_kind(head: str) -> FigureKind:
    """What the figures beside or under a head are about; empty where its words do not say."""
    known, words = figure_words(), re.findall(r"[^\W\d_]+|%", head.lower())
    if is_measured(head):
        return "fakta"
    if any(deed in word for word in words if not word.startswith(known.never) for deed in known.deeds):
        return "insats"
    return "fakta" if not known.others.isdisjoint(words) else ""


def tells_standing(heading: str) -> bool:
    """Whether a heading stands over who lives or works in a municipality: no figures under it are of deeds."""
    found = next(mentions(heading), None)
    name = re.escape(found.municipality.name) if found else ""
    named = re.sub(rf"{name}(?: kommun| stad)?", "kommunen", heading) if name else heading
    return " ".join(re.findall(r"[^\W\d_]+", named.lower())) in figure_words().standing


def is_measured(head: str) -> bool:
    """Whether a head says that its figures are money or shares, and count nothing that was done."""
    known, words = figure_words(), re.findall(r"[^\W\d_]+|%", head.lower())
    return any(word in known.units or word.startswith(known.measured) for word in words)
