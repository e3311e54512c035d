"""Footnote marks taken out of the lines that they stand in."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from extract.records import Box, Line, Word, enclosing
from extract.texts.glyphs import part_of
from extract.texts.strips import snug

SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁾"
UNITS = ("m", "km", "cm", "mm", "dm", "ha")
SMALLER, HIGHER, HIGH = 0.9, 0.1, 0.3
"""A mark is smaller than this share of the type beside it, its foot higher by this share; or it stands really high."""
CLOSING = frozenset(".,;:!?)”»")
NOTE_SIGN = re.compile(r"(?:\*{1,3}|†|‡)(?=\)?\s?[^\W\d_])")
"""What a note begins with, before its first word."""


def note_signs(lines: Iterable[Line]) -> frozenset[str]:
    """The signs that one line each of a document begins with, as notes do; those of several lines are list marks."""
    found = Counter(match[0] for line in lines if (match := NOTE_SIGN.match(line.text)))
    return frozenset(sign for sign, lines_begun in found.items() if lines_begun == 1)


def without_marks(line: Line, signs: frozenset[str] = frozenset()) -> tuple[Line, tuple[Word, ...]]:
    """The line without its footnote marks, and the marks; one that begins the line is a note's own number and stays.

    `signs` are the asterisks and daggers that notes of the document begin with: such a one ends a word as its mark.
    """
    kept: list[Word] = []
    marks: list[Word] = []
    after_mark = False
    for word in line.words:
        if kept and _is_mark(word, kept[-1]):
            marks.append(word)
            after_mark = True
            continue
        if after_mark and word.text[0] in CLOSING:
            kept[-1] = _glued(kept[-1], word)
        else:
            bare, mark = _split_sign(word, signs) if signs else _split_superscript(word)
            kept += [bare] if bare else []
            marks += [mark] if mark else []
        after_mark = False
    return Line(tuple(kept)), tuple(marks)


def _is_mark(word: Word, before: Word) -> bool:
    """Whether a word is set smaller and higher than the one that it touches; square metres are no footnotes."""
    if before.text in UNITS and word.text in {"2", "3"}:
        return False
    smaller = _smaller_and_higher(before.box, word.box, (*before.glyphs, *word.glyphs))
    figures = all(char.isdigit() or char in "*†‡,)" for char in word.text)
    return word.raised or (smaller and figures and snug(before, word))


def _split_superscript(word: Word) -> tuple[Word | None, Word | None]:
    """A word with raised or superscript figures in or after it as the word without them, and the mark."""
    marks = [i for i in range(1, len(word.text)) if _is_raised(word, i)]
    bare = word.text[: marks[0]] if marks else ""
    if not bare or bare.lower() in UNITS or (bare[-1].isdigit() and word.text[marks[0]] in SUPERSCRIPTS):
        return word, None
    if marks != list(range(marks[0], marks[-1] + 1)) or any(char.isalnum() for char in word.text[marks[-1] + 1 :]):
        return word, None
    head, tail = part_of(word, 0, marks[0]), word.text[marks[-1] + 1 :]
    rest = _glued(head, part_of(word, marks[-1] + 1, len(word.text))) if tail else head
    return rest, part_of(word, marks[0], marks[-1] + 1)


def _split_sign(word: Word, signs: frozenset[str]) -> tuple[Word | None, Word | None]:
    """A word with a note's sign after it as the word without it, and the sign; else without its superscripts."""
    text = word.text.rstrip("*†‡")
    if not text or word.text[len(text) :] not in signs:
        return _split_superscript(word)
    return part_of(word, 0, len(text)), part_of(word, len(text), len(word.text))


def _is_raised(word: Word, index: int) -> bool:
    """Whether a figure is a superscript of its font, or is set smaller and higher than the word's first letter."""
    char = word.text[index]
    if char in SUPERSCRIPTS:
        return True
    return (char.isdigit() or char in "*†‡") and _smaller_and_higher(word.glyphs[0], word.glyphs[index], word.glyphs)


def _smaller_and_higher(beside: Box, sign: Box, glyphs: tuple[Box, ...]) -> bool:
    """Whether a sign is a mark by its size, the height of the type beside it, and how much its foot is higher.

    `glyphs` are those that tell which way the two are read.
    """
    text, mark = _upright(beside, glyphs), _upright(sign, glyphs)
    height, size, rise = text.height, mark.height, text.bottom - mark.bottom
    return (size < SMALLER * height and rise > HIGHER * height) or (size < height and rise > HIGH * height)


def _glued(word: Word, after: Word) -> Word:
    """One word of two, as where a full stop follows a mark that has been taken out."""
    glyphs = word.glyphs + after.glyphs
    return replace(word, text=word.text + after.text, glyphs=glyphs, box=enclosing(list(glyphs)))


def _upright(box: Box, along: Sequence[Box]) -> Box:
    """A box turned as the boxes of characters that follow each other must be for the first to be left of the last.

    Where it stands to others turned in the same way is kept, not where it stands on the page. One character alone is
    taken to be upright.
    """
    across, down = _way(along[0], along[-1])
    if abs(down) > abs(across):
        return _clockwise(box) if down > 0 else _anticlockwise(box)
    return Box(-box.x1, -box.bottom, -box.x0, -box.top) if across < 0 else box


def _way(first: Box, last: Box) -> tuple[float, float]:
    """Twice the way from the middle of one box to that of another, to the right and down."""
    return (last.x0 + last.x1) - (first.x0 + first.x1), (last.top + last.bottom) - (first.top + first.bottom)


def _clockwise(box: Box) -> Box:
    """A box of text that is read down the page, the feet of its letters to the left."""
    return Box(box.top, -box.x1, box.bottom, -box.x0)


def _anticlockwise(box: Box) -> Box:
    """A box of text that is read up the page, the feet of its letters to the right."""
    return Box(-box.bottom, box.x0, -box.top, box.x1)
