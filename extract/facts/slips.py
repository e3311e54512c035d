"""Typing errors in headers and headings: a word that is the name of a municipality is none."""

from __future__ import annotations

from extract.facts.municipalities import is_named
from extract.texts.spelling import alike


def same_word(printed: str, word: str) -> bool:
    """Whether a word in lower case is another, or is so with a slip, and no name: "Orsa" is no "orsak"."""
    return printed == word or (alike(printed, word) and not is_named(printed))
