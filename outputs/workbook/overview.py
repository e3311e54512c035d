"""The sheet Översikt: what was read, and live totals by category, period and actor."""

from __future__ import annotations

from outputs.columns import vocabulary
from outputs.rows import NOT_UNDERSTOOD
from outputs.workbook.counts_sheet import WAITING, WRONG, heading
from outputs.workbook.material import NO_PERIOD, Material
from outputs.workbook.overview_charts import overview_charts
from outputs.workbook.plan import EMPTY_LINE, Cell, Formula, Line, Sheet, Value
from outputs.workbook.reasons import reasons
from outputs.workbook.sheets import COUNTS, OVERVIEW
from outputs.workbook.totals_grid import Grid

TITLE = "Uppföljning av medborgarlöften"
FIRST_GRID = 9
NAMED = 6
"""How many municipalities are named; more are counted."""
_ADVICE = "Siffrorna räknas om när du rättar i bladet Antal. Syns inga summor: klicka på Aktivera redigering."
_FOOTNOTE = (
    "Bara det som är utfört räknas, och inget räknas två gånger. Ett streck betyder att inget finns att summera. "
    "En kolumn som 2023 är det som redovisas för hela året i ett; det som redovisas för delar av året, som 2023-T1, "
    "står i egna kolumner och ingår inte i den. Se bladet Om."
)


def overview(material: Material) -> Sheet:
    """The sheet; its grids are summed by the spreadsheet program from the table of counts."""
    by_period = Grid(FIRST_GRID, "Kategori", "galler_kategori", _categories(material), "period", _periods(material))
    by_actor = Grid(by_period.bottom + 3, "Kategori", "galler_kategori", by_period.rows, "aktor", vocabulary("aktor"))
    lines = [
        *_top(material),
        (Cell("Antal per kategori och period", "section"),),
        *by_period.lines(),
        EMPTY_LINE,
        (Cell("Antal per kategori och aktör", "section"),),
        *by_actor.lines(),
        EMPTY_LINE,
        *reasons(material),
        (Cell(_FOOTNOTE, "note"),),
    ]
    sections = (FIRST_GRID - 1, by_actor.top - 1, by_actor.bottom + 2)
    return Sheet(
        name=OVERVIEW,
        widths=(18, *[13.0] * max(len(by_period.columns) + 1, len(by_actor.columns) + 1)),
        lines=lines,
        charts=overview_charts(by_period, by_actor, _counted(material), len(lines) + 2),
        one_page=True,
        heights=((1, 30), (2, 20), (4, 26), (5, 34), *((line, 24) for line in sections)),
    )


def _top(material: Material) -> list[Line]:
    cards = _cards(material)
    return [
        (Cell(TITLE, "title"),),
        (Cell(_scope(material), "lead"),),
        EMPTY_LINE,
        (*(Cell(label, "card_label") for label, _ in cards), Cell(None, "card_label")),
        (*(Cell(value, "card") for _, value in cards), Cell(None, "card")),
        (Cell(_ADVICE, "note"),),
        EMPTY_LINE,
    ]


def _cards(material: Material) -> tuple[tuple[str, Value], ...]:
    tables = material.tables
    read = sum(row.was_read for row in tables.documents)
    commented = {row.subject_id for row in tables.reviews if row.comment}
    understood = sum(row.role != NOT_UNDERSTOOD for row in tables.numbers)
    unreviewed = sum(row.role == NOT_UNDERSTOOD and row.number_id not in commented for row in tables.numbers)
    states = f"{COUNTS}[{heading('granskning')}]"
    waiting = Formula(f'=COUNTIF({states},"{WAITING}")+COUNTIF({states},"{WRONG}")+{unreviewed}')
    return (
        ("Dokument lästa", read),
        ("Sidor", sum(row.pages or 0 for row in tables.documents)),
        ("Löften", len(tables.promises)),
        ("Antal", len(tables.counts)),
        ("Att granska", waiting),
        ("Förklarade tal", f"{understood} av {len(tables.numbers)}"),
    )


def _scope(material: Material) -> str:
    """Which municipalities and years the batch is about."""
    places = sorted({row.municipality for row in material.tables.promises if row.municipality})
    years = sorted({row.year for row in material.tables.promises if row.year})
    told = ", ".join(places) if len(places) <= NAMED else f"{len(places)} kommuner"
    return " · ".join(filter(None, (told, f"{years[0]}–{years[-1]}" if len(years) > 1 else "".join(years))))


def _categories(material: Material) -> list[str]:
    """All categories, the largest first; those without counts too, for a correction may put some there."""
    counted = _counted(material)
    return [*counted, *(category for category in vocabulary("kategori") if category not in counted)]


def _counted(material: Material) -> list[str]:
    """The categories that something is summed in, the largest first."""
    sums = dict.fromkeys(vocabulary("kategori"), 0.0)
    for row in material.tables.totals:
        sums[row.category] += row.total
    return sorted((category for category, total in sums.items() if total), key=lambda category: -sums[category])


def _periods(material: Material) -> list[str]:
    found = {row.where.period for row in material.tables.counts}
    return [*sorted(found - {""}), *([NO_PERIOD] if "" in found else [])] or [NO_PERIOD]
