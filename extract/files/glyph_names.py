"""Names of signs that say no letter: a font that uses them must not pass for one with the usual letters."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pdfminer.encodingdb import name2unicode
from pdfminer.pdffont import PDFFont, PDFSimpleFont
from pdfminer.pdftypes import resolve1
from pdfminer.psparser import PSLiteral

NUMBERED = re.compile(r"[A-Za-z]{1,2}([0-9A-Fa-f]{2,3})")
"""A name that is only a code, decimal or hexadecimal, as some writers call every sign."""


def forget_unknown(font: PDFFont, spec: dict[object, object]) -> None:
    """Take back the letters that the library guessed for codes whose signs have names without a meaning."""
    if not isinstance(font, PDFSimpleFont) or font.unicode_map is not None:
        return
    unknown = set(_unknown(resolve1(spec.get("Encoding")))) & font.cid2unicode.keys()
    if unknown:
        font.cid2unicode = {code: sign for code, sign in font.cid2unicode.items() if code not in unknown}


def _unknown(encoding: object) -> Iterator[int]:
    """The codes that an encoding gives names which say neither a letter nor the code itself."""
    differences = resolve1(encoding.get("Differences")) if isinstance(encoding, dict) else None
    code = 0
    for entry in differences if isinstance(differences, list) else ():
        item = resolve1(entry)
        if isinstance(item, int):
            code = item
        elif isinstance(item, PSLiteral):
            if not _says_letter(str(item.name), code):
                yield code
            code += 1


def _says_letter(name: str, code: int) -> bool:
    """Whether a sign's name tells its letter: by the list of names, or as the code that it stands at."""
    if name == ".notdef":
        return True
    try:
        name2unicode(name)
    except (KeyError, ValueError):
        numbered = NUMBERED.fullmatch(name)
        return numbered is not None and str(code) in {numbered[1].lstrip("0"), str(int(numbered[1], 16))}
    return True
