"""A PDF file read into pages of tables and lines (baseline that the table reader replaces)."""

from __future__ import annotations

import hashlib
import unicodedata
from pathlib import Path
from typing import Any

import pdfplumber

from extract.records import Box, Cell, Document, Line, Page, Table, Word, enclosing


def read_document(path: Path, name: str) -> Document:
    """Read one PDF; raises UnreadableFile with a Swedish sentence."""
    with pdfplumber.open(path) as pdf:
        pages = tuple(_read_page(page) for page in pdf.pages)
        title = str(pdf.metadata.get("Title") or "")
    return Document(name, hashlib.sha256(path.read_bytes()).hexdigest(), title, pages)


def _read_page(page: Any) -> Page:
    words = [_word(page, w) for w in page.extract_words(return_chars=True, extra_attrs=["fontname", "size"])]
    tables = tuple(_table(page, found, words) for found in page.find_tables())
    inside = {id(w) for t in tables for c in t.cells for line in c.lines for w in line.words}
    return Page(page.page_number, page.width, page.height, tables, _lines([w for w in words if id(w) not in inside]))


def _word(page: Any, raw: dict[str, Any]) -> Word:
    glyphs = tuple(Box(c["x0"], c["top"], c["x1"], c["bottom"]) for c in raw["chars"] for _ in c["text"])
    text = "".join(c["text"] for c in raw["chars"])
    box = Box(raw["x0"], raw["top"], raw["x1"], raw["bottom"])
    return Word(unicodedata.normalize("NFC", text), page.page_number, box, glyphs, raw["size"], "Bold" in raw["fontname"])


def _table(page: Any, found: Any, words: list[Word]) -> Table:
    xs = sorted({c[0] for r in found.rows for c in r.cells if c} | {c[2] for r in found.rows for c in r.cells if c})
    cells = []
    for r, row in enumerate(found.rows):
        for box in filter(None, row.cells):
            column, after = xs.index(box[0]), xs.index(box[2])
            held = [w for w in words if box[0] <= (w.box.x0 + w.box.x1) / 2 < box[2] and box[1] <= (w.box.top + w.box.bottom) / 2 < box[3]]
            cells.append(Cell(r, column, 1, after - column, Box(*box), _lines(held)))
    return Table(page.page_number, Box(*found.bbox), len(found.rows), len(xs) - 1, tuple(cells))


def _lines(words: list[Word]) -> tuple[Line, ...]:
    lines: list[list[Word]] = []
    for word in sorted(words, key=lambda w: (w.box.bottom, w.box.x0)):
        if lines and abs(enclosing([w.box for w in lines[-1]]).bottom - word.box.bottom) < word.size / 3:
            lines[-1].append(word)
        else:
            lines.append([word])
    return tuple(Line(tuple(sorted(line, key=lambda w: w.box.x0))) for line in lines)
