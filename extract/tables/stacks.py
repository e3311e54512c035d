"""Tables between level rules alone: stacks of rules of one width, and the column lines that their joints tell."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from extract.pages.ink import Edge
from extract.pages.lines import read_lines
from extract.records import Box, Line, Word
from extract.tables.between_rules import between_texts
from extract.tables.columns import Columns
from extract.tables.edges import TOUCH, seamless
from extract.tables.extending import extended
from extract.tables.joints import joints
from extract.tables.known_columns import first_column, with_known_columns
from extract.tables.lattice import Grid, sides
from extract.tables.pieces import is_figure_line, type_size

SHORTEST_RULE = 40.0
"""Points: shorter level lines underline words."""
ALIKE = 2
"""Rules that begin at the same place; a lone one goes under a heading, or over a sum."""

FIGURES = 0.3
"""Part of the lines between the rules that are of figures where shorter rules are those of headings and sums."""


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
        parts = list(between_texts(stack, words, usual))
        feet = [0.0, *(part[-1].at for part in parts)]
        heads = [*(part[0].at for part in parts[1:]), float("inf")]
        for part, foot, head in zip(parts, feet, heads, strict=False):
            own = [line for line in lines if foot < line.foot and line.words[0].box.top < head]
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
    whole = groups if known is None else _with_first_spans(groups, known)
    return [group for group in whole if len(group) > 1]


def _same_width(one: Edge, other: Edge) -> bool:
    return abs(one.start - other.start) <= 2 * TOUCH and abs(one.end - other.end) <= 2 * TOUCH


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


def beside_spans(rules: Sequence[Edge], stack: Sequence[Edge], lines: Sequence[Line]) -> list[Edge]:
    """Those of the rules near the stack of a table of texts that part rows beside cells over several of them.

    Under the last rule of the stack too, as at the end of a page; over the first one are headings.
    """
    left, right, top = min(rule.start for rule in stack), max(rule.end for rule in stack), stack[0].at
    short = [r for r in rules if r.start > left + 2 * TOUCH and abs(r.end - right) <= 2 * TOUCH and r.at > top]
    alike = [rule for rule in short if sum(abs(other.start - rule.start) <= TOUCH for other in short) >= ALIKE]
    if not any(rule.at < stack[-1].at for rule in alike):
        return []
    held = [line for line in lines if top < line.words[0].box.top < max(alike[-1].at, stack[-1].at)]
    figures = sum(map(is_figure_line, held))
    return [] if figures > FIGURES * len(held) else alike


def _with_first_spans(groups: Sequence[Sequence[Edge]], known: Columns) -> list[list[Edge]]:
    """The rules by width, those that begin over the first that goes all across put with the ones that do.

    They begin where a column of the page before does, and end with the table: a cell of that page goes on beside them.
    """
    homes = [next((one for one in groups if _is_beside_span(group, one, known)), group) for group in groups]
    joined = [
        [edge for group, home in zip(groups, homes, strict=True) if home is one for edge in group] for one in groups
    ]
    return [sorted(rules, key=lambda rule: rule.at) for rules in joined if rules]


def _is_beside_span(short: Sequence[Edge], across: Sequence[Edge], known: Columns) -> bool:
    """Whether rules part rows beside a cell that began on the page before and ends at the first rule all across."""
    one, other = short[0], across[0]
    if one.start <= other.start + 2 * TOUCH or abs(one.end - other.end) > 2 * TOUCH or one.at >= other.at:
        return False
    return first_column(other.start, known) == 0 and bool(first_column(one.start, known))
