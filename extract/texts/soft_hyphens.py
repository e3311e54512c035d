"""Soft hyphens told apart: those that only show where a word may be broken, and those that stand for a hyphen."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import zip_longest

from extract.records import Line, Word
from extract.texts.connectives import connectives

SOFT_HYPHEN = "\u00ad"
VISIBLE = 0.05
"""A glyph wider than this share of the type size is seen."""


def stand_for_hyphens(lines: Iterable[Line]) -> bool:
    """Whether the fonts read their hyphens as soft ones: some stand inside a line where only a hyphen can."""
    return any(_must_be_hyphen(word, i) for line in lines for word, i in _inside(line))


def _inside(line: Line) -> list[tuple[Word, int]]:
    """The soft hyphens of a line but for one that ends it."""
    found = [(word, i) for word in line.words for i, char in enumerate(word.text) if char == SOFT_HYPHEN]
    return [(word, i) for word, i in found if (word, i) != (line.words[-1], len(line.words[-1].text) - 1)]


def _must_be_hyphen(word: Word, index: int) -> bool:
    """Seen, and after an abbreviation, a letter or a figure, or at a word's end within the line."""
    box, before = word.glyphs[index], word.text[:index]
    if box.width <= VISIBLE * word.size or not before:
        return False
    return index == len(word.text) - 1 or _is_abbreviation(before)


def _is_abbreviation(text: str) -> bool:
    return len(text) == 1 or text[-2:].isupper() or text[-1].isdigit()


def settled(lines: tuple[Line, ...], *, hyphens: bool) -> tuple[Line, ...]:
    """The lines with a hyphen wherever a soft one stands for it; `hyphens` as `stand_for_hyphens` says."""
    return tuple(_settled(line, after, hyphens=hyphens) for line, after in zip_longest(lines, lines[1:]))


def _settled(line: Line, after: Line | None, *, hyphens: bool) -> Line:
    if all(SOFT_HYPHEN not in word.text for word in line.words):
        return line
    words = [_hyphenated(word, len(word.text)) if hyphens else word for word in line.words[:-1]]
    last = line.words[-1]
    inner = len(last.text) if _ends_in_hyphen(last, after) else len(last.text) - 1
    if hyphens:
        words.append(_hyphenated(last, inner))
    else:
        words.append(_with_last_hyphen(last) if inner == len(last.text) else last)
    return Line(tuple(words))


def _ends_in_hyphen(word: Word, after: Line | None) -> bool:
    """Whether a soft hyphen at a line's end is a hyphen: after an abbreviation, or before "och"."""
    if not word.text.endswith(SOFT_HYPHEN):
        return False
    suspended = after is not None and after.words[0].text.lower() in connectives().suspending
    return suspended or _is_abbreviation(word.text[:-1] or "-")


def _hyphenated(word: Word, end: int) -> Word:
    """The word with hyphens for the soft ones before `end`."""
    return replace(word, text=word.text[:end].replace(SOFT_HYPHEN, "-") + word.text[end:])


def _with_last_hyphen(word: Word) -> Word:
    return replace(word, text=word.text[:-1] + "-")
