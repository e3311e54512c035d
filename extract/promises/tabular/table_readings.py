"""What a table is read under, and what it gives."""

from __future__ import annotations

from dataclasses import dataclass

from extract.facts.dating import UNDATED, Dating
from extract.flow.sections import Section
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


def stands_in(promise: Promise, sections: tuple[Section, ...]) -> bool:
    """Whether a table's promise is printed in the text over it."""
    last = promise.text.runs[-1].word if promise.text.runs else None
    texts = (block.paragraph for section in sections for block in section.blocks if block.paragraph)
    return any(paragraph.strips[-1].line.words[-1] == last for paragraph in texts)
