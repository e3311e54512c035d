"""The looks of the workbook: one palette, one typeface, every style by name."""

from __future__ import annotations

from typing import Any, Literal

from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Side
from openpyxl.styles.differential import DifferentialStyle

from outputs.workbook.plan import Style

INK, MUTED, ACCENT = "1F2933", "6B7785", "1F4E79"
PAPER, MIST, LINE = "FFFFFF", "F3F6F9", "D5DCE4"
DOUBT, DONE, WRONG, ENTRY = "FDF0D5", "E4F1E6", "F8DEDA", "FBFAF2"
SERIES = ("1F4E79", "7A9CC6", "C98B3C", "6E9B7B", "A65E5E", "8A7FB0")
"""Chart colours, told apart in print and by the colour-blind by their lightness too."""
FACE = "Calibri"
NUMBER = "General"
QUIET_ZERO = '[>=1000]#,##0;[=0]"–";General'
"""Totals show a dash where nothing was counted, and part the thousands; below them a decimal is kept."""

_HAIR = Side(style="thin", color=LINE)
_RULED = Border(bottom=_HAIR)
_TOTAL = Border(top=Side(style="thin", color=INK))


def _font(
    size: float = 10, color: str = INK, *, bold: bool = False, underline: Literal["single"] | None = None
) -> Font:
    return Font(name=FACE, size=size, color=color, bold=bold, underline=underline)


def _fill(color: str) -> PatternFill:
    return PatternFill("solid", start_color=color, end_color=color)


def _place(horizontal: str | None = None, *, wrap: bool = True, vertical: str = "top", indent: int = 0) -> Alignment:
    return Alignment(horizontal=horizontal, vertical=vertical, wrap_text=wrap, indent=indent)


_HEADING = {
    "font": _font(color=PAPER, bold=True),
    "fill": _fill(ACCENT),
    "alignment": _place("left", vertical="center"),
}
_ROW = {"font": _font(), "border": _RULED}
_ENTRY = _ROW | {"fill": _fill(ENTRY)}

_GRID = _ROW | {"alignment": _place("right", wrap=False, indent=1), "number_format": QUIET_ZERO}

_PARTS: dict[Style, dict[str, Any]] = {
    "plain": {"font": _font()},
    "title": {"font": _font(18, ACCENT, bold=True), "alignment": _place(wrap=False, vertical="center")},
    "lead": {"font": _font(11, MUTED), "alignment": _place(wrap=False, vertical="center")},
    "section": {"font": _font(13, ACCENT, bold=True), "alignment": _place(wrap=False, vertical="center")},
    "topic": {"font": _font(11, ACCENT, bold=True), "alignment": _place(wrap=False)},
    "note": {"font": _font(10, MUTED), "alignment": _place(wrap=False, vertical="center")},
    "heading": _HEADING,
    "number_heading": _HEADING | {"alignment": _place("right", vertical="center", indent=1)},
    "review_heading": _HEADING | {"fill": _fill("8A5A16")},
    "text": _ROW | {"alignment": _place()},
    "long": {"font": _font(11), "alignment": _place()},
    "number": _ROW | {"alignment": _place("right", wrap=False, indent=2), "number_format": NUMBER},
    "date": _ROW | {"alignment": _place("center"), "number_format": "yyyy-mm-dd"},
    "centre": _ROW | {"alignment": _place("center")},
    "link": {"font": _font(color="2563A8", underline="single"), "border": _RULED, "alignment": _place("left")},
    "review": _ENTRY | {"alignment": _place()},
    "review_number": _ENTRY | {"alignment": _place("right", wrap=False, indent=1), "number_format": NUMBER},
    "valid": _ROW | {"font": _font(bold=True), "alignment": _place()},
    "valid_number": _ROW
    | {
        "font": _font(bold=True),
        "alignment": _place("right", wrap=False, indent=1),
        "number_format": NUMBER,
    },
    "label": {"font": _font(), "border": _RULED, "alignment": _place("left", wrap=False)},
    "grid": _GRID,
    "grid_side": _GRID | {"font": _font(bold=True)},
    "total_label": {"font": _font(bold=True), "border": _TOTAL, "alignment": _place("left", wrap=False)},
    "total": _GRID | {"font": _font(bold=True), "border": _TOTAL},
    "card_label": {
        "font": _font(9, MUTED),
        "fill": _fill(MIST),
        "alignment": _place("left", vertical="bottom", indent=1),
    },
    "card": {
        "font": _font(20, ACCENT, bold=True),
        "fill": _fill(MIST),
        "number_format": "#,##0",
        "alignment": _place("left", wrap=False, vertical="center", indent=1),
    },
    "choice": {
        "font": _font(12, bold=True),
        "fill": _fill(ENTRY),
        "alignment": _place("left", wrap=False),
        "border": Border(bottom=Side(style="medium", color="C98B3C")),
    },
    "doubtful": {"font": _font(), "fill": _fill(DOUBT), "border": _RULED, "alignment": _place("left", wrap=False)},
    "wrong": {"font": _font(), "fill": _fill(WRONG), "border": _RULED, "alignment": _place("left", wrap=False)},
    "reviewed": {"font": _font(), "fill": _fill(DONE), "border": _RULED, "alignment": _place("left", wrap=False)},
}


def styles() -> tuple[NamedStyle, ...]:
    """Every style, for one workbook: a style belongs to the book that it is added to."""
    return tuple(NamedStyle(name=named(style), **parts) for style, parts in _PARTS.items())


def named(style: Style) -> str:
    """A style's name in the workbook."""
    return f"uppfoljning {style}"


def differential(style: Style) -> DifferentialStyle:
    """The fill of a style, laid over cells by a rule."""
    return DifferentialStyle(fill=PatternFill(bgColor=_PARTS[style]["fill"].start_color))
