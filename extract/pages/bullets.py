"""Bullets that are drawn as small shapes, as web browsers do, read as the sign that a person sees."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from math import floor

from extract.pages.ink import Edge, Glyph
from extract.records import Box

SIGN = "\u2022"

SMALLEST, LARGEST = 0.12, 0.6
"""Parts of the type size between which the height of a bullet lies."""

ROUND = 0.2
"""Part of its height by which a bullet's width may differ from it."""

NEAREST, FARTHEST = 0.15, 2.5
"""Parts of the type size between which the gap from a bullet to its text lies."""

ALONE, APART = 2.0, 0.7
"""Parts of the type size before a bullet in which nothing is printed on its line; the second in a list."""

FLUSH = 0.5
"""Points by which the left sides of bullets of one list differ at most."""


def drawn_bullets(glyphs: Sequence[Glyph], dots: Sequence[Box], edges: Sequence[Edge] = ()) -> tuple[Glyph, ...]:
    """A bullet for each small shape that stands alone before the first upright sign of a line.

    One flush with others that do, or right of a line that parts it from what is printed left of it, is one too: in a
    table the text of the column before may come close.
    """
    if not dots:
        return ()
    heights = _by_height(glyph for glyph in glyphs if glyph.turn == 0 and not glyph.text.isspace())
    near = [(dot, one) for dot in dict.fromkeys(dots) if (one := _bullet(dot, heights)) is not None]
    alone = [dot for dot, one in near if _is_alone(dot, one.size, heights, ALONE)]
    return tuple(one for dot, one in near if dot in alone or _is_listed(dot, one, heights, alone, edges))


def _is_listed(
    dot: Box, bullet: Glyph, heights: dict[int, list[Glyph]], alone: Sequence[Box], edges: Sequence[Edge]
) -> bool:
    """Whether a shape with text close before it is flush with bullets, or has a line between it and that text."""
    if not _is_alone(dot, bullet.size, heights, APART):
        return False
    near = dot.x0 - ALONE * bullet.size
    rules = (edge for edge in edges if edge.upright and edge.length > bullet.size)
    parted = any(near < rule.at < dot.x0 and rule.start < dot.mid_y < rule.end for rule in rules)
    return parted or any(abs(other.x0 - dot.x0) < FLUSH for other in alone)


def without_outlines(edges: Sequence[Edge], bullets: Sequence[Glyph]) -> Iterator[Edge]:
    """The edges but for those of the bullets themselves, which part neither rows nor columns."""
    heights = _by_height(bullets)
    return (
        edge for edge in edges if not any(_is_side(edge.box, one.box) for one in heights.get(floor(edge.box.top), ()))
    )


def _is_side(side: Box, bullet: Box) -> bool:
    return bullet.x0 <= side.x0 and side.x1 <= bullet.x1 and bullet.top <= side.top and side.bottom <= bullet.bottom


def _by_height(glyphs: Iterable[Glyph]) -> dict[int, list[Glyph]]:
    """The glyphs at each height, in whole points: a page may be full of dots that stand before no text."""
    found: dict[int, list[Glyph]] = {}
    for glyph in glyphs:
        for height in range(floor(glyph.box.top), floor(glyph.box.bottom) + 1):
            found.setdefault(height, []).append(glyph)
    return found


def _bullet(dot: Box, heights: dict[int, list[Glyph]]) -> Glyph | None:
    """The sign for a shape before the first upright sign of a line; None where it is none for its size and place."""
    line = _line_of(dot, heights)
    first = min((glyph for glyph in line if glyph.box.x0 >= dot.x1), key=lambda glyph: glyph.box.x0, default=None)
    if first is None or not _is_bullet_of(dot, first):
        return None
    box = Box(dot.x0, first.box.top, dot.x1, first.box.bottom)
    return Glyph(SIGN, box, first.size, (dot.x0, first.origin[1]))


def _line_of(dot: Box, heights: dict[int, list[Glyph]]) -> list[Glyph]:
    middle = dot.mid_y
    return [glyph for glyph in heights.get(floor(middle), ()) if glyph.box.top < middle < glyph.box.bottom]


def _is_alone(dot: Box, size: float, heights: dict[int, list[Glyph]], room: float) -> bool:
    """Whether nothing is printed on a shape's line within some parts of the type size before it."""
    return not any(dot.x0 - room * size < glyph.box.x1 and glyph.box.x0 < dot.x1 for glyph in _line_of(dot, heights))


def _is_bullet_of(dot: Box, first: Glyph) -> bool:
    width, height = dot.width, dot.height
    gap = first.box.x0 - dot.x1
    return (
        SMALLEST * first.size < height < LARGEST * first.size
        and abs(width - height) < ROUND * height
        and NEAREST * first.size < gap < FARTHEST * first.size
    )
