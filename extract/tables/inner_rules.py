"""Rules that part rows beside a cell that spans them: from one column's side to the table's right side."""

from __future__ import annotations

from collections.abc import Sequence

from extract.pages.ink import Edge
from extract.records import Line
from extract.tables.columns import Columns
from extract.tables.edges import TOUCH
from extract.tables.known_columns import first_column
from extract.tables.pieces import is_figure_line

ALIKE = 2
"""Rules that begin at the same place; a lone one goes under a heading, or over a sum."""

FIGURES = 0.3
"""Part of the lines between the rules that are of figures where shorter rules are those of headings and sums."""


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


def with_first_spans(groups: Sequence[Sequence[Edge]], known: Columns) -> list[list[Edge]]:
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
