"""Words that stand on end, as the heads of narrow columns do, and the lines that they make."""

from __future__ import annotations

from collections.abc import Sequence

from extract.pages.lines import read_lines
from extract.records import Line, Word

SHARED = 0.5
"""Part of the narrower word's width that two words on end must share to stand on one line."""


def is_upright(word: Word) -> bool:
    """Whether a word is read from left to right in the frame of its page."""
    first, last = word.glyphs[0], word.glyphs[-1]
    return len(word.glyphs) == 1 or last.x0 - first.x0 > abs(last.top - first.top)


def cell_lines(words: Sequence[Word]) -> tuple[Line, ...]:
    """The lines of a cell, those on end as one reads them with the head to that side."""
    on_end = [word for word in words if not is_upright(word)]
    if not on_end or any(is_upright(word) and len(word.glyphs) > 1 for word in words):
        return read_lines(words)
    first = on_end[0].glyphs
    up = first[-1].top < first[0].top
    lines: list[list[Word]] = []
    for word in sorted(words, key=lambda word: word.box.x0 + word.box.x1, reverse=not up):
        if lines and _shares_line(word, lines[-1][-1]):
            lines[-1].append(word)
        else:
            lines.append([word])
    return tuple(Line(tuple(sorted(line, key=lambda word: word.box.top, reverse=up))) for line in lines)


def _shares_line(word: Word, other: Word) -> bool:
    shared = word.box.shared_width(other.box)
    return shared > SHARED * min(word.box.width, other.box.width)
