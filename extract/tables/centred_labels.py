"""Labels centred over several rows, which nothing drawn parts: each stands in the middle of the rows that it is for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from extract.pages.lines import read_lines
from extract.records import Word, enclosing
from extract.tables.cell_runs import ROUNDING
from extract.tables.centred import ALIKE, widest_within
from extract.tables.gutters import FLUSH
from extract.tables.label_groups import Block, Group, label_groups
from extract.tables.levels import Cut, Level, size

NEAR = 0.3
"""Part of the type size from the middle of its rows that a label may stand; half a line is more."""

FEWEST = 2
"""Blanks that tell the usual one, that of the page before among them."""


def centred_label_cuts(lines: Sequence[Level], known: Sequence[float] = ()) -> list[Cut]:
    """The cuts between the rows beside such labels, through these only where the next begins; none unless all fit.

    `known` are blanks between rows of the page before. A label level with the top of a row may begin there as well.
    """
    em, within = size(lines), widest_within(lines) + ROUNDING
    beside = _merged(_texts(lines, range(1, _columns(lines))), within)
    labels = _merged(_texts(lines, range(1)), within)
    blanks = sorted([*known, *_gaps(beside)])
    if len(blanks) < FEWEST or not labels:
        return []
    rows = _merged(beside, blanks[len(blanks) // 2] - max(ALIKE * em, ROUNDING))
    groups = label_groups(labels, rows, NEAR * em) if _begin_all(rows, lines) else ()
    several = [label for label, group in zip(labels, groups, strict=False) if group.last > group.first]
    level = [label for label in several if any(abs(label.top - row.top) <= FLUSH * em for row in rows)]
    return list(_cuts(rows, labels, groups, _columns(lines))) if len(several) > len(level) else []


def _columns(lines: Sequence[Level]) -> int:
    return len(lines[0].columns) if lines else 0


def _texts(lines: Sequence[Level], columns: range) -> list[Block]:
    """The printed lines in some columns, each by itself, from the top."""
    words: list[list[Word]] = [[word for line in lines for word in line.columns[column]] for column in columns]
    boxes = [enclosing([word.box for word in line.words]) for own in words for line in read_lines(own)]
    return sorted((Block(box.top, box.bottom) for box in boxes), key=lambda block: block.top)


def _merged(blocks: Sequence[Block], most: float) -> list[Block]:
    """The blocks with those made one that at most so high a gap parts."""
    merged: list[Block] = []
    for block in blocks:
        if merged and block.top - merged[-1].foot <= most:
            merged[-1] = Block(merged[-1].top, max(merged[-1].foot, block.foot))
        else:
            merged.append(block)
    return merged


def _gaps(blocks: Sequence[Block]) -> list[float]:
    return [below.top - above.foot for above, below in pairwise(blocks)]


def _begin_all(rows: Sequence[Block], lines: Sequence[Level]) -> bool:
    """Whether every row that no page break may cut has a text right beside the labels."""
    second = _texts(lines, range(1, 2))
    return all(any(row.top <= text.top and text.foot <= row.foot for text in second) for row in rows[1:-1])


def _cuts(rows: Sequence[Block], labels: Sequence[Block], groups: Sequence[Group], columns: int) -> Iterator[Cut]:
    """The cuts between all rows: beside a label of several in the other columns only."""
    of = {row: index for index, group in enumerate(groups) for row in range(group.first, group.last + 1)}
    for index, (above, below) in enumerate(pairwise(rows)):
        over, under = of.get(index), of.get(index + 1)
        if over is not None and over == under:
            yield Cut((above.foot + below.top) / 2, ((1, columns),))
            continue
        foot = above.foot if over is None else max(above.foot, labels[over].foot)
        top = below.top if under is None else min(below.top, labels[under].top)
        yield Cut((foot + top) / 2)
