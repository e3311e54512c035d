"""A page's signs as the letters that they were written as."""

from __future__ import annotations

from dataclasses import replace

from extract.pages.accents import with_accents
from extract.pages.ink import Ink
from extract.pages.whole_letters import Recoded, whole_letters


def with_letters(ink: Ink) -> tuple[Ink, list[Recoded]]:
    """The ink with letters whose bytes were read one by one, or that were drawn in two signs, made whole."""
    glyphs, recoded = whole_letters(ink.glyphs)
    return replace(ink, glyphs=tuple(with_accents(glyphs))), recoded
