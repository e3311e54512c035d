"""Rules that are typed instead of drawn, as in reports in typewriter type: rows of dashes, columns of colons."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from extract.pages.ink import Edge
from extract.pages.lines import read_lines
from extract.records import Line, Word

DASHES = frozenset("-=\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2500\u2501\u2550")
"""Signs that level rules are typed with; rows of low strokes are left to be written on."""

FEWEST_DASHES = 10
"""So many of one sign make a rule; fewer are a dash, or stand for a number that there is none of."""

BARS = frozenset("|\u00a6\u2502\u2503\u2551:")
"""Signs that upright rules are typed with, line by line."""

ON_A_LINE = 2
"""Bars on some line of a table; colons that stand alone on all their lines are those of labels."""

FEWEST_LINES = 3
"""Lines with a bar at one place that make a rule."""

BESIDE = 0.35
"""Part of the type size within which signs stand under one another."""


def without_typed_rules(words: Sequence[Word]) -> tuple[tuple[Word, ...], tuple[Edge, ...]]:
    """The words that say something, and the level rules that others draw."""
    dashes = [word for word in words if is_typed_rule(word)]
    bars = list(_bars(words)) if any(word.text in BARS for word in words) else []
    if not dashes and not bars:
        return tuple(words), ()
    drawn = {id(word) for word in (*dashes, *bars)}
    return tuple(word for word in words if id(word) not in drawn), tuple(map(_edge, dashes))


def is_typed_rule(word: Word) -> bool:
    """Whether a word is a row of one sign that rules are typed with."""
    return len(word.text) >= FEWEST_DASHES and len(set(word.text)) == 1 and word.text[0] in DASHES


def _edge(rule: Word) -> Edge:
    return Edge(upright=False, at=rule.box.mid_y, start=rule.box.x0, end=rule.box.x1)


def _bars(words: Sequence[Word]) -> Iterator[Word]:
    """The bars that stand under one another on several lines, on one of them beside another bar."""
    lines = [_on_line(line) for line in read_lines(words)]
    places = Counter(_place(bar) for bars in lines for bar in bars)
    beside = {_place(bar) for bars in lines if len(bars) >= ON_A_LINE for bar in bars}
    for bar in (bar for bars in lines for bar in bars):
        near = [_place(bar) + step for step in (-1, 0, 1)]
        if beside.intersection(near) and sum(places[place] for place in near) >= FEWEST_LINES:
            yield bar


def _on_line(line: Line) -> list[Word]:
    return [word for word in line.words if word.text in BARS]


def _place(bar: Word) -> int:
    """Where across the page a bar stands, in steps of its type size."""
    return round(bar.box.mid_x / (BESIDE * bar.size))
