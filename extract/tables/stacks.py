"""Tables between level rules alone: stacks of rules of one width, and the column lines that their joints tell."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from extract.pages.ink import Edge
from extract.pages.lines import read_lines
from extract.records import Box, Line, Word, enclosing
from extract.tables.columns import Columns
from extract.tables.edges import TOUCH, seamless
from extract.tables.extending import extended
from extract.tables.fresh_heads import begins_table, is_heads
from extract.tables.heading_rules import is_headed
from extract.tables.inner_rules import beside_spans, with_first_spans
from extract.tables.joints import joints
from extract.tables.known_columns import with_known_columns
from extract.tables.lattice import Grid, sides
from extract.tables.pieces import COLUMN_GAP, chunks, is_figure_line, type_size
from extract.tables.wording import is_caption

SHORTEST_RULE = 40.0
"""Points: shorter level lines underline words."""

FULL = 0.75
"""Part of a band's width from which a line without a gap is running text."""

OPEN = 1.2
"""Times the type size: a lone title with so much space over or under it is no row of a table."""

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


def find_stacks(
    edges: Iterable[Edge], words: Sequence[Word], *, continued: bool, known: Columns | None = None
) -> Iterator[Grid]:
    """The regions between rules of one width, cut where running text lies between two of them.

    The sides of shaded rows count as rules. `known` are the columns of a table that the page before ends in.
    """
    pieces = [edge for edge in edges if not edge.upright]
    rules = [rule for rule in seamless(pieces) if rule.length >= SHORTEST_RULE]
    lines = read_lines(words)
    usual = type_size(lines)
    for stack in _of_one_width(rules, known):
        parts = list(_between_texts(stack, words, usual))
        feet = [0.0, *(part[-1].at for part in parts)]
        heads = [*(part[0].at for part in parts[1:]), float("inf")]
        for part, foot, head in zip(parts, feet, heads, strict=False):
            own = [line for line in lines if foot < line.words[0].box.bottom and line.words[0].box.top < head]
            near = [rule for rule in rules if foot < rule.at < head or rule in part]
            grid = with_known_columns(_grid(part, near, pieces, own), known, own, near)
            yield extended(grid, own, continued=continued, between_rules=True, known=known)


def _of_one_width(rules: Sequence[Edge], known: Columns | None) -> list[list[Edge]]:
    """Rules in groups that begin and end at the same places, from the top, at least two.

    Overleaf, those that part rows beside a cell of the page before may stand over the first that goes all across.
    """
    groups: list[list[Edge]] = []
    for rule in sorted(rules, key=lambda rule: rule.at):
        home = next((group for group in groups if _same_width(group[0], rule)), None)
        if home is None:
            groups.append([rule])
        else:
            home.append(rule)
    whole = groups if known is None else with_first_spans(groups, known)
    return [group for group in whole if len(group) > 1]


def _same_width(one: Edge, other: Edge) -> bool:
    return abs(one.start - other.start) <= 2 * TOUCH and abs(one.end - other.end) <= 2 * TOUCH


def _between_texts(stack: Sequence[Edge], words: Sequence[Word], usual: float) -> Iterator[list[Edge]]:
    """The stack in parts with nothing in them that parts tables; `usual` is the type size of the page."""
    part = [stack[0]]
    for above, below in pairwise(stack):
        band = Box(above.start - TOUCH, above.at, above.end + TOUCH, below.at)
        held = read_lines(_within(words, band))
        begins = len(held) == 1 and _begins_table(held[0], words, band)
        if begins or _parts_tables(held, band, usual) or _ends_in_heads(held):
            if len(part) > 1:
                yield part
            part = []
        part.append(below)
    if len(part) > 1:
        yield part


def _parts_tables(lines: Sequence[Line], band: Box, usual: float) -> bool:
    """Whether a band between two rules lies between two tables.

    So does running text, a caption or source, a title in open space or over text in smaller type, or a blank beside a
    title or without any text.
    """
    if not lines:
        return band.bottom - band.top > EMPTY * usual
    em = type_size(lines)
    if is_running(lines, band) or _has_blank(lines, em) or is_headed(lines):
        return True
    if any(is_caption(line.text) and not gaps(line, em) for line in lines) or _is_note_and_title(lines, band, em):
        return True
    if any(gaps(line, em) for line in lines):
        return False
    text = enclosing([word.box for line in lines for word in line.words])
    space = max(text.top - band.top, band.bottom - text.bottom)
    return space > OPEN * em


