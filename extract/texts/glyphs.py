"""Words cut together with their glyph boxes, so that the one never runs out of step with the other."""

from __future__ import annotations

from dataclasses import replace

from extract.records import Word, enclosing


def part_of(word: Word, start: int, end: int) -> Word:
    """The printed `word.text[start:end]` as a word of its own."""
    glyphs = word.glyphs[start:end]
    return replace(word, text=word.text[start:end], glyphs=glyphs, box=enclosing(list(glyphs)))
