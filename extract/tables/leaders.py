"""Rows of dots that lead the eye from a label to its figures, set apart while the columns are sought."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from extract.pages.lines import read_lines
from extract.pages.words import LEADER_DOTS, dots
from extract.records import Line, Word, text_of
from extract.tables.pieces import COLUMN_GAP, chunks
from extract.tables.wording import is_figure

PAGE = re.compile(r"(?:[A-Z]\W?)?\d{1,3}|[ivxl]{1,7}", re.IGNORECASE)
"""A page number as a list of contents gives it."""

FAR = 4.0
"""Times the type size: dots so far from the word before them lead nowhere from it."""

WIDEST = 60.0
"""Points: page numbers that end so near one another are of one column of a list of contents."""

IN_ORDER = 0.8
"""Part of a page's leaders that lead to page numbers in order where they are those of a list of contents."""


def table_leaders(words: Sequence[Word]) -> dict[Word, tuple[Word, ...]]:
    """The dots that lead to figures, by the word that they follow; none where they lead to the pages of a contents."""
    if not any(dots(word.text) for word in words):
        return {}
    found: dict[Word, tuple[Word, ...]] = {}
    columns: dict[int, list[str]] = {}
    for line in read_lines(words):
        for start, end in _leaders(line):
            found[line.words[start - 1]] = line.words[start:end]
            for page, right in _page(line.words[end:]):
                columns.setdefault(round(right / WIDEST), []).append(page)
    in_order = sum(1 + _rising(pages) for pages in columns.values())
    return {} if in_order >= IN_ORDER * len(found) else found


def _rising(pages: Sequence[str]) -> int:
    """How many pages are not before the one above."""
    return sum(_rank(above) <= _rank(below) for above, below in pairwise(pages))


def has_leaders(lines: Iterable[Line]) -> bool:
    """Whether dots or strokes on any of the lines lead to a page number, or wait for a signature."""
    return any(next(_leaders(line), None) or any("____" in word.text for word in line.words) for line in lines)


def _leaders(line: Line) -> Iterator[tuple[int, int]]:
    """First word and end of each row of dots after a word; those in a figure's place stand where there is none."""
    start = 1
    while start < len(line.words):
        if _is_figures_place(line.words, start):
            start += 1
            continue
        end = start
        while (
            end < len(line.words) and dots(line.words[end].text) and _is_near(line.words[end - 1 : end + 1], start, end)
        ):
            end += 1
        if sum(dots(word.text) for word in line.words[start:end]) >= LEADER_DOTS:
            yield start, end
        start = max(end, start + 1)


def _is_near(neighbours: Sequence[Word], start: int, end: int) -> bool:
    """Whether a dot is near the one before it; the first may be anywhere after its label."""
    before, dot = neighbours
    return end == start or dot.box.x0 - before.box.x1 < COLUMN_GAP * dot.size


def _is_figures_place(words: Sequence[Word], start: int) -> bool:
    """Whether a row of dots stands far from any label, or apart after a figure or the dots of the column before."""
    before, dot = words[start - 1 : start + 1]
    gap = (dot.box.x0 - before.box.x1) / dot.size
    if gap < COLUMN_GAP or gap >= FAR:
        return gap >= FAR
    pieces = chunks(words[:start])
    return dots(before.text) > 0 or (len(pieces) > 1 and is_figure(text_of(pieces[-1])))


def _page(words: Sequence[Word]) -> list[tuple[str, float]]:
    """The page number that dots lead to, and where it ends; nothing where they lead to figures."""
    found = chunks(words)[:2]
    pieces = [text_of(piece) for piece in found]
    if not pieces or not PAGE.fullmatch(pieces[0]) or any(map(is_figure, pieces[1:])):
        return []
    return [(pieces[0], found[0][-1].box.x1)]


def _rank(page: str) -> int:
    """The number of a page; roman ones come first."""
    digits = re.search(r"\d+", page)
    return int(digits[0]) if digits else 0
