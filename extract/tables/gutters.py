"""Columns of white space: where line after line leaves the same gap between its words."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from extract.records import Line, Word, text_of
from extract.tables.clearings import WITNESSES, between_heads, clearings
from extract.tables.pieces import COLUMN_GAP, FIGURE_GAP, chunks, is_figure_line, type_size
from extract.tables.thousands import parts_thousands
from extract.tables.wording import is_figure, is_list_mark, is_tick

NARROWEST = 0.25
"""Part of the type size that a gutter is wide at least: figures in narrow columns come as near as an ordinary space."""

FLUSH = 0.15
"""Part of the type size within which lines begin at one place."""

ALIGNED, ALIGNED_SHARE = 5, 0.85
"""So many lines, and such a part of those after a gutter, that begin at one place tell a column alone."""

FIGURE_LINES = 3
"""So many lines of figures tell the columns alone; headings, captions and notes around them say nothing of gutters."""

TICK_SHARE = 0.3
"""Part of what follows the labels that are crosses in a table of who does what; the rest are heads and names."""

ITEM = 2.0
"""Times the type size from the mark of a list to its item, at most; a dash in a column of its own stands farther."""

CROSSING = 15
"""One line in so many may cross a gutter: a long label, a heading over several columns."""

CROSSING_TEXT = 6
"""The same where no line is one of figures, so that headings cannot be told from the rest."""


@dataclass(frozen=True, slots=True)
class Gutter:
    """White space from `left` to `right` between two columns."""

    left: float
    right: float

    @property
    def middle(self) -> float:
        """Where a line may be drawn through it."""
        return (self.left + self.right) / 2


def find_gutters(lines: Sequence[Line]) -> list[Gutter]:
    """The gutters between the columns that the lines stand in, from the left."""
    em = type_size(lines)
    ticked = _is_ticked(lines)
    body = [] if ticked else [line for line in lines if is_figure_line(line)]
    telling, crossing = (body, CROSSING) if len(body) >= FIGURE_LINES else (lines, CROSSING_TEXT)
    found = {
        _clearest(left, right, lines): (left, right)
        for left, right in clearings(telling, len(telling) // crossing, NARROWEST * em)
    }
    meant = _meant(_between_numbers(list(found), telling, em), telling, em, 1 if ticked else WITNESSES)
    heads = [line for line in lines if not is_figure_line(line)] if telling is body else []
    return [_clearest(*stretch, lines) for stretch in between_heads([found[gutter] for gutter in meant], heads)]


def _between_numbers(found: Sequence[Gutter], lines: Sequence[Line], em: float) -> list[Gutter]:
    """The gutters but for those within numbers that have a space between their thousands."""
    places = [-float("inf"), *(gutter.middle for gutter in found), float("inf")]
    return [
        gutter
        for gutter, before, after in zip(found, places, places[2:], strict=False)
        if not parts_thousands(lines, before, gutter.middle, after, FIGURE_GAP * em)
    ]


def shown_gutters(lines: Sequence[Line]) -> list[Gutter]:
    """The gutters that at least half of the lines show: enough to part a column with drawn sides."""
    em = type_size(lines)
    return [g for g in find_gutters(lines) if sum(_shows(line, g.middle, em) for line in lines) * 2 >= len(lines)]


def _shows(line: Line, middle: float, em: float) -> bool:
    """Whether a line has a gap meant to be seen there."""
    before = [word for word in line.words if word.box.x1 <= middle]
    after = [word for word in line.words if word.box.x0 >= middle]
    return bool(before and after) and _parts(before, after[0], em)


def _clearest(left: float, right: float, lines: Sequence[Line]) -> Gutter:
    """The widest part of a stretch that the fewest words of all lines cross."""
    inside = [w.box for line in lines for w in line.words if w.box.x0 < right and w.box.x1 > left]
    places = sorted({left, right, *(x for box in inside for x in (box.x0, box.x1) if left < x < right)})
    parts = [(sum(b.x0 < to and b.x1 > at for b in inside), at - to, at, to) for at, to in pairwise(places)]
    _, _, at, to = min(parts)
    return Gutter(at, to)


def _is_ticked(lines: Sequence[Line]) -> bool:
    """Whether much of what follows the labels are crosses: few stand in some columns, which the heads alone tell."""
    pieces = [text_of(piece) for line in lines for piece in chunks(line.words)[1:]]
    return sum(map(is_tick, pieces)) >= TICK_SHARE * len(pieces) > 0


def _meant(found: list[Gutter], lines: Sequence[Line], em: float, witnesses: int) -> list[Gutter]:
    """The gutters but for those after which a column only goes on with the text before it; those go one by one."""
    kept = [gutter for gutter in found if not _is_after_marks(gutter, found, lines, em)]
    while kept:
        votes = [_votes(kept, index, lines, em, witnesses) for index in range(len(kept))]
        worst = min(range(len(kept)), key=lambda index: votes[index])
        if votes[worst] >= 0:
            break
        del kept[worst + _is_head_aside(kept, worst, lines)]
    return kept


def _is_after_marks(gutter: Gutter, found: Sequence[Gutter], lines: Sequence[Line], em: float) -> bool:
    """Whether all that stands between the gutter before and this one are the marks of lists, near their items."""
    end = gutter.middle
    start = max((middle for one in found if (middle := one.middle) < end), default=-float("inf"))
    marks = 0
    for line in lines:
        for word, after in zip(line.words, (*line.words[1:], None), strict=True):
            if start <= word.box.x0 and word.box.x1 <= end:
                near = after is not None and after.box.x0 - word.box.x1 <= ITEM * em
                if not near or not is_list_mark(word.text) or is_figure(word.text):
                    return False
                marks += 1
    return marks > 0


def _is_head_aside(gutters: Sequence[Gutter], index: int, lines: Sequence[Line]) -> bool:
    """Whether what stands after a gutter is the heads of the next column, which stand beside its text.

    On their lines the column before is filled, the next one is not; and no text goes on over the gutter as words do.
    """
    if index + 1 == len(gutters) or not all(map(is_figure_line, lines)):
        return False
    places = [-float("inf"), *(gutter.middle for gutter in gutters), float("inf")][index : index + 4]
    filled = [[any(a <= w.box.x0 < b for w in line.words) for a, b in pairwise(places)] for line in lines]
    own = [(row, line) for row, line in zip(filled, lines, strict=True) if row[1]]
    near = FIGURE_GAP * type_size(lines)
    return bool(own) and all(row == [True, True, False] and _leaves(line, places[1], near) for row, line in own)


def _leaves(line: Line, x: float, width: float) -> bool:
    """Whether a gap so wide lies between two words of a line on either side of a place."""
    return any(a.box.x1 <= x <= b.box.x0 and b.box.x0 - a.box.x1 >= width for a, b in pairwise(line.words))


def _votes(gutters: Sequence[Gutter], index: int, lines: Sequence[Line], em: float, witnesses: int) -> float:
    """How many more lines begin a text after the gutter than go on with one; below 0 too where too few begin one."""
    middle = gutters[index].middle
    end = gutters[index + 1].middle if index + 1 < len(gutters) else float("inf")
    if _is_aligned(lines, middle, end, em):
        return float(len(lines))
    begun = gone_on = 0
    for line in lines:
        first = next((w for w in line.words if middle <= w.box.x0 < end), None)
        if first is None:
            continue
        before = [w for w in line.words if w.box.x1 <= middle]
        crossing = any(w.box.x0 < middle < w.box.x1 for w in line.words)
        begins = not crossing and (not before or _parts(before, first, em))
        begun, gone_on = begun + begins, gone_on + (not begins)
    return begun - gone_on if begun >= witnesses else -float(len(lines)) + begun


def _is_aligned(lines: Sequence[Line], middle: float, end: float, em: float) -> bool:
    """Whether all but a few of many lines begin at one place after a gutter, as no words of running text do."""
    starts = sorted(x for line in lines if (x := _start(line, middle, end)) is not None)
    most = max((bisect_right(starts, x + FLUSH * em) - at for at, x in enumerate(starts)), default=0)
    return most >= ALIGNED and most >= ALIGNED_SHARE * len(starts)


def _start(line: Line, middle: float, end: float) -> float | None:
    """Where a line's first word over or after a gutter begins; None where it has none."""
    return next((w.box.x0 for w in line.words if w.box.x1 > middle and w.box.x0 < end), None)


def _parts(before: Sequence[Word], first: Word, em: float) -> bool:
    """Whether the gap before a word is meant to be seen, and not merely one after a list mark."""
    if is_list_mark(before[-1].text) and not is_figure(before[-1].text) and len(chunks(before)[-1]) == 1:
        return False
    figures = is_figure(before[-1].text) and is_figure(first.text)
    return first.box.x0 - before[-1].box.x1 >= (FIGURE_GAP if figures else COLUMN_GAP) * em


def are_of_figures(run: Sequence[Line]) -> bool:
    """Whether most lines are of figures: in justified type some of a text are too."""
    figures = sum(map(is_figure_line, run))
    return figures >= FIGURE_LINES and figures * 2 > len(run)
