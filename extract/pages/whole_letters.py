"""Letters whose bytes (UTF-8) were read one by one, as `Ã¶` for `ö`: several signs that are one letter again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache

from extract.pages.ink import Glyph
from extract.records import enclosing

READ_AS = ("latin-1", "cp1252", "mac_roman", "cp850")
"""What the bytes were taken for: the usual alphabets of the systems that documents are written on."""

FIRST = b"\xc2\xc3\xe2"
"""The first bytes of all that Swedish text has; others look like letters that it has too."""

STRAY = "\u00c2 "
"""A hard space whose second byte is printed as a space: only where other letters are wrong too."""

LONGEST = 3
"""Bytes of the longest of them."""

MOST_TIMES = 3
"""Text that was read wrongly more than once is mended as many times."""


Recoded = tuple[str, str]
"""What a letter had become, and the letter."""


def whole_letters(glyphs: Sequence[Glyph]) -> tuple[list[Glyph], list[Recoded]]:
    """The signs in the order drawn, those of one letter joined to it, which is exact, and which these are."""
    found = list(glyphs)
    mended: list[Recoded] = []
    for _ in range(MOST_TIMES):
        if _firsts().isdisjoint([glyph.text[:1] for glyph in found]):
            break
        now: list[Recoded] = []
        found = list(_joined(found, {**_letters(), STRAY: " "} if mended else _letters(), now))
        mended += now
        if not now:
            break
    return found, mended


def _joined(glyphs: Sequence[Glyph], letters: Mapping[str, str], mended: list[Recoded]) -> Iterator[Glyph]:
    place = 0
    while place < len(glyphs):
        count = _signs_of_one(glyphs, place, letters) if glyphs[place].text[:1] in _firsts() else 0
        if not count:
            yield glyphs[place]
            place += 1
            continue
        parts = glyphs[place : place + count]
        text = "".join(part.text for part in parts)
        letter = letters[text]
        mended.append((text, letter))
        yield replace(parts[0], text=letter, box=enclosing([part.box for part in parts]))
        place += count


def _signs_of_one(glyphs: Sequence[Glyph], place: int, letters: Mapping[str, str]) -> int:
    """How many signs from here on, drawn in one go, are the bytes of one letter; 0 where none are."""
    first, text = glyphs[place], ""
    for count, glyph in enumerate(glyphs[place : place + LONGEST], 1):
        if (glyph.turn, glyph.size) != (first.turn, first.size):
            return 0
        text += glyph.text
        if text in letters:
            return count
    return 0


@cache
def _firsts() -> frozenset[str]:
    return frozenset(text[0] for text in _letters())


@cache
def _letters() -> dict[str, str]:
    """Every letter by the signs that its bytes look like."""
    return {_seen_as(letter.encode(), alphabet): letter for alphabet in READ_AS for letter in _repertoire()}


def _repertoire() -> Iterator[str]:
    """The signs of those alphabets that take several bytes, and the punctuation that they lack."""
    own = [bytes([byte]).decode(alphabet, "ignore") for alphabet in READ_AS for byte in range(0x80, 0x100)]
    yield from (
        sign for sign in (*own, *map(chr, range(0x2010, 0x2027)), "\u2212") if sign and sign.encode()[0] in FIRST
    )


def _seen_as(several: bytes, alphabet: str) -> str:
    """The signs of some bytes; those that Windows leaves unused print bullets."""
    return "".join(bytes([byte]).decode(alphabet, "ignore") or "\u2022" for byte in several)
