"""Boxes of printed characters as they stand to one who turns the page to read them."""

from __future__ import annotations

from collections.abc import Sequence

from extract.records import Box


def upright(box: Box, along: Sequence[Box]) -> Box:
    """A box turned as the boxes of characters that follow each other must be for the first to be left of the last.

    Where it stands to others turned in the same way is kept, not where it stands on the page. One character alone is
    taken to be upright.
    """
    across, down = _way(along[0], along[-1])
    if abs(down) > abs(across):
        return _clockwise(box) if down > 0 else _anticlockwise(box)
    return Box(-box.x1, -box.bottom, -box.x0, -box.top) if across < 0 else box


def _way(first: Box, last: Box) -> tuple[float, float]:
    """Twice the way from the middle of one box to that of another, to the right and down."""
    return (last.x0 + last.x1) - (first.x0 + first.x1), (last.top + last.bottom) - (first.top + first.bottom)


def _clockwise(box: Box) -> Box:
    """A box of text that is read down the page, the feet of its letters to the left."""
    return Box(box.top, -box.x1, box.bottom, -box.x0)


def _anticlockwise(box: Box) -> Box:
    """A box of text that is read up the page, the feet of its letters to the right."""
    return Box(-box.bottom, box.x0, -box.top, box.x1)
