"""The parts of a page that are read one after the other: columns of text, and what is set across the page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import pairwise

from extract.pages.headed_columns import parted_by_headings
from extract.pages.side_columns import parted_at_side
from extract.pages.text_bands import Band, Lined, banded, crossing
from extract.pages.text_columns import FEWEST, TextColumn, usual
from extract.pages.white_stretches import GAP, clearest, middle, stretches
from extract.records import Box, Word

ALONE = 2
"""Times as many lines and sentences that must show a gutter which tables beside it do not keep clear of others."""

PADDING = 1.2
"""Times the type size that a rule stands at most from the text of its row."""

JOINT = 1.0
"""Points by which the rules of two cells may miss the gutter that they meet in."""
TOGETHER, APART = 0.25, 0.6
"""Part of the type size within which texts of two columns begin together, and the part of them that do in rows."""

BLANKS = 2
"""Blanks in each of two columns that tell rows where most lie beside each other; one may by chance."""

CELLS, EVEN, ALL = 5, 0.05, 0.9
"""So many texts in each of two columns tell rows where such a part of them begin, or end, beside each other, within so
much of the type size."""


@dataclass(frozen=True, slots=True)
class Area:
    """A part of a page that is read before the next: `box` reaches from gutter to gutter, or over the whole page.

    `is_box`: drawn apart from all other text. `is_inset`: it stands beside running text that it is no part of.
    """

    box: Box
    words: tuple[Word, ...]
    is_column: bool
    is_box: bool = False
    is_inset: bool = False


def areas(words: Sequence[Word], text: Lined, page: Box, boxes: Sequence[Box] = ()) -> tuple[Area, ...]:
    """The page in parts in the order that they are read; the whole of it where no text stands in columns.

    `text` has the lines of `words`; `boxes` are those of text that is read apart, which stand in the columns.
    """
    white = list(stretches(text.lines)) if len(text.lines) >= FEWEST else []
    headed = partial(parted_by_headings, boxes=boxes)
    clear = crossing(text, [clearest(one, GAP * one.size) for one in white])
    bands = banded(text, crossing(text, map(middle, white)), _run, _run_long) or banded(text, clear, headed, headed)
    if open_bands := _not_rows(bands, text):
        return tuple(_areas(words, open_bands, page))
    beside = tuple(_areas(words, _not_rows(banded(text, clear, parted_at_side, parted_at_side), text), page))
    return tuple(replace(part, is_inset=_is_narrowest(part, beside)) for part in beside)


def _not_rows(bands: Sequence[Band], text: Lined) -> list[Band]:
    """The bands but for those that are rows of a table between its rules, or in its shades."""
    return [band for band in bands if not _is_ruled_row(band, text)]


def _is_ruled_row(band: Band, text: Lined) -> bool:
    """Whether rules go over a band's gutters close above and below it, as over a row of a table."""
    near = PADDING * usual([word.size for line in text.lines for word in line.words])
    across = [rule.top for rule in text.rules if any(rule.x0 - JOINT < x < rule.x1 + JOINT for x in band.gutters)]
    over = any(band.top - near <= at <= band.top for at in across)
    return over and any(band.bottom <= at <= band.bottom + near for at in across)


def _is_narrowest(part: Area, parts: Sequence[Area]) -> bool:
    """Whether a column is the one beside the text, and not the text's."""
    columns = [one for one in parts if one.is_column]
    return part.is_column and part is min(columns, key=_width)


def _width(part: Area) -> float:
    return max(word.box.x1 for word in part.words) - min(word.box.x0 for word in part.words)


def _run(columns: Sequence[TextColumn], times: int = 1) -> list[bool]:
    """Which columns have running text, `times` as much of it as will do elsewhere, as the next has, not in its rows."""
    pairs = pairwise(columns)
    return [left.runs(times) and right.runs(times) and not _are_rows(left, right) for left, right in pairs]


def _run_long(columns: Sequence[TextColumn]) -> list[bool]:
    return _run(columns, ALONE)


def _areas(words: Sequence[Word], bands: Sequence[Band], page: Box) -> Iterator[Area]:
    """What stands over each band, its columns from the left, and what stands under the last."""
    foot = page.top
    for band in bands:
        yield from _area(words, Box(page.x0, foot, page.x1, band.top), is_column=False)
        for left, right in pairwise((page.x0, *band.gutters, page.x1)):
            yield from _area(words, Box(left, band.top, right, band.bottom), is_column=True)
        foot = band.bottom
    yield from _area(words, Box(page.x0, foot, page.x1, page.bottom), is_column=False)


def _area(words: Sequence[Word], box: Box, *, is_column: bool) -> Iterator[Area]:
    held = tuple(word for word in words if box.holds(word.box))
    if held:
        yield Area(box, held, is_column)


def _are_rows(left: TextColumn, right: TextColumn) -> bool:
    """Whether texts beside each other are the cells of rows: they begin together, or the shorter leave blanks."""
    if not left.dense or not right.dense:
        return True
    near = TOGETHER * left.size
    blanks = list(left.parted()), list(right.parted())
    if min(map(len, blanks)) >= BLANKS and _begin_together(*blanks, near):
        return True
    return _are_cells(left, right) or _begin_together(list(left.begun()), list(right.begun()), near)


def _are_cells(left: TextColumn, right: TextColumn) -> bool:
    """Whether the texts that the smallest blanks part begin, or end, beside each other in many rows."""
    cells = list(left.cells()), list(right.cells())
    if min(map(len, cells)) < CELLS:
        return False
    near = EVEN * left.size
    for place in (0, -1):
        left_ends, right_ends = ([cell[place] for cell in side] for side in cells)
        if _begin_together(left_ends, right_ends, near, ALL):
            return True
    return False


def _begin_together(some: Sequence[float], others: Sequence[float], near: float, share: float = APART) -> bool:
    """Whether most texts of the column with fewer of them begin where one of the other column does."""
    fewer, more = sorted((some, others), key=len)
    together = sum(any(abs(at - other) <= near for other in more) for at in fewer)
    return bool(fewer) and together >= share * len(fewer)
