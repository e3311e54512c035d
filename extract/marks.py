"""Footnote marks taken out of the lines that they stand in."""

from __future__ import annotations

from dataclasses import replace

from extract.glyphs import part_of
from extract.records import Line, Word, enclosing

SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁾"
UNITS = ("m", "km", "cm", "mm", "dm", "ha")
CLOSING = frozenset(".,;:!?)”»")


def without_marks(line: Line) -> tuple[Line, tuple[Word, ...]]:
    """The line without its footnote marks, and the marks; one that begins the line is a note's own number and stays."""
    kept: list[Word] = []
    marks: list[Word] = []
    after_mark = False
    for word in line.words:
        if word.raised and kept and not _is_exponent(kept[-1], word):
            marks.append(word)
            after_mark = True
            continue
        if after_mark and word.text[0] in CLOSING:
            kept[-1] = _glued(kept[-1], word)
        else:
            bare, mark = _split_superscript(word)
            kept += [bare] if bare else []
            marks += [mark] if mark else []
        after_mark = False
    return Line(tuple(kept)), tuple(marks)


def _is_exponent(before: Word, mark: Word) -> bool:
    """Square and cubic metres are no footnotes."""
    return before.text in UNITS and mark.text in {"2", "3"}


def _split_superscript(word: Word) -> tuple[Word | None, Word | None]:
    """A word ending in superscript figures of its own font as the word and its mark."""
    bare = word.text.rstrip(SUPERSCRIPTS)
    if bare == word.text or not bare or (bare.lower() in UNITS or bare[-1:].isdigit()):
        return word, None
    return part_of(word, 0, len(bare)), part_of(word, len(bare), len(word.text))


def _glued(word: Word, after: Word) -> Word:
    """One word of two, as where a full stop follows a mark that has been taken out."""
    glyphs = word.glyphs + after.glyphs
    return replace(word, text=word.text + after.text, glyphs=glyphs, box=enclosing(list(glyphs)))
