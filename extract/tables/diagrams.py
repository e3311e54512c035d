"""Diagrams told from tables: what slants, and what is laid over a picture."""

from __future__ import annotations

from extract.pages.sheets import Sheet
from extract.records import Box

FEW_SLANTS = 1
"""A single slanting line may halve the corner cell of a table."""

COVERED = 0.5
"""Part of a region that a picture must cover for its text to be the picture's."""

PAGE = 0.9
"""Part of the page's width from which a picture is the scanned page itself, its background, or a strip of them."""

MOST = 0.8
"""Part of a page's words over pictures from which these are its scan or background, however narrow they are."""


def is_diagram(box: Box, sheet: Sheet) -> bool:
    """Whether what stands in a region labels a diagram or a picture."""
    if sum(shared(box, slant) > 0 for slant in sheet.slants) > FEW_SLANTS:
        return True
    inner = [picture for picture in sheet.pictures if picture.x1 - picture.x0 < PAGE * sheet.width]
    return any(shared(box, picture) > COVERED * area(box) for picture in inner) and not _is_all_pictured(sheet)


def _is_all_pictured(sheet: Sheet) -> bool:
    """Whether most of a page's words stand over its pictures."""
    pictured = sum(any(shared(word.box, picture) > 0 for picture in sheet.pictures) for word in sheet.words)
    return pictured >= MOST * len(sheet.words)


def shared(one: Box, other: Box) -> float:
    """The area that two boxes share."""
    across = min(one.x1, other.x1) - max(one.x0, other.x0)
    down = min(one.bottom, other.bottom) - max(one.top, other.top)
    return across * down if across > 0 and down > 0 else 0.0


def area(box: Box) -> float:
    """In square points."""
    return (box.x1 - box.x0) * (box.bottom - box.top)
