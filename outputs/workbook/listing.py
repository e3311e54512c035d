"""A sheet that is one long table: a title, a line of explanation, a legend, and then the rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from operator import attrgetter
from typing import Generic, TypeVar

from outputs.columns import Column
from outputs.values import yes_no
from outputs.workbook.plan import EMPTY_LINE, Area, Cell, DataTable, Line, Sheet, Style

HEADER = 4
"""The line of a listing that holds its headings; the rows follow."""
FIRST = HEADER + 1
STYLE: dict[str, Style] = {
    "text": "text", "integer": "number", "number": "number", "boolean": "centre", "date": "date",
}  # fmt: skip
Shown = TypeVar("Shown")
Maker = Callable[[Shown, int], Cell]
"""Makes the cell of a row; the number is the row's line in the sheet."""


@dataclass(frozen=True, slots=True)
class Field(Generic[Shown]):
    """A column of a listing: its heading, width and looks, and how a row's cell is made."""

    heading: str
    width: float
    make: Maker[Shown]
    head: Style = "heading"


@dataclass(frozen=True, slots=True)
class Listing(Generic[Shown]):
    """A listing before it is laid out; `folded` counts the last fields, hidden behind a + sign."""

    name: str
    table: str
    title: str
    lead: str
    fields: tuple[Field[Shown], ...]
    rows: Sequence[Shown]
    legend: Line = EMPTY_LINE
    folded: int = 0
    frozen_columns: int = 0

    @property
    def area(self) -> Area:
        """Headings and rows; a table without rows still has an empty one, as Excel wants it."""
        return Area(HEADER, 1, HEADER + max(len(self.rows), 1), len(self.fields))

    def column(self, place: int) -> Area:
        """The cells of a field, from 1, without its heading."""
        return Area(FIRST, place, self.area.bottom, place)

    def table_of(self, shown: tuple[int, str] | None = None) -> DataTable:
        """The table that lies over the rows."""
        return DataTable(self.table, self.area, tuple(field.heading for field in self.fields), shown)

    def sheet(self) -> Sheet:
        """The sheet without what only some listings have."""
        last = len(self.fields)
        return Sheet(
            name=self.name,
            widths=tuple(field.width for field in self.fields),
            lines=self._lines(),
            frozen=HEADER,
            frozen_columns=self.frozen_columns,
            tables=(self.table_of(),),
            folded=tuple(range(last - self.folded + 1, last + 1)),
            heights=((1, 28), (2, 18), (3, 18), (HEADER, 32)),
        )

    def _lines(self) -> Iterator[Line]:
        yield (Cell(self.title, "title"),)
        yield (Cell(self.lead, "lead"),)
        yield self.legend
        yield tuple(Cell(field.heading, field.head) for field in self.fields)
        for line, row in enumerate(self.rows, FIRST):
            yield tuple(field.make(row, line) for field in self.fields)
        if not self.rows:
            yield EMPTY_LINE


def declared(column: Column, instead: str = "") -> Field[Shown]:
    """A field that shows a column of the contract; nothing is shown as `instead`."""
    get = attrgetter(column.field) if column.field else _nothing
    style = STYLE[column.type]

    def make(row: Shown, _line: int) -> Cell:
        value = shown(get(row))
        return Cell((instead or None) if value in ("", None) else value, style)

    head: Style = "number_heading" if style == "number" else "heading"
    return Field(column.heading, column.width, make, head)


def _nothing(_row: object) -> None:
    """What a column without a field holds until a sheet makes its cells itself."""


def shown(value: str | float | bool | date | None) -> str | float | date | None:  # noqa: FBT001 # a value, not a switch
    """A value of a row as a sheet shows it."""
    return yes_no(value) if isinstance(value, bool) else value