def _begins_table(title: Line, words: Sequence[Word], band: Box) -> bool:
    """Whether a lone line stands under figures and over the heads of another table."""
    if len(chunks(title.words)) > 1:
        return False
    near = STEP * title.words[0].size
    over = read_lines(_within(words, replace(band, top=band.top - near, bottom=band.top)))
    under = read_lines(_within(words, replace(band, top=band.bottom, bottom=band.bottom + near)))
    return bool(over and under) and is_figure_line(over[-1]) and is_heads(under[0])


def _ends_in_heads(lines: Sequence[Line]) -> bool:
    """Whether figures, and then a title and the heads of another table, stand over a rule."""
    last = max((index for index, line in enumerate(lines) if is_figure_line(line)), default=len(lines))
    return begins_table(lines[last + 1 :])


def _has_blank(lines: Sequence[Line], em: float) -> bool:
    """Whether a high blank lies between two lines of which one stands alone, as notes and titles do."""
    boxes = [enclosing([word.box for word in line.words]) for line in lines]
    steps = zip(pairwise(lines), pairwise(boxes), strict=True)
    return any(
        below.top - above.bottom > BLANK * em and not all(gaps(line, em) for line in pair)
        for pair, (above, below) in steps
    )


def _is_note_and_title(lines: Sequence[Line], band: Box, em: float) -> bool:
    """Whether the first of several lone lines begins at the left, and the last stands in the middle."""
    if len(lines) == 1 or any(gaps(line, em) for line in lines):
        return False
    first, last = lines[0].words[0].box.x0, enclosing([word.box for word in lines[-1].words])
    right = band.x1 - last.x1
    return first - band.x0 < em and last.x0 - band.x0 > ASIDE * em and abs(last.x0 - band.x0 - right) < em


def _within(words: Sequence[Word], box: Box) -> list[Word]:
    return [word for word in words if box.holds(word.box)]


def is_running(lines: Sequence[Line], band: Box) -> bool:
    """Whether lines one after the other fill a band's width without a gap, as running text does."""
    em = type_size(lines)
    run = longest = 0
    for line in lines:
        wide = line.words[-1].box.x1 - line.words[0].box.x0 > FULL * (band.x1 - band.x0)
        run = run + 1 if wide and not gaps(line, em) else 0
        longest = max(longest, run)
    return longest >= PROSE


def gaps(line: Line, em: float) -> int:
    """How many gaps meant to be seen a line has."""
    return sum(after.box.x0 - before.box.x1 >= COLUMN_GAP * em for before, after in pairwise(line.words))


def _grid(stack: Sequence[Edge], rules: Sequence[Edge], pieces: Sequence[Edge], lines: Sequence[Line]) -> Grid:
    """The stack as a grid: the rules are its floors, shorter ones between them too; joints are its column lines."""
    left, right = min(rule.start for rule in stack), max(rule.end for rule in stack)
    within = [r for r in rules if r.start >= left - TOUCH and r.end <= right + TOUCH]
    inner = beside_spans(within, stack, lines)
    ys = tuple(sorted({rule.at for rule in (*stack, *inner)}))
    own = [r for r in within if ys[0] <= r.at <= ys[-1]]
    xs = (left, *joints(pieces, Box(left, ys[0], right, ys[-1])), right)
    floors = frozenset((line, column) for column, line in sides(ys, xs, [r for r in own if r.at in ys]))
    rows = {rule.at for rule in (*stack, *inner)}
    strokes = [stroke for stroke in strokes_within(pieces, left, right) if stroke.at not in rows]
    return Grid(xs, ys, floors=floors, strokes=tuple(strokes), ruled=False)


def strokes_within(pieces: Iterable[Edge], left: float, right: float) -> tuple[Edge, ...]:
    """The drawn level rules between the sides of a table that do not go from one to the other."""
    inside = [p for p in pieces if not p.soft and left < (p.start + p.end) / 2 < right]
    return tuple(rule for rule in seamless(inside) if rule.start > left + TOUCH or rule.end < right - TOUCH)
