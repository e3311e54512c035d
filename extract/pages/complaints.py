"""What a page could not give, as sentences for the analyst."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from extract.files.watched import Ending
from extract.pages.ink import Ink
from extract.pages.sheets import is_printed
from extract.pages.signs import is_readable
from extract.pages.whole_letters import Recoded
from extract.records import Problem

FEW = 3
"""Signs without a meaning that may be ornaments: fewer on a page are not worth a word."""

WHOLE_PICTURE, MARK = 0.6, 15
"""Part of a page that a picture covers which leaves no room for text but a mark of fewer signs than this."""

CUT_LINES = 2
"""Lines that go on beyond the side of a page before it is told; one may be meant to."""

QUOTED = 60
"""Letters of the first note that are quoted."""

SCANNED = 0.3
"""Part of the page that pictures must cover to be a scan where the page has no text."""


def complaints(
    number: int, ink: Ink, ending: Ending, written: Sequence[str] = (), recoded: Sequence[Recoded] = ()
) -> tuple[Problem, ...]:
    """What the reader must tell of a page; `written` are the texts of its form fields and notes."""
    sentences = (
        *_of_drawing(number, ink, ending),
        *_of_letters(number, recoded),
        *_of_signs(number, ink),
        *_of_notes(number, written),
    )
    return tuple(Problem(text, number) for text in sentences)


def _of_drawing(number: int, ink: Ink, ending: Ending) -> Iterator[str]:
    if ending is Ending.TOO_MUCH:
        yield f"Sida {number} ritar så mycket att läsningen avbröts; text kan saknas. Läs den för hand."
    elif ending is Ending.BROKEN and not ink.glyphs:
        yield f"Sida {number} är skadad och ingen text på den går att läsa. Läs den i originalet."
    elif ending is Ending.BROKEN:
        yield f"Sida {number} är skadad; text kan saknas. Jämför med originalet."
    if ink.cut_off >= CUT_LINES:
        beyond = "har text som fortsätter utanför papprets kant och inte är läst"
        yield f"Sida {number} {beyond}. Be om filen i ett annat format."


def _of_notes(number: int, written: Sequence[str]) -> Iterator[str]:
    if written:
        count = (
            "ett formulärfält eller en anteckning" if len(written) == 1 else f"{len(written)} fält eller anteckningar"
        )
        quoted = written[0] if len(written[0]) <= QUOTED else written[0][:QUOTED].rstrip() + " …"
        yield (
            f"Sida {number} har {count} med text som inte är läst (”{quoted}”). "
            "Skriv ut filen som en ny PDF och läs in den i stället."
        )


def _of_letters(number: int, recoded: Sequence[Recoded]) -> Iterator[str]:
    if recoded:
        (before, after), count = Counter(recoded).most_common(1)[0][0], len(recoded)
        signs = "ett tecken som var fel kodat" if count == 1 else f"{count} tecken som var fel kodade"
        mended = "Det är rättat" if count == 1 else "De är rättade"
        yield f"Sida {number} har {signs} (”{before}” för ”{after}”). {mended}; jämför med originalet."


def _of_signs(number: int, ink: Ink) -> Iterator[str]:
    if is_scan(ink):
        yield f"Sida {number} är en inskannad bild utan text. Tolka den med ett OCR-program först."
    elif _is_picture_with_mark(ink):
        yield f"Sida {number} är nästan bara en bild; text i bilden är inte läst. Tolka sidan med OCR om den har text."
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


def _is_picture_with_mark(ink: Ink) -> bool:
    """Whether a page is a picture but for a page number or the like."""
    if _picture_share(ink) <= WHOLE_PICTURE:
        return False
    return 0 < sum(not glyph.text.isspace() for glyph in ink.glyphs) < MARK


def _picture_share(ink: Ink) -> float:
    areas: Sequence[float] = [box.width * box.height for box in ink.pictures]
    return sum(areas) / (ink.width * ink.height)
