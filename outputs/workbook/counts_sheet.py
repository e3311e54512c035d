"""The sheet Antal: one line a count, its proof, what an analyst says of it, and what then holds."""

from __future__ import annotations

from dataclasses import replace
from operator import attrgetter

from outputs.columns import table
from outputs.entries import REVIEW
from outputs.review import LARGEST, entered_value
from outputs.rows import CountRow, ReviewRow
from outputs.workbook.listing import FIRST, Field, Listing, Maker, declared
from outputs.workbook.lists import ANSWERS, CATEGORIES, COMMENTS
from outputs.workbook.material import NO_MUNICIPALITY, NO_PERIOD, NO_YEAR, Material
from outputs.workbook.plan import Area, Cell, Colouring, DropDown, Formula, Marked, Sheet, Style, letters
from outputs.workbook.sheets import COUNTS

WAITING, DONE, WRONG, CERTAIN = "att granska", "granskat", "felskrivet", "–"
_CONTRACT = table("antal")
_ORDER = (*_CONTRACT.sheet, *_CONTRACT.folded)
_PLACES = {name: place for place, name in enumerate(_ORDER, 1)}
_INSTEAD = {"kommun": NO_MUNICIPALITY, "ar": NO_YEAR, "period": NO_PERIOD}
_SENSIBLE = f"AND(ISNUMBER({{granskat_varde}}),{{granskat_varde}}>=0,{{granskat_varde}}<={LARGEST})"
FORMULAS = {
    "granskning": (
        f'=IF(OR(AND({{granskat_varde}}<>"",NOT({_SENSIBLE})),'
        f'AND({{granskad_kategori}}<>"",ISNA(MATCH({{granskad_kategori}},{CATEGORIES},0))),'
        f'AND({{granskad_summeras}}<>"",ISNA(MATCH({{granskad_summeras}},{ANSWERS},0)))),"{WRONG}",'
        'IF({granskat_varde}&{granskad_kategori}&{granskad_summeras}&{granskningskommentar}<>"",'
        f'"{DONE}",IF({{granska}}="ja","{WAITING}","{CERTAIN}")))'
    ),
    "galler_varde": f'=IF({_SENSIBLE},{{granskat_varde}},IF({{varde}}="","",{{varde}}))',
    "galler_kategori": f"=IFERROR(INDEX({CATEGORIES},MATCH({{granskad_kategori}},{CATEGORIES},0)),{{kategori}})",
    "galler_summeras": '=IF(OR({granskad_summeras}="ja",{granskad_summeras}="nej"),LOWER({granskad_summeras}),'
    'IF(AND({varde}="",{galler_varde}<>"",{summeras_med_varde}="ja"),"ja",{summeras}))',
}
"""What follows an analyst's entries at once; the same rules as `outputs.review`, in the words of a spreadsheet."""


_FORMULA_STYLES: dict[str, Style] = {"granskning": "text", "galler_varde": "valid_number"}


def counts_sheet(material: Material) -> Sheet:
    """The sheet; what was entered before stands in its review columns again, as typed."""
    entries = {entry.subject_id: entry for entry in material.tables.reviews}
    listing = Listing(
        name=COUNTS,
        table=COUNTS,
        title="Antal",
        lead="En rad för varje antal. Rätta i de fyra gulbruna kolumnerna; summorna följer med direkt.",
        fields=tuple(_field(name, material, entries) for name in _ORDER),
        rows=material.tables.counts,
        legend=(
            Cell("Färgerna:", "note"), Cell(WAITING, "doubtful"), Cell(DONE, "reviewed"), Cell(WRONG, "wrong"), Cell(),
            Cell("Klicka på + ovanför sista kolumnen för fler uppgifter om varje antal.", "note"),
        ),
        folded=len(_CONTRACT.folded),
        frozen_columns=3,
    )  # fmt: skip
    return replace(
        listing.sheet(), printed=_PLACES["granskning"], drop_downs=_drop_downs(listing), colourings=_colourings(listing)
    )


def heading(name: str) -> str:
    """The heading of a column of the contract, as formulas name it."""
    return _CONTRACT.column(name).heading


def letter(name: str) -> str:
    """The letter of the sheet's column that shows a column of the contract."""
    return letters(_PLACES[name])


def _field(name: str, material: Material, entries: dict[str, ReviewRow]) -> Field[CountRow]:
    column = _CONTRACT.column(name)
    base: Field[CountRow] = declared(column, _INSTEAD.get(name, ""))
    if name in REVIEW:
        return replace(base, make=_entry_maker(name, entries), head="review_heading")
    if name == "mening":
        return replace(base, make=lambda row, _line: Cell(evidence(row), "text"))
    if name == "sida":
        return replace(base, make=lambda row, _line: material.link(row.where.file, row.proof.page), head="heading")
    if name in FORMULAS:
        return replace(base, make=_formula_maker(name))
    return base


def evidence(row: CountRow) -> Marked:
    """The sentence with the number marked; a bare number, as in a table of figures, stands after its promise."""
    sentence, mark = row.proof.sentence, row.proof.mark
    before = f"{row.where.promise} – " if row.where.promise and not any(map(str.isalpha, sentence)) else ""
    start = len(before) + mark
    return Marked(before + sentence, start, start + len(row.count.expression))


def _entry_maker(name: str, entries: dict[str, ReviewRow]) -> Maker[CountRow]:
    style: Style = "review_number" if name == "granskat_varde" else "review"
    get = attrgetter(table("granskning").column(name).field)

    def make(row: CountRow, _line: int) -> Cell:
        entry = entries.get(row.count_id)
        return Cell(_typed(name, get(entry)) if entry else None, style)

    return make


def _typed(name: str, text: str) -> str | float | None:
    """What was typed, as it was typed; a value that makes sense as a number."""
    value = entered_value(text) if name == "granskat_varde" else None
    return value if value is not None else text or None


def _formula_maker(name: str) -> Maker[CountRow]:
    on_line = FORMULAS[name].format(**{column: f"{letter(column)}{{line}}" for column in _ORDER})
    style = _FORMULA_STYLES.get(name, "valid")
    return lambda _row, line: Cell(Formula(on_line.format(line=line)), style)


def _drop_downs(listing: Listing[CountRow]) -> tuple[DropDown, ...]:
    def area(name: str) -> Area:
        return listing.column(_PLACES[name])

    return (
        DropDown(
            area("granskat_varde"), "Granskat värde",
            f"Skriv det rätta antalet, ett tal från 0 till {LARGEST:_}.".replace("_", " "), largest=LARGEST,
        ),
        DropDown(area("granskad_kategori"), "Granskad kategori", "Välj en kategori i listan.", CATEGORIES),
        DropDown(
            area("granskad_summeras"), "Räknas?",
            "nej: är inget antal, är redan räknat eller bara planerat. ja: ska räknas i summorna.", ANSWERS,
        ),
        DropDown(
            area("granskningskommentar"), "Kommentar",
            "Välj i listan eller skriv egna ord. En kommentar räcker för att raden ska bli granskad.",
            COMMENTS, strict=False,
        ),
    )  # fmt: skip


def _colourings(listing: Listing[CountRow]) -> tuple[Colouring, ...]:
    rows = replace(listing.area, top=FIRST, right=_PLACES["galler_summeras"])
    state = f"${letter('granskning')}{FIRST}"
    return (
        Colouring(rows, f'{state}="{WRONG}"', "wrong"),
        Colouring(rows, f'{state}="{DONE}"', "reviewed"),
        Colouring(rows, f'{state}="{WAITING}"', "doubtful"),
    )
