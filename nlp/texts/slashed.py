"""Labels set off by strokes, and as many figures: `T1/T2/T3: 14/22/3`, `14/22 (besökta/totalt)`, `fm/kväll: 4/7`."""

from __future__ import annotations

from itertools import pairwise

from nlp.texts.rows import Row
from nlp.texts.signs import sign

_STROKE, _COLON, _STOP = "/", ":", "."
SLASHED = sign(lambda: {_STROKE})
_OPENING, _CLOSING = frozenset({"("}), frozenset({")"})
# What a label has at most between two strokes: a letter and its digit, an adjective and its noun.
_LONGEST = 3


def label_of_figure(row: Row, place: int) -> tuple[int, int] | None:
    """The first and the end place of the label of the figure at a place; None where there are not as many of both."""
    first, last = place, place
    while row.word(first - 1) == _STROKE and row.word(first - 2).isdecimal():
        first -= 2
    while row.word(last + 1) == _STROKE and row.word(last + 2).isdecimal():
        last += 2
    if last == first:
        return None
    labels = _labels_before(row, first - 1) if row.word(first - 1) == _COLON else []
    if len(labels) != (last - first) // 2 + 1:
        labels = _labels_behind(row, last + 1)
    return labels[(place - first) // 2] if len(labels) == (last - first) // 2 + 1 else None


def _labels_before(row: Row, colon: int) -> list[tuple[int, int]]:
    """The labels that end at a colon: of the first one word, or a letter with its digit."""
    end = colon - (row.word(colon - 1) in _CLOSING)
    strokes: list[int] = []
    at = end - 1
    while row.word(at) and (strokes[-1] if strokes else end) - at <= _LONGEST + 1:
        if row.word(at) == _STROKE:
            strokes.append(at)
        elif not _is_of_label(row, at):
            break
        at -= 1
    if not strokes:
        return []
    opening = strokes[-1] - 1 - (row.word(strokes[-1] - 1).isdecimal() and row.glued(strokes[-1] - 1))
    edges = [opening - 1, *reversed(strokes), end]
    return [(begin + 1, stop) for begin, stop in pairwise(edges)]


def _labels_behind(row: Row, opening: int) -> list[tuple[int, int]]:
    """`14/22/3 (besökta/totalt/anm.)`: the labels in the brackets behind the figures."""
    if row.word(opening) not in _OPENING:
        return []
    edges, at = [opening], opening + 1
    while row.word(at) not in _CLOSING:
        if row.word(at) == _STROKE:
            edges.append(at)
        elif not _is_of_label(row, at):
            return []
        at += 1
    return [(begin + 1, stop) for begin, stop in pairwise((*edges, at))]


def _is_of_label(row: Row, at: int) -> bool:
    return row.word(at)[:1].isalnum() or row.word(at) == _STOP
