"""What is drawn on a page, in the coordinates of a viewer: glyphs, straight edges and filled panels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from extract.records import Box
from extract.values import value

Turn = Literal[0, 90, 180, 270]
"""How far text is turned anticlockwise from upright, in degrees."""


@value
class Glyph:
    """A printed sign: `text` is what it stands for (a ligature several letters), `size` its type size in points.

    `origin` is where its baseline starts. `mirrored`: drawn as in a mirror, so that no person can read it.
    `shown`: printed, not an invisible text such as the one that lies behind a scan. `order` is its place in drawing.
    `cut`: the box that it is seen through, where it stands over or under that.
    """

    text: str
    box: Box
    size: float
    origin: tuple[float, float]
    bold: bool = False
    turn: Turn = 0
    mirrored: bool = False
    shown: bool = True
    order: int = 0
    cut: Box | None = None


@value
class Edge:
    """A straight line, level or upright: `at` across, `start` to `end` along; `soft` is a mere background's border.

    `seam`: one that nobody sees, between two pieces of a background of one colour.
    """

    upright: bool
    at: float
    start: float
    end: float
    soft: bool = False
    seam: bool = False

    @property
    def length(self) -> float:
        """In points."""
        return self.end - self.start

    @property
    def box(self) -> Box:
        """Where it lies."""
        if self.upright:
            return Box(self.at, self.start, self.at, self.end)
        return Box(self.start, self.at, self.end, self.at)


@dataclass(frozen=True, slots=True)
class Ink:
    """All that one page draws inside its visible box.

    `slants` are the boxes of slanting lines and curves, `dots` those of shapes that are small enough to be bullets. So
    many lines are `cut_off` at its side.
    """

    width: float
    height: float
    glyphs: tuple[Glyph, ...]
    edges: tuple[Edge, ...]
    panels: tuple[Box, ...] = ()
    pictures: tuple[Box, ...] = ()
    slants: tuple[Box, ...] = ()
    dots: tuple[Box, ...] = ()
    cut_off: int = 0


def box_edges(box: Box, *, soft: bool = False) -> tuple[Edge, Edge, Edge, Edge]:
    """The four sides of a box."""
    return (
        Edge(upright=False, at=box.top, start=box.x0, end=box.x1, soft=soft),
        Edge(upright=False, at=box.bottom, start=box.x0, end=box.x1, soft=soft),
        Edge(upright=True, at=box.x0, start=box.top, end=box.bottom, soft=soft),
        Edge(upright=True, at=box.x1, start=box.top, end=box.bottom, soft=soft),
    )
