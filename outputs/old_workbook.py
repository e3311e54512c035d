"""What analysts entered in a workbook of an earlier run, wherever its columns, rows and sheets have been moved."""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from pathlib import Path
from xml.etree.ElementTree import ParseError

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.workbook.workbook import Workbook

from outputs.entries import merged
from outputs.headings import COUNTS, FORMS, WITHIN, Form, Placed
from outputs.rows import ReviewRow
from outputs.workbook.sheets import MAKER, SHEETS

DAMAGE = (
    zipfile.BadZipFile, zlib.error, struct.error, InvalidFileException, ParseError, EOFError, LookupError, ValueError,
    TypeError, AttributeError, ArithmeticError, RuntimeError,
)  # fmt: skip
"""What opening and reading a file that is no whole workbook gives, in the spreadsheet library and below it."""

Line = tuple[object, ...]


class UnreadableWorkbook(Exception):
    """The entries of the file are out of reach; the message says why, in Swedish."""


@dataclass(frozen=True, slots=True)
class OldWorkbook:
    """The entries by id, what to tell the analyst, and whether the workbook is one of the program's own."""

    entries: dict[str, ReviewRow]
    messages: tuple[str, ...]
    own: bool


def read(path: Path) -> OldWorkbook:
    """Read the entries; raises UnreadableWorkbook, and OutputError where columns cannot be told apart."""
    try:
        book = load_workbook(path, read_only=True, data_only=True)
        try:
            return _read(book, path.name)
        finally:
            book.close()
    except DAMAGE as damage:
        raise UnreadableWorkbook("filen är skadad, bara delvis skriven eller ingen arbetsbok") from damage


def _read(book: Workbook, file: str) -> OldWorkbook:
    found: list[ReviewRow] = []
    forms: list[Form] = []
    messages: list[str] = []
    own = book.properties.creator == MAKER
    for sheet in book.worksheets:
        placed = _placed(sheet.iter_rows(values_only=True), f"bladet {sheet.title} i {file}")
        if placed is not None:
            own = True
            forms.append(placed[0].form)
            messages += placed[0].messages
            found += _entries(*placed)
    if own and COUNTS not in forms:
        raise UnreadableWorkbook("bladet Antal saknas")
    if own:
        messages += _strangers(sheet.title for sheet in book.worksheets)
    entries, twice = merged(found)
    return OldWorkbook(entries, (*messages, *twice), own)


def _placed(lines: Iterator[Line], where: str) -> tuple[Placed, Iterator[Line]] | None:
    """The sheet's columns, and the lines under its headings; None for a sheet that takes no entries."""
    for line in islice(lines, WITHIN):
        headings = tuple(text(value) for value in line)
        forms = [form for form in FORMS if form.fits(headings)]
        if forms:
            best = max(forms, key=lambda form: form.share(headings))
            return best.placed(headings, where), lines
    return None


def _entries(placed: Placed, lines: Iterator[Line]) -> Iterator[ReviewRow]:
    for line in lines:
        told = {name: text(line[at]) if at < len(line) else "" for name, at in placed.places.items()}
        row = placed.form.entry(told)
        if row is not None:
            yield row


def _strangers(titles: Iterable[str]) -> list[str]:
    strange = [title for title in titles if title not in SHEETS]
    if not strange:
        return []
    return [f"Egna blad ({', '.join(strange)}) följer inte med till den nya arbetsboken; de finns kvar i kopian."]


def text(value: object) -> str:
    """A cell's value as an analyst would type it."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()
