"""Words with a hole where a letter should be: filled where only one letter makes a word of them, told where not."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial

from extract.records import Box, Line, Page, Problem, Word
from extract.texts.connectives import connectives
from extract.texts.lexicon import Lexicon, swedish
from extract.texts.mended import Mended, with_mended_told
from extract.texts.page_lines import with_lines

HOLE = re.compile(r"(?:\ufffd|(?<=[^\W\d_])[?\u00bf\u25a1](?=[^\W\d_])|(?<!\S)[?\u00bf\u25a1](?=[^\W\d_]))")
"""A sign that stands for none, or that was put in place of one: inside a word or first in it."""

ADDRESS = re.compile(r"[/=@]|www\.")
"""What words have that are addresses, where a question mark is one."""

FILLINGS = ("\u00e5", "\u00e4", "\u00f6", "\u00e9", "fi", "fl", "ff", "ffi", "ft", "tt")
"""The letters that are lost: those that other alphabets lack, and those that fonts draw as one sign."""

SHORTEST, SHORTEST_COMPOUND = 3, 6
"""Letters of a word that may be filled, and of one that may be made of several words."""

QUOTED = 3
"""So many words are quoted."""


def with_holes_filled(page: Page) -> Page:
    """The page with the letters that can only be one, and with a warning of these and of words that are left."""
    found: list[Mended] = []
    filled = with_lines(page, partial(_filled_lines, found))
    told = [word for word in found if word.before != word.after]
    left = [word.before for word in found if word.before == word.after]
    page = with_mended_told(filled, told, "saknade bokstäver") if found else page
    return replace(page, problems=(*page.problems, Problem(_of_left(page.number, left), page.number))) if left else page


def _of_left(number: int, left: list[str]) -> str:
    quoted = ", ".join(f"”{word}”" for word in list(dict.fromkeys(left))[:QUOTED])
    words = "Ett ord" if len(left) == 1 else f"{len(left)} ord"
    return f"{words} på sida {number} har tecken som inte går att läsa ({quoted}), så antal kan saknas. Rätta för hand."


def _filled_lines(found: list[Mended], lines: tuple[Line, ...]) -> tuple[Line, ...]:
    return tuple(Line(tuple(_filled(word, found) for word in line.words)) for line in lines)


def _filled(word: Word, found: list[Mended]) -> Word:
    if not HOLE.search(word.text) or ADDRESS.search(word.text):
        return word
    whole = with_part(word, HOLE, _filling(word.text, swedish()))
    found.append(Mended(word.text, whole.text))
    return whole


def with_part(word: Word, hole: re.Pattern[str], part: str | None) -> Word:
    """The word with its holes filled; the letters of a part share its place."""
    for place in reversed([match.start() for match in hole.finditer(word.text)] if part else []):
        boxes = _shared(word.glyphs[place], len(part or ""))
        text = word.text[:place] + (part or "") + word.text[place + 1 :]
        word = replace(word, text=text, glyphs=word.glyphs[:place] + boxes + word.glyphs[place + 1 :])
    return word


def _shared(box: Box, count: int) -> tuple[Box, ...]:
    step = box.width / count
    return tuple(replace(box, x0=box.x0 + i * step, x1=box.x0 + (i + 1) * step) for i in range(count))


def _filling(text: str, lexicon: Lexicon) -> str | None:
    """The one part that makes a word of a text with one hole, or the same in all its holes; None where none does."""
    fitting = [part for part in FILLINGS if is_word(HOLE.sub(part, text), lexicon)]
    return fitting[0] if len(fitting) == 1 else None


def is_word(text: str, lexicon: Lexicon) -> bool:
    """Whether a text is a word but for the signs round it."""
    return len(_bare(text)) >= SHORTEST and is_known(text, lexicon)


def is_known(text: str, lexicon: Lexicon) -> bool:
    """Whether a text is a word, however short, or one of the small ones that lexicons leave out."""
    bare = _bare(text)
    if not bare.isalpha():
        return False
    return bare in (*connectives().unfinished, *connectives().function) or (
        lexicon.makes(bare) if len(bare) >= SHORTEST_COMPOUND else bare in lexicon
    )


def _bare(text: str) -> str:
    return text.strip(".,;:!?()\"'”»–-").lower()
