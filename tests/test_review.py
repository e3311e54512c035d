"""An analyst's corrections live on, whatever happens to the workbook between two runs."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from follow_ups import HAVSVIK, batch, document
from opened_workbook import BOOK, enter, enter_all, headings, line_of, opened, row, rows
from openpyxl import load_workbook

from outputs import OutputError, write
from outputs.earlier import earlier
from outputs.review import LARGEST, entered_value

ENTERED = ("granskat_varde", "granskad_kategori", "granskad_summeras", "granskningskommentar")


@pytest.fixture
def folder(once_written: Path, tmp_path: Path) -> Path:
    """An output folder after a first run."""
    return Path(shutil.copytree(once_written, tmp_path / "ut"))


@pytest.fixture(scope="module")
def once_corrected(once_written: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An output folder where somebody has entered 28 for 30, and a comment, before a second run."""
    folder = Path(shutil.copytree(once_written, tmp_path_factory.mktemp("rättad") / "ut"))
    enter(folder, identity(folder, "30"), granskat_varde=28, granskningskommentar="se protokollet")
    write(batch(), folder)
    return folder


@pytest.fixture
def corrected(once_corrected: Path, tmp_path: Path) -> Path:
    """A copy of it."""
    return Path(shutil.copytree(once_corrected, tmp_path / "rättad"))


def identity(folder: Path, expression: str) -> str:
    return row(folder, "antal", uttryck=expression)["antal_id"]


def entered(folder: Path, name: str) -> tuple[str, ...]:
    found = row(folder, "antal", antal_id=name)
    return tuple(found[column] for column in ENTERED)


def test_a_correction_holds_in_the_next_run(folder: Path):
    name = identity(folder, "30")
    enter(folder, name, granskat_varde=28, granskad_kategori="tillsyn", granskningskommentar="räknat om")
    assert "Granskningar som har följt med: 1." in write(batch(), folder).messages
    found = row(folder, "antal", antal_id=name)
    assert entered(folder, name) == ("28", "tillsyn", "", "räknat om")
    assert (found["galler_varde"], found["galler_kategori"], found["galler_summeras"]) == ("28", "tillsyn", "true")
    assert (found["varde"], found["kategori"]) == ("30", "kontroll")
    assert row(folder, "summering", kategori="tillsyn")["summa"] == "28"


def test_a_correction_survives_many_runs_and_new_files(folder: Path):
    name = identity(folder, "30")
    enter(folder, name, granskad_summeras="nej")
    for _ in range(2):
        write(batch(document(), document("a.pdf", "2022", HAVSVIK)), folder)
    assert entered(folder, name) == ("", "", "nej", "")


def test_a_value_for_a_count_that_only_lacked_one_makes_it_summed(folder: Path):
    name = identity(folder, "ett antal")
    assert row(folder, "antal", antal_id=name)["galler_summeras"] == "false"
    enter(folder, name, granskat_varde=7)
    write(batch(), folder)
    assert row(folder, "antal", antal_id=name)["galler_summeras"] == "true"
    assert row(folder, "summering", kategori="besök")["summa"] == "7"


def test_a_value_for_a_goal_does_not_make_it_summed(folder: Path):
    name = identity(folder, "20")
    enter(folder, name, granskat_varde=25)
    write(batch(), folder)
    found = row(folder, "antal", antal_id=name)
    assert (found["galler_varde"], found["galler_summeras"]) == ("25", "false")


def test_an_emptied_correction_is_gone(corrected: Path):
    name = identity(corrected, "30")
    enter(corrected, name, granskat_varde=None, granskningskommentar=None)
    write(batch(), corrected)
    assert entered(corrected, name) == ("", "", "", "")
    assert rows(corrected, "granskning") == []


def move_columns(folder: Path) -> None:
    with opened(folder) as book:
        sheet = book["Antal"]
        lines = [list(line) for line in sheet.iter_rows(values_only=True)]
        for at, line in enumerate(lines, 1):
            for column, value in enumerate(reversed(line), 1):
                sheet.cell(at, column).value = value


