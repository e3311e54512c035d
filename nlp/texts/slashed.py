"""Labels set off by strokes, and behind their colon as many figures: `T1/T2/T3: 14/22/3`, `fm/kväll: 4/7 pass`."""

from __future__ import annotations

from nlp.texts.rows import Row
from nlp.texts.signs import sign

_STROKE, _COLON, _STOP = "/", ":", "."
SLASHED = sign(lambda: {_STROKE})
_CLOSING = frozenset({")"})
# What a label has at most between two strokes: a letter and its digit, an adjective and its noun.
_LONGEST = 3


def label_of_figure(row: Row, place: int) -> tuple[int, int] | None:
    """The first and the end place of the label of the figure at a place; None where there are not as many of both."""
    first = place
    while row.word(first - 1) == _STROKE and row.word(first - 2).isdecimal():
        first -= 2
    if row.word(first - 1) != _COLON:
        return None
    last = first
    while row.word(last + 1) == _STROKE and row.word(last + 2).isdecimal():
        last += 2
    strokes = _strokes_before(row, first - 1)
    if last == first or len(strokes) != (last - first) // 2:
        return None
    begins = [_begin(row, strokes[0]), *(stroke + 1 for stroke in strokes)]
    ends = [*strokes, first - 1 - (row.word(first - 2) in _CLOSING)]
    which = (place - first) // 2
    return begins[which], ends[which]


def _strokes_before(row: Row, colon: int) -> list[int]:
    """The places of the strokes in the label that ends at a colon, in their order."""
    strokes: list[int] = []
    at = colon - 1 - (row.word(colon - 1) in _CLOSING)
    edge = at
    while edge - at < _LONGEST and row.word(at):
        if row.word(at) == _STROKE:
            strokes.append(at)
            edge = at - 1
        elif not (row.word(at)[0].isalnum() or row.word(at) == _STOP):
            break
        at -= 1
    return strokes[::-1]


def _begin(row: Row, stroke: int) -> int:
    """Where the label before the first stroke begins: one word, or a letter with its digit."""
    return stroke - 1 - (row.word(stroke - 1).isdecimal() and row.glued(stroke - 1))
