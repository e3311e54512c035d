"""A pdfplumber page turned into ink: the one place that knows what its layout objects look like."""

from __future__ import annotations

from collections.abc import Iterator

from pdfminer.layout import LTChar, LTContainer, LTCurve, LTImage, LTItem, LTPage, LTRect

from extract.files.frames_seen import Frame
from extract.files.watched import WatchedPage
from extract.pages.ink import Edge, Glyph, Ink, box_edges
from extract.pages.shades import Shade, is_white, shade_edges
from extract.pages.stance import Stances
from extract.pages.strokes import is_rounded_box, is_thin, slanting_parts, straight_parts, thin_edges
from extract.pages.turning import visible_box
from extract.records import Box

PAGE_SHARE = 0.8
"""A fill over more of the page than this is paper, not the background of a table."""

SLANT, MOST_SLANTS = 18.0, 4
"""Points from which a slanting path is more than a tick or a rounded corner; so many of its parts are counted."""

DOT = (1.2, 12.0)
"""Points between which both sides of a drawn bullet lie."""

BOX_POINTS = 5
"""A closed path of so many points is a box, though perhaps not drawn as one."""


def page_ink(page: WatchedPage) -> Ink:
    """Everything that the page draws, from the top left of its visible box."""
    layout = page.layout
    canvas = _Canvas(visible_box(page), float(page.height), page.hidden, page.said, page.cut)
    for item in _items(layout):
        canvas.add(item)
    return canvas.ink()


def _items(page: LTPage) -> Iterator[LTItem]:
    """What a page and its figures hold, in the order drawn."""
    waiting: list[Iterator[LTItem]] = [iter(page)]
    while waiting:
        for item in waiting[-1]:
            if isinstance(item, LTContainer):
                waiting.append(iter(item))
                break
            yield item
        else:
            waiting.pop()


