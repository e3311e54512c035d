"""Rules that are drawn over and under sums: as wide as the figures, whose labels stand beside them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extract.pages.ink import Edge
from extract.records import Box, Line, Word, text_of
from extract.tables.edges import TOUCH, seamless
from extract.tables.pieces import chunks
from extract.tables.wording import is_figure, is_year

NEAR = 1.0
"""Times the type size from a sum's rule, the second of a double one too, to the figures over and under it."""


def without_sum_rules(edges: Sequence[Edge], lines: Sequence[Line]) -> list[Edge]:
    """The edges but for level ones that stand at figures only, with a label beside them that has none."""
    placed = [(line, line.box) for line in lines]
    sums = [rules[0].at for rules in _levels(edges) if _are_sum_rules(rules, placed)]
    return [edge for edge in edges if edge.upright or not any(abs(edge.at - at) <= TOUCH for at in sums)]


def _levels(edges: Sequence[Edge]) -> Iterator[list[Edge]]:
    """The level edges of each height, joined."""
    level: list[Edge] = []
    for rule in seamless(edge for edge in edges if not edge.upright):
        if level and rule.at != level[0].at:
            yield level
            level = []
        level.append(rule)
    if level:
        yield level


_Placed = Sequence[tuple[Line, Box]]


def _are_sum_rules(rules: Sequence[Edge], lines: _Placed) -> bool:
    """Whether nothing but figures stands over and under the rules of one height, and labels beside them."""
    beside = _beside(rules[0].at, lines)
    figures = [_at(rule, line) for rule in rules for line in beside]
    if not any(figures) or not all(_is_sum(pieces) for pieces in figures):
        return False
    return any(_has_label(line, rules[0]) for line in beside)


def _beside(at: float, lines: _Placed) -> list[Line]:
    """The nearest line over a height and the nearest under it."""
    over = [line for line, box in lines if -1 <= at - box.bottom <= NEAR * line.size]
    under = [line for line, box in lines if -1 <= box.top - at <= NEAR * line.size]
    return [*over[-1:], *under[:1]]


def _at(rule: Edge, line: Line) -> list[list[Word]]:
    """The pieces of a line that reach into the stretch of a rule."""
    return [piece for piece in chunks(line.words) if piece[0].box.x0 < rule.end and piece[-1].box.x1 > rule.start]


def _is_sum(pieces: Sequence[Sequence[Word]]) -> bool:
    """Whether the pieces are figures and nothing else, or none at all."""
    texts = [text_of(piece) for piece in pieces]
    return all(is_figure(text) and not is_year(text) for text in texts)


def _has_label(line: Line, rule: Edge) -> bool:
    """Whether a line begins with a label that ends before a rule."""
    label = chunks(line.words)[0]
    return label[-1].box.x1 <= rule.start and not is_figure(text_of(label))
