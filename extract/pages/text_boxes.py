"""Boxes of text drawn apart from what stands beside them: cards in rows, and fact boxes beside running text."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from extract.pages.frames import frames
from extract.pages.ink import Edge
from extract.pages.lines import read_lines
from extract.pages.side_rules import boxes_at_rules
from extract.pages.text_columns import NARROW_TEXT, has_cells, usual
from extract.records import Box, Line, Word

FEWEST = 2
"""Lines that a box of text has at least; a bar behind a heading, and most cells of a head, have one."""

APART = 4.0
"""Points between a box and the next; the cells of a table stand closer, even where white space parts them."""

OUT = 1.0
"""Points that a word may stand out of its box."""

LARGER = 1.05
"""Times the size of the text below it that a heading is larger at least."""

LEVEL = 1.5
"""Points within which two lines stand at one height, as those in the cells of one row do."""

IN_ROWS = 0.6
"""Part of a box's lines that stand at the height of lines beside it where both are rows."""

ROWS = 5
"""So many lines of which none goes on in the next, level in two boxes, are the rows of a table in shaded columns."""


def text_boxes(words: Sequence[Word], edges: Sequence[Edge], panels: Sequence[Box]) -> tuple[Box, ...]:
    """The boxes of text that have words beside them, and are read each by itself."""
    drawn = [*frames(edges, panels), *boxes_at_rules(words, edges)]
    texts = {box: read_lines(word for word in words if box.holds(word.box)) for box in drawn}
    able = [box for box in drawn if _holds_text(box, texts[box], words)]
    able = [box for box in able if not any(_touches(box, other) for other in drawn)]
    able = [box for box in able if not any(_lies_in(other, box) for other in able)]
    cards = [box for box in able if _has_heading(texts[box])]
    cards = [box for box in cards if any(_are_cards(box, other, texts) for other in cards)]
    able = [box for box in able if box in cards or not any(_are_cells(box, other) for other in drawn)]
    loose = [word for word in words if not any(box.holds(word.box) for box in able)]
    beside = {box: [word for word in loose if _is_level(word.box, box)] for box in able}
    return tuple(
        box for box in able if not _in_rows(texts[box], read_lines(beside[box])) and (beside[box] or box in cards)
    )


def rows_of_boxes(words: Sequence[Word], edges: Sequence[Edge], panels: Sequence[Box]) -> tuple[Box, ...]:
    """The boxes beside each other, each with text of its own: cells or cards, of which `words` are in no table."""
    drawn = [box for box in frames(edges, panels) if any(box.holds(word.box) for word in words)]
    able = [box for box in drawn if not any(_crosses(word.box, box) for word in words)]
    able = [box for box in able if not any(_touches(box, other) or _lies_in(other, box) for other in drawn)]
    return tuple(box for box in able if any(_are_cells(box, other) for other in able))


def _holds_text(box: Box, lines: Sequence[Line], words: Sequence[Word]) -> bool:
    """Whether a box holds lines of text, and no word crosses its sides."""
    if len(lines) < FEWEST or 2 * sum(map(has_cells, lines)) >= len(lines):
        return False
    if box.width < NARROW_TEXT * usual([w.size for line in lines for w in line.words]):
        return False
    return not any(_crosses(word.box, box) for word in words)


def _crosses(word: Box, box: Box) -> bool:
    if word.shared_height(box) <= OUT:
        return False
    return any(word.x0 < side - OUT and word.x1 > side + OUT for side in (box.x0, box.x1))


def _touches(box: Box, other: Box) -> bool:
    """Whether two boxes are neighbours as cells are: beside or under each other without white space between."""
    across = max(other.x0 - box.x1, box.x0 - other.x1)
    down = max(other.top - box.bottom, box.top - other.bottom)
    return -APART < max(across, down) < APART


def _are_cells(box: Box, other: Box) -> bool:
    """Whether two boxes begin at one height beside each other, as the cells of a row that white space parts."""
    apart = other.x0 >= box.x1 or box.x0 >= other.x1
    return apart and abs(box.top - other.top) < OUT


def _lies_in(inner: Box, outer: Box) -> bool:
    return inner is not outer and outer.holds(inner) and inner.width < outer.width


def _has_heading(lines: Sequence[Line]) -> bool:
    """Whether the first line is set as a heading of the last."""
    first, last = (line.words for line in (lines[0], lines[-1]))
    bold = all(word.bold for word in first) and not all(word.bold for word in last)
    return bold or first[0].size > LARGER * last[0].size


def _are_cards(box: Box, other: Box, texts: dict[Box, tuple[Line, ...]]) -> bool:
    """Whether two boxes stand beside each other and are no columns of rows."""
    if box is other or not _is_level(box, other):
        return False
    rows = [lines for lines in (texts[box], texts[other]) if len(lines) >= ROWS and not _goes_on(lines)]
    return len(rows) < len((box, other)) or not _in_rows(*rows)


def _goes_on(lines: Sequence[Line]) -> bool:
    return any(below.text[0].islower() for _, below in pairwise(lines))


def _is_level(one: Box, other: Box) -> bool:
    return one.shared_height(other) > 0


def _in_rows(lines: Sequence[Line], beside: Sequence[Line]) -> bool:
    """Whether most lines of a box stand at the height of one beside it."""
    feet = [line.foot for line in beside]
    level = sum(any(abs(line.foot - foot) <= LEVEL for foot in feet) for line in lines)
    return level >= IN_ROWS * len(lines)
