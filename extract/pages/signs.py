"""What signs stand for: ligatures are letters, accents join theirs, and some stand for no letter at all."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from extract.pages.ink import Glyph
from extract.records import Box

BULLETS = {
    "\uf0b7": "\u2022",
    "\uf0a7": "\u25aa",
    "\uf0a8": "\u25aa",
    "\uf06f": "\u25e6",
    "\uf02d": "-",
    "\uf0d8": "\u2022",
    "\uf0fc": "\u2713",
    "\uf0e0": "\u2192",
    "\uf076": "\u2756",
}
"""Signs that Word takes from Symbol and Wingdings: private codes whose look everybody knows."""


HOLE = "\ufffd"
"""Stands for a sign that the file gives a form but no letter."""


def is_readable(glyph: Glyph) -> bool:
    """Whether the sign stands for text: not a code that the file gives no meaning or no letter, not mirrored."""
    return not glyph.mirrored and _is_text(glyph.text)


@lru_cache(maxsize=4096)
def _is_text(text: str) -> bool:
    if text.startswith("(cid:"):
        return False
    if text.isascii():
        return text.isspace() or (text.isprintable() and text != "")
    return not any(map(_is_unmapped, text))


def as_read(glyph: Glyph) -> Glyph | None:
    """The sign, or a hole in its place where the file does not say what it stands for; None where there is none."""
    if is_readable(glyph):
        return glyph if glyph.size > 0 else None
    return replace(glyph, text=HOLE) if glyph.size > 0 and not glyph.mirrored else None


def without_holes(text: str) -> slice:
    """The part of a word that is read: holes stay between its letters and beside them, where a letter is missing."""
    if HOLE not in text:
        return slice(None)
    start, end = 0, len(text)
    while start < end and text[start] == HOLE and not _is_letter(text[start:].lstrip(HOLE)[:1]):
        start += 1
    while start < end and text[end - 1] == HOLE and not _is_letter(text[:end].rstrip(HOLE)[-1:]):
        end -= 1
    return slice(start, end)


def _is_letter(sign: str) -> bool:
    return sign.isalpha()


def _is_unmapped(sign: str) -> bool:
    if "\x80" <= sign <= "\x9f" or sign == HOLE:
        return True
    return sign not in BULLETS and unicodedata.category(sign) in {"Co", "Cn"}


def letters(glyphs: Sequence[Glyph]) -> tuple[str, tuple[Box, ...]]:
    """The text of the glyphs in NFC, and one box a character: ligatures are shared out, accents join their letter."""
    plain = "".join([glyph.text for glyph in glyphs])
    if len(plain) == len(glyphs) and _is_plain(plain):
        return plain, tuple([glyph.box for glyph in glyphs])
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


def _is_plain(text: str) -> bool:
    """Whether each sign of a text is a character that stands for itself."""
    if not text.isprintable():
        return False
    return text.isascii() or (unicodedata.is_normalized("NFC", text) and not any(map(_is_ligature, text)))


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
    step = box.width / count
    return replace(box, x0=box.x0 + position * step, x1=box.x0 + (position + 1) * step)
