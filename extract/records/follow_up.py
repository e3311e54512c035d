"""A PDF as understood: promises with what was reported of each, and every other text of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from extract.records.document import Problem
from extract.records.traced import TracedText

AsideKind = Literal["titel", "rubrik", "kolumnrubrik", "text", "innehåll", "sidram", "annan tabell"]
Nature = Literal["utfall", "mål", "ej utfört", "pågående", "planerat", "status", "ansvarig", "kommentar", "annat"]
Compared = Literal["", "inom parentes", "allt"]
"""Which figures of a cell are only compared with: none, those in brackets (a former period's), all (differences)."""


@dataclass(frozen=True, slots=True)
class Municipality:
    """A Swedish municipality: name without genitive, SCB code (4 digits), county ("Östergötlands län")."""

    name: str
    code: str
    county: str


@dataclass(frozen=True, slots=True)
class Period:
    """A period in the contract's words (`2023-T2`; empty when unnamed) and its first and last day where known."""

    name: str = ""
    start: date | None = None
    end: date | None = None


@dataclass(frozen=True, slots=True)
class Activity:
    """What stands under a promise for one period, outcome column or bullet; an empty cell is one with empty text.

    `actor` is what the column, or the heading over its list, says in the contract's words, else empty. `counted` is
    the thing that a bare number in the cell counts (row and column header of a numeric table), else empty. `sums`
    holds the positions, among the promise's activities, that a Totalt cell sums; `sums_above` those that a cell of a
    Totalt row sums, each as how many promises above it and the position among that promise's activities. `measure`:
    the column says what the promise is to reach, as Mål and Målvärde do and a mere planned activity does not.
    `compared` says which of its figures are only compared with, as the column tells. `theme` is the heading that it
    stands under where that is not over its promise. `marked` is what a mark alone says, as its column's header tells.
    """

    column: str
    period: Period
    text: TracedText
    nature: Nature = "utfall"
    actor: str = ""
    counted: str = ""
    sums: tuple[int, ...] = ()
    pages: tuple[int, int] = (1, 1)
    sums_above: tuple[tuple[int, int], ...] = ()
    measure: bool = False
    compared: Compared = ""
    theme: str = ""
    marked: str = ""

    @property
    def empty(self) -> bool:
        """No report: no text or a lone dash."""
        return self.text.text.strip(" -\u2013\u2014\u2212") == ""


@dataclass(frozen=True, slots=True)
class Promise:
    """A promise, goal or row header with what was reported under it; `number` counts from 1 in the document.

    `actor` is what the headings over it say in the contract's words, else empty.
    """

    number: int
    theme: str
    text: TracedText
    activities: tuple[Activity, ...]
    actor: str = ""
    municipality: Municipality | None = None
    year: str = ""

    @property
    def texts(self) -> tuple[TracedText, ...]:
        """What it says, and what is reported under it."""
        return self.text, *(activity.text for activity in self.activities)

    def with_reports(self, more: tuple[Activity, ...]) -> Promise:
        """The promise with reports that stood in a row of their own, sums among them told by their new places."""
        before = len(self.activities)
        moved = tuple(replace(one, sums=tuple(at + before for at in one.sums)) for one in more)
        return replace(self, activities=self.activities + moved)


@dataclass(frozen=True, slots=True)
class Aside:
    """A text that is neither promise nor activity: title, heading, header, running text, contents, page furniture.

    `progress` is how far the heading over it says that it has come, in the contract's words, else empty.
    """

    kind: AsideKind
    text: TracedText
    progress: str = ""


@dataclass(frozen=True, slots=True)
class FollowUp:
    """One document understood. `year` is "2023", "2022/2023" or empty; `tables` how many tables, joined over pages."""

    file: str
    sha256: str
    pages: int
    title: str
    municipality: Municipality | None
    year: str
    tables: int
    promises: tuple[Promise, ...]
    asides: tuple[Aside, ...] = ()
    problems: tuple[Problem, ...] = ()
