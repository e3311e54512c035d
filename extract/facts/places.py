"""Which municipality a document is about."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from extract.facts.municipalities import Mention, mentions, municipalities_in, plainly_spelled_in
from extract.records import Municipality, Page, Promise

AREA = re.compile(r"\b(?:[Ll]okal)?[Pp]olisområde[t]?(?:\s+(?:och\s+)?[A-ZÅÄÖ][\w/-]+)+")
"""An area of the police with its name, which is often made of those of its municipalities."""

SEAT = re.compile(r"\b[Pp]olisen i [A-ZÅÄÖ]\w+(?:-\w+)?(?!\s+(?:kommun|stad)\b)")
"""Where the police who serve a municipality sit, which may be in another one."""


@dataclass(frozen=True, slots=True)
class DocumentPlace:
    """The document's municipality; None where none, or several, are named. `several` holds them in the second case."""

    municipality: Municipality | None
    several: tuple[Municipality, ...] = ()


def place_of(title: str, pages: tuple[Page, ...], file: str, promises: tuple[Promise, ...]) -> DocumentPlace:
    """From the promises' own headings, the title, the first page, the file name, and last the whole text."""
    by_section = tuple(dict.fromkeys(p.municipality for p in promises if p.municipality is not None))
    if len(by_section) > 1:
        return DocumentPlace(None, by_section)
    titled = _beside_police(title) or municipalities_in(_without_areas(title)) or municipalities_in(title)
    printed = (titled, _on_first_page(pages), _alone_on_first_page(pages))
    for found in (by_section, *printed, _in_file_name(file), _most_named(pages)):
        if found:
            return DocumentPlace(found[0]) if len(found) == 1 else DocumentPlace(None, found)
    return DocumentPlace(None)


def _beside_police(title: str) -> tuple[Municipality, ...]:
    """Those named with "kommun" or "stad" beside the police of some place, as in "Orsa kommun och polisen i Mora"."""
    return _surely_named(SEAT.sub("", title)) if SEAT.search(title) else ()


def _without_areas(title: str) -> str:
    """The title without the names of areas of the police, which may be those of other municipalities."""
    return AREA.sub("", title)


def _on_first_page(pages: tuple[Page, ...]) -> tuple[Municipality, ...]:
    """Those that stand with "kommun" or "stad" outside the first page's tables."""
    return _surely_named(" ".join(line.text for line in pages[0].lines)) if pages else ()


def _alone_on_first_page(pages: tuple[Page, ...]) -> tuple[Municipality, ...]:
    """Those whose name is a whole line of the first page, year and punctuation aside."""
    lines = [line.text for line in pages[0].lines] if pages else []
    found = [mention.municipality for text in lines for mention in mentions(text) if _is_all(mention, text)]
    return tuple(dict.fromkeys(found))


def _is_all(mention: Mention, text: str) -> bool:
    words = re.findall(r"[^\W\d_]+", text)
    return " ".join(words).lower().removesuffix("s") == " ".join(
        re.findall(r"[^\W\d_]+", mention.municipality.name)
    ).lower().removesuffix("s")


def _surely_named(text: str) -> tuple[Municipality, ...]:
    return tuple(dict.fromkeys(mention.municipality for mention in mentions(text) if mention.sure))


def _in_file_name(file: str) -> tuple[Municipality, ...]:
    """A file name has its words in any case and joined by signs."""
    stem = re.sub(r"[_\-.+]|%20", " ", file.replace("\\", "/").rsplit("/", 1)[-1])
    return municipalities_in(stem.title()) or plainly_spelled_in(stem)


def _most_named(pages: tuple[Page, ...]) -> tuple[Municipality, ...]:
    """The municipality that the text names most often with "kommun" after it."""
    text = " ".join(line.text for page in pages for line in page.all_lines)
    counts = Counter(mention.municipality for mention in mentions(text) if mention.sure)
    ranked = counts.most_common(2)
    if not ranked or (len(ranked) == 2 and ranked[0][1] == ranked[1][1]):
        return ()
    return (ranked[0][0],)
