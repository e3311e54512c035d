"""Signs printed again over themselves, as bold type is made of ordinary type, read once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from extract.pages.ink import Glyph

DOUBLED = 0.12
"""Part of the type size: the same sign drawn again so near is bold by overprinting, not a second letter."""


def once(row: Iterable[Glyph]) -> list[Glyph]:
    """A row from the left without the signs printed again over themselves; what was drawn first stays."""
    kept: list[Glyph] = []
    for glyph in row:
        twin = _twin(glyph, kept)
        if twin is None:
            kept.append(glyph)
        elif glyph.order < kept[twin].order:
            kept[twin] = glyph
    return kept


def _twin(glyph: Glyph, row: Sequence[Glyph]) -> int | None:
    """The place in a row, of signs no farther right, of the same sign at the same place and as large."""
    near = DOUBLED * glyph.size
    for place in range(len(row) - 1, -1, -1):
        other = row[place]
        if glyph.box.x0 - other.box.x0 > near:
            return None
        if glyph.text == other.text and max(abs(glyph.box.top - other.box.top), abs(glyph.size - other.size)) <= near:
            return place
    return None