class _Canvas:
    """Collects ink, item by item, moved into the visible box."""

    def __init__(
        self, visible: Box, media_height: float, hidden: set[int], said: dict[int, str], cut: dict[int, Frame]
    ) -> None:
        self.hidden, self.said, self.cut = hidden, said, cut
        self.left = visible.x0
        self.base = media_height - visible.top
        self.width = visible.width
        self.height = visible.height
        self.stances = Stances()
        self.glyphs: list[Glyph] = []
        self.edges: list[Edge] = []
        self.shades: list[Shade] = []
        self.panels: list[Box] = []
        self.pictures: list[Box] = []
        self.slants: list[Box] = []
        self.dots: list[Box] = []
        self.cut_off: set[int] = set()

    def ink(self) -> Ink:
        boxes = tuple(self.panels), tuple(self.pictures), tuple(self.slants), tuple(self.dots)
        edges = (*self.edges, *shade_edges(self.shades))
        return Ink(self.width, self.height, tuple(self.glyphs), edges, *boxes, len(self.cut_off))

    def add(self, item: LTItem) -> None:
        if isinstance(item, LTChar):
            self._add_glyph(item)
        elif isinstance(item, LTRect):
            self._add_box(item)
        elif isinstance(item, LTCurve):
            self._add_path(item)
        elif isinstance(item, LTImage):
            self._add_picture(self._box(item))

    def _box(self, item: LTChar | LTCurve | LTImage) -> Box:
        return Box(item.x0 - self.left, self.base - item.y1, item.x1 - self.left, self.base - item.y0)

    def _add_glyph(self, char: LTChar) -> None:
        box, text = self._box(char), self.said.get(id(char), char.get_text())
        unseen = not text and (id(char) in self.said or not char.width)
        if unseen or not self._holds_middle(box):
            if not unseen and not text.isspace() and self._goes_on(box):
                self.cut_off.add(len(self.glyphs))
            return
        stance = self.stances.of(char)
        size = box.height if stance.turn in (0, 180) else box.width
        origin = (char.matrix[4] - self.left, self.base - char.matrix[5])
        shown, order = id(char) not in self.hidden, len(self.glyphs)
        bold, turn, mirrored, cut = stance.bold, stance.turn, stance.mirrored, self._seen(self.cut.get(id(char)))
        self.glyphs.append(Glyph(text, box, size, origin, bold, turn, mirrored, shown, order, cut))

    def _goes_on(self, box: Box) -> bool:
        """Whether a sign beside the page follows the last one on it, as the rest of a line does."""
        last = self.glyphs[-1].box if self.glyphs else None
        if last is None or not last.top < box.mid_y < last.bottom:
            return False
        return last.x1 <= box.x1 and box.x0 - last.x1 < box.height

    def _seen(self, frame: Frame | None) -> Box | None:
        if frame is None:
            return None
        return Box(frame[0] - self.left, self.base - frame[3], frame[2] - self.left, self.base - frame[1])

    def _add_box(self, rect: LTRect) -> None:
        box = self._box(rect)
        if not self._meets_page(box):
            return
        stroked = rect.stroke and not is_white(rect.stroking_color)
        filled = rect.fill and not is_white(rect.non_stroking_color)
        if filled and _is_small(box):
            self.dots.append(box)
        if is_thin(box) and (stroked or filled):
            self.edges.extend(thin_edges(box))
        elif stroked:
            self.edges.extend(box_edges(box))
        if filled and not is_thin(box):
            self._add_panel(box, None if stroked else str(rect.non_stroking_color))
        elif rect.fill and not stroked and self._is_cut_out(box):
            self.edges.extend(box_edges(box, soft=True))

    def _add_panel(self, box: Box, colour: str | None) -> None:
        """Add a background, of a colour where it has no border."""
        if box.width * box.height > PAGE_SHARE * self.width * self.height:
            return
        self.panels.append(box)
        if colour is not None:
            self.shades.append(Shade(box, colour))

    def _is_cut_out(self, box: Box) -> bool:
        """Whether a white box lies on a panel drawn before, as cells lie on the background that is their borders."""
        panel = self.panels[-1] if self.panels else None
        return panel is not None and not is_thin(box) and panel.x0 <= box.x0 and box.x1 <= panel.x1 and panel.holds(box)

    def _add_path(self, curve: LTCurve) -> None:
        box = self._box(curve)
        if not self._meets_page(box):
            return
        if _is_small(box):
            self.dots.append(box)
        if curve.stroke and not is_white(curve.stroking_color):
            points = self._points(curve)
            self.edges.extend(straight_parts(points))
            if max(box.width, box.height) >= SLANT and not is_rounded_box(points, box):
                self.slants.extend([box] * min(slanting_parts(points), MOST_SLANTS))
        elif curve.fill and not is_white(curve.non_stroking_color):
            if is_thin(box):
                self.edges.extend(thin_edges(box))
            elif len(curve.pts) <= BOX_POINTS:
                self._add_panel(box, str(curve.non_stroking_color))
            elif is_rounded_box(self._points(curve), box):
                self._add_panel(box, None)

    def _points(self, curve: LTCurve) -> list[tuple[float, float]]:
        return [(x - self.left, self.base - y) for x, y in curve.pts]

    def _add_picture(self, box: Box) -> None:
        if is_thin(box):
            self.edges.extend(thin_edges(box))
        else:
            self.pictures.append(box)

    def _holds_middle(self, box: Box) -> bool:
        across, down = (box.x0 + box.x1) / 2, (box.top + box.bottom) / 2  # asked of every glyph, so without calls
        return 0 <= across <= self.width and 0 <= down <= self.height

    def _meets_page(self, box: Box) -> bool:
        return box.x1 >= 0 and box.bottom >= 0 and box.x0 <= self.width and box.top <= self.height


def _is_small(box: Box) -> bool:
    return DOT[0] <= min(box.width, box.height) <= max(box.width, box.height) <= DOT[1]
