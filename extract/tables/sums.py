"""Rules that are drawn over and under sums: as wide as the figures, whose labels stand beside them."""

from __future__ import annotations

from collections.abc import Sequence

from extract.pages.ink import Edge
from extract.records import Line, Word
from extract.tables.gutters import chunks
from extract.tables.wording import is_figure

MOST = 0.8
"""Part of the lines between such rules that are figures with a label beside them; the others are titles of rows."""

FEWEST = 2
"""Lines that tell: one has a label beside it by chance."""


def are_sum_rules(stack: Sequence[Edge], lines: Sequence[Line]) -> bool:
    """Whether nothing but figures stands between rules, and the labels of most of them to the left of the rules."""
    top, bottom = stack[0].at, stack[-1].at
    held = [pieces for line in lines if top <= _middle(line) < bottom and (pieces := _between(line, stack[0]))]
    labelled = sum(_is_labelled(pieces, stack[0]) for pieces in held)
    return len(held) >= FEWEST and labelled >= MOST * len(held)


def _middle(line: Line) -> float:
    box = line.words[0].box
    return (box.top + box.bottom) / 2


def _between(line: Line, rule: Edge) -> list[list[Word]]:
    """The pieces of a line that has some between the ends of a rule; none of one that has not."""
    pieces = chunks(line.words)
    return pieces if any(rule.start <= piece[0].box.x0 < rule.end for piece in pieces) else []


def _is_labelled(pieces: Sequence[Sequence[Word]], rule: Edge) -> bool:
    """Whether a label leads to the figures, from outside the rule."""
    label, *rest = pieces
    if label[-1].box.x1 > rule.start or is_figure(_text(label)):
        return False
    return all(is_figure(_text(piece)) for piece in rest if piece[0].box.x0 < rule.end)


def _text(piece: Sequence[Word]) -> str:
    return " ".join(word.text for word in piece)
