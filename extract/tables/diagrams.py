"""Diagrams told from tables: what slants, what is laid over a picture, and bars that begin on one line."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from extract.pages.sheets import Sheet
from extract.records import Box, Word, enclosing
from extract.tables.wording import is_number

FEW_SLANTS = 1
"""A single slanting line may halve the corner cell of a table."""

COVERED = 0.5
"""Part of a region that a picture must cover for its text to be the picture's."""

PAGE = 0.9
"""Part of the page's width from which a picture is the scanned page itself, its background, or a strip of them."""

FEWEST_BARS = 3
"""Bars that a diagram has at least, all of different lengths; the empty shaded cells of a row are of one or two."""

LEVEL = 1.5
"""Points that bars may begin apart; lengths that differ by less are one."""

MOST = 0.8
"""Part of a page's words over pictures from which these are its scan or background, however narrow they are."""


def is_diagram(box: Box, sheet: Sheet) -> bool:
    """Whether what stands in a region labels a diagram or a picture."""
    if sum(shared(box, slant) > 0 for slant in sheet.slants) > FEW_SLANTS:
        return True
    inner = [picture for picture in sheet.pictures if picture.width < PAGE * sheet.width]
    return any(shared(box, picture) > COVERED * area(box) for picture in inner) and not _is_all_pictured(sheet)


def bar_diagrams(sheet: Sheet) -> list[Box]:
    """Where filled boxes of different heights stand on one line, each with no more in it than its figure."""
    found = _by_place(sheet.panels, lambda panel: panel.bottom)
    return [enclosing(bars) for bars in found if _are_bars(bars, sheet.words, lambda bar: bar.height)]


def lying_bars(sheet: Sheet) -> list[Box]:
    """Where filled boxes of different widths begin on one line, as in a diagram or between the columns of a table."""
    found = _by_place(sheet.panels, lambda panel: panel.x0)
    return [enclosing(bars) for bars in found if _are_bars(bars, sheet.words, lambda bar: bar.width)]


def _by_place(panels: Sequence[Box], place: Callable[[Box], float]) -> Iterator[list[Box]]:
    """The panels in groups whose places are the same."""
    level: list[Box] = []
    for panel in sorted(panels, key=place):
        if level and place(panel) - place(level[0]) > LEVEL:
            yield level
            level = []
        level.append(panel)
    yield level


def _are_bars(panels: Sequence[Box], words: Sequence[Word], length: Callable[[Box], float]) -> bool:
    """Whether panels are of enough lengths, and hold nothing, or one figure each if they are more."""
    lengths = {round(length(panel) / LEVEL) for panel in panels}
    if len(lengths) < FEWEST_BARS:
        return False
    held = [[word.text for word in words if panel.holds(word.box)] for panel in panels]
    return not any(held) or (len(lengths) > FEWEST_BARS and all(len(t) <= 1 and all(map(is_number, t)) for t in held))


def _is_all_pictured(sheet: Sheet) -> bool:
    """Whether most of a page's words stand over its pictures."""
    pictured = sum(any(shared(word.box, picture) > 0 for picture in sheet.pictures) for word in sheet.words)
    return pictured >= MOST * len(sheet.words)


def shared(one: Box, other: Box) -> float:
    """The area that two boxes share."""
    across = one.shared_width(other)
    down = one.shared_height(other)
    return across * down if across > 0 and down > 0 else 0.0


def area(box: Box) -> float:
    """In square points."""
    return box.width * box.height