def sort_rows(folder: Path) -> None:
    with opened(folder) as book:
        sheet = book["Antal"]
        lines = [list(line) for line in sheet.iter_rows(min_row=5, values_only=True)]
        for at, line in enumerate(reversed(lines), 5):
            for column, value in enumerate(line, 1):
                sheet.cell(at, column).value = value


def rename_sheet(folder: Path) -> None:
    with opened(folder) as book:
        book["Antal"].title = "Min lista"


def edit_headings(folder: Path) -> None:
    with opened(folder) as book:
        sheet = book["Antal"]
        for old, new in (("Granskat värde", "Mitt värde"), ("Beteckning", "Nyckel"), ("Kommentar", " KOMMENTAR ")):
            sheet.cell(4, headings(sheet)[old]).value = new


def insert_line_above(folder: Path) -> None:
    with opened(folder) as book:
        book["Antal"].insert_rows(1)


@pytest.mark.parametrize("change", [move_columns, sort_rows, rename_sheet, edit_headings, insert_line_above])
def test_a_correction_is_found_after_the_analyst_has_rearranged(corrected: Path, change):
    change(corrected)
    (corrected / "granskning.csv").unlink()
    (found,) = earlier(corrected).entries.values()
    assert (found.subject_id, found.value, found.comment) == (identity(corrected, "30"), "28", "se protokollet")


def test_a_needed_heading_that_is_gone_stops_the_run_and_changes_nothing(folder: Path):
    enter(folder, identity(folder, "30"), granskat_varde=28)
    with opened(folder) as book:
        sheet = book["Antal"]
        sheet.cell(4, headings(sheet)["Granskat värde"]).value = None
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    with pytest.raises(OutputError, match="Rubriken ”Granskat värde” saknas i bladet Antal"):
        write(batch(), folder)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


WRONG: dict[str, dict[str, object]] = {
    "30": {"granskat_varde": "tolv", "granskad_kategori": "narkotika", "granskad_summeras": "kanske"},
    "12": {"granskat_varde": -3},
    "4": {"granskat_varde": 1e9},
}


def test_what_cannot_be_used_is_told_of_and_kept_as_typed(folder: Path):
    names = {expression: identity(folder, expression) for expression in WRONG}
    enter_all(folder, {names[expression]: typed for expression, typed in WRONG.items()})
    for _ in range(2):
        told = "\n".join(write(batch(), folder).messages)
        assert "tallmo.pdf, sidan 2, antalet ”30”: ”tolv” i kolumnen Granskat värde går inte att använda" in told
        assert "”narkotika” i kolumnen Granskad kategori går inte att använda, skriv en av kategorierna" in told
        assert "”kanske” i kolumnen Räknas? går inte att använda, skriv ja eller nej" in told
        assert "”-3” i kolumnen Granskat värde går inte att använda, skriv ett tal från 0 till 10 000 000" in told
        assert "”1000000000” i kolumnen Granskat värde" in told
        kept = row(folder, "granskning", granskad_id=names["30"])
        assert [kept[column] for column in ENTERED] == ["tolv", "narkotika", "kanske", ""]
        holds = row(folder, "antal", antal_id=names["30"])
        assert (holds["galler_varde"], holds["galler_kategori"], holds["galler_summeras"]) == ("30", "kontroll", "true")


def test_an_entry_whose_count_is_gone_is_kept_aside_and_comes_back_with_it(corrected: Path):
    name = identity(corrected, "30")
    other = batch(document("annan.pdf", "2022", HAVSVIK))
    written = write(other, corrected)
    assert any("Granskningar av antal som inte finns längre: 1." in message for message in written.messages)
    kept = row(corrected, "granskning", granskad_id=name)
    assert (kept["granskat_varde"], kept["galler"], kept["fil"], kept["uttryck"]) == ("28", "false", "tallmo.pdf", "30")
    assert line_of(load_workbook(corrected / BOOK)["Avskilda"], name) == 5
    write(other, corrected)
    write(batch(), corrected)
    assert entered(corrected, name) == ("28", "", "", "se protokollet")


