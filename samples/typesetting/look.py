"""How a document is set: everything a typesetter may choose without changing a word."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

SCALES = {"title": 1.8, "heading": 1.25, "paragraph": 1.0}
"""How much larger than the text each kind of block is set."""


@dataclass(frozen=True, slots=True)
class Look:
    """Page, rules, row and word breaking, furniture. `size` is in points; `widths` replaces the table's own shares.

    `stand` is where the text of a cell stands in its row. `autofit` lets the program choose the columns' widths (HTML).
    `turned` sets the page's /Rotate: so that a viewer shows it sideways, or upright because it is drawn sideways.
    """

    producer: str
    landscape: bool = True
    rules: Literal["grid", "horizontal", "shaded", "none"] = "grid"
    repeat_header: bool = False
    rows_break: bool = True
    justify: bool = False
    hyphenate: bool = False
    cut_words: bool = False
    merged_themes: bool = True
    size: float = 9.0
    font: str = "Liberation Sans"
    widths: tuple[float, ...] = ()
    open_sides: bool = False
    stand: Literal["top", "middle", "bottom"] = "top"
    autofit: bool = False
    bullet: str = "•"
    page_head: str = ""
    page_foot: str = ""
    numbered: bool = False
    turned: Literal["", "sideways", "upright"] = ""

    def shares(self, widths: tuple[float, ...]) -> tuple[float, ...]:
        """Each column's share of the table's width, summing to 1."""
        chosen = self.widths if len(self.widths) == len(widths) else widths
        return tuple(width / sum(chosen) for width in chosen)
