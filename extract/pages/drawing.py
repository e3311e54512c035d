"""A pdfplumber page turned into ink: the one place that knows what its layout objects look like."""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import pairwise

from pdfminer.layout import LTChar, LTContainer, LTCurve, LTImage, LTItem, LTPage, LTRect

from extract.files.watched import WatchedPage
from extract.pages.ink import Edge, Glyph, Ink, Turn, box_edges
from extract.records import Box

RULE_THICKNESS = 3.0
"""Points; a filled box thinner than this is a ruled line, a thicker one is a background."""

STRAIGHT = 0.7
"""Points that the ends of a line may differ across its direction and still be level or upright."""

PAGE_SHARE = 0.8
"""A fill over more of the page than this is paper, not the background of a table."""

WHITE = 0.985
"""A grey level from which a fill or line is not seen on white paper."""

CMYK = 4
"""Colour parts of the one colour space where 0 is white."""

SLANT, MOST_SLANTS = 18.0, 4
"""Points from which a slanting path is more than a tick or a rounded corner; so many of its parts are counted."""

DOT = (1.2, 12.0)
"""Points between which both sides of a drawn bullet lie."""

BOX_POINTS = 5
"""A closed path of so many points is a box, though perhaps not drawn as one."""

BOLD_NAMES = ("bold", "black", "heavy", "demi")


def page_ink(page: WatchedPage) -> Ink:
    """Everything that the page draws, from the top left of its visible box."""
    visible = visible_box(page)
    layout = page.layout
    canvas = _Canvas(visible, float(page.height), page.hidden)
    for item in _items(layout):
        canvas.add(item)
    return canvas.ink()


