"""Words and their glyph boxes cut and cleaned together, so that the one never runs out of step with the other."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

from extract.records import Box, Word, enclosing


def part_of(word: Word, start: int, end: int) -> Word:
    """The printed `word.text[start:end]` as a word of its own."""
    glyphs = word.glyphs[start:end]
    return replace(word, text=word.text[start:end], glyphs=glyphs, box=enclosing(list(glyphs)))


def clean_word(word: Word) -> Word | None:
    """The word in NFC, its ligatures spelt out, one box a character; None where nothing printable is left."""
    pieces = [_spelt(sign, box) for sign, box in zip(word.text, word.glyphs, strict=True)]
    text = "".join(sign for sign, _ in pieces)
    glyphs = tuple(box for sign, box in pieces for _ in sign)
    return replace(word, text=text, glyphs=glyphs) if text else None


def _spelt(sign: str, box: Box) -> tuple[str, Box]:
    ligature = "\ufb00" <= sign <= "\ufb06"
    return unicodedata.normalize("NFKC" if ligature else "NFC", sign), box
