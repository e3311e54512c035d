"""The lines under a table's last line of figures that only go on with its texts."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from extract.records import Line, Word, text_of
from extract.tables.gutters import FLUSH
from extract.tables.labels import SLACK, SPACE
from extract.tables.pieces import chunks, is_figure_line
from extract.tables.wording import is_figure

LEADING = 1.1
"""Times the tightest step from line to line of a table: within a text it is no wider."""

FARTHEST = 8
"""Lines over the rest of a row that its texts may be on."""

LONG = 4
"""Words of a line of a text that stands beside a figure."""

BEGINNINGS = "(&-\u2013"
"""What the rest of a text may begin with, besides a small letter."""


def end_of_last_row(lines: Sequence[Line], first: int, last: int) -> int:
    """The last line of the row that a run of figures, from `first` to `last`, ends in."""
    run = lines[first : last + 1]
    step = min((below.box.bottom - above.box.bottom for above, below in pairwise(run)), default=0.0)
    while last + 1 < len(lines) and lines[last + 1].box.bottom - lines[last].box.bottom <= LEADING * step:
        if not all(_goes_on(piece, lines[first : last + 1]) for piece in chunks(lines[last + 1].words)):
            break
        last += 1
    return last


def is_rest_of_row(lines: Sequence[Line], first: int, last: int) -> bool:
    """Whether a lone line with a figure in it only goes on with the texts of a row, one of which ends in the figure."""
    over = lines[max(0, first - FARTHEST) : first]
    return first == last and all(_goes_on(piece, over) for piece in chunks(lines[first].words))


def is_among_texts(run: Sequence[Line]) -> bool:
    """Whether the figures of a run stand beside long texts: numbers of rows that are read as texts are."""
    pieces = [chunks(line.words)[1:] for line in run if is_figure_line(line)]
    texts = [[piece for piece in one if not is_figure(text_of(piece))] for one in pieces]
    words = [len(piece) for one in texts for piece in one]
    return 2 * sum(map(bool, texts)) > len(texts) and sum(words) > LONG * len(words)


def _goes_on(piece: Sequence[Word], lines: Sequence[Line]) -> bool:
    """Whether a piece of a line is the rest of a text over it, which had no room for more."""
    over = [other for line in lines for other in chunks(line.words) if is_under(piece, other)]
    if not over or over[-1][-1].text.endswith((".", ":")):
        return False
    first, room = piece[0].box, max(other[-1].box.x1 for other in over)
    needed = SPACE * piece[0].size + first.width - SLACK * piece[0].size
    small = piece[0].text[0].islower() or piece[0].text[0] in BEGINNINGS
    return small or piece[-1].box.x1 <= room < over[-1][-1].box.x1 + needed


def is_under(piece: Sequence[Word], other: Sequence[Word]) -> bool:
    """Whether a piece of a line begins where another one does."""
    return abs(piece[0].box.x0 - other[0].box.x0) <= FLUSH * piece[0].size
