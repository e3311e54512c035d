"""How high a line must be for all of its text to show, whatever program opens it."""

from __future__ import annotations

from math import ceil

from outputs.workbook.plan import Cell, Formula, Line, Marked, Style

SINGLE = 13.5
"""Points for one line of body text."""
PADDING = 3.0
HIGHEST = 409.0
"""Excel's limit, in points."""
FILL = 1.1
"""Letters of body text to a unit of column width, on average; the unit is a digit in larger type."""
_WRAPPED: frozenset[Style] = frozenset({"text", "long", "review", "valid"})
_LARGER = {"long": 1.15}
"""Styles in larger type than the body."""


def fitting(line: Line, widths: tuple[float, ...]) -> float | None:
    """The height in points; None where one line of text is enough. Columns of endless width need none."""
    lines = max((_lines(cell, width) for cell, width in zip(line, widths, strict=False)), default=1.0)
    return min(HIGHEST, ceil(lines) * SINGLE * max(_larger(line), 1) + PADDING) if lines > 1 else None


def _lines(cell: Cell, width: float) -> float:
    if cell.style not in _WRAPPED:
        return 1
    text = _text(cell)
    return ceil(len(text) * _LARGER.get(cell.style, 1) / (width * FILL)) if len(text) > width * FILL else 1


def _larger(line: Line) -> float:
    return max((_LARGER.get(cell.style, 1) for cell in line), default=1)


def _text(cell: Cell) -> str:
    if isinstance(cell.value, Marked):
        return cell.value.text
    return "" if cell.value is None or isinstance(cell.value, Formula) else str(cell.value)
