"""Glyphs made fit to read: doubled ones once, ligatures as letters, and what stands for no letter set apart."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import replace

from extract.pages.ink import Glyph
from extract.records import Box

DOUBLED = 0.12
"""Part of the type size: the same sign drawn again so near is bold by overprinting, not a second letter."""

BULLETS = {
    "\uf0b7": "\u2022",
    "\uf0a7": "\u25aa",
    "\uf0a8": "\u25aa",
    "\uf06f": "\u25e6",
    "\uf02d": "-",
    "\uf0d8": "\u2022",
    "\uf0fc": "\u2713",
    "\uf0e0": "\u2192",
}
"""Signs that Word takes from Symbol and Wingdings: private codes whose look everybody knows."""


def once(glyphs: Iterable[Glyph]) -> list[Glyph]:
    """The glyphs without those printed again over themselves, in the order drawn."""
    seen: dict[tuple[str, int, int, int], list[Glyph]] = {}
    kept = []
    for glyph in glyphs:
        near = DOUBLED * glyph.size
        if near <= 0:
            continue
        column, row, step = int(glyph.box.x0 / near), int(glyph.box.top / near), round(near, 1)
        cells = [
            seen.get((glyph.text, c, r, int(step * 10)), ())
            for c in (column - 1, column, column + 1)
            for r in (row - 1, row, row + 1)
        ]
        if any(_is_over(glyph, other, near) for cell in cells for other in cell):
            continue
        seen.setdefault((glyph.text, column, row, int(step * 10)), []).append(glyph)
        kept.append(glyph)
    return kept


def _is_over(glyph: Glyph, other: Glyph, near: float) -> bool:
    return abs(glyph.box.x0 - other.box.x0) <= near and abs(glyph.box.top - other.box.top) <= near


def is_readable(glyph: Glyph) -> bool:
    """Whether the sign stands for text: not a code that the file gives no meaning, not mirrored."""
    return not glyph.mirrored and not any(map(_is_unmapped, _pieces(glyph.text)))


def _pieces(text: str) -> Sequence[str]:
    return (text,) if text.startswith("(cid:") else text


def _is_unmapped(sign: str) -> bool:
    if sign.startswith("(cid:") or sign == "\ufffd":
        return True
    return sign not in BULLETS and unicodedata.category(sign) in {"Co", "Cn"}


def letters(glyphs: Sequence[Glyph]) -> tuple[str, tuple[Box, ...]]:
    """The text of the glyphs in NFC, and one box a character: ligatures are shared out, accents join their letter."""
    text: list[str] = []
    boxes: list[Box] = []
    for glyph in glyphs:
        spelt = _spelt(glyph.text)
        for position, sign in enumerate(spelt):
            box = _part(glyph.box, position, len(spelt))
            joined = unicodedata.normalize("NFC", text[-1] + sign) if text and not sign.isascii() else ""
            if len(joined) == 1:
                text[-1] = joined
            else:
                text.append(sign)
                boxes.append(box)
    return "".join(text), tuple(boxes)


def _spelt(sign: str) -> str:
    """The letters of a sign, without control characters, in NFC."""
    if sign.isascii() and sign.isprintable():
        return sign
    plain = "".join(BULLETS.get(c, unicodedata.normalize("NFKC", c) if _is_ligature(c) else c) for c in sign)
    kept = "".join(c for c in plain if c == "\u00ad" or unicodedata.category(c) not in {"Cc", "Cf"})
    return unicodedata.normalize("NFC", kept)


def _is_ligature(sign: str) -> bool:
    return "\ufb00" <= sign <= "\ufb06"


def _part(box: Box, position: int, count: int) -> Box:
    if count == 1:
        return box
    step = (box.x1 - box.x0) / count
    return replace(box, x0=box.x0 + position * step, x1=box.x0 + (position + 1) * step)
