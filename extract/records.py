"""What reading a PDF gives: words in cells in tables on pages, then promises and activities.

Everything here is frozen, and everything printed keeps its page and its place on it.
Places are PDF points from the top left of the page as a viewer shows it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

AsideKind = Literal["titel", "rubrik", "kolumnrubrik", "text", "innehåll", "sidram", "annan tabell"]
Nature = Literal["utfall", "mål", "status", "ansvarig", "kommentar", "annat"]
Compared = Literal["", "inom parentes", "allt"]
"""Which figures of a cell are only compared with: none, those in brackets (a former period's), all (differences)."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a page."""

    x0: float
    top: float
    x1: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Word:
    """A run of printed characters without white space; `glyphs` holds one box a character.

    Soft hyphens stay in `text`. `raised`: printed smaller and higher than the word beside it, as a footnote mark is;
    it is a word of its own even where no space parts the two.
    """

    text: str
    page: int
    box: Box
    glyphs: tuple[Box, ...]
    size: float
    bold: bool = False
    raised: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """Where on which page something is printed."""

    page: int
    box: Box


@dataclass(frozen=True, slots=True)
class Run:
    """`text[start:end]` of a traced text was printed as `word.text[first:first + end - start]`."""

    start: int
    end: int
    word: Word
    first: int = 0


@dataclass(frozen=True, slots=True)
class TracedText:
    """A text of single spaces in NFC that knows where each of its characters is printed.

    `runs` are in text order and do not overlap; what lies between them (the joining spaces) is printed nowhere.
    `breaks` are the offsets where a new bullet or paragraph begins (never 0).
    """

    text: str
    runs: tuple[Run, ...] = ()
    breaks: tuple[int, ...] = ()

    def place(self, start: int, end: int) -> Place | None:
        """The page and box of `text[start:end]`, the part on its first line; None where nothing of it is printed."""
        glyphs = [(run.word.page, box) for run in self.runs for box in _glyphs_within(run, start, end)]
        if not glyphs:
            return None
        page, first = glyphs[0]
        line = [box for at, box in glyphs if at == page and _on_line_of(first, box)]
        return Place(page, enclosing(line))

    @property
    def pages(self) -> tuple[int, int] | None:
        """First and last page that the text is printed on; None for a text printed nowhere."""
        pages = [run.word.page for run in self.runs]
        return (min(pages), max(pages)) if pages else None


def _glyphs_within(run: Run, start: int, end: int) -> tuple[Box, ...]:
    if run.end <= start or run.start >= end:
        return ()
    skip = run.first - run.start
    return run.word.glyphs[max(start, run.start) + skip : min(end, run.end) + skip]


def _on_line_of(first: Box, box: Box) -> bool:
    """Whether two boxes share more than half of the lower one's height (turned text: of its width)."""
    down = min(first.bottom, box.bottom) - max(first.top, box.top)
    across = min(first.x1, box.x1) - max(first.x0, box.x0)
    return down > 0.5 * min(first.bottom - first.top, box.bottom - box.top) or across > 0.8 * min(
        first.x1 - first.x0, box.x1 - box.x0
    )


def enclosing(boxes: Sequence[Box]) -> Box:
    """The smallest box that holds all of `boxes` (at least one)."""
    return Box(
        min([b.x0 for b in boxes]),
        min([b.top for b in boxes]),
        max([b.x1 for b in boxes]),
        max([b.bottom for b in boxes]),
    )


@dataclass(frozen=True, slots=True)
class Line:
    """Words printed on one baseline, left to right."""

    words: tuple[Word, ...]

    @property
    def text(self) -> str:
        """The words with single spaces between."""
        return " ".join(word.text for word in self.words)


@dataclass(frozen=True, slots=True)
class Cell:
    """A table cell: its place in the grid, its spans, and its printed lines from the top."""

    row: int
    column: int
    row_span: int
    column_span: int
    box: Box
    lines: tuple[Line, ...]

    @property
    def text(self) -> str:
        """The lines as printed, with line feeds between."""
        return "\n".join(line.text for line in self.lines)


@dataclass(frozen=True, slots=True)
class Table:
    """One table found on one page: `cells` by row, then column; no two cover the same place of the grid.

    `open_top`, `open_bottom`: the first (last) row has no edge of its own there, as a row that goes on over the page.
    """

    page: int
    box: Box
    rows: int
    columns: int
    cells: tuple[Cell, ...]
    ruled: bool = True
    open_top: bool = False
    open_bottom: bool = False


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that the reader must tell the analyst, as a Swedish sentence; `page` None is the whole file."""

    text: str
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """A page as a viewer shows it: its tables and the lines outside them, both as they are read.

    `columns` are those that its running text is set in, in reading order; none where it is set across the page.
    """

    number: int
    width: float
    height: float
    tables: tuple[Table, ...]
    lines: tuple[Line, ...]
    problems: tuple[Problem, ...] = ()
    columns: tuple[Box, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """A PDF as read, before any interpretation. `title` is the metadata's, often empty or wrong."""

    file: str
    sha256: str
    title: str
    pages: tuple[Page, ...]
    problems: tuple[Problem, ...] = ()


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
    `compared` says which of its figures are only compared with, as the column tells.
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


@dataclass(frozen=True, slots=True)
class Aside:
    """A text that is neither promise nor activity: title, heading, header, running text, contents, page furniture."""

    kind: AsideKind
    text: TracedText


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
    problems: tuple[Problem, ...] = field(default=())


class UnreadableFile(Exception):
    """The file cannot be read at all; the message is a Swedish sentence that says why and what to do."""
