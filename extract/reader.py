"""A PDF file read into pages of tables and lines."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from extract.files.annotations import written_over
from extract.files.damage import Losses, listening
from extract.files.opening import Opened, opened
from extract.files.watched import Ending, WatchedPage
from extract.pages.accents import with_accents
from extract.pages.complaints import complaints, is_scan
from extract.pages.drawing import page_ink
from extract.pages.ink import Ink
from extract.pages.sheets import Sheet, read_sheet
from extract.pages.whole_letters import Recoded, whole_letters
from extract.records import Document, Page, Problem, UnreadableFile
from extract.tables.columns import Columns
from extract.tables.doubts import crowded, row_doubts
from extract.tables.left_lines import left_lines
from extract.tables.margins import Margins, margins, said_again
from extract.tables.run_together import run_together
from extract.tables.tables import Tables, find_tables


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A page before its tables are found: its ink and words, and whether it has damage or notes over it."""

    sheet: Sheet
    margins: Margins
    ink: Ink
    problems: tuple[Problem, ...]
    broken: bool
    notes: bool


@dataclass(frozen=True, slots=True)
class _Read:
    """A page as read; whether it is a picture, has signs, damage or notes over it; the columns that it ends in."""

    page: Page
    scan: bool
    signs: bool
    broken: bool
    notes: bool
    columns: Columns | None


def read_document(path: Path, name: str) -> Document:
    """Read one PDF; raises UnreadableFile with a Swedish sentence where no word of it can be read."""
    with listening() as losses, opened(path, name, losses) as pdf:
        read = list(_each(pdf.leaves.pages, losses))
    _refuse_wordless(read, name)
    sha256 = hashlib.sha256(pdf.data).hexdigest()
    return Document(name, sha256, pdf.title, tuple(found.page for found in read), _missing(pdf))


def _each(leaves: Iterable[WatchedPage], losses: Losses) -> Iterator[_Read]:
    """The pages in order, each read with the columns that the one before ends in, and the edges of its neighbours."""
    columns = None
    drawn = (_drawn(leaf, losses) for leaf in leaves)
    for before, this, after in _neighbours(drawn):
        near = [other.margins for other in (before, after) if other is not None]
        read = _read(this, columns, said_again(this.margins, near))
        columns = read.columns
        yield read


def _neighbours(pages: Iterable[_Drawn]) -> Iterator[tuple[_Drawn | None, _Drawn, _Drawn | None]]:
    """Each page with the ones before and after it; no more than three are kept at a time."""
    before, this = None, None
    for after in pages:
        if this is not None:
            yield before, this, after
        before, this = this, after
    if this is not None:
        yield before, this, None


def _drawn(leaf: WatchedPage, losses: Losses) -> _Drawn:
    """What a page draws, and what is wrong with it."""
    ink, recoded = _with_letters(page_ink(leaf))
    broken = losses.taken() or leaf.ending is Ending.BROKEN
    ending = Ending.BROKEN if broken and leaf.ending is Ending.WHOLE else leaf.ending
    written = written_over(leaf.page_obj)
    problems = complaints(leaf.page_number, ink, ending, written, recoded)
    leaf.close()
    sheet = read_sheet(leaf.page_number, ink)
    return _Drawn(sheet, margins(sheet), ink, problems, broken, bool(written))


def _with_letters(ink: Ink) -> tuple[Ink, list[Recoded]]:
    """The ink with letters whose bytes were read one by one, or that were drawn in two signs, made whole."""
    glyphs, recoded = whole_letters(ink.glyphs)
    return replace(ink, glyphs=tuple(with_accents(glyphs))), recoded


def _read(drawn: _Drawn, before: Columns | None, around: Margins) -> _Read:
    found = find_tables(drawn.sheet, before, around)
    number = drawn.sheet.number
    doubts = tuple(row_doubts(number, found.tables)) or crowded(found.tables)
    doubts += (*left_lines(number, found.tables, found.lines), *run_together(number, found.tables))
    page = _page(drawn.sheet, found, drawn.ink, drawn.problems + doubts + found.doubts)
    return _Read(page, is_scan(drawn.ink), bool(drawn.ink.glyphs), drawn.broken, drawn.notes, found.overleaf)


def read_page(number: int, ink: Ink) -> Page:
    """The page that the ink shows, read by itself."""
    sheet = read_sheet(number, ink)
    return _page(sheet, find_tables(sheet), ink)


def _page(sheet: Sheet, found: Tables, ink: Ink, problems: tuple[Problem, ...] = ()) -> Page:
    """The page with its tables: every word of it in one cell or in one line outside them."""
    back = sheet.frame.back
    tables, lines = tuple(map(back.table, found.tables)), tuple(map(back.line, found.lines))
    columns, boxes, cards = (tuple(map(back.box, held)) for held in (found.columns, found.boxes, found.cards))
    return Page(sheet.number, ink.width, ink.height, tables, lines, problems, (*cards, *columns), boxes, cards)


def _refuse_wordless(read: list[_Read], name: str) -> None:
    if not any(found.page.tables or found.page.lines for found in read):
        raise UnreadableFile(f"{name} {_why_wordless(read)}")


def _why_wordless(read: list[_Read]) -> str:
    """Why a file without any words that can be read has none, and what to do."""
    if any(found.signs for found in read):
        reason = "har text som inte går att läsa ut: typsnitten saknar uppgift om vilka bokstäver de visar."
        return f"{reason} Be om filen i ett annat format, eller tolka den med OCR."
    if any(found.broken for found in read):
        return "är så skadad att ingen text går att läsa. Hämta filen på nytt."
    if any(found.scan for found in read):
        return "är inskannad: den har bilder men ingen text. Tolka den med ett OCR-program först."
    if any(found.notes for found in read):
        return "har bara text i fält eller anteckningar. Skriv ut filen som en ny PDF och läs in den i stället."
    return "innehåller ingen text. Kontrollera att rätt fil har sparats."


def _missing(pdf: Opened) -> tuple[Problem, ...]:
    """What is wrong with the file as a whole."""
    lost = pdf.leaves.missing
    if not lost:
        return pdf.problems
    pages = "En sida" if lost == 1 else f"{lost} sidor"
    return *pdf.problems, Problem(f"{pages} i filen saknas eller går inte att läsa. Jämför med originalet.")
