"""Whatever stands in a PDF or a file name, a sheet shows it as text, whole or visibly cut, and links lead there."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from follow_ups import HAVSVIK, batch, counted, document, follow_up, printed
from hypothesis import given
from hypothesis import strategies as st
from opened_workbook import BOOK, headings, rows
from openpyxl import load_workbook

from outputs import read_tables, write
from outputs.workbook.plan import Area, Formula, letters, span
from outputs.workbook.safe import LONGEST, escaped, page_link, visible

HOSTILE = [
    '=HYPERLINK("http://exempel.se")', "+46", "-1", "@SUM(A1)", "=1+1", "'citat", "a\x00b\x0bc", "_x0041_", "\ufffe",
    "två\nrader", "x" * 40_000, "😀" * 20_000,
]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_text(tmp_path: Path, text: str):
    promise = replace(follow_up().promises[0], text=printed("x"), theme=text)
    source = replace(follow_up(), promises=(promise, follow_up().promises[1]), title=text)
    without_promise = replace(counted(), texts=counted().texts[2:], links=())
    write(batch(read_tables("tallmo.pdf", source, without_promise)), tmp_path)
    sheet = load_workbook(tmp_path / BOOK)["Antal"]
    cell = sheet.cell(5, headings(sheet)["Tema"])
    assert cell.data_type == "s"
    assert cell.value == escaped(visible(text))
    assert rows(tmp_path, "antal")[0]["tema"] == text


@given(st.text())
def test_visible_text_fits_a_cell_and_keeps_its_offsets(text: str):
    shown = visible(text)
    assert len(shown) == len(text)
    assert all(character >= " " or character in "\t\n" for character in shown)


def test_overlong_text_ends_in_a_visible_cut():
    shown = visible("ord " * 10_000)
    assert shown.endswith(" […]")
    assert len(shown) == LONGEST
    assert len(visible("😀" * 20_000).encode("utf-16-le")) // 2 <= LONGEST


@pytest.mark.parametrize(
    ("pdf", "link"),
    [
        ("in/a.pdf", "../in/a.pdf#page=3"),
        ("in/mapp å/b c.pdf", "../in/mapp%20å/b%20c.pdf#page=3"),
        ("in/50%#1?.pdf", "../in/50%25%231%3F.pdf#page=3"),
        ('in/"a".pdf', "../in/%22a%22.pdf#page=3"),
    ],
)
def test_a_link_leads_from_the_workbook_to_the_page(tmp_path: Path, pdf: str, link: str):
    assert page_link(tmp_path / pdf, 3, tmp_path / "ut", "s. 3") == Formula(f'=HYPERLINK("{link}","s. 3")')


def test_a_long_link_is_made_of_pieces_that_excel_takes(tmp_path: Path):
    made = page_link(tmp_path / ("m" * 200) / ("n" * 200) / "a.pdf", 1, tmp_path, "s. 1")
    assert isinstance(made, Formula)
    assert max(len(piece) for piece in made.text.split('"')) <= 255


def test_a_link_too_long_for_excel_is_plain_text(tmp_path: Path):
    assert page_link(tmp_path / "/".join(["m" * 200] * 12) / "a.pdf", 1, tmp_path, "s. 1") == "s. 1"


def test_the_workbook_links_to_the_pdf_of_the_row(tmp_path: Path):
    write(batch(document("undermapp/b.pdf", "2022", HAVSVIK), root=tmp_path / "in"), tmp_path / "ut")
    sheet = load_workbook(tmp_path / "ut" / BOOK)["Antal"]
    links = [sheet.cell(line, headings(sheet)["Sida"]).value for line in range(5, 10)]
    assert links[-1] == '=HYPERLINK("../in/undermapp/b.pdf#page=2","s. 2")'


@pytest.mark.parametrize(("column", "name"), [(1, "A"), (26, "Z"), (27, "AA"), (702, "ZZ"), (703, "AAA")])
def test_columns_have_letters(column: int, name: str):
    assert letters(column) == name


def test_an_area_is_written_as_formulas_write_it():
    assert span(Area(2, 1, 9, 3)) == "A2:C9"
    assert span(Area(2, 1, 2, 1), fixed=True) == "$A$2"
