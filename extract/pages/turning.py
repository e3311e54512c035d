"""Turned pages: what is seen of them, and turned text brought upright, with the way back, for each quarter turn."""

from __future__ import annotations

from dataclasses import dataclass, replace

from extract.files.watched import WatchedPage
from extract.pages.ink import Edge, Glyph, Turn
from extract.records import Box, Line, Table, Word


@dataclass(frozen=True, slots=True)
class Frame:
    """A page of `width` and `height` points, seen so that text turned by `turn` stands upright."""

    width: float
    height: float
    turn: Turn = 0

    def point(self, x: float, y: float) -> tuple[float, float]:
        """A point of the page in the frame."""
        match self.turn:
            case 0:
                return x, y
            case 90:
                return self.height - y, x
            case 180:
                return self.width - x, self.height - y
            case 270:
                return y, self.width - x

    def box(self, box: Box) -> Box:
        """A box of the page in the frame."""
        if self.turn == 0:
            return box
        return _spanned(self.point(box.x0, box.top), self.point(box.x1, box.bottom))

    def edge(self, edge: Edge) -> Edge:
        """An edge of the page in the frame."""
        if self.turn == 0:
            return edge
        start = self.point(*((edge.at, edge.start) if edge.upright else (edge.start, edge.at)))
        end = self.point(*((edge.at, edge.end) if edge.upright else (edge.end, edge.at)))
        box = _spanned(start, end)
        if self.turn in (0, 180) if edge.upright else self.turn in (90, 270):
            return Edge(upright=True, at=box.x0, start=box.top, end=box.bottom, soft=edge.soft, seam=edge.seam)
        return Edge(upright=False, at=box.top, start=box.x0, end=box.x1, soft=edge.soft, seam=edge.seam)

    def glyph(self, glyph: Glyph) -> Glyph:
        """A glyph of the page in the frame, upright where it was turned by `turn`."""
        if self.turn == 0:
            return glyph
        return replace(glyph, box=self.box(glyph.box), origin=self.point(*glyph.origin))

    @property
    def back(self) -> Frame:
        """The frame that undoes this one."""
        width, height = (self.width, self.height) if self.turn in (0, 180) else (self.height, self.width)
        undo: dict[Turn, Turn] = {0: 0, 90: 270, 180: 180, 270: 90}
        return Frame(width, height, undo[self.turn])

    def word(self, word: Word) -> Word:
        """A word of the page in the frame."""
        return replace(word, box=self.box(word.box), glyphs=tuple(self.box(glyph) for glyph in word.glyphs))

    def line(self, line: Line) -> Line:
        """A line of the page in the frame; its words keep their order."""
        if self.turn == 0:
            return line
        return Line(tuple(self.word(word) for word in line.words))

    def table(self, table: Table) -> Table:
        """A table of the page in the frame; rows and columns stay as they are read."""
        if self.turn == 0:
            return table
        cells = tuple(replace(c, box=self.box(c.box), lines=tuple(map(self.line, c.lines))) for c in table.cells)
        return replace(table, box=self.box(table.box), cells=cells)


def _spanned(one: tuple[float, float], other: tuple[float, float]) -> Box:
    """The box between two opposite corners."""
    (xa, ya), (xb, yb) = one, other
    return Box(min(xa, xb), min(ya, yb), max(xa, xb), max(ya, yb))


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
