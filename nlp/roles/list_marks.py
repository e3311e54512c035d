"""Numbers that only mark the items of a list within a line: `Berörda: 1) kiosk 2) frisör`, `1. centrum 2. parken`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from nlp.roles.roled import RoledExpression
from nlp.texts.rows import Row
from nlp.texts.signs import sign

_CLOSING, _OPENING, _STOP = ")", "(", "."
_FEWEST = 2
MARKING = sign(lambda: {_CLOSING, _STOP})
SECOND_MARK = "2"
"""The number of the second item, without which there is no list of them."""


def take_marks(row: Row, roled: list[RoledExpression]) -> None:
    """Give the numbers that only mark the items of a list their role, in place."""
    digits = [at for at, one in enumerate(roled) if one.expression.form == "digits"]
    for position in _list_marks(row, [roled[at] for at in digits]):
        roled[digits[position]] = roled[digits[position]].told("beteckning", "radmärke")


def _list_marks(row: Row, figures: Sequence[RoledExpression]) -> Iterator[int]:
    """The positions of numbers that count up from one, each with the same mark behind it and an item behind that."""
    for mark in (_CLOSING, _STOP):
        run: list[int] = []
        for at, one in enumerate(figures):
            if not _is_marked(row, one, mark):
                continue
            if one.expression.value != len(run) + 1:
                break
            run.append(at)
        if len(run) >= _FEWEST:
            yield from run


def _is_marked(row: Row, one: RoledExpression, mark: str) -> bool:
    """Whether a mark that closes no bracket, or ends no sentence, stands glued to a number and before an item."""
    item = row.text[row.ends[one.last] + 1 : row.ends[one.last] + 2] if one.last < len(row) else ""
    if row.word(one.last) != mark or not row.glued(one.last):
        return False
    if mark == _STOP:  # `Möten: 1. Kontroller: 2.` are figures
        return item.islower()
    before = (row.lower[at] for at in range(one.first - 1, -1, -1) if row.lower[at] in (_OPENING, _CLOSING))
    return item.isalnum() and next(before, _CLOSING) == _CLOSING
