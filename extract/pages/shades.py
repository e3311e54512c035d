"""Fills of a page: which are white, and the sides of backgrounds that a reader sees.

A shaded cell over several rows may be drawn in pieces.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from extract.pages.ink import Edge, box_edges
from extract.records import Box

NEAR = 0.8
"""Points within which the sides of two backgrounds lie at one place."""

WHITE = 0.985
"""A grey level from which a fill or line is not seen on white paper."""

CMYK = 4
"""Colour parts of the one colour space where 0 is white."""


def is_white(colour: object) -> bool:
    """Whether a colour as pdfplumber gives it is white; an unknown colour space is not."""
    given = colour if isinstance(colour, (tuple, list)) else (colour,)
    parts = [float(part) for part in given if isinstance(part, (int, float))]
    if not parts or len(parts) < len(given):
        return False
    return max(parts) <= 1 - WHITE if len(parts) == CMYK else min(parts) >= WHITE


@dataclass(frozen=True, slots=True)
class Shade:
    """A background without a border; `colour` tells it from others of the page."""

    box: Box
    colour: str


def shade_edges(shades: Sequence[Shade]) -> list[Edge]:
    """The sides of backgrounds, but for those between a stripe and the rest of its first cell in the row below.

    That is a piece of the same colour right under the stripe, where other stripes begin only beside it: their rows show
    that the column has no shade of its own. Between two pieces as wide as each other and of one colour is a seam.
    """
    rests = dict(_rests(shades))
    tops, bottoms = (frozenset(_places(shades, side)) for side in ("top", "bottom"))
    hidden = {id(rest) for rest in rests.values()}
    edges: list[Edge] = []
    for shade in shades:
        top, bottom, left, right = box_edges(shade.box, soft=True)
        top = replace(top, seam=_place(shade, shade.box.top) in bottoms)
        bottom = replace(bottom, seam=_place(shade, shade.box.bottom) in tops)
        edges += [left, right, *([] if id(shade) in hidden else [top])]
        rest = rests.get(id(shade))
        edges.append(replace(bottom, start=rest.box.x1) if rest else bottom)
    return edges


def _places(shades: Sequence[Shade], side: Literal["top", "bottom"]) -> Iterator[tuple[str, int, int, int]]:
    """Where the upper or the lower sides of shades lie, in whole points as near as not to be told apart."""
    for shade in shades:
        at = shade.box.top if side == "top" else shade.box.bottom
        for near in (at - NEAR, at, at + NEAR):
            yield _place(shade, near)


def _place(shade: Shade, at: float) -> tuple[str, int, int, int]:
    return shade.colour, round(shade.box.x0), round(shade.box.x1), round(at)


def _rests(shades: Sequence[Shade]) -> Iterator[tuple[int, Shade]]:
    """The stripes, by identity, whose first cell goes on under them, each with the piece that it goes on in."""
    beside: dict[tuple[str, int], list[float]] = defaultdict(list)
    under: dict[int, list[Shade]] = defaultdict(list)
    for shade in shades:
        beside[shade.colour, round(shade.box.x1)].append(shade.box.x0)
        for place in {round(shade.box.top - NEAR), round(shade.box.top), round(shade.box.top + NEAR)}:
            under[place].append(shade)
    for stripe in shades:
        starts = beside[stripe.colour, round(stripe.box.x1)]
        for piece in under[round(stripe.box.bottom)]:
            if _is_rest(stripe, piece) and any(abs(x - piece.box.x1) <= NEAR for x in starts):
                yield id(stripe), piece


def _is_rest(stripe: Shade, piece: Shade) -> bool:
    """Whether a piece begins right under a stripe, at its left end, and is narrower."""
    same = piece.colour == stripe.colour and abs(piece.box.x0 - stripe.box.x0) <= NEAR
    return same and abs(piece.box.top - stripe.box.bottom) <= NEAR and piece.box.x1 < stripe.box.x1 - NEAR
