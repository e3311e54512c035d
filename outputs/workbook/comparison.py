"""The sheet Jämför: municipalities and years side by side, by what is chosen in its drop-downs."""

from __future__ import annotations

from outputs.columns import vocabulary
from outputs.workbook.lists import ACTORS, ALL, CHOICES, MUNICIPALITIES, YEARS
from outputs.workbook.material import Material
from outputs.workbook.plan import EMPTY_LINE, Area, Cell, Chart, ChartSeries, DropDown, Line, Sheet, Style, letters
from outputs.workbook.sheets import COMPARISON
from outputs.workbook.totals_grid import Grid, summed

CHOICE = 4
"""The line where category and actor are chosen."""
FIRST_GRID = 7
PLACES, YEARS_CHARTED = 15, 6
"""How many municipalities and years the chart has room for."""


def comparison(material: Material) -> tuple[Sheet, ...]:
    """The sheet, where there is more than one document to compare."""
    if sum(row.counts > 0 for row in material.tables.documents) < 2:
        return ()
    places, years = material.municipalities, material.years
    grid = Grid(
        FIRST_GRID, "Kommun", "kommun", places, "ar", years,
        (("galler_kategori", _chosen("B")), ("aktor", _chosen("E"))),
    )  # fmt: skip
    beside = grid.bottom + 2
    lines = [*_top(), *grid.lines(), EMPTY_LINE, *_side_by_side(beside, material.pairs[0], material.pairs[-1])]
    return (
        Sheet(
            name=COMPARISON,
            widths=(22, *[15.0] * max(len(years) + 1, 5)),
            lines=lines,
            drop_downs=(*_choices(), *_pairs(beside + 1)),
            charts=(_chart(grid),),
            heights=((1, 30), (2, 20), (FIRST_GRID - 1, 24), (beside, 24)),
        ),
    )


def _top() -> list[Line]:
    return [
        (Cell("Jämför", "title"),),
        (Cell("Välj i de gulbruna rutorna, så räknas tabellerna och diagrammet om.", "lead"),),
        EMPTY_LINE,
        (Cell("Kategori", "label"), Cell(ALL, "choice"), Cell(), Cell("Aktör", "label"), Cell(ALL, "choice")),
        EMPTY_LINE,
        (Cell("Antal per kommun och år", "section"),),
    ]


def _side_by_side(top: int, first: tuple[str, str], second: tuple[str, str]) -> list[Line]:
    """Two pairs of municipality and year, category by category."""
    head = [
        (Cell("Två kommuner eller år sida vid sida", "section"),),
        (Cell("Kommun", "label"), Cell(first[0], "choice"), Cell(second[0], "choice")),
        (Cell("År", "label"), Cell(first[1], "choice"), Cell(second[1], "choice")),
        (Cell("Kategori", "heading"), Cell("Första", "number_heading"), Cell("Andra", "number_heading")),
    ]
    body = [
        (Cell(word, "label"), *_pair(top, f"$A{top + len(head) + at}", "grid")) for at, word in enumerate(_categories())
    ]
    return [*head, *body, (Cell("Totalt", "total_label"), *_pair(top, "", "total"))]


def _pair(top: int, category: str, style: Style) -> tuple[Cell, Cell]:
    wanted = [("galler_kategori", category)] if category else []
    first, second = (
        Cell(summed([("kommun", f"{column}${top + 1}"), ("ar", f"{column}${top + 2}"), *wanted]), style)
        for column in ("B", "C")
    )
    return first, second


def _categories() -> tuple[str, ...]:
    return vocabulary("kategori")


def _chosen(column: str) -> str:
    """The word chosen, or what matches all words."""
    cell = f"${column}${CHOICE}"
    return f'IF({cell}="{ALL}","*",{cell})'


def _choices() -> tuple[DropDown, ...]:
    return (
        DropDown(Area(CHOICE, 2, CHOICE, 2), "Kategori", "Välj en kategori, eller alla.", CHOICES),
        DropDown(Area(CHOICE, 5, CHOICE, 5), "Aktör", "Välj en aktör, eller alla.", ACTORS),
    )


def _pairs(line: int) -> tuple[DropDown, ...]:
    return (
        DropDown(Area(line, 2, line, 3), "Kommun", "Välj en kommun i listan.", MUNICIPALITIES),
        DropDown(Area(line + 1, 2, line + 1, 3), "År", "Välj ett år i listan.", YEARS),
    )


def _chart(grid: Grid) -> Chart:
    """A group of columns a municipality, a colour a year: the first municipalities and the last years."""
    last = 1 + len(grid.columns)
    places = grid.first(min(PLACES, len(grid.rows)))
    years = range(max(2, last + 1 - YEARS_CHARTED), last + 1)
    series = tuple(
        ChartSeries(Area(grid.top, column, grid.top, column), Area(places.top, column, places.bottom, column))
        for column in years
    )
    anchor = f"{letters(max(last + 2, 5) + 1)}{FIRST_GRID - 1}"
    return Chart("Antal per kommun och år", anchor, places, series, width=16, height=9)
