"""Signs of two letters that are lost, so that a word falls apart: `tra kkontroll` is `trafikkontroll` again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from itertools import pairwise

from extract.records import Line, Page, Word, enclosing
from extract.texts.holes import is_known, is_word
from extract.texts.lexicon import swedish
from extract.texts.mended import Mended, with_mended_told
from extract.texts.page_lines import with_lines

LIGATURES = ("fi", "fl", "ff")
"""What a font has signs of its own for; one that loses them leaves the first in no word of a document."""

LONGER = ("ffi", "ffl")
"""Lost with those that they are made of."""

SURE = 2
"""So many different words must become whole."""

NEAR = 1.0
"""Part of the type size between the two pieces of a word: where the sign should be, or no more than a space."""


def with_ligatures(pages: Sequence[Page]) -> list[Page]:
    """The pages with such words whole and with a warning of them."""
    text = " ".join(line.text for page in pages for line in page.all_lines).lower()
    if LIGATURES[0] in text:
        return list(pages)
    lost = (*(part for part in LIGATURES if part not in text), *LONGER)
    found: list[list[Mended]] = [[] for _ in pages]
    whole = [with_lines(page, partial(_whole_lines, lost, now)) for page, now in zip(pages, found, strict=True)]
    if len({word.after for now in found for word in now}) < SURE:
        return list(pages)
    return [with_mended_told(page, now, "saknade bokstäver") for page, now in zip(whole, found, strict=True)]


def _whole_lines(lost: Sequence[str], found: list[Mended], lines: tuple[Line, ...]) -> tuple[Line, ...]:
    return tuple(_whole(line, lost, found) for line in lines)


def _whole(line: Line, lost: Sequence[str], found: list[Mended]) -> Line:
    for before, after in pairwise(line.words):
        joined = _joined(before, after, lost)
        if joined is None:
            continue
        found.append(Mended(f"{before.text} {after.text}", joined.text))
        words = [joined if word is before else word for word in line.words if word is not after]
        return _whole(Line(tuple(words)), lost, found)
    return line


def _joined(before: Word, after: Word, lost: Sequence[str]) -> Word | None:
    """One word of two pieces, neither of which is one, where just one lost part makes a word of them."""
    if not before.text.isalpha() or not after.text[0].islower() or after.box.x0 - before.box.x1 > NEAR * before.size:
        return None
    lexicon = swedish()
    if is_known(before.text, lexicon) or is_known(after.text, lexicon):
        return None
    fitting = [part for part in lost if is_word(before.text + part + after.text, lexicon)]
    if len(fitting) != 1:
        return None
    gap = replace(before.box, x0=before.box.x1, x1=max(after.box.x0, before.box.x1))
    glyphs = before.glyphs + (gap,) * len(fitting[0]) + after.glyphs
    return replace(before, text=before.text + fitting[0] + after.text, glyphs=glyphs, box=enclosing(glyphs))
