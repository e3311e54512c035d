"""Words cut in two at the edge of their cell, without any hyphen."""

from __future__ import annotations

import re

from extract.texts.connectives import connectives
from extract.texts.evidence import Evidence, bare
from extract.texts.strips import Strip

PARTS = re.compile(r"[/\-\u2010\u2011\u2013]")
"""What stands between the parts of a word: a hyphen, a dash, a slash."""
LETTER_WIDTH = 0.75
"""A letter is at most this wide, in shares of the type size."""
LONG_WORD = 7
"""Words of so many letters are hardly made by chance of the pieces of two others."""

SMALL_WORD = 4
"""Small words of so many letters are hardly ever a part of another one, nor are those of a single one."""


def surely_cut(above: Strip, below: Strip, evidence: Evidence) -> bool:
    """Whether a line break cuts a word: its parts are none, together they are one."""
    if not is_full(above, below):
        return False
    tail, head = last_part(above.last.text), first_part(bare(below.first.text))
    return evidence.makes(tail + head) and not evidence.makes(tail) and not evidence.makes(head)


def last_part(text: str) -> str:
    """What stands after the last hyphen, dash or slash of a word."""
    return bare(PARTS.split(text)[-1])


def first_part(text: str) -> str:
    """What stands before the first hyphen or slash of a word."""
    return PARTS.split(text)[0]


def is_cut(above: Strip, below: Strip, after: Strip | None, begun: str, evidence: Evidence) -> bool:
    """Whether one word was cut in two because it reaches the edge of its cell, where not one more letter fits.

    Two words are taken for one after other words only where the document fills its lines with the beginnings of words,
    and this one is known, or too long for any line of the cell.
    """
    if not is_full(above, below):
        return False
    tail, head = last_part(begun), bare(below.first.text)
    if head in connectives().bare and len(above.line.words) == 1:
        return True
    longer = head + bare(after.first.text) if after and len(below.line.words) == 1 and is_full(below, after) else head
    begins = _are_words(head, evidence) or _are_words(longer, evidence)
    whole = any(evidence.makes(tail + end) for end in (head, longer, first_part(head)))
    if whole and tail.endswith(tuple(connectives().linking)):
        return True
    if len(above.line.words) > 1:
        if not evidence.makes(tail):
            return whole and not begins
        known = evidence.knows(tail + head)
        apart = len(tail) >= SMALL_WORD and tail in connectives().function and not known  # till / vårdnadshavare
        return evidence.fills and whole and not apart and (_is_too_long(above, below) or (not begins and known))
    if evidence.makes(tail):
        apart = len(head) >= SMALL_WORD or len(head) == 1
        by_chance = apart and head in connectives().function  # kameror / under, kontroller / i
        spans = not by_chance and _spans(tail, head, evidence)
        return evidence.knows(tail + head) or (whole and (not begins or spans))
    return whole or (evidence.cuts and (not begins or begun[:1].islower()))


def _are_words(text: str, evidence: Evidence) -> bool:
    """Whether a text is a word, or several with hyphens or slashes between."""
    return all(evidence.makes(part) for part in PARTS.split(text))


def _spans(tail: str, head: str, evidence: Evidence) -> bool:
    """Whether the last word of a compound begins before the line break and ends after it: kontr-oller, kont-roller."""
    ends = (tail[i:] + head for i in range(1, len(tail)))
    return any(len(end) >= LONG_WORD and end in evidence.lexicon for end in ends)


def _is_too_long(above: Strip, below: Strip) -> bool:
    """Whether the words at a line break make one that no line of the cell has room for."""
    boxes = (above.last.box, below.first.box)
    return sum(box.width for box in boxes) > above.right - above.left


def is_full(above: Strip, below: Strip) -> bool:
    """Whether a line ends in a letter, the next begins with one, and not even that one would have fitted.

    A word that stands out of its cell is whole: who lets words do so does not cut them.
    """
    last, first = above.last, below.first
    if not (last.text[-1].isalpha() and first.text[:1].islower()):
        return False
    glyph = first.glyphs[0]
    return 0 <= above.room < min(glyph.width, LETTER_WIDTH * first.size)
