"""What a table is read under, and what it gives."""

from __future__ import annotations

from dataclasses import dataclass

from extract.facts.dating import UNDATED, Dating
from extract.records import Promise, TracedText


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What stands over a table: the theme, the time and the actor of its headings, and a promise just above it.

    `near` is a promise in the text since the heading or the table before, wherever that stands; `heading` is the one
    that the theme is. `reporting`: a heading over what was done stands over the table.
    `theme_by_actor`: for want of another heading, the one that names the actor is the theme.
    """

    theme: str = ""
    dating: Dating = UNDATED
    actor: str = ""
    promise: TracedText | None = None
    near: TracedText | None = None
    heading: TracedText | None = None
    reporting: bool = False
    theme_by_actor: bool = False


@dataclass(frozen=True, slots=True)
class TableReading:
    """What a table gave: its promises, texts that are no cell of theirs, and the headers that were not understood.

    `last_theme` is the one that rows after the table's last row would stand under.
    """

    promises: tuple[Promise, ...]
    themes: tuple[TracedText, ...]
    headers: tuple[TracedText, ...]
    leftovers: tuple[TracedText, ...]
    unknown: tuple[str, ...] = ()
    last_theme: str = ""
