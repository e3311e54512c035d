"""Texts that lie on top of a page: what form fields are filled in with, and notes."""

from __future__ import annotations

from collections.abc import Iterator

from pdfminer.pdfpage import PDFPage
from pdfminer.pdftypes import PDFStream, dict_value, list_value, resolve1
from pdfminer.utils import decode_text

from extract.files.damage import DAMAGED

WRITTEN = frozenset({"FreeText", "Text", "Widget"})
"""Kinds of annotations that a person writes text in (ISO 32000-1, table 169)."""

FILLED_IN = frozenset({"Tx", "Ch"})
"""Kinds of form fields whose value is text (ISO 32000-1, table 220)."""

UNSEEN = 0b100010
"""Flags of an annotation that no viewer shows: hidden, no view (ISO 32000-1, table 165)."""

DEEPEST = 20
"""Fields nested deeper than this go round in a damaged file."""


def written_over(page: PDFPage) -> tuple[str, ...]:
    """The texts of a page's form fields and notes, in their order; those of a damaged list up to the damage."""
    found: list[str] = []
    try:
        for reference in list_value(resolve1(page.annots) or []):
            found += _texts(dict_value(resolve1(reference) or {}))
    except DAMAGED:
        return tuple(found)
    return tuple(found)


def _texts(annotation: dict[object, object]) -> Iterator[str]:
    flags = resolve1(annotation.get("F", 0))
    if _name(annotation.get("Subtype")) not in WRITTEN or (isinstance(flags, int) and flags & UNSEEN):
        return
    field = _name(annotation.get("Subtype")) == "Widget"
    if field and _name(_inherited(annotation, "FT")) not in FILLED_IN:
        return
    text = " ".join(_text(_inherited(annotation, "V") if field else annotation.get("Contents")).split())
    if text:
        yield text


def _inherited(field: dict[object, object], key: str) -> object:
    """A field's entry, else that of the field which it is a part of."""
    for _ in range(DEEPEST):
        if key in field:
            return field[key]
        field = dict_value(resolve1(field.get("Parent")) or {})
    return None


def _name(value: object) -> str:
    return str(getattr(resolve1(value), "name", ""))


def _text(value: object) -> str:
    found = resolve1(value)
    if isinstance(found, PDFStream):
        found = found.get_data()
    if isinstance(found, str):
        return found
    return decode_text(found) if isinstance(found, bytes) else ""
