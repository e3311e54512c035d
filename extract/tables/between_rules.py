"""What lies between two level rules: rows of a table, or what parts two tables."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from extract.pages.ink import Edge
from extract.pages.lines import read_lines
from extract.records import Box, Line, Word, box_of, words_of
from extract.tables.edges import TOUCH
from extract.tables.fresh_heads import begins_table, is_heads
from extract.tables.heading_rules import is_headed
from extract.tables.pieces import chunks, gaps, is_figure_line, type_size
from extract.tables.wording import is_caption

FULL = 0.75
"""Part of a band's width from which a line without a gap is running text."""

OPEN = 1.2
"""Times the type size: a lone title with so much space over or under it is no row of a table."""

ROWS = 3
"""Rows with several texts that show how much space is over the text of each: a title may have as much."""

EMPTY = 1.0
"""Times the usual type size: a higher band without text is the space between two tables."""

BLANK = 2.0
"""Times the type size: so much space beside a lone line is more than the padding of cells."""

STEP = 1.8
"""Times the type size from a rule that holds the line next to it."""

ASIDE = 5.0
"""Times the type size from the side: a line that begins so far from it and is centred is a title."""

PROSE = 3
"""Such lines one after the other that no table cell over all columns has."""


Padding = tuple[float, float]
"""Space over and under a text, in points."""


def between_texts(stack: Sequence[Edge], words: Sequence[Word], usual: float) -> Iterator[list[Edge]]:
    """The stack in parts with nothing in them that parts tables; `usual` is the type size of the page."""
    part = [stack[0]]
    bands = [Box(a.start - TOUCH, a.at, a.end + TOUCH, b.at) for a, b in pairwise(stack)]
    lines = [read_lines(_within(words, band)) for band in bands]
    padding = _padding(bands, lines)
    for below, band, held in zip(stack[1:], bands, lines, strict=True):
        begins = len(held) == 1 and _begins_table(held[0], words, band)
        if begins or _parts_tables(held, band, usual, padding) or _ends_in_heads(held):
            if len(part) > 1:
                yield part
            part = []
        part.append(below)
    if len(part) > 1:
        yield part


def _padding(bands: Sequence[Box], lines: Sequence[Sequence[Line]]) -> Padding:
    """The usual space over and under the text of rows with several texts; 0 where there are too few to tell."""
    rows = [
        (band, box_of(words_of(held)))
        for band, held in zip(bands, lines, strict=True)
        if held and all(gaps(line, type_size(held)) for line in held[:1])
    ]
    if len(rows) < ROWS:
        return 0.0, 0.0
    over = sorted(text.top - band.top for band, text in rows)
    under = sorted(band.bottom - text.bottom for band, text in rows)
    return over[len(rows) // 2] + TOUCH, under[len(rows) // 2] + TOUCH


def _parts_tables(lines: Sequence[Line], band: Box, usual: float, padding: Padding) -> bool:
    """Whether a band between two rules lies between two tables.

    So does running text, a caption or source, a title in open space or over text in smaller type, or a blank beside a
    title or without any text.
    """
    if not lines:
        return band.height > EMPTY * usual
    em = type_size(lines)
    if _is_running(lines, band) or _has_blank(lines, em) or is_headed(lines):
        return True
    if any(is_caption(line.text) and not gaps(line, em) for line in lines) or _is_note_and_title(lines, band, em):
        return True
    if any(gaps(line, em) for line in lines):
        return False
    text = box_of(words_of(lines))
    spaces = (text.top - band.top, band.bottom - text.bottom)
    return any(space > max(OPEN * em, own) for space, own in zip(spaces, padding, strict=True))


def _begins_table(title: Line, words: Sequence[Word], band: Box) -> bool:
    """Whether a lone line stands under figures and over the heads of another table."""
    if len(chunks(title.words)) > 1:
        return False
    near = STEP * title.size
    over = read_lines(_within(words, replace(band, top=band.top - near, bottom=band.top)))
    under = read_lines(_within(words, replace(band, top=band.bottom, bottom=band.bottom + near)))
    return bool(over and under) and is_figure_line(over[-1]) and is_heads(under[0])


def _ends_in_heads(lines: Sequence[Line]) -> bool:
    """Whether figures, and then a title and the heads of another table, stand over a rule."""
    last = max((index for index, line in enumerate(lines) if is_figure_line(line)), default=len(lines))
    return begins_table(lines[last + 1 :])


def _has_blank(lines: Sequence[Line], em: float) -> bool:
    """Whether a high blank lies between two lines of which one stands alone, as notes and titles do."""
    boxes = [line.box for line in lines]
    steps = zip(pairwise(lines), pairwise(boxes), strict=True)
    return any(
        below.top - above.bottom > BLANK * em and not all(gaps(line, em) for line in pair)
        for pair, (above, below) in steps
    )


def _is_note_and_title(lines: Sequence[Line], band: Box, em: float) -> bool:
    """Whether the first of several lone lines begins at the left, and the last stands in the middle."""
    if len(lines) == 1 or any(gaps(line, em) for line in lines):
        return False
    first, last = lines[0].words[0].box.x0, lines[-1].box
    right = band.x1 - last.x1
    return first - band.x0 < em and last.x0 - band.x0 > ASIDE * em and abs(last.x0 - band.x0 - right) < em


def _within(words: Sequence[Word], box: Box) -> list[Word]:
    return [word for word in words if box.holds(word.box)]


def _is_running(lines: Sequence[Line], band: Box) -> bool:
    """Whether lines one after the other fill a band's width without a gap, as running text does."""
    em = type_size(lines)
    run = longest = 0
    for line in lines:
        wide = line.words[-1].box.x1 - line.words[0].box.x0 > FULL * band.width
        run = run + 1 if wide and not gaps(line, em) else 0
        longest = max(longest, run)
    return longest >= PROSE
