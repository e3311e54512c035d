"""Signs of which the font does not say what they stand for, where the page says it beside them (/ActualText)."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

from pdfminer.layout import LTChar
from pdfminer.pdftypes import resolve1
from pdfminer.utils import decode_text

MOST_LETTERS = 8
"""Letters that a few signs drawn as one stand for, at most (`ffi`, with hyphens between); more are a text of its own,
as a picture's, and no reading of its signs."""

SOFT_HYPHEN = "\u00ad"
"""Says where a word may be broken; in the middle of a sign it is not seen."""


def actual_text(properties: object) -> str:
    """The text that a marked part of a page (ISO 32000-1, 14.9.4) stands for; empty where it says none."""
    said = resolve1(properties.get("ActualText")) if isinstance(properties, dict) else None
    return decode_text(said).replace(SOFT_HYPHEN, "") if isinstance(said, bytes) else ""


def read_as(text: str, signs: Sequence[LTChar]) -> dict[int, str]:
    """What each sign of a marked part stands for, by its id, where the font leaves one of them without a letter."""
    inked = [sign for sign in signs if not sign.get_text().isspace()]
    if not 0 < len(text) <= MOST_LETTERS or not any(_is_unknown(sign.get_text()) for sign in inked):
        return {}
    blank = {id(sign): "" for sign in signs if sign not in inked}
    return blank | {id(sign): part for sign, part in zip(inked, _shared_out(text, len(inked)), strict=True)}


def _shared_out(text: str, signs: int) -> Iterator[str]:
    """The letters of a text, as many for each sign."""
    for place in range(signs):
        yield text[place * len(text) // signs : (place + 1) * len(text) // signs]


def _is_unknown(text: str) -> bool:
    return text.startswith("(cid:") or any(unicodedata.category(sign) == "Cc" for sign in text)
