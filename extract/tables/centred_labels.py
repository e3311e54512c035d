"""Labels centred over several rows, which nothing drawn parts: each stands in the middle of the rows that it is for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from extract.pages.lines import read_lines
from extract.records import Word, enclosing
from extract.tables.cell_runs import ROUNDING
from extract.tables.centred import ALIKE, WIDER, widest_within
from extract.tables.gutters import FLUSH
from extract.tables.levels import Cut, Level, size

NEAR = 0.3
"""Part of the type size from the middle of its rows that a label may stand; half a line is more."""

STEP = 1.05
"""Times the tightest step from line to line of a label up to which it goes on."""

FEWEST = 2
"""Blanks that tell the usual one, that of the page before among them."""


@dataclass(frozen=True, slots=True)
class _Block:
    """From the top to the foot of a row, or of a label."""

    top: float
    foot: float


@dataclass(frozen=True, slots=True)
class _Group:
    """The rows of one label, from the first to the last, and where they end."""

    first: int
    last: int
    end: float


def centred_label_cuts(lines: Sequence[Level], known: Sequence[float] = ()) -> list[Cut]:
    """The cuts between the rows beside such labels, through these only where the next begins; none unless all fit.

    `known` are blanks between rows of the page before. A label level with the top of a row may begin there as well.
    """
    texts, em = _texts(lines, range(1)), size(lines)
    blocks = _merged(_texts(lines, range(1, _columns(lines))), 0.0)
    tight = min(_gaps(texts), default=0.0)
    within = max(widest_within(lines), WIDER * tight, tight + ROUNDING)
    blanks = sorted([*known, *(gap for gap in _gaps(blocks) if gap > within)])
    if len(blanks) < FEWEST or not texts:
        return []
    usual = blanks[len(blanks) // 2]
    rows = _merged(blocks, usual - ALIKE * em)
    labels = list(_labels(texts))
    groups = _groups(labels, rows, usual, NEAR * em) if _begin_all(rows, lines) else []
    several = [label for label, group in zip(labels, groups, strict=False) if group.last > group.first]
    level = [label for label in several if any(abs(label.top - row.top) <= FLUSH * em for row in rows)]
    return list(_cuts(rows, groups, _columns(lines))) if len(several) > len(level) else []


def _columns(lines: Sequence[Level]) -> int:
    return len(lines[0].columns) if lines else 0


def _texts(lines: Sequence[Level], columns: range) -> list[_Block]:
    """The printed lines in some columns, each by itself, from the top."""
    words: list[list[Word]] = [[word for line in lines for word in line.columns[column]] for column in columns]
    boxes = [enclosing([word.box for word in line.words]) for own in words for line in read_lines(own)]
    return sorted((_Block(box.top, box.bottom) for box in boxes), key=lambda block: block.top)


def _merged(blocks: Sequence[_Block], most: float) -> list[_Block]:
    """The blocks with those made one that at most so high a gap parts."""
    merged: list[_Block] = []
    for block in blocks:
        if merged and block.top - merged[-1].foot <= most:
            merged[-1] = _Block(merged[-1].top, max(merged[-1].foot, block.foot))
        else:
            merged.append(block)
    return merged


def _gaps(blocks: Sequence[_Block]) -> list[float]:
    return [below.top - above.foot for above, below in pairwise(blocks)]


def _labels(texts: Sequence[_Block]) -> Iterator[_Block]:
    """The labels that lines make, each as far as they follow at one step."""
    steps = [below.foot - above.foot for above, below in pairwise(texts)]
    first, tight = 0, min(steps, default=0.0)
    for index, step in enumerate([*steps, float("inf")]):
        if step > max(STEP * tight, tight + ROUNDING):
            yield _Block(texts[first].top, texts[index].foot)
            first = index + 1


def _begin_all(rows: Sequence[_Block], lines: Sequence[Level]) -> bool:
    """Whether every row has a text right beside the labels."""
    second = _texts(lines, range(1, 2))
    return all(any(row.top <= text.top and text.foot <= row.foot for text in second) for row in rows)


def _groups(labels: Sequence[_Block], rows: Sequence[_Block], usual: float, near: float) -> list[_Group]:
    """The rows of each label; the first of a page may go on with a label of the page before. None unless all fit."""
    for first in range(len(rows)):
        groups: list[_Group] = []
        at, top = first, min(rows[first].top, labels[0].top) - usual / 2
        for label in labels:
            top = label.top + label.foot - top
            last = next((i for i in range(at, len(rows)) if _ends_at(top, i, rows, label, usual, near)), None)
            if last is None:
                break
            groups.append(_Group(at, last, top))
            at = last + 1
        if len(groups) == len(labels) and at == len(rows):
            return groups
    return []


def _ends_at(place: float, index: int, rows: Sequence[_Block], label: _Block, usual: float, near: float) -> bool:
    """Whether a row ends at a place; under a label that is higher than it, that is farther down."""
    foot = rows[index].foot
    lowest = rows[index + 1].top - usual / 2 if index + 1 < len(rows) else max(foot, label.foot) + usual / 2
    return foot + usual / 2 - near <= place <= lowest + near


def _cuts(rows: Sequence[_Block], groups: Sequence[_Group], columns: int) -> Iterator[Cut]:
    """The cuts between all rows: beside a label of several in the other columns only."""
    ends = {group.last: group.end for group in groups}
    for index, (above, below) in enumerate(pairwise(rows)):
        if index in ends:
            yield Cut(min(max(ends[index], above.foot), below.top))
        else:
            beside = index >= groups[0].first
            yield Cut((above.foot + below.top) / 2, ((1, columns),) if beside else None)
