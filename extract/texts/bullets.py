"""The bullets that the items of a list begin with: signs, boxes, dashes, letters and ordinals."""

from __future__ import annotations

import re
from dataclasses import replace

from extract.records import Line, Word, enclosing
from extract.texts.glyphs import part_of
from extract.texts.strips import Strip

SENTENCE_END = (".", "!", "?", ":", ";")

INDENT = 2.0
"""Points by which a list item's later lines stand further in than its dash."""


BULLETS = frozenset("•◦▪▫■□●○‣⁃∙·➢➤►▶✓✔❖◆◇")
"""Glyphs that only begin list items."""

STATUS_SIGNS = frozenset("●○■□◆◇✓✔")
"""Those of them that are a status where a cell holds nothing else."""

BOXES = frozenset("☐☑☒✗✘✕✖")
"""Boxes and crosses of checklists, which say something by themselves where they stand alone."""

DASH_BULLETS = frozenset("-\u2013\u2014\u2212*")

LETTER_BULLETS = frozenset({"o", "§"})
"""Characters of Courier and Wingdings that Word uses for lower levels."""

ORDINAL = re.compile(r"(?:\d{1,2}|[a-zåäö])[.)]$")


def begins_with_bullet(strips: tuple[Strip, ...], index: int) -> bool:
    """Whether the line at a position begins an item of a list with its bullet."""
    mark = strips[index].first.text
    if mark[0] in BULLETS:
        return not _is_status(strips)
    if len(strips[index].line.words) == 1:
        return False
    if mark[0] in BOXES:
        return True
    if mark == "§" and strips[index].line.words[1].text[0].isdigit():
        return False
    if mark in LETTER_BULLETS:
        return _hangs(strips, index) or _repeated(strips, mark)
    return mark in DASH_BULLETS and begins_item(strips, index)


def _is_status(strips: tuple[Strip, ...]) -> bool:
    """Whether a sign is all that is printed, as a coloured dot in a cell is."""
    words = [word.text for strip in strips for word in strip.line.words]
    return len(words) == 1 and words[0] in STATUS_SIGNS


def has_bullets(strips: tuple[Strip, ...]) -> bool:
    """Whether any line begins with a list glyph."""
    return any(begins_with_bullet(strips, index) for index in range(len(strips)))


def begins_item(strips: tuple[Strip, ...], index: int) -> bool:
    """Whether a dash at a line's start is a list mark and not one in a sentence."""
    mark, words = strips[index].first.text, strips[index].line.words
    if index == 0 or strips[index - 1].last.text.endswith(SENTENCE_END):
        return True
    sentence = words[1].text[:1].isupper() and strips[-1].last.text.endswith(SENTENCE_END)
    if sentence and strips[index - 1].page == words[0].page and _ended(strips[index - 1], words):
        return True
    return _hangs(strips, index) or _repeated(strips, mark)


def _ended(above: Strip, words: tuple[Word, ...]) -> bool:
    """Whether the line above had room for a dash and the word after it, so that the dash begins anew."""
    return above.has_room_for(replace(words[0], box=enclosing(tuple(word.box for word in words[:2]))))


def _repeated(strips: tuple[Strip, ...], mark: str) -> bool:
    return sum(strip.first.text == mark and len(strip.line.words) > 1 for strip in strips) > 1


def _hangs(strips: tuple[Strip, ...], index: int) -> bool:
    after = strips[index + 1] if index + 1 < len(strips) else None
    start = strips[index].first.box.x0
    return after is not None and after.page == strips[index].page and after.first.box.x0 > start + INDENT


def without_bullet(strip: Strip) -> Strip | None:
    """The strip after its list glyph; None where the glyph stood alone."""
    first, rest = strip.first, strip.line.words[1:]
    if len(first.text) > 1:
        rest = (part_of(first, 1, len(first.text)), *rest)
    words: tuple[Word, ...] = rest
    return replace(strip, line=Line(words)) if words else None