def visible_box(page: WatchedPage) -> Box:
    """The crop box within the media box as a viewer turns it, in points from the media box's top left."""
    media, crop = page.page_obj.mediabox, page.page_obj.cropbox
    mx0, mx1, my0, my1 = *sorted((media[0], media[2])), *sorted((media[1], media[3]))
    cx0, cx1, cy0, cy1 = *sorted((crop[0], crop[2])), *sorted((crop[1], crop[3]))
    margins = [max(0.0, cx0 - mx0), max(0.0, my1 - cy1), max(0.0, mx1 - cx1), max(0.0, cy0 - my0)]
    if margins[0] + margins[2] >= mx1 - mx0 or margins[1] + margins[3] >= my1 - my0:
        margins = [0.0, 0.0, 0.0, 0.0]
    for _ in range(page.page_obj.rotate // 90):
        margins = [margins[3], *margins[:3]]
    left, top, right, bottom = margins
    return Box(left, top, float(page.width) - right, float(page.height) - bottom)


def _items(container: LTPage) -> Iterator[LTItem]:
    waiting: list[Iterator[LTItem]] = [iter(container)]
    while waiting:
        item = next(waiting[-1], None)
        if item is None:
            waiting.pop()
        elif isinstance(item, LTContainer):
            waiting.append(iter(item))
        else:
            yield item


class _Canvas:
    """Collects ink, item by item, moved into the visible box."""

    def __init__(self, visible: Box, media_height: float, hidden: set[int]) -> None:
        self.hidden = hidden
        self.left = visible.x0
        self.base = media_height - visible.top
        self.width = visible.x1 - visible.x0
        self.height = visible.bottom - visible.top
        self.glyphs: list[Glyph] = []
        self.edges: list[Edge] = []
        self.panels: list[Box] = []
        self.pictures: list[Box] = []
        self.slants: list[Box] = []
        self.dots: list[Box] = []

    def ink(self) -> Ink:
        return Ink(
            self.width,
            self.height,
            tuple(self.glyphs),
            tuple(self.edges),
            tuple(self.panels),
            tuple(self.pictures),
            tuple(self.slants),
            tuple(self.dots),
        )

    def add(self, item: LTItem) -> None:
        if isinstance(item, LTChar):
            self._add_glyph(item)
        elif isinstance(item, LTRect):
            self._add_box(item)
        elif isinstance(item, LTCurve):
            self._add_path(item)
        elif isinstance(item, LTImage):
            self._add_picture(self._box(item.x0, item.y0, item.x1, item.y1))

    def _box(self, x0: float, y0: float, x1: float, y1: float) -> Box:
        return Box(x0 - self.left, self.base - y1, x1 - self.left, self.base - y0)

    def _visible(self, x: float, y: float) -> bool:
        return 0 <= x <= self.width and 0 <= y <= self.height

    def _add_glyph(self, char: LTChar) -> None:
        box = self._box(char.x0, char.y0, char.x1, char.y1)
        if not self._visible((box.x0 + box.x1) / 2, (box.top + box.bottom) / 2):
            return
        turn, mirrored = _direction(char)
        size = box.bottom - box.top if turn in (0, 180) else box.x1 - box.x0
        name = str(char.fontname).lower()
        bold = any(part in name for part in BOLD_NAMES)
        origin = (char.matrix[4] - self.left, self.base - char.matrix[5])
        shown = id(char) not in self.hidden
        self.glyphs.append(Glyph(char.get_text(), box, size, origin, bold, turn, mirrored, shown, len(self.glyphs)))

    def _add_box(self, rect: LTRect) -> None:
        box = self._box(rect.x0, rect.y0, rect.x1, rect.y1)
        if not self._meets_page(box):
            return
        stroked = rect.stroke and not _is_white(rect.stroking_color)
        filled = rect.fill and not _is_white(rect.non_stroking_color)
        if filled and _is_small(box):
            self.dots.append(box)
        thin = min(box.x1 - box.x0, box.bottom - box.top) <= RULE_THICKNESS
        if thin and (stroked or filled):
            self.edges.extend(_thin_edges(box))
        elif stroked:
            self.edges.extend(box_edges(box))
        if filled and not thin:
            self._add_panel(box, bordered=stroked)

    def _add_panel(self, box: Box, *, bordered: bool) -> None:
        if (box.x1 - box.x0) * (box.bottom - box.top) > PAGE_SHARE * self.width * self.height:
            return
        self.panels.append(box)
        if not bordered:
            self.edges.extend(box_edges(box, soft=True))

    def _add_path(self, curve: LTCurve) -> None:
        box = self._box(curve.x0, curve.y0, curve.x1, curve.y1)
        if not self._meets_page(box):
            return
        if _is_small(box):
            self.dots.append(box)
        if curve.stroke and not _is_white(curve.stroking_color):
            points = [(x - self.left, self.base - y) for x, y in curve.pts]
            self.edges.extend(_straight_parts(points))
            if max(box.x1 - box.x0, box.bottom - box.top) >= SLANT:
                self.slants.extend([box] * min(_slanting(points), MOST_SLANTS))
        elif curve.fill and not _is_white(curve.non_stroking_color):
            if min(box.x1 - box.x0, box.bottom - box.top) <= RULE_THICKNESS:
                self.edges.extend(_thin_edges(box))
            elif len(curve.pts) <= BOX_POINTS:
                self._add_panel(box, bordered=False)

    def _add_picture(self, box: Box) -> None:
        if min(box.x1 - box.x0, box.bottom - box.top) <= RULE_THICKNESS:
            self.edges.extend(_thin_edges(box))
        else:
            self.pictures.append(box)

    def _meets_page(self, box: Box) -> bool:
        return box.x1 >= 0 and box.bottom >= 0 and box.x0 <= self.width and box.top <= self.height


def _direction(char: LTChar) -> tuple[Turn, bool]:
    """Which way the sign's baseline runs, and whether it is drawn as in a mirror."""
    a, b, c, d, _, _ = char.matrix
    sign = math.copysign(1.0, char.adv) if char.adv else 1.0
    mirrored = a * d - b * c < 0
    if abs(a) >= abs(b):
        return (0 if (a * sign > 0 or mirrored) else 180), mirrored
    return (90 if b * sign > 0 else 270), mirrored


def _is_small(box: Box) -> bool:
    return DOT[0] <= min(box.x1 - box.x0, box.bottom - box.top) <= max(box.x1 - box.x0, box.bottom - box.top) <= DOT[1]


def _thin_edges(box: Box) -> tuple[Edge, ...]:
    """The middle line of a thin box; a dot is a piece of a line either way."""
    level = Edge(upright=False, at=(box.top + box.bottom) / 2, start=box.x0, end=box.x1)
    upright = Edge(upright=True, at=(box.x0 + box.x1) / 2, start=box.top, end=box.bottom)
    if max(level.length, upright.length) <= RULE_THICKNESS:
        return (level, upright)
    return (level,) if level.length >= upright.length else (upright,)


def _straight_parts(points: list[tuple[float, float]]) -> Iterator[Edge]:
    for (xa, ya), (xb, yb) in pairwise(points):
        if abs(ya - yb) <= STRAIGHT < abs(xa - xb):
            yield Edge(upright=False, at=(ya + yb) / 2, start=min(xa, xb), end=max(xa, xb))
        elif abs(xa - xb) <= STRAIGHT < abs(ya - yb):
            yield Edge(upright=True, at=(xa + xb) / 2, start=min(ya, yb), end=max(ya, yb))


def _slanting(points: list[tuple[float, float]]) -> int:
    """How many parts of a path are neither level nor upright."""
    return sum(abs(ya - yb) > STRAIGHT and abs(xa - xb) > STRAIGHT for (xa, ya), (xb, yb) in pairwise(points))


def _is_white(colour: object) -> bool:
    """Whether a colour as pdfplumber gives it is white; an unknown colour space is not."""
    given = colour if isinstance(colour, (tuple, list)) else (colour,)
    parts = [float(part) for part in given if isinstance(part, (int, float))]
    if not parts or len(parts) < len(given):
        return False
    return max(parts) <= 1 - WHITE if len(parts) == CMYK else min(parts) >= WHITE
