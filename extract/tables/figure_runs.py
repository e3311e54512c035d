"""Lines of figures that stand under one another, and the headings over them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from extract.pages.ink import Edge
from extract.records import Box, Line, Word, box_of, enclosing
from extract.tables.edges import TOUCH
from extract.tables.fresh_heads import begins_table
from extract.tables.gutters import FLUSH, find_gutters
from extract.tables.headlines import is_bold, is_whole
from extract.tables.leaders import has_leaders
from extract.tables.pieces import COLUMN_GAP, chunks, gaps, is_figure_line, type_size, widest_step
from extract.tables.wording import is_caption, is_tick, is_year

FARTHEST = 2.0
"""Times the type size between two lines: beyond it, what follows is another block."""

FARTHEST_ROW, EVEN = 3.5, 1.25
"""The same where the line stands in the columns of the block; and how many times its widest gap till then."""

SEVERAL = 2
"""Figures that stand under others, beside a label, from which a line is seen to be in their columns."""

SHORT = 0.6
"""Part of the widest line up to which a line without a gap may be a label, a heading, or the rest of a cell."""

WAITING = 3
"""So many lines without a gap may stand between lines with one."""

AGREE = 0.5
"""Part of a line's figures that must stand under those before them for the line to be of the same table."""

MIDDLE, OFF = 0.25, 2.0
"""Times the type size that the middle of a title may be off that of its table, and must be off that of its figures."""

HEAD_LINES = 10
"""So many lines may stand over the first line of figures and still be its headings."""


