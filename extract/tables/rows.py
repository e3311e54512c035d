"""The rows of a grid that only the words in it show: their lines told apart, headings above the rest."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import chain, pairwise

from extract.pages.lines import read_lines
from extract.records import Line, Word
from extract.tables.baselines import Setting, is_wordy, row_cuts, setting
from extract.tables.beginnings import begun_together
from extract.tables.bold_titles import bold_cuts, is_title_among
from extract.tables.cell_runs import cell_cuts
from extract.tables.centred import centred_cuts, is_centred_row
from extract.tables.centred_labels import centred_label_cuts
from extract.tables.cut_grids import with_cuts
from extract.tables.entries import entry_cuts
from extract.tables.figure_rows import figure_cuts
from extract.tables.filling import slot_of
from extract.tables.heads import drawn_head_cuts, head_cuts, head_size
from extract.tables.lattice import Grid, Slot
from extract.tables.levels import Cut, Level, between, levels
from extract.tables.lone_cuts import is_witnessed, without_lone_cuts
from extract.tables.pitch import pitch_cuts, solid_cuts
from extract.tables.reading_on import without_near, without_parted_texts
from extract.tables.regular import blank_between, regular_cuts
from extract.tables.spanned_labels import with_spanned_labels
from extract.tables.spanners import Under
from extract.tables.together import together_cuts
from extract.tables.top_labels import top_label_cuts

HEAD_AND_BODY = 2
"""Rows where nothing but the headings is parted from the rest: where the others begin is still to be told."""

BANDED = 4
"""Rows that rules or shades part, the headings among them, before they are seen to part all of the table's."""

STRAY = 8
"""One line of texts in more than so many may look like one of figures where a sentence ends in a number."""

MOST_HEADS = 3
"""Rows of headings that rules part and that are read together; more are rows of texts over the first figures."""


def lines_by_row(grid: Grid, words: Iterable[Word]) -> list[Line]:
    """The lines of the words, row by row of the grid."""
    return [line for held in by_row(grid, words).values() for line in read_lines(held)]


def by_row(grid: Grid, words: Iterable[Word]) -> dict[int, list[Word]]:
    """The words by row of the grid, from the top; rows without any are left out."""
    rows: dict[int, list[Word]] = {}
    for word in words:
        rows.setdefault(slot_of(grid, word)[0], []).append(word)
    return dict(sorted(rows.items()))


def with_rows(grid: Grid, words: Sequence[Word], *, heads: int | None = None, blank: float | None = None) -> Grid:
    """The grid with a line wherever the words of one of its rows make several.

    Its first rows are known to be `heads`, none where it is 0. `blank` is that between rows of the table on the page
    before.
    """
    rows = {row: levels(held, grid.xs) for row, held in by_row(grid, words).items()}
    table = setting([line for lines in rows.values() for line in lines])
    under = Under(grid.xs, tuple(line for lines in rows.values() for line in lines if line.is_figures), grid.strokes)
    found_heads = _heads(rows, under) if heads is None and not grid.ruled else {}
    spanning = _spanning(found_heads, under)
    finer = grid
    blanks = {below: [blank_between(rows[above], rows[below])] for above, below in pairwise(rows)}
    carried = [] if blank is None else [blank]
    cuts: dict[int, Sequence[Cut]] = {}
    for row, lines in rows.items():
        drawn = drawn_head_cuts(lines, grid, row) if grid.ruled else []
        spanning += drawn
        if row < (heads or 0):
            continue
        if row in found_heads:
            cuts[row] = _cuts_with_head(found_heads[row], lines, spanning, table)
        else:
            known = drawn if grid.ruled else regular_cuts(lines, blanks.get(row, []) + carried)
            known = known or ([] if grid.ruled else _label_cuts(lines, carried))
            found = _cuts(lines, len(rows), table, ruled=grid.ruled)
            cuts[row] = known or _whole(found, lines, grid, row, list(chain.from_iterable(blanks.values())))
    if table.wordy and not grid.ruled:
        cuts = without_lone_cuts(cuts, rows)
    for row, own in sorted(cuts.items(), reverse=True):
        finer = with_cuts(finer, row, own)
    whole = _joined(finer, spanning, [line for lines in rows.values() for line in lines])
    return whole if grid.ruled else with_spanned_labels(whole, words)


def _label_cuts(lines: Sequence[Level], blanks: Sequence[float]) -> list[Cut]:
    """The cuts between rows beside labels for several, but for those that only part the paragraphs of one cell.

    None where most lines have figures and a label of their own.
    """
    if 2 * sum(line.is_figures and bool(line.columns[0]) for line in lines) > len(lines):
        return []
    cuts = without_near(centred_label_cuts(lines, blanks) or top_label_cuts(lines, blanks), lines)
    witnessed = [cut for cut in cuts if is_witnessed(cut, lines)]
    return [cut for cut in cuts if cut.spans is None or cut in witnessed] if witnessed else []


