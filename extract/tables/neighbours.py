"""The lines next to a table that keep clear of the white space between its columns, as its own do."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from extract.pages.ink import Edge
from extract.records import Box, Line
from extract.tables.cell_runs import ROUNDING
from extract.tables.gutters import NARROWEST, Gutter
from extract.tables.pieces import COLUMN_GAP, FIGURE_GAP, is_figure_line, type_size
from extract.tables.wording import is_caption

NEAR = 1.2
"""Times the type size from one line to the next: text farther off belongs to something else."""

MOST_STEP = 2.0
"""The same between two rows of a table without rules."""

MOST_FIGURES = 3.0
"""The same between two rows of figures: cells may have much room."""

EXACT = 0.1
"""Points that a word may stand in a gutter that is measured between words."""

BESIDE = 1.0
"""Points from a drawn line between columns that a text begins at which has no padding."""

OWN = 0.75
"""Times the type size under a heading's text that its own rule is at most."""


def nearest_run(
    lines: Iterable[Line],
    edge: float,
    gutters: Sequence[Gutter],
    em: float,
    step: float,
    near: float = NEAR,
    strokes: Sequence[Edge] = (),
) -> list[Line]:
    """The nearest lines that keep clear of the gutters; those beyond the first column may be a row's gap away.

    Headings over a rule of their own, one of `strokes`, may stand over the gutters under it. Lines of figures may be
    farther apart: in long tables a blank stands after every few.
    """
    run: list[Line] = []
    for line in lines:
        box = line.box
        figures = bool(run) and is_figure_line(run[-1]) and is_figure_line(line)
        reach = MOST_FIGURES * em if figures else step if _is_beside(box, gutters) else near * em
        if max(box.top - edge, edge - box.bottom) > reach + ROUNDING:
            break
        own = own_rules(line, strokes)
        filled = [g for g in gutters if _fills(line, g, em) and not _is_over_any(g, own)]
        if is_caption(line.text) or (filled and not _comes_near(line, filled, gutters)):
            break
        run.append(line)
        edge = box.top if middle_of(line) < edge else box.bottom
    return run


def _is_beside(box: Box, gutters: Sequence[Gutter]) -> bool:
    """Whether a line stands beyond the first column, or from there to the last: what is not of the table does not."""
    return box.x0 > gutters[0].middle or (len(gutters) > 1 and box.x0 < gutters[0].left and box.x1 > gutters[-1].right)


def _comes_near(line: Line, filled: Sequence[Gutter], gutters: Sequence[Gutter]) -> bool:
    """Whether texts of a line only come as near each other as words do where drawn columns meet, none across.

    It shows most of the columns all the same.
    """
    drawn = all(g.left == g.right and not any(w.box.x0 < g.middle < w.box.x1 for w in line.words) for g in filled)
    over = [g for g in gutters if line.words[0].box.x0 < g.middle < line.words[-1].box.x1]
    return drawn and 2 * len(filled) < len(over)


def own_rules(line: Line, rules: Sequence[Edge]) -> list[Edge]:
    """The rules right under a line."""
    box = line.box
    return [rule for rule in rules if middle_of(line) < rule.at < box.bottom + OWN * line.size]


def _is_over_any(gutter: Gutter, rules: Sequence[Edge]) -> bool:
    """Whether one of the rules goes over a gutter."""
    return any(rule.start < gutter.middle < rule.end for rule in rules)


def _fills(line: Line, gutter: Gutter, em: float) -> bool:
    """Whether a line goes over a gutter's middle and shows no gap anywhere in it, nor leaves the whole of it white.

    In larger type, as that of titles, the spaces between words are wider too.
    """
    em = max(em, type_size([line]))
    if not line.words[0].box.x0 < gutter.middle < line.words[-1].box.x1 or _leaves_white(line, gutter, em):
        return False
    crossing = any(word.box.x0 < gutter.middle < word.box.x1 for word in line.words)
    seen = (COLUMN_GAP if crossing else FIGURE_GAP) * em
    gaps = [(a.box.x1, b.box.x0) for a, b in pairwise(line.words) if b.box.x0 - a.box.x1 >= seen]
    return not any(left < gutter.right + BESIDE and right > gutter.left - BESIDE for left, right in gaps)


def _leaves_white(line: Line, gutter: Gutter, em: float) -> bool:
    """Whether no word stands in a gutter that is wider than the space between words."""
    wide = gutter.right - gutter.left > NARROWEST * em
    left, right = gutter.left + EXACT, gutter.right - EXACT
    return wide and not any(word.box.x0 < right and word.box.x1 > left for word in line.words)


def middle_of(line: Line) -> float:
    box = line.box
    return box.mid_y
