"""A PDF file read into pages of tables and lines."""

from __future__ import annotations

import hashlib
from collections import Counter
from pathlib import Path

from pdfplumber.page import Page as PlumberPage

from extract.drawing import page_ink
from extract.ink import Ink
from extract.lines import read_lines
from extract.opening import opened, pages
from extract.records import Document, Page
from extract.signs import is_readable, once
from extract.tables import Sheet, find_tables
from extract.turning import Frame
from extract.words import read_words


def read_document(path: Path, name: str) -> Document:
    """Read one PDF; raises UnreadableFile with a Swedish sentence."""
    with opened(path, name) as pdf:
        read = tuple(map(_read_page, pages(pdf)))
        title = str(pdf.metadata.get("Title") or "")
    return Document(name, hashlib.sha256(path.read_bytes()).hexdigest(), title, read)


def _read_page(page: PlumberPage) -> Page:
    ink = page_ink(page)
    turn = max(Counter(glyph.turn for glyph in ink.glyphs).items(), key=lambda item: item[1], default=(0, 0))[0]
    frame = Frame(ink.width, ink.height, turn)
    tables, rest = find_tables(_sheet(page.page_number, ink, frame))
    back = frame.back
    return Page(
        page.page_number,
        ink.width,
        ink.height,
        tuple(map(back.table, tables)),
        tuple(map(back.line, read_lines(rest))),
    )


def _sheet(number: int, ink: Ink, frame: Frame) -> Sheet:
    """The page as it is read: turned upright, its glyphs gathered into words."""
    glyphs = [frame.glyph(glyph) for glyph in once(ink.glyphs) if is_readable(glyph)]
    words = [word for line in read_lines(read_words(glyphs, number)) for word in line.words]
    edges = tuple(map(frame.edge, ink.edges))
    width, height = (ink.width, ink.height) if frame.turn in (0, 180) else (ink.height, ink.width)
    return Sheet(number, width, height, tuple(words), edges, tuple(map(frame.box, ink.panels)))
