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

ALONE = 2.0
"""Parts of the type size before a bullet in which nothing is printed on its line."""


def drawn_bullets(glyphs: Sequence[Glyph], dots: Sequence[Box]) -> tuple[Glyph, ...]:
    """A bullet for each small shape that stands alone before the first upright sign of a line."""
    if not dots:
        return ()
    heights = _by_height(glyph for glyph in glyphs if glyph.turn == 0 and not glyph.text.isspace())
    return tuple(bullet for dot in dict.fromkeys(dots) for bullet in _bullet(dot, heights))


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


def _bullet(dot: Box, heights: dict[int, list[Glyph]]) -> Iterator[Glyph]:
    middle = dot.mid_y
    line = [glyph for glyph in heights.get(floor(middle), ()) if glyph.box.top < middle < glyph.box.bottom]
    first = min((glyph for glyph in line if glyph.box.x0 >= dot.x1), key=lambda glyph: glyph.box.x0, default=None)
    if first is None or not _is_bullet_of(dot, first):
        return
    if any(dot.x0 - ALONE * first.size < glyph.box.x1 and glyph.box.x0 < dot.x1 for glyph in line):
        return
    box = Box(dot.x0, first.box.top, dot.x1, first.box.bottom)
    yield Glyph(SIGN, box, first.size, (dot.x0, first.origin[1]))


def _is_bullet_of(dot: Box, first: Glyph) -> bool:
    width, height = dot.width, dot.height
    gap = first.box.x0 - dot.x1
    return (
        SMALLEST * first.size < height < LARGEST * first.size
        and abs(width - height) < ROUND * height
        and NEAREST * first.size < gap < FARTHEST * first.size
    )
