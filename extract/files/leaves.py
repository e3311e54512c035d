"""The pages of an open PDF, each on its own: one that is broken does not lose the others."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from pdfminer.pdfpage import PDFPage
from pdfminer.pdftypes import dict_value, int_value, resolve1
from pdfplumber.pdf import PDF

from extract.files.damage import DAMAGED
from extract.files.streams import is_whole
from extract.files.watched import WatchedPage

MOST_PAGES = 5_000
"""Pages beyond which a file is no follow-up, and a damaged page tree may go round for ever."""

LETTER = (0.0, 0.0, 612.0, 792.0)
"""The sheet that viewers take where a page names none (US Letter)."""

BOXES = frozenset({"MediaBox", "CropBox", "TrimBox", "BleedBox", "ArtBox"})
"""Entries of a page that say which part of the sheet is meant."""

DEEPEST = 50
"""Levels of the page tree over a page; more go round in a damaged file."""

SMALLEST, LARGEST = 20.0, 20_000.0
"""Points that a side of a page may have; others are damage. The standard's largest is 14 400."""


@dataclass(frozen=True, slots=True)
class Leaves:
    """The pages that can be drawn, by number from 1; `missing` says how many more the file claims to have."""

    pages: tuple[WatchedPage, ...]
    missing: int = 0

    @property
    def lost(self) -> int:
        """How many of the pages' drawings are not there or do not unpack."""
        return sum(leaf.lost for leaf in self.pages)


def find_leaves(pdf: PDF) -> Leaves:
    """The pages of the tree, or where it is broken also those that it lost; raises what damage raises."""
    found: dict[object, PDFPage] = {}
    broken = _gather(PDFPage.create_pages(pdf.doc), found)
    claimed = _claimed(pdf)
    if broken or len(found) < claimed:
        _gather(islice(_strays(pdf, set(found)), max(0, claimed - len(found)) or None), found)
    pages = tuple(_leaf(pdf, page, number) for number, page in enumerate(found.values(), start=1))
    return Leaves(pages, max(0, claimed - len(pages)))


def _gather(pages: Iterator[PDFPage], found: dict[object, PDFPage]) -> bool:
    """Add pages to those found; whether the walk broke off."""
    while len(found) < MOST_PAGES:
        try:
            page = next(pages, None)
        except DAMAGED:
            return True
        if page is None:
            return False
        found.setdefault(page.pageid, page)
    return False


def _strays(pdf: PDF, known: set[object]) -> Iterator[PDFPage]:
    """Page objects of the file that are not among the known ones, in the order of their numbers."""
    numbers = sorted({number for xref in pdf.doc.xrefs for number in xref.get_objids()} - known)
    for number in numbers:
        page = _stray(pdf, number)
        if page is not None:
            yield page


def _stray(pdf: PDF, number: int) -> PDFPage | None:
    try:
        found = pdf.doc.getobj(number)
        if not isinstance(found, dict) or getattr(found.get("Type"), "name", "") != "Page":
            return None
        return _page(pdf, number, _inherited(found))
    except DAMAGED:
        return None


def _page(pdf: PDF, number: int, entries: dict[str, object]) -> PDFPage:
    """The page, without its boxes where they are no boxes."""
    try:
        return PDFPage(pdf.doc, number, entries, None)
    except DAMAGED:
        return PDFPage(pdf.doc, number, {k: v for k, v in entries.items() if k not in BOXES}, None)


def _inherited(page: dict[str, object]) -> dict[str, object]:
    """A page's entries with those that the nodes over it give to all their pages."""
    whole, node = dict(page), page
    for _ in range(DEEPEST):
        node = dict_value(resolve1(node.get("Parent")) or {})
        for key in PDFPage.INHERITABLE_ATTRS & node.keys():
            whole.setdefault(key, node[key])
    return whole


def _claimed(pdf: PDF) -> int:
    """How many pages the file says that it has; 0 where it does not say."""
    try:
        return min(MOST_PAGES, int_value(dict_value(pdf.doc.catalog["Pages"]).get("Count", 0)))
    except DAMAGED:
        return 0


def _upright(box: tuple[float, float, float, float]) -> tuple[float, float, float, float]:
    """The box from its lower left corner to its upper right one, whichever two the file names."""
    return min(box[0], box[2]), min(box[1], box[3]), max(box[0], box[2]), max(box[1], box[3])


def _leaf(pdf: PDF, page: PDFPage, number: int) -> WatchedPage:
    """A page whose boxes can be relied on."""
    page.mediabox, page.cropbox = _upright(page.mediabox), _upright(page.cropbox)
    box = page.mediabox
    sides = (box[2] - box[0], box[3] - box[1])
    if not all(SMALLEST <= side <= LARGEST for side in sides):
        page.mediabox = page.cropbox = LETTER
    page.attrs["MediaBox"] = list(page.mediabox)
    page.attrs["Rotate"] = page.rotate = round(page.rotate / 90) * 90 % 360
    for name in BOXES - {"MediaBox"}:
        page.attrs.pop(name, None)
    leaf = WatchedPage(pdf, page, number)
    leaf.lost = sum(not is_whole(part) for part in page.contents)
    return leaf
