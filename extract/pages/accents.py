"""Accents that are drawn as signs of their own over a letter, as TeX does, joined to it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace

from extract.pages.ink import Glyph

COMBINING = {
    "\u00a8": "\u0308",
    "\u02da": "\u030a",
    "\u00b0": "\u030a",
    "\u00b4": "\u0301",
    "\u0060": "\u0300",
    "\u02c6": "\u0302",
    "\u005e": "\u0302",
    "\u02dc": "\u0303",
    "\u02c7": "\u030c",
}
"""Accents that take up room of their own, with those that do not."""

OVER = 0.5
"""Part of the narrower of an accent and its letter that lies over the other; signs side by side share no more than a
tenth."""


def with_accents(glyphs: Sequence[Glyph]) -> list[Glyph]:
    """The signs in the order drawn, each accent that lies over the next or the last letter joined to that."""
    if COMBINING.keys().isdisjoint([glyph.text for glyph in glyphs]):
        return list(glyphs)
    return list(_joined(glyphs))


def _joined(glyphs: Sequence[Glyph]) -> Iterator[Glyph]:
    waiting: list[Glyph] = []
    for glyph in glyphs:
        letter = _letter(waiting[0], glyph) if waiting else None
        if letter is not None:
            waiting = [letter]
            continue
        yield from waiting
        waiting = [glyph]
    yield from waiting


def _letter(before: Glyph, after: Glyph) -> Glyph | None:
    """The accented letter that two signs are, in either order; None where they are not one."""
    for accent, letter in ((before, after), (after, before)):
        mark = COMBINING.get(accent.text)
        if mark and letter.text.isalpha() and accent.turn == letter.turn and _lies_over(accent, letter):
            text = unicodedata.normalize("NFC", letter.text.replace("\u0131", "i") + mark)
            return replace(letter, text=text) if len(text) == 1 else None
    return None


def _lies_over(accent: Glyph, letter: Glyph) -> bool:
    """Whether an accent and a letter stand at one place; only of upright or overturned type."""
    a, b = accent.box, letter.box
    shared = a.shared_width(b)
    level = min(a.bottom, b.bottom) > max(a.top, b.top)
    return level and shared > OVER * min(a.width, b.width)
