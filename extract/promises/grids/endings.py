"""What the end and the beginning of a text say of whether it goes on."""

from __future__ import annotations

import re

from extract.texts.connectives import connectives

SENTENCE_END = (".", "!", "?", ":", "…", ".”", '."', ".)")
HYPHENS = ("-", "–", "\u00ad", "\u2010")
"""After one of these a word that could be a whole one is the end of the word on the line above."""
NOTHING = re.compile(r"[-–—−]")
"""What stands in a cell where there is nothing to tell."""
FIGURES = re.compile(r"[-–−]?\d[\d\s.,]*%?")


def unfinished(text: str) -> bool:
    """Whether a text stops at a sign or a word that something must follow; a lone dash is a whole answer."""
    if NOTHING.fullmatch(text):
        return False
    *before, word = text.split()
    if text.endswith((",", "/", *HYPHENS)):
        return True
    divided = bool(before) and before[-1].endswith(HYPHENS) and len(before[-1]) > 1
    return word.lower() in connectives().unfinished and not divided


def mid_sentence(above: str, below: str) -> bool:
    """Whether a text goes on in small letters after one that ends no sentence."""
    return below[:1].islower() and not above.endswith(SENTENCE_END)


def are_figures(above: str, below: str) -> bool:
    """Whether each of two texts is a whole answer in a column of figures, one of them at least a figure."""
    answers = [text for text in (above, below) if FIGURES.fullmatch(text) or NOTHING.fullmatch(text)]
    return len(answers) == len((above, below)) and any(FIGURES.fullmatch(text) for text in answers)
