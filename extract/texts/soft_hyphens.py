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
    """Seen, and after an abbreviation, a letter or a figure, before a name, or at a word's end within the line."""
    box, before, behind = word.glyphs[index], word.text[:index], word.text[index + 1 :]
    if box.width <= VISIBLE * word.size or not before:
        return False
    return not behind or _is_abbreviation(before) or _begins_name(before, behind)


def _begins_name(before: str, behind: str) -> bool:
    """Whether a capital follows small letters: no word is broken there, but "Bräkne-Hoby" has a hyphen."""
    return before[-1].islower() and behind[0].isupper()


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
    """Whether a soft hyphen at a line's end is a hyphen: after an abbreviation, or before "och" or a name."""
    if not word.text.endswith(SOFT_HYPHEN):
        return False
    before = word.text[:-1] or "-"
    first = after.words[0].text if after is not None else ""
    named = bool(first) and _begins_name(before, first)
    return named or first.lower() in connectives().suspending or _is_abbreviation(before)


def _hyphenated(word: Word, end: int) -> Word:
    """The word with hyphens for the soft ones before `end`."""
    return replace(word, text=word.text[:end].replace(SOFT_HYPHEN, "-") + word.text[end:])


def _with_last_hyphen(word: Word) -> Word:
    return replace(word, text=word.text[:-1] + "-")