def _cuts(lines: Sequence[Level], rows: int, table: Setting, *, ruled: bool) -> list[Cut]:
    """The cuts of one of so many rows without headings."""
    if not ruled and (entries := entry_cuts(lines)):
        return entries
    cuts = _ruled_cuts(lines, rows) if ruled else text_cuts(lines) or centred_cuts(lines) or row_cuts(lines, table)
    if rows + len(cuts) > HEAD_AND_BODY:
        return cuts
    return [*cuts, *begun_together([line for line in lines if not cuts or line.top > cuts[0].at])]


def _ruled_cuts(lines: Sequence[Level], rows: int) -> list[Cut]:
    """The cuts of a drawn row: of figures, or of texts in all that is drawn under the head, or within a frame."""
    return figure_cuts(lines) or (cell_cuts(lines) if rows <= HEAD_AND_BODY else [])


def text_cuts(lines: Sequence[Level]) -> list[Cut]:
    """The cuts between rows of texts that the air between them, or the lack of it, tells."""
    return regular_cuts(lines) or solid_cuts(lines) or pitch_cuts(lines) or cell_cuts(lines)


def _whole(cuts: Sequence[Cut], lines: Sequence[Level], grid: Grid, row: int, blanks: Sequence[float]) -> list[Cut]:
    """The cuts of a row with those that the beginnings of its texts and bold type show, and none through a text.

    `blanks` are those between the rows that are drawn.
    """
    if grid.ruled:
        return list(cuts)
    if len(blanks) >= HEAD_AND_BODY and is_centred_row(lines):
        return []
    bold, solid = bold_cuts(lines), together_cuts(lines)
    known = {cut.at for cut in cuts}
    more = [cut for cut in dict.fromkeys([*bold, *solid]) if cut.at not in known]
    return without_parted_texts(
        sorted([*cuts, *more], key=lambda cut: cut.at),
        lines,
        [*bold, *solid],
        inner=row >= HEAD_AND_BODY,
        banded=row > 0 and len(blanks) + 1 >= BANDED,
        blank=min(blanks, default=0.0),
    )


def _heads(rows: Mapping[int, Sequence[Level]], under: Under) -> dict[int, Sequence[Level]]:
    """The headings of each row down to the first with figures; lists of entries and rows of texts have none.

    Where hardly a line is of figures, a number is but the end of a text.
    """
    lines_of_all = [line for lines in rows.values() for line in lines]
    if is_wordy(lines_of_all) and 0 < len(under.figures) * STRAY < len(lines_of_all):
        return {}
    body = next((row for row, lines in rows.items() if any(line.is_figures for line in lines)), -1)
    heads: dict[int, Sequence[Level]] = {}
    for row, lines in rows.items():
        if row > body or entry_cuts(lines) or text_cuts(lines):
            continue
        size = head_size(lines, under.figures)
        size -= size == len(lines) > 1 and is_title_among(lines[-1], lines_of_all)
        label = size == 1 and lines[0].filled == {0} and row > min(rows)
        heads[row] = lines[: 0 if label else size]
    return heads


def _spanning(heads: Mapping[int, Sequence[Level]], under: Under) -> list[Cut]:
    """Where headings over several columns part the head, over the rules between its rows too where they are few."""
    together = len(heads) <= MOST_HEADS + 1
    groups = [[line for lines in heads.values() for line in lines]] if together else heads.values()
    return [cut for lines in groups for cut in head_cuts(lines, under)]


def _cuts_with_head(
    head: Sequence[Level], lines: Sequence[Level], spanning: Sequence[Cut], table: Setting
) -> list[Cut]:
    """The cuts of a row that holds headings, or headings and then figures."""
    parted = [cut for cut in spanning if head and head[0].middle < cut.at < head[-1].middle]
    rest = [between(head[-1], lines[len(head)])] if 0 < len(head) < len(lines) else []
    return [*parted, *rest, *row_cuts(lines[len(head) :], table)]


def _joined(grid: Grid, spanning: Sequence[Cut], lines: Sequence[Level]) -> Grid:
    """The grid with the headings over cuts joined over the columns that these go under."""
    joined: set[Slot] = set()
    for cut in spanning:
        last = bisect_right(grid.ys, max(line.middle for line in lines if line.middle < cut.at)) - 1
        for first, end in cut.spans or ():
            top = max((row for row in range(last + 1) if (row, first) in grid.floors), default=0)
            joined.update((row, i) for row in range(top, last + 1) for i in range(first + 1, end))
    return replace(grid, joined=grid.joined | joined)
