"""The boxes that a page's drawing is seen through: what a sheet's row is too low for is drawn, and cut off."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pdfminer.layout import LTChar, LTItem
from pdfminer.utils import Matrix, apply_matrix_pt

Frame = tuple[float, float, float, float]
"""Left, bottom, right and top, as the library measures."""

CORNERS = 3
"""Points of a path that encloses anything."""


def narrowed(frame: Frame | None, path: Sequence[Sequence[object]], matrix: Matrix) -> Frame | None:
    """What is seen within a path, and within the frame around it; a path of more than a box may show less."""
    given = [value for _, *values in path for value in values if isinstance(value, int | float)]
    points = [apply_matrix_pt(matrix, point) for point in zip(given[::2], given[1::2], strict=False)]
    if len(points) < CORNERS:
        return frame
    xs, ys = [x for x, _ in points], [y for _, y in points]
    own = min(xs), min(ys), max(xs), max(ys)
    if frame is None:
        return own
    return max(frame[0], own[0]), max(frame[1], own[1]), min(frame[2], own[2]), min(frame[3], own[3])


def cut_off(signs: Iterable[LTItem], frame: Frame | None) -> dict[int, Frame]:
    """The ids of signs the middle of which stands over or under what is seen, with that."""
    if frame is None:
        return {}
    return {
        id(sign): frame
        for sign in signs
        if isinstance(sign, LTChar) and not frame[1] <= (sign.y0 + sign.y1) / 2 <= frame[3]
    }
