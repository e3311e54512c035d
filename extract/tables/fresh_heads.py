"""A title and then heads, under figures: where another table of the same place begins."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from extract.records import Line, text_of
from extract.tables.pieces import chunks
from extract.tables.wording import is_figure, is_year

SPANNED = 2
"""Pieces of a line that may be a section's title and a remark beside it; the heads of a table are more."""


def begins_table(lines: Sequence[Line]) -> bool:
    """Whether lines between figures are a title and then heads, as stand over another table."""
    return any(len(chunks(above.words)) == 1 and is_heads(below) for above, below in pairwise(lines))


def is_heads(line: Line) -> bool:
    """Whether a line has several pieces and no figures but years."""
    pieces = [text_of(piece) for piece in chunks(line.words)]
    return len(pieces) > SPANNED and not any(is_figure(piece) and not is_year(piece) for piece in pieces)
