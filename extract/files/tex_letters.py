"""Letters of bitmap fonts that TeX makes: their signs have codes for names, and the codes are those of TeX."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pdfminer.pdffont import PDFFont, PDFType3Font
from pdfminer.pdftypes import resolve1
from pdfminer.psparser import PSLiteral

CODED = re.compile(r"a(\d{1,3})")
"""A name that is the decimal code of its sign."""

LETTERS = range(192, 256)
"""Codes that are letters in the font encoding T1 only, most as in Latin-1."""

SIGNS = {16: "\u201c", 17: "\u201d", 18: "\u201e", 19: "\u00ab", 20: "\u00bb", 21: "\u2013", 22: "\u2014"}
"""Its quotation marks and dashes."""

LIGATURES = {27: "ff", 28: "fi", 29: "fl", 30: "ffi", 31: "ffl"}
"""Its ligatures, spelt out."""

OTHERS = {215: "\u0152", 223: "SS", 247: "\u0153", 255: "\u00df"}
"""Its letters that are not those of Latin-1."""

T1 = SIGNS | LIGATURES | {code: chr(code) for code in LETTERS} | OTHERS
"""What codes beyond those of ASCII stand for in T1 (the Cork encoding)."""

BULLET = {136: "\u2022"}
"""The bullet of the encoding TS1; a font made of it alone has no letters."""


def know_tex(font: PDFFont, spec: dict[object, object]) -> None:
    """Give the signs of such a font their letters where their codes show which encoding it has."""
    if not isinstance(font, PDFType3Font) or font.unicode_map is not None:
        return
    codes = set(_codes(resolve1(spec.get("Encoding"))))
    if codes == BULLET.keys():
        font.cid2unicode = {**font.cid2unicode, **BULLET}
    elif codes & set(map(ord, "aeinrst")) and any(code in LETTERS for code in codes):
        font.cid2unicode = {**font.cid2unicode, **{code: T1[code] for code in codes & T1.keys()}}


def _codes(encoding: object) -> Iterator[int]:
    """The codes that signs are named after; none where one is named otherwise."""
    differences = resolve1(encoding.get("Differences")) if isinstance(encoding, dict) else None
    names = [item for entry in differences or () if isinstance(item := resolve1(entry), PSLiteral)]
    coded = [CODED.fullmatch(str(item.name)) for item in names if item.name != ".notdef"]
    yield from (int(found[1]) for found in coded if found and all(coded))
