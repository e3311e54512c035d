"""Parts of a figure that is only compared with: `i fjol var den 508, varav 372 alkoholpåverkade och 136 …`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from nlp.roles.roled import COMPARED, RoledExpression
from nlp.texts.rows import Row

_PARTING = frozenset({"varav", "därav", "däribland", "inklusive"})
_JOINTS = frozenset({"och", "samt", ","})
_STOPS = frozenset({".", ";", "!", "?", ")"})


def take_parts(row: Row, roled: list[RoledExpression]) -> None:
    """Give the parts of figures that are compared with the role of their whole, in place."""
    for at in list(_parts_of_compared(row, roled)):
        roled[at] = roled[at].told(COMPARED, "jämförd-del")


def _parts_of_compared(row: Row, numbers: Sequence[RoledExpression]) -> Iterator[int]:
    """Positions of the open numbers that are parts of the compared one before them."""
    inside = False
    for at, (before, this) in enumerate(pairwise(numbers), 1):
        between = row.lower[before.last : this.first]
        if not (this.may_be_figure and this.role is None) or not _STOPS.isdisjoint(between):
            inside = False
            continue
        begins = before.role == COMPARED and not _PARTING.isdisjoint(between[-2:])
        inside = begins or (inside and bool(between) and between[-1] in _JOINTS)
        if inside:
            yield at
