"""A workbook as plain records: what each sheet holds and how it looks, by name, with no spreadsheet library."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal

Style = Literal[
    "plain", "title", "lead", "section", "topic", "note", "heading", "number_heading", "text", "long", "number",
    "centre", "date", "link", "review_heading", "grid_side",
    "review", "review_number", "valid", "valid_number", "total_label", "total", "label", "grid", "card_label", "card",
    "choice", "doubtful", "reviewed", "wrong",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula as Excel's file format has it: English names, commas, with its `=`."""

    text: str


@dataclass(frozen=True, slots=True)
class Marked:
    """A text with `text[start:end]` set off from the rest."""

    text: str
    start: int
    end: int


Value = str | int | float | date | Formula | Marked | None


@dataclass(frozen=True, slots=True)
class Cell:
    """A value and the name of its looks."""

    value: Value = None
    style: Style = "plain"


Line = tuple[Cell, ...]
EMPTY_LINE: Line = ()


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle of cells, rows and columns from 1, ends included."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(frozen=True, slots=True)
class DataTable:
    """A named table; its header is the area's first row. `shown` filters a column (from 0) to one value."""

    name: str
    area: Area
    headings: tuple[str, ...]
    shown: tuple[int, str] | None = None


@dataclass(frozen=True, slots=True)
class DropDown:
    """Cells that offer a list (`source`: a formula or quoted words), or take a number from 0 to `largest`.

    `strict` refuses what is not offered; `title` and `advice` are shown when the cell is chosen.
    """

    area: Area
    title: str
    advice: str
    source: str = ""
    largest: int = 0
    strict: bool = True


@dataclass(frozen=True, slots=True)
class Colouring:
    """Rows or cells that take the looks of `style` where `formula` (for the area's first cell) is true."""

    area: Area
    formula: str
    style: Style


@dataclass(frozen=True, slots=True)
class ChartSeries:
    """One colour of a chart: the cell with its name, and the cells with its values."""

    name: Area
    values: Area


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart of cells on its own sheet; `labels` name the groups, width and height are in centimetres.

    It has a column a number, or, with `shares`, a lying bar a group, parted by the share of each series.
    """

    title: str
    anchor: str
    labels: Area
    series: tuple[ChartSeries, ...]
    width: float
    height: float
    shares: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: its lines from the top, given lazily, and all that lies over them.

    `frozen` counts the lines that stay when scrolling and are repeated on each printed page; `folded` are columns (from
    1) hidden behind a + sign; `hidden_lines` those that a filter hides; `heights` of lines (from 1) in points.
    `printed` is how many columns go to the printer, 0 for all; `one_page` puts the whole sheet on one paper.
    """

    name: str
    widths: tuple[float, ...]
    lines: Iterable[Line]
    frozen: int = 0
    frozen_columns: int = 0
    tables: tuple[DataTable, ...] = ()
    folded: tuple[int, ...] = ()
    drop_downs: tuple[DropDown, ...] = ()
    colourings: tuple[Colouring, ...] = ()
    charts: tuple[Chart, ...] = ()
    hidden_lines: frozenset[int] = frozenset()
    heights: tuple[tuple[int, float], ...] = ()
    printed: int = 0
    one_page: bool = False
    secret: bool = False


@dataclass(frozen=True, slots=True)
class Name:
    """A name for an area of a sheet, for use in formulas."""

    name: str
    sheet: str
    area: Area


def letters(column: int) -> str:
    """The letters of a column, from 1: A, B … Z, AA."""
    text = ""
    while column:
        column, place = divmod(column - 1, 26)
        text = chr(ord("A") + place) + text
    return text


def span(area: Area, *, fixed: bool = False) -> str:
    """An area as formulas write it: A1:B2, or $A$1:$B$2."""
    mark = "$" if fixed else ""
    first, last = f"{mark}{letters(area.left)}{mark}{area.top}", f"{mark}{letters(area.right)}{mark}{area.bottom}"
    return first if first == last else f"{first}:{last}"
