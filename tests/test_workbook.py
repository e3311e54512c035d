"""The workbook: its totals are those of the data files, live, and it opens clean."""

from __future__ import annotations

import re
import shutil
from collections import defaultdict
from pathlib import Path

import pytest
from follow_ups import HAVSVIK, TALLMO, batch, of_every_kind
from opened_workbook import BOOK, LibreOffice, enter_all, headings, row, rows
from openpyxl import load_workbook
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from outputs import Batch, write

Totals = dict[tuple[str, str], float]


def two_places() -> Batch:
    return batch(*of_every_kind())


@pytest.fixture(scope="module")
def corrected(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An output folder whose workbook has been corrected but not yet read again."""
    folder = tmp_path_factory.mktemp("ut")
    write(two_places(), folder)
    names = {name: row(folder, "antal", uttryck=name, kommun="Tallmo")["antal_id"] for name in CORRECTIONS}
    enter_all(folder, {names[name]: entered for name, entered in CORRECTIONS.items()})
    return folder


CORRECTIONS: dict[str, dict[str, object]] = {
    "30": {"granskat_varde": 27.5, "granskad_kategori": "Tillsyn"},
    "ett antal": {"granskat_varde": 6},
    "12": {"granskat_varde": "tolv", "granskad_kategori": "narkotika", "granskad_summeras": "NEJ"},
    "4": {"granskad_summeras": "ja"},
    "20": {"granskat_varde": 99},
}


@pytest.fixture(scope="module")
def saved(corrected: Path, libreoffice: LibreOffice, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The corrected workbook as LibreOffice saves it."""
    return libreoffice.converted(corrected / BOOK, "xlsx", tmp_path_factory.mktemp("räknad"))


@pytest.fixture(scope="module")
def computed(saved: Path) -> Workbook:
    """The corrected workbook as LibreOffice computes it."""
    return load_workbook(saved, data_only=True)


@pytest.fixture(scope="module")
def summed(corrected: Path, computed: Workbook) -> list[dict[str, str]]:
    """summering.csv after the next run, which reads the same corrections."""
    assert computed.sheetnames
    write(two_places(), corrected)
    return rows(corrected, "summering")


def totals(summed: list[dict[str, str]], down: str, across: str) -> Totals:
    """Every cell of a grid with its row, column and grand totals."""
    sums: Totals = defaultdict(float)
    for one in summed:
        for left in (one[down], "Totalt"):
            for top in (one[across], "Totalt"):
                sums[left, top] += float(one["summa"])
    return sums


def without_total(sums: Totals, top: str) -> Totals:
    """One column of a grid."""
    return {key: value for key, value in sums.items() if key[1] == top}


def grid(sheet: Worksheet, corner: str, after: int = 1) -> dict[tuple[str, str], float]:
    """The numbers of a grid of a sheet, by their row and column words."""
    top = next(cell.row for cell in sheet["A"] if cell.value == corner and cell.row >= after)
    across = [cell.value for cell in sheet[top][1:] if cell.value]
    found = {}
    for line in sheet.iter_rows(min_row=top + 1):
        found |= {(line[0].value, word): cell.value for word, cell in zip(across, line[1:], strict=False)}
        if line[0].value == "Totalt":
            return found
    raise AssertionError("the grid has no totals")


def same(shown: dict[tuple[str, str], float], sums: Totals) -> None:
    """All cells of a grid agree, and nothing is missing from it."""
    assert {key: value for key, value in shown.items() if value} == {key: value for key, value in sums.items() if value}
    assert set(sums) <= set(shown)


def test_every_total_of_the_overview_is_that_of_summering(computed: Workbook, summed: list[dict[str, str]]):
    sheet = computed["Översikt"]
    same(grid(sheet, "Kategori"), totals(summed, "kategori", "period"))
    same(grid(sheet, "Kategori", after=20), totals(summed, "kategori", "aktor"))


def test_every_total_of_the_comparison_is_that_of_summering(computed: Workbook, summed: list[dict[str, str]]):
    sheet = computed["Jämför"]
    same(grid(sheet, "Kommun"), totals(summed, "kommun", "ar"))
    beside = grid(sheet, "Kategori", after=8)
    for word, place, year in (("Första", "Havsvik", "2022/2023"), ("Andra", "Tallmo", "2023")):
        sums = totals([one for one in summed if (one["kommun"], one["ar"]) == (place, year)], "kategori", "kommun")
        same({(left, place): value for (left, top), value in beside.items() if top == word}, without_total(sums, place))


@pytest.mark.usefixtures("summed")
def test_what_holds_is_computed_as_the_next_run_computes_it(corrected: Path, computed: Workbook):
    sheet = computed["Antal"]
    places = [headings(sheet)[name] - 1 for name in ("Beteckning", "Gäller värde", "Gäller kategori", "Gäller räknas")]
    shown = [tuple(line[at] for at in places) for line in sheet.iter_rows(min_row=5, values_only=True)]
    answers = {"true": "ja", "false": "nej"}
    written = [
        (one["antal_id"], one["galler_varde"], one["galler_kategori"], answers[one["galler_summeras"]])
        for one in rows(corrected, "antal")
    ]
    assert [(name, "" if value in ("", None) else f"{value:g}", *rest) for name, value, *rest in shown] == written


@pytest.mark.usefixtures("summed")
def test_the_outcome_of_a_promise_follows_corrections_as_in_the_next_run(corrected: Path, computed: Workbook):
    """Of twelve patrols by goal one part of four holds: the whole is set aside, its part is counted."""
    told = row(corrected, "loften", kommun="Tallmo", lofte_nr="1")
    sheet = computed["Löften"]
    columns = headings(sheet)
    line = next(line for line in sheet.iter_rows(min_row=5, values_only=True) if line[0] == "Tallmo")
    shown = {name: line[columns[name] - 1] for name in ("Utfall", "Måluppfyllelse")}
    assert shown == {"Utfall": float(told["utfall"]), "Måluppfyllelse": told["maluppfyllelse"]}
    assert (told["mal"], told["utfall"], told["maluppfyllelse"]) == ("99", "4", "delvis")


@pytest.mark.usefixtures("summed")
def test_corrections_survive_a_workbook_saved_by_libreoffice(corrected: Path, saved: Path, tmp_path: Path):
    shutil.copy(saved, tmp_path / BOOK)
    write(two_places(), tmp_path)
    assert rows(tmp_path, "granskning") == rows(corrected, "granskning")


def test_no_formula_fails(computed: Workbook):
    failed = [
        f"{sheet.title}!{cell.coordinate}: {cell.value}"
        for sheet in computed
        for line in sheet.iter_rows()
        for cell in line
        if cell.data_type == "e"
    ]
    assert failed == []


def test_the_work_list_shows_what_is_left_and_links_to_its_line(computed: Workbook):
    sheet = computed["Granska"]
    columns = headings(sheet)
    states = [sheet.cell(line, columns["Klart?"]).value for line in range(5, sheet.max_row + 1)]
    assert sorted(filter(None, states)) == ["klart", "klart", "kvar", "kvar", "kvar", "kvar"]


def test_the_work_list_says_what_each_count_was_taken_for(computed: Workbook):
    sheet = computed["Granska"]
    columns = headings(sheet)
    lines = [line for line in sheet.iter_rows(min_row=5, values_only=True) if line[columns["Kategori"] - 1]]
    told = {line[columns["Läst som"] - 1] for line in lines}
    assert told
    assert all(said.rsplit(", ", 1)[1] in ("räknas", "räknas inte") and ", utfört" in said for said in told)


def test_a_line_says_whether_it_is_reviewed_and_whether_the_entry_makes_sense(computed: Workbook):
    sheet = computed["Antal"]
    columns = headings(sheet)
    own = [line for line in sheet.iter_rows(min_row=5, values_only=True) if line[0] == "Tallmo"]
    states = {line[columns["Uttryck"] - 1]: line[columns["Granskning"] - 1] for line in own}
    assert states == {"30": "granskat", "ett antal": "granskat", "12": "felskrivet", "4": "granskat", "20": "granskat"}


def test_the_overview_counts_what_waits(computed: Workbook):
    sheet = computed["Översikt"]
    cards = {sheet.cell(4, column).value: sheet.cell(5, column).value for column in range(1, 7)}
    assert cards == {
        "Dokument lästa": 2, "Sidor": 4, "Löften": 4, "Antal": 10, "Att granska": 5, "Förklarade tal": "12 av 14",
    }  # fmt: skip


def test_the_overview_counts_each_reason_that_counts_wait_for(computed: Workbook):
    overview, sheet = computed["Översikt"], computed["Antal"]
    top = next(cell.row for cell in overview["A"] if cell.value == "Antal att granska, per skäl")
    shown = {line[1]: line[0] for line in overview.iter_rows(min_row=top + 1, values_only=True) if line[1]}
    columns = headings(sheet)
    states = [
        (line[columns["Granskning"] - 1], line[columns["Att kontrollera"] - 1])
        for line in sheet.iter_rows(min_row=5, values_only=True)
    ]
    waiting = [told for state, told in states if state in ("att granska", "felskrivet") and told]
    assert shown == {reason: sum(reason in told for told in waiting) for reason in shown}
    assert sum(shown.values()) >= len(waiting) > 0


def test_municipality_codes_keep_their_leading_zero(computed: Workbook):
    sheet = computed["Antal"]
    codes = {line[headings(sheet)["Kommunkod"] - 1] for line in sheet.iter_rows(min_row=5, values_only=True)}
    assert codes == {TALLMO.code, HAVSVIK.code}


def test_headings_that_formulas_name_need_no_brackets_of_their_own(corrected: Path):
    """Excel wants double brackets around a heading with one of these; without them it calls the file damaged."""
    special = re.compile(r"[\[\]{}()#'\"$^&*+=<>/,:.\t\n\r-]")
    formulas = re.compile(r"[A-Za-zÅÄÖåäö]+\[([^\]]*)\]")
    book = load_workbook(corrected / BOOK)
    named = {
        found
        for sheet in book
        for line in sheet.iter_rows()
        for cell in line
        if cell.data_type == "f"
        for found in formulas.findall(cell.value)
    }
    headed = {cell.value for sheet in book for cell in sheet[4]}
    assert named
    assert named <= headed
    assert not any(map(special.search, named))


def test_a_table_names_its_columns_as_its_headings(corrected: Path):
    book = load_workbook(corrected / BOOK)
    tables = {
        name: (sheet, made) for sheet in book for name, made in zip(sheet.tables, sheet.tables.values(), strict=True)
    }
    assert list(tables) == ["Loften", "Antal", "Granska", "Dokument"]
    for sheet, made in tables.values():
        header = sheet[made.ref][0]
        assert [column.name for column in made.tableColumns] == [cell.value for cell in header]
        assert len({cell.value.casefold() for cell in header}) == len(header)


def test_folded_columns_can_be_unfolded(once_written: Path):
    sheet = load_workbook(once_written / BOOK)["Antal"]
    assert sheet.sheet_format.outlineLevelCol == 1
    assert sheet.column_dimensions[get_column_letter(headings(sheet)["Regel"])].hidden


def test_the_evidence_has_its_number_marked(corrected: Path):
    sheet = load_workbook(corrected / BOOK, rich_text=True)["Antal"]
    columns = headings(sheet)
    cell = sheet.cell(6, columns["Mening"]).value
    assert [(part.text, bool(part.font.b)) for part in cell] == [
        ("Under våren gick grupperna ", False), ("12", True), (" pass vid torget, varav 4 sent på kvällen.", False),
    ]  # fmt: skip


def test_review_columns_offer_what_can_be_said(corrected: Path):
    sheet = load_workbook(corrected / BOOK)["Antal"]
    offered = {
        made.promptTitle: (made.type, made.formula1, made.formula2) for made in sheet.data_validations.dataValidation
    }
    assert offered == {
        "Granskat värde": ("decimal", "0", "10000000"),
        "Granskad kategori": ("list", "Kategorier", None),
        "Räknas?": ("list", "JaNej", None),
        "Kommentar": ("list", "Kommentarer", None),
    }
