"""What a page could not give, as sentences for the analyst."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extract.files.watched import Ending
from extract.pages.ink import Ink
from extract.pages.sheets import is_printed
from extract.pages.signs import is_readable
from extract.records import Problem

FEW = 3
"""Signs without a meaning that may be ornaments: fewer on a page are not worth a word."""

SCANNED = 0.3
"""Part of the page that pictures must cover to be a scan where the page has no text."""


def complaints(number: int, ink: Ink, ending: Ending, *, lost: bool) -> tuple[Problem, ...]:
    """What the reader must tell of a page."""
    return tuple(Problem("varning", text, number) for text in _sentences(number, ink, ending, lost=lost))


def _sentences(number: int, ink: Ink, ending: Ending, *, lost: bool) -> Iterator[str]:
    if ending is Ending.TOO_MUCH:
        yield f"Sida {number} ritar så mycket att läsningen avbröts; text kan saknas. Läs den för hand."
    elif ending is Ending.BROKEN or lost:
        yield f"Sida {number} är skadad; text kan saknas. Jämför med originalet."
    if is_scan(ink):
        yield f"Sida {number} är en inskannad bild utan text. Tolka den med ett OCR-program först."
    unknown = sum(not is_readable(glyph) and not glyph.mirrored for glyph in ink.glyphs)
    if unknown > FEW:
        yield (
            f"Sida {number}: {unknown} tecken har en form men ingen bokstav i filen och är inte lästa. "
            "Skriv av dem för hand, eller be om filen i ett annat format."
        )
    if sum(glyph.mirrored for glyph in ink.glyphs) > FEW:
        yield f"Sida {number} har spegelvänd text som inte är läst."
    if sum(not is_printed(glyph, ink.pictures) for glyph in ink.glyphs) > FEW:
        yield f"Sida {number} har osynlig text som inte är läst."


def is_scan(ink: Ink) -> bool:
    """Whether the page is a picture without text."""
    return not ink.glyphs and _picture_share(ink) > SCANNED


def _picture_share(ink: Ink) -> float:
    areas: Sequence[float] = [(box.x1 - box.x0) * (box.bottom - box.top) for box in ink.pictures]
    return sum(areas) / (ink.width * ink.height)
