"""Lines whose letters stand in the wrong order, so that what is printed reads from right to left."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from extract.records import Line, Page, Problem, Word, words_of
from extract.texts.connectives import connectives
from extract.texts.lexicon import Lexicon, swedish
from extract.texts.page_lines import with_lines

SHORTEST = 4
"""Shorter words are often other words when read backwards."""

SURE = 2
"""So many words of a line that are known only when turned round may show that it is."""

TELLING = 3
"""Letters of the small words that every Swedish line has one of, and hardly any other text when turned round."""


def reads_backwards(line: Line, lexicon: Lexicon) -> bool:
    """Whether several words of a line are known when turned round, more than are as they stand, and a small one too."""
    words = [word.text.lower().strip(".,;:!?()") for word in line.words]
    told = [word for word in words if len(word) >= SHORTEST and word.isalpha()]
    onwards = sum(word in lexicon for word in told)
    turned = sum(word not in lexicon and word[::-1] in lexicon for word in told)
    small = [word for word in connectives().unfinished if len(word) >= TELLING and word != word[::-1]]
    return turned >= SURE and turned > onwards and any(word[::-1] in small and word not in small for word in words)


def without_backwards(page: Page) -> tuple[Page, tuple[Word, ...]]:
    """The page without such lines and with a warning of them, and their words."""
    lexicon = swedish()
    found: list[Word] = []
    onwards = with_lines(page, partial(_onwards, lexicon, found))
    if not found:
        return page, ()
    text = (
        f"Sida {page.number} har text som står baklänges (”{found[0].text}”) och inte är läst. Skriv av den för hand."
    )
    problems = (*page.problems, Problem(text, page.number))
    return replace(onwards, problems=problems), tuple(found)


def _onwards(lexicon: Lexicon, found: list[Word], lines: tuple[Line, ...]) -> tuple[Line, ...]:
    turned = [line for line in lines if reads_backwards(line, lexicon)]
    found += words_of(turned)
    return tuple(line for line in lines if line not in turned)
