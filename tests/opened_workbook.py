"""The workbook as an analyst has it open: cells found by their headings, corrections typed in."""

from __future__ import annotations

import csv
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from openpyxl import load_workbook
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from outputs.columns import table
from outputs.workbook.listing import HEADER

BOOK = "uppfoljning.xlsx"


@contextmanager
def opened(folder: Path) -> Iterator[Workbook]:
    """The workbook, saved when done."""
    book = load_workbook(folder / BOOK)
    yield book
    book.save(folder / BOOK)


def headings(sheet: Worksheet) -> dict[str, int]:
    """The column, from 1, of each heading."""
    return {str(cell.value): cell.column for cell in sheet[HEADER] if cell.value}


def line_of(sheet: Worksheet, identity: str) -> int:
    """The line of a count or task."""
    return next(cell.row for line in sheet.iter_rows() for cell in line if cell.value == identity)


def enter(folder: Path, identity: str, **entered: object) -> None:
    """Type values into columns of Antal, named by the contract."""
    enter_all(folder, {identity: entered})


def enter_all(folder: Path, entries: Mapping[str, Mapping[str, object]]) -> None:
    """Type values beside many counts."""
    with opened(folder) as book:
        sheet = book["Antal"]
        columns = headings(sheet)
        for identity, entered in entries.items():
            for name, value in entered.items():
                sheet.cell(line_of(sheet, identity), columns[table("antal").column(name).heading]).value = value


def rows(folder: Path, name: str) -> list[dict[str, str]]:
    """The rows of a data file."""
    with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def row(folder: Path, name: str, **where: str) -> dict[str, str]:
    """The one row of a data file that has these values."""
    (found,) = [one for one in rows(folder, name) if where.items() <= one.items()]
    return found


@dataclass(frozen=True)
class LibreOffice:
    """The program with a profile of its own; making one takes longer than using it, so tests share it."""

    program: str
    profile: Path

    def converted(self, book: Path, form: str, into: Path) -> Path:
        """The workbook as LibreOffice computes it and saves it in another form."""
        own = f"-env:UserInstallation={self.profile.as_uri()}"
        command = [self.program, own, "--headless", "--convert-to", form, "--outdir", str(into), str(book)]
        subprocess.run(command, check=True, capture_output=True, timeout=120)
        return into / f"{book.stem}.{form}"
