"""The pieces of a line, with gaps between them that are meant to be seen."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from extract.records import Line, Word, box_of, text_of
from extract.tables.wording import is_figure, is_number

COLUMN_GAP = 0.9
"""Part of the type size: a wider gap between words is meant to be seen. Justified type seldom has such spaces."""

FIGURE_GAP = 0.4
"""The same between two figures, and where a gutter is known: wider than the space within a text."""


MIDDLE = 0.25
"""Part of the type size that the sides or the middle of a line may be off those of what it goes on with."""


def type_size(lines: Sequence[Line]) -> float:
    """The usual type size of the lines; 0 where there are none."""
    sizes = sorted(word.size for line in lines for word in line.words)
    return sizes[len(sizes) // 2] if sizes else 0.0


def chunks(words: Sequence[Word]) -> list[list[Word]]:
    """The words of a line in pieces with a gap meant to be seen between them."""
    found = [list(words[:1])] if words else []
    for before, word in pairwise(words):
        if word.box.x0 - before.box.x1 < COLUMN_GAP * max(word.size, before.size):
            found[-1].append(word)
        else:
            found.append([word])
    return found


def gaps(line: Line, em: float) -> int:
    """How many gaps meant to be seen a line has."""
    return sum(after.box.x0 - before.box.x1 >= COLUMN_GAP * em for before, after in pairwise(line.words))


def is_figure_line(line: Line) -> bool:
    """Whether at least half of what follows the line's first piece are figures; a dash beside a text tells nothing."""
    rest = [text_of(piece) for piece in chunks(line.words)[1:]]
    figures = sum(map(is_figure, rest))
    return 0 < len(rest) <= 2 * figures and (figures == len(rest) or any(map(is_number, rest)))


def is_under(line: Line, above: Line) -> bool:
    """Whether a line begins, ends or has its middle where a piece of the line over it does: it goes on with that."""
    box, near = line.box, MIDDLE * line.size
    pieces = [box_of(piece) for piece in chunks(above.words)]
    return any(
        min(abs(box.x0 - one.x0), abs(box.x1 - one.x1), abs(box.x0 + box.x1 - one.x0 - one.x1) / 2) <= near
        for one in pieces
    )


def widest_step(lines: Sequence[Line]) -> float:
    """The widest blank between two lines one after the other; 0 where there is one line."""
    boxes = [line.box for line in lines]
    return max((below.top - above.bottom for above, below in pairwise(boxes)), default=0.0)
