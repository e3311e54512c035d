"""Boxes of facts beside running text, of which only one side is drawn: an upright line left of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from extract.pages.ink import Edge
from extract.records import Box, Word, enclosing

SAME = 3.0
"""Points within which pieces of a line are level, and within which another line meets it."""

GAP = 12.0
"""Points between the pieces of a line that is drawn anew beside each paragraph."""

LEAST = 24.0
"""Points that such a line is long at least: two lines of text."""

NARROW = 0.75
"""Times the width of the text beside it that such a box is wide at most; two columns of a page are as wide."""


def boxes_at_rules(words: Sequence[Word], edges: Sequence[Edge]) -> Iterator[Box]:
    """The box right of every upright line that stands alone, from the line to the end of the text beside it."""
    uprights = _whole([edge for edge in edges if edge.upright and not edge.soft])
    level = [edge for edge in edges if not edge.upright]
    for rule in uprights:
        alone = not any(other is not rule and _overlap(rule, other) for other in uprights)
        if alone and rule.end - rule.start >= LEAST and not any(_meets(rule, edge) for edge in level):
            yield from _box_at(rule, [word.box for word in words if _is_beside(word.box, rule)])


def _whole(pieces: Sequence[Edge]) -> list[Edge]:
    """Lines of all pieces that follow each other at one place."""
    lines: list[Edge] = []
    for piece in sorted(pieces, key=lambda edge: (round(edge.at / SAME), edge.start)):
        last = lines[-1] if lines else None
        if last is not None and abs(last.at - piece.at) < SAME and piece.start - last.end < GAP:
            lines[-1] = replace(last, end=max(last.end, piece.end))
        else:
            lines.append(piece)
    return lines


def _overlap(one: Edge, other: Edge) -> bool:
    return min(one.end, other.end) - max(one.start, other.start) > 0


def _meets(rule: Edge, level: Edge) -> bool:
    """Whether a level line ends at, or crosses, an upright one, as those of a table do."""
    across = level.start - SAME <= rule.at <= level.end + SAME
    return across and rule.start - SAME <= level.at <= rule.end + SAME


def _is_beside(word: Box, rule: Edge) -> bool:
    return rule.start - SAME <= word.mid_y <= rule.end + SAME


def _box_at(rule: Edge, beside: Sequence[Box]) -> Iterator[Box]:
    """The box, where it is the narrower part of what stands at the height of the line."""
    right = [box for box in beside if box.x0 >= rule.at]
    left = [box for box in beside if box.x1 <= rule.at]
    if not left or not right or len(left) + len(right) < len(beside):
        return
    inner, text = enclosing(right), enclosing(left)
    if inner.x1 - rule.at <= NARROW * (rule.at - text.x0):
        yield Box(rule.at, min(rule.start, inner.top), inner.x1 + 1.0, max(rule.end, inner.bottom))
