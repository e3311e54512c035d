"""A document without what is no text of its own: wrong letters, footnote marks, lines set backwards, soft hyphens."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from extract.records import Document, Line, Page, Word
from extract.texts.backwards import without_backwards
from extract.texts.code_pages import code_pages
from extract.texts.gibberish import without_gibberish
from extract.texts.holes import with_holes_filled
from extract.texts.ligatures import with_ligatures
from extract.texts.marks import note_signs, without_marks
from extract.texts.page_lines import with_lines
from extract.texts.soft_hyphens import settled, stand_for_hyphens


@dataclass(frozen=True, slots=True)
class Cleaned:
    """The document's pages, and the words that were taken out of them: footnote marks and what nobody can read."""

    pages: tuple[Page, ...]
    marks: tuple[Word, ...]


def cleaned(document: Document) -> Cleaned:
    """The pages with the right letters and without such words; what is left of an emptied line is dropped."""
    taken: list[Word] = []
    pages = [_readable(page, taken) for page in _lettered(document.pages)]
    signs = note_signs(line for page in pages for line in page.all_lines)
    bare = [with_lines(page, partial(_unmarked, taken, signs)) for page in pages]
    hyphens = stand_for_hyphens(line for page in bare for line in page.all_lines)
    return Cleaned(tuple(with_lines(page, partial(settled, hyphens=hyphens)) for page in bare), tuple(taken))


def _lettered(pages: tuple[Page, ...]) -> list[Page]:
    """The pages with the letters that they were written with, and those that are missing told."""
    alphabet = code_pages(line for page in pages for line in page.all_lines)
    return [with_holes_filled(page) for page in with_ligatures([alphabet.mended(page) for page in pages])]


def _readable(page: Page, taken: list[Word]) -> Page:
    """The page without what nobody can read."""
    for without in (without_backwards, without_gibberish):
        page, words = without(page)
        taken += words
    return page


def _unmarked(marks: list[Word], signs: frozenset[str], lines: tuple[Line, ...]) -> tuple[Line, ...]:
    kept = []
    for line in lines:
        bare, found = without_marks(line, signs)
        marks.extend(found)
        if bare.words:
            kept.append(bare)
    return tuple(kept)
