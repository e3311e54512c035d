"""The workbook on paper: A4 landscape, headings repeated, nothing cut off. The pages are left in out/blad."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest
from conftest import ROOT
from follow_ups import HAVSVIK, TALLMO, batch, document
from opened_workbook import BOOK, LibreOffice

from outputs import write
from outputs.workbook.sheets import SHEETS

ARTEFACTS = ROOT / "out" / "blad"
FILES = 12
"""Documents enough for lists of several pages."""


@pytest.fixture(scope="module")
def pdf(libreoffice: LibreOffice, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The workbook as LibreOffice prints it."""
    folder = tmp_path_factory.mktemp("ut")
    files = (
        document(f"{place.name} {2010 + year}.pdf", str(2010 + year), place)
        for year in range(FILES)
        for place in (TALLMO, HAVSVIK)
    )
    write(batch(*files), folder)
    return libreoffice.converted(folder / BOOK, "pdf", folder)


@pytest.fixture(scope="module")
def pages(pdf: Path, pdftoppm: str) -> list[str]:
    """The words of each page; the pages themselves as pictures in ARTEFACTS."""
    ARTEFACTS.mkdir(parents=True, exist_ok=True)
    subprocess.run([pdftoppm, "-r", "60", "-png", str(pdf), str(ARTEFACTS / "sida")], check=True, timeout=60)
    told = subprocess.run(
        ["pdftotext", "-layout", str(pdf), "-"], check=True, capture_output=True, text=True, timeout=60
    )
    return told.stdout.split("\f")[:-1]


def foot(page: str) -> str:
    """The sheet that a page belongs to, as its foot says."""
    return page.strip().split("\n")[-1].split("  ")[0].strip()


def test_every_sheet_is_printed_on_a4_landscape(pdf: Path, pages: list[str]):
    told = subprocess.run(["pdfinfo", "-l", "-1", str(pdf)], check=True, capture_output=True, text=True, timeout=60)
    sizes = set(re.findall(r"Page +\d+ size: +([\d.]+) x ([\d.]+)", told.stdout))
    assert {(round(float(wide)), round(float(high))) for wide, high in sizes} == {(842, 595)}
    assert {foot(page) for page in pages} == SHEETS - {"Listor", "Avskilda"}


@pytest.mark.parametrize(
    ("sheet", "heading"), [("Antal", "Mening"), ("Löften", "Vad som redovisas"), ("Granska", "Att kontrollera")]
)
def test_headings_stand_on_every_page_of_a_list(pages: list[str], sheet: str, heading: str):
    own = [page for page in pages if foot(page) == sheet]
    assert len(own) > 1
    assert all(heading in page for page in own)


def test_no_column_is_too_narrow_and_no_formula_fails(pages: list[str]):
    assert [page for page in pages if "###" in page or re.search(r"#(REF|NAME|VALUE|N/A)|Err:", page)] == []


def test_a_sheet_is_as_wide_as_its_paper(pages: list[str]):
    """Each line of a list stands on one page: its first and its last printed column are there together."""
    own = [page for page in pages if foot(page) == "Antal"]
    assert all("Kommun" in page and "Granskning" in page for page in own)
