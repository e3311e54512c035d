"""What a table is read under, and what it gives."""

from __future__ import annotations

from dataclasses import dataclass

from extract.facts.periods import UNKNOWN
from extract.records import Period, Promise, TracedText


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What stands over a table: the theme, the period and the actor of its headings, and a promise just above it."""

    theme: str = ""
    period: Period = UNKNOWN
    actor: str = ""
    promise: TracedText | None = None


@dataclass(frozen=True, slots=True)
class TableReading:
    """What a table gave: its promises, texts that are no cell of theirs, and the headers that were not understood."""

    promises: tuple[Promise, ...]
    themes: tuple[TracedText, ...]
    headers: tuple[TracedText, ...]
    leftovers: tuple[TracedText, ...]
    unknown: tuple[str, ...] = ()
