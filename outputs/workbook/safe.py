"""Text and links that a spreadsheet can hold: nothing becomes a formula, nothing illegal, nothing cut unmarked."""

from __future__ import annotations

import os
import re
from pathlib import Path
from urllib.parse import quote

from outputs.workbook.plan import Formula

LONGEST = 32_767
"""Characters that Excel holds in a cell."""
CUT = " […]"
LONGEST_LITERAL = 250
"""Characters of text in one pair of quotes in a formula (Excel: 255)."""
LONGEST_LINK = 2_000
"""Characters of a link that Excel follows (2,079), with room to spare."""
_ILLEGAL = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")
_CODE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
_SPECIAL = re.compile('[%#?"\x00-\x20\x7f\ud800-\udfff]')
"""What means something else in a link; other letters stand as they are, as Excel wants them."""
_PICTURES = 0x2400
"""Where Unicode keeps visible pictures of the control characters."""


def visible(text: str) -> str:
    """The text with control characters made visible, and with a visible mark where it is longer than a cell."""
    shown = _ILLEGAL.sub(_picture, text)
    return shown if _size(shown) <= LONGEST else _cut(shown) + CUT


def escaped(text: str) -> str:
    """The text as the file format has it, where _x0041_ would stand for another character."""
    return _CODE.sub("_x005F_", text)


def page_link(pdf: Path, page: int, from_folder: Path, label: str) -> Formula | str:
    """A link to a page of a PDF, relative to the workbook's folder; the bare label where no such link can be made."""
    target = _address(pdf, from_folder) + f"#page={page}"
    if len(target) > LONGEST_LINK:
        return label
    return Formula(f"=HYPERLINK({literal(target)},{literal(label)})")


def literal(text: str) -> str:
    """A text in a formula, in pieces short enough for Excel."""
    pieces = [text[at : at + LONGEST_LITERAL] for at in range(0, len(text), LONGEST_LITERAL)] or [""]
    return "&".join('"' + piece.replace('"', '""') + '"' for piece in pieces)


def _picture(found: re.Match[str]) -> str:
    code = ord(found[0])
    return chr(_PICTURES + code) if code < ord(" ") else "\ufffd"


def _size(text: str) -> int:
    """Excel counts UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2


def _cut(text: str) -> str:
    room = (LONGEST - len(CUT)) * 2
    return text.encode("utf-16-le")[:room].decode("utf-16-le", errors="ignore")


def _address(pdf: Path, from_folder: Path) -> str:
    try:
        path = Path(os.path.relpath(pdf.absolute(), from_folder.absolute())).as_posix()
    except ValueError:  # another drive on Windows
        return pdf.absolute().as_uri()
    return _SPECIAL.sub(lambda found: quote(found[0], errors="surrogateescape"), path)
