"""Colours as a page names them, as far as it matters whether they are seen."""

from __future__ import annotations

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
