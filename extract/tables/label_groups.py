"""Which rows each of the labels set in the middle of several is for, as their places on one page tell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

AGAINST_BEGUN, AGAINST_GOING_ON = 4, 2
"""What speaks against a label beside rows that a page break cuts, but not in their middle: most stand where their rows
begin, not where they go on."""

AGAINST_MORE = 5
"""The same where the label does stand in the middle of fewer rows: those under these have theirs overleaf."""

AGAINST_UNLABELLED = (1, 4)
"""The same for rows over the first label, or under the last one, that have theirs on another page."""


@dataclass(frozen=True, slots=True)
class Block:
    """From the top to the foot of a row, or of a label."""

    top: float
    foot: float

    @property
    def middle(self) -> float:
        """Halfway between."""
        return (self.top + self.foot) / 2


@dataclass(frozen=True, slots=True)
class Group:
    """The rows of one label, from the first to the last."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class _Way:
    """Groups for the first labels, and how much speaks against them."""

    groups: tuple[Group, ...]
    against: int


def label_groups(labels: Sequence[Block], rows: Sequence[Block], near: float) -> tuple[Group, ...]:
    """The groups of all labels, each label in the middle of its rows, give or take `near`; none unless all fit.

    A page break may cut the first group and the last one, but some label must be in the middle.
    """
    ways = [_Way((), 0)]
    for index, label in enumerate(labels):
        last = index == len(labels) - 1
        ways = [
            _with(way, group, against) for way in ways for group, against in _next(way, label, rows, near, last=last)
        ]
    best = min(ways, key=lambda way: _ranked(way, len(rows)), default=_Way((), 0)).groups
    told = any(_is_in_middle(label, rows, group, near) for label, group in zip(labels, best, strict=False))
    return best if told else ()


def _with(way: _Way, group: Group, against: int) -> _Way:
    return _Way((*way.groups, group), way.against + against)


def _ranked(way: _Way, rows: int) -> tuple[int, int]:
    """What speaks against a way at the ends of a page too, then how many rows it leaves without a label."""
    if not way.groups:
        return 0, 0
    below = rows - 1 - way.groups[-1].last
    _, under = AGAINST_UNLABELLED
    return way.against + under * (below > 0), rows - sum(group.last - group.first + 1 for group in way.groups)


def _next(way: _Way, label: Block, rows: Sequence[Block], near: float, *, last: bool) -> Iterator[tuple[Group, int]]:
    """The groups that the next label, the `last` one of the page, may have, with what speaks against each."""
    for first, unlabelled in _starts(way, len(rows)):
        for group in (Group(first, end) for end in range(first, len(rows))):
            if _is_in_middle(label, rows, group, near):
                yield group, unlabelled
            elif not _is_beside(label, rows, group):
                continue
            elif last and group.last == len(rows) - 1:
                ends = range(first, group.last) if way.groups else ()
                fewer = any(_is_in_middle(label, rows, Group(first, end), near) for end in ends)
                yield group, unlabelled + (AGAINST_MORE if fewer else AGAINST_GOING_ON)
            elif group.first == 0 and label.middle < _whole(rows, group).middle:
                yield group, AGAINST_BEGUN


def _starts(way: _Way, rows: int) -> Iterator[tuple[int, int]]:
    """Where the next group may begin, with what speaks against rows before it that have no label on this page.

    Such rows stand over all labels, or under the first where this is the heading of its column.
    """
    first = way.groups[-1].last + 1 if way.groups else 0
    above, _ = AGAINST_UNLABELLED
    headed = way.groups in ((), (Group(0, 0),))
    return ((start, above if start > first else 0) for start in range(first, rows if headed else first + 1))


def _whole(rows: Sequence[Block], group: Group) -> Block:
    return Block(rows[group.first].top, rows[group.last].foot)


def _is_in_middle(label: Block, rows: Sequence[Block], group: Group, near: float) -> bool:
    """Whether a label stands in the middle of rows, or is higher than these and stands beside no others."""
    own = _whole(rows, group)
    if label.foot - label.top > own.foot - own.top:
        return _is_beside(label, rows, group)
    return abs(label.middle - own.middle) <= near


def _is_beside(label: Block, rows: Sequence[Block], group: Group) -> bool:
    """Whether a label stands beside no rows but those of a group."""
    over = rows[group.first - 1].foot if group.first else float("-inf")
    under = rows[group.last + 1].top if group.last + 1 < len(rows) else float("inf")
    return over <= label.top and label.foot <= under
