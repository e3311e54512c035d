"""Words gathered into the lines that they are printed on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from extract.pages.words import SMALLER, is_raised
from extract.records import Line, Word

SHARED = 0.5
"""Part of the lower word's height that two words must share to stand on one line."""

ABUTS = 0.25
"""Part of the type size within which a raised sign stands at the word that it belongs to."""


def read_lines(words: Iterable[Word]) -> tuple[Line, ...]:
    """The lines of upright words, from the top, each from the left; footnote marks are marked as raised."""
    inside = list(words)
    if len(inside) == 1:  # as in most cells of figures
        return (Line((inside[0],)),)
    lines: list[list[Word]] = []
    largest: Word | None = None
    for word in sorted(inside, key=_height_and_side):
        if largest and _shares_line(word, largest):
            lines[-1].append(word)
            largest = word if word.size > largest.size else largest
        else:
            lines.append([word])
            largest = word
    return tuple(Line(_marked(line)) for line in lines)


def _height_and_side(word: Word) -> tuple[float, float]:
    box = word.box
    return box.top + box.bottom, box.x0


def _side(word: Word) -> float:
    return word.box.x0


def _shares_line(word: Word, other: Word) -> bool:
    own, its = word.box, other.box  # asked of each word of each text, so written out without calls
    top, bottom = own.top if own.top > its.top else its.top, own.bottom if own.bottom < its.bottom else its.bottom
    height, its_height = own.bottom - own.top, its.bottom - its.top
    return bottom - top > SHARED * (height if height < its_height else its_height)


def _marked(words: list[Word]) -> tuple[Word, ...]:
    """The words of a line, from the left, with footnote marks marked as such."""
    if len(words) == 1:
        return (words[0],)
    words = sorted(words, key=_side)
    sizes = [word.size for word in words]
    if min(sizes) >= SMALLER * max(sizes):
        return tuple(words)
    beside = [[*words[max(0, i - 1) : i], *words[i + 1 : i + 2]] for i in range(len(words))]
    return tuple(
        replace(word, raised=True) if any(_is_mark(word, other) for other in others) else word
        for word, others in zip(words, beside, strict=True)
    )


def _is_mark(word: Word, other: Word) -> bool:
    gap = max(word.box.x0 - other.box.x1, other.box.x0 - word.box.x1)
    return gap < ABUTS * other.size and is_raised(word, other)
