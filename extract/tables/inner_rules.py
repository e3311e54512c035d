"""Rules that part rows beside a cell that spans them: from one column's side to the table's right side."""

from __future__ import annotations

from collections.abc import Sequence

from extract.pages.ink import Edge
from extract.records import Line
from extract.tables.edges import TOUCH
from extract.tables.gutters import is_figure_line

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
