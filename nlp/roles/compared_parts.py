"""Parts of a figure that is only compared with: `i fjol var den 508, varav 372 alkoholpåverkade och 136 …`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from nlp.texts.rows import Row
from nlp.values import value

_PARTING = frozenset({"varav", "därav", "däribland", "inklusive"})
_JOINTS = frozenset({"och", "samt", ","})
_STOPS = frozenset({".", ";", "!", "?", ")"})


@value
class Told:
    """A number at places `first` to before `last`; `open` where nothing says what it is, `compared` where it is one."""

    first: int
    last: int
    open: bool
    compared: bool


def parts_of_compared(row: Row, numbers: Sequence[Told]) -> Iterator[int]:
    """Positions of the open numbers that are parts of the compared one before them."""
    inside = False
    for at, (before, this) in enumerate(pairwise(numbers), 1):
        between = row.lower[before.last : this.first]
        if not this.open or not _STOPS.isdisjoint(between):
            inside = False
            continue
        begins = before.compared and not _PARTING.isdisjoint(between[-2:])
        inside = begins or (inside and bool(between) and between[-1] in _JOINTS)
        if inside:
            yield at