def test_granskning_csv_is_enough_without_the_workbook(corrected: Path, tmp_path: Path):
    name = identity(corrected, "30")
    fresh = tmp_path / "ny"
    fresh.mkdir()
    shutil.copy(corrected / "granskning.csv", fresh)
    write(batch(), fresh)
    assert entered(fresh, name) == ("28", "", "", "se protokollet")


def test_granskning_csv_saved_by_swedish_excel_is_read(folder: Path, tmp_path: Path):
    name = identity(folder, "30")
    fresh = tmp_path / "ny"
    fresh.mkdir()
    text = f"granskad_id;avser;granskat_varde;granskad_kategori\r\n{name};antal;28,5;möte\r\n"
    (fresh / "granskning.csv").write_bytes(text.encode("cp1252"))
    write(batch(), fresh)
    assert entered(fresh, name) == ("28.5", "möte", "", "")


def test_an_edited_granskning_csv_adds_to_the_workbook(corrected: Path):
    first, second = identity(corrected, "30"), identity(corrected, "12")
    with (corrected / "granskning.csv").open("a", encoding="utf-8", newline="") as file:
        file.write(f"{second},antal,11,,,=från en kollega,true,,,,\r\n")
    write(batch(), corrected)
    assert entered(corrected, first) == ("28", "", "", "se protokollet")
    assert entered(corrected, second) == ("11", "", "", "=från en kollega")
    write(batch(), corrected)
    assert entered(corrected, second) == ("11", "", "", "=från en kollega")


def test_a_damaged_workbook_is_kept_and_granskning_csv_is_used(corrected: Path):
    name = identity(corrected, "30")
    half = (corrected / BOOK).read_bytes()[:9000]
    (corrected / BOOK).write_bytes(half)
    written = write(batch(), corrected)
    assert any("gick inte att läsa: filen är skadad" in message for message in written.messages)
    assert half in [path.read_bytes() for path in corrected.glob("uppfoljning 20*.xlsx")]
    assert entered(corrected, name) == ("28", "", "", "se protokollet")


def test_corrections_are_taken_from_granskning_csv_when_the_sheet_is_gone(corrected: Path):
    name = identity(corrected, "30")
    with opened(corrected) as book:
        del book["Antal"]
    assert any("gick inte att läsa: bladet Antal saknas." in message for message in write(batch(), corrected).messages)
    assert entered(corrected, name) == ("28", "", "", "se protokollet")


@pytest.mark.parametrize("lock", ["~$uppfoljning.xlsx", ".~lock.uppfoljning.xlsx#"])
def test_an_open_workbook_stops_the_run_and_changes_nothing(folder: Path, lock: str):
    (folder / lock).touch()
    before = (folder / BOOK).read_bytes()
    with pytest.raises(OutputError, match="är öppen i Excel eller LibreOffice"):
        write(batch(document("annan.pdf")), folder)
    assert (folder / BOOK).read_bytes() == before


def test_a_comment_in_the_work_list_is_an_entry(folder: Path):
    (count,) = [identity(folder, "30")]
    number = row(folder, "tal", roll="granska")["tal_id"]
    with opened(folder) as book:
        sheet = book["Granska"]
        for name in (count, number):
            sheet.cell(line_of(sheet, name), headings(sheet)["Kommentar"]).value = "stämmer"
    write(batch(), folder)
    assert entered(folder, count) == ("", "", "", "stämmer")
    assert row(folder, "granskning", granskad_id=number)["avser"] == "tal"
    sheet = load_workbook(folder / BOOK)["Granska"]
    assert sheet.row_dimensions[line_of(sheet, number)].hidden
    assert sheet.row_dimensions[line_of(sheet, count)].hidden


@pytest.mark.parametrize(
    ("typed", "value"),
    [("12", 12), ("12,5", 12.5), ("1 200", 1200), ("1\u00a0200", 1200), ("0", 0), (str(LARGEST), LARGEST)]
    + [(wrong, None) for wrong in ("", "tolv", "-3", "1e9", "12 st", "1,2,3", str(LARGEST + 1), "²")],
)
def test_a_value_is_a_plain_number_as_swedes_type_it(typed: str, value: float | None):
    assert entered_value(typed) == value