def figure_runs(lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """First and last of runs of lines of figures that stand under one another."""
    em = type_size(lines)
    first = last = -1
    for index, line in enumerate(lines):
        if not is_figure_line(line) or has_leaders([line]) or _is_of_heads(lines, index):
            continue
        if last >= 0 and not _goes_on(lines, last, index, em):
            yield first, last
            first = -1
        first, last = (index if first < 0 else first), index
    if last >= 0:
        yield first, last


def _is_of_heads(lines: Sequence[Line], index: int) -> bool:
    """Whether a line has years and nothing else, or counts a word that is said over each number, as headings do."""
    texts = [word.text for word in lines[index].words]
    if all(map(is_year, texts)):
        return True
    over = Counter(word.text for line in lines[max(index - 1, 0) : index] for word in line.words)
    return texts == [str(n) for n in range(1, len(texts) + 1)] and len(texts) > 1 and len(texts) in over.values()


def _goes_on(lines: Sequence[Line], last: int, index: int, em: float) -> bool:
    """Whether a line of figures is of the same table as the last one before it."""
    between = [line for line in lines[last + 1 : index] if not _goes_with(line, lines[last])]
    reach = FARTHEST_ROW if _are_columns(lines[last], lines[index]) else FARTHEST
    if len(between) > WAITING or widest_step(lines[last : index + 1]) > reach * em:
        return False
    width = max(line.box.width for line in (lines[last], lines[index]))
    if any(is_caption(line.text) or _is_long(line, width, em) for line in between) or begins_table(between):
        return False
    return _agree(lines[last], lines[index])


def _goes_with(line: Line, figures: Line) -> bool:
    """Whether a line is the rest of a label beside figures: in its column, and begun as no label is."""
    return is_rest(line, [figures]) and line.text[0].islower()


def _is_long(line: Line, width: float, em: float) -> bool:
    return not gaps(line, em) and line.box.width > SHORT * width


def _agree(above: Line, below: Line, share: float = AGREE) -> bool:
    """Whether figures, such a share of those of the line with fewer, stand under figures; crosses in any column."""
    upper = [box_of(piece) for piece in chunks(above.words)[1:]]
    lower = [box_of(piece) for piece in chunks(below.words)[1:]]
    if all(is_tick(w.text) for line in (above, below) for piece in chunks(line.words)[1:] for w in piece):
        return True
    few, many = sorted((upper, lower), key=len)
    under = sum(any(min(a.x1, b.x1) > max(a.x0, b.x0) for b in many) for a in few)
    return under >= share * len(few)


def _are_columns(above: Line, below: Line) -> bool:
    """Whether several figures of a line stand each under one of another."""
    return min(len(chunks(line.words)) for line in (above, below)) > SEVERAL and _agree(above, below, share=1.0)


def first_heading(lines: Sequence[Line], first: int, last: int, rules: Sequence[Edge], taken: set[int]) -> int:
    """The first of the headings over a run of figures; `first` where it has none."""
    body = [line for line in lines[first : last + 1] if is_figure_line(line)]
    em = type_size(body)
    box = enclosing([line.box for line in body])
    starts = sorted(gutter.middle for gutter in find_gutters(body))
    outlines = [(box.x0, box.x1), *((rule.start, rule.end) for rule in rules if _is_as_wide(rule, box))]
    rows = widest_step(lines[first : last + 1])
    top = found = first
    crossed = 0
    while top > 0 and first - top < HEAD_LINES and top - 1 not in taken:
        above, here = lines[top - 1], lines[top]
        crossed += any(
            above.box.bottom <= r.at <= here.box.top + 1 and is_across(r, box, starts[0] if starts else box.x1)
            for r in rules
        )
        near = here.box.top - above.box.bottom <= max(FARTHEST * em, EVEN * rows)
        titled = _is_under_heads(lines, top - 1, starts)
        headed = _is_heading(above, box, starts, em) and not _is_title(above, outlines, starts, em)
        if crossed > 1 or not near or not (titled or headed):
            break
        top -= 1
        if len(chunks(above.words)) > 1 or (starts and above.box.x0 > starts[0] and not titled):
            found = top
    return found


def _is_under_heads(lines: Sequence[Line], index: int, starts: Sequence[float]) -> bool:
    """Whether a bold title stands right under bold heads of most columns: it is of the rows under it, they over it."""
    title, over = lines[index], lines[index - 1 : index] if index else []
    whole = is_bold(title) and is_whole(title)
    return whole and any(is_bold(heads) and len(chunks(heads.words)) >= max(len(starts), SEVERAL) for heads in over)


def _is_heading(line: Line, box: Box, starts: Sequence[float], em: float) -> bool:
    """Whether a line over a table's figures is one of its headings: in columns, not running over them from the left."""
    if is_caption(line.text):
        return False
    pieces = [box_of(piece) for piece in chunks(line.words)]
    if pieces[0].x0 < box.x0 - COLUMN_GAP * em or pieces[-1].x0 > box.x1:
        return False
    first = sum(pieces[0].x0 < start < pieces[0].x1 for start in starts) if starts else 0
    return pieces[0].x0 > starts[0] or first <= (len(pieces) > 1) if starts else True


def _is_as_wide(rule: Edge, box: Box) -> bool:
    """Whether a rule near a table's figures is as wide as the table or somewhat wider."""
    near = box.top - HEAD_LINES * box.height < rule.at < box.bottom
    return near and is_over(rule, box) and rule.start <= box.x0 + TOUCH and rule.end >= box.x1 - TOUCH


def _is_title(line: Line, outlines: Sequence[tuple[float, float]], starts: Sequence[float], em: float) -> bool:
    """Whether a line stands in the middle of the whole table, stubs too, and not in that of its figures."""
    if len(chunks(line.words)) > 1 or not starts:
        return False
    box = line.box
    middle, off = box.mid_x, MIDDLE * em
    figures = [(starts[0] + right) / 2 for _, right in outlines]
    return any(abs(middle - (left + right) / 2) <= off for left, right in outlines) and not any(
        abs(middle - other) <= OFF * em for other in figures
    )


def stands_at(piece: Sequence[Word], starts: Sequence[float]) -> bool:
    """Whether a piece of a line begins where others do, and ends before the next begin."""
    near = FLUSH * piece[0].size
    at, end = piece[0].box.x0, piece[-1].box.x1
    after = [x for x in starts if x > at + near]
    return any(abs(x - at) <= near for x in starts) and (not after or end <= after[0])


def is_rest(line: Line, block: Sequence[Line]) -> bool:
    """Whether a line begins where a column of the block does, and ends before the next: the rest of a long cell."""
    starts = sorted(piece[0].box.x0 for above in block for piece in chunks(above.words))
    return stands_at(line.words, starts)


def is_across(rule: Edge, box: Box, first: float) -> bool:
    """Whether a rule goes over a table from its first column on, before `first`; others are headings' own."""
    return is_over(rule, box) and rule.start < first


def is_over(rule: Edge, box: Box) -> bool:
    """Whether some of a rule is as far to the left and right as a table is."""
    return rule.start < box.x1 + TOUCH and rule.end > box.x0 - TOUCH
