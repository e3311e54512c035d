"""Columns of labels for several rows, which nothing drawn parts, and the rows that the columns beside them tell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from extract.pages.lines import read_lines
from extract.records import Word
from extract.tables.cell_runs import ROUNDING
from extract.tables.centred import ALIKE, widest_within
from extract.tables.label_groups import Block, Group
from extract.tables.levels import Cut, Level, column_count, size

FEWEST = 2
"""Blanks that tell the usual one, that of the page before among them; between full rows one is enough."""

MOST = 2
"""Columns of labels, those of the second within those of the first, as of promises within an area; and how many columns
beside them must tell the rows."""


@dataclass(frozen=True, slots=True)
class LabelColumn:
    """The labels of a column from the top, and the rows of each."""

    labels: Sequence[Block]
    groups: Sequence[Group]

    def of_several(self) -> list[Block]:
        """The labels that have several rows."""
        return [label for label, group in zip(self.labels, self.groups, strict=False) if group.last > group.first]

    def of(self, row: int) -> Sequence[Block]:
        """The label of a row; none where it is on another page."""
        groups = zip(self.labels, self.groups, strict=False)
        return [label for label, group in groups if group.first <= row <= group.last]

    def ends_at(self, row: int) -> bool:
        """Whether the rows of a label end with a row, or it has none."""
        return not self.of(row) or self.of(row) != self.of(row + 1)


def label_columns(columns: int) -> range:
    """How many columns of labels a table of so many columns may have, the most first."""
    return range(min(MOST, columns - MOST), 0, -1)


def beside_rows(lines: Sequence[Level], count: int, known: Sequence[float]) -> list[Block]:
    """The rows that the columns beside those of labels tell; none where their blanks do not."""
    beside = merged(texts_in(lines, *range(count, column_count(lines))), within_cells(lines))
    blanks = sorted([*known, *gaps_between(beside)])
    if len(blanks) < FEWEST and not (blanks and _are_full(beside, lines, count)):
        return []
    rows = merged(beside, blanks[len(blanks) // 2] - max(ALIKE * size(lines), ROUNDING))
    return rows if _begin_all(rows, texts_in(lines, count)) else []


def labels_of(lines: Sequence[Level], column: int) -> list[Block]:
    """The labels of a column from the top."""
    return merged(texts_in(lines, column), within_cells(lines))


def are_nested(columns: Sequence[LabelColumn], rows: int) -> bool:
    """Whether wherever the rows of a label end, those of the labels within it do."""
    return not any(
        (outer.of(row) or outer.of(row + 1)) and outer.ends_at(row) and not inner.ends_at(row)
        for outer, inner in pairwise(columns)
        for row in range(rows - 1)
    )


def cuts_between(rows: Sequence[Block], columns: Sequence[LabelColumn], count: int) -> Iterator[Cut]:
    """The cuts between all rows, through no label of several."""
    for index, (above, below) in enumerate(pairwise(rows)):
        parted = [c for c, column in enumerate(columns) if column.ends_at(index)]
        over = [label for c in parted for label in columns[c].of(index)]
        under = [label for c in parted for label in columns[c].of(index + 1)]
        at = (max(block.foot for block in (above, *over)) + min(block.top for block in (below, *under))) / 2
        spans = (*((c, c + 1) for c in parted), (len(columns), count))
        yield Cut(at, None if len(parted) == len(columns) else spans)


def cells_beside(lines: Sequence[Level], count: int, rows: Sequence[Block]) -> Iterator[tuple[Block, list[Block]]]:
    """Each row with the texts that it holds in a column, for all columns beside so many of labels."""
    for column in range(count, column_count(lines)):
        texts = texts_in(lines, column)
        for row in rows:
            held = [text for text in texts if row.top <= text.middle <= row.foot]
            if held:
                yield row, held


def within_cells(lines: Sequence[Level]) -> float:
    """The widest gap between two lines of a cell."""
    return widest_within(lines) + ROUNDING


def texts_in(lines: Sequence[Level], *columns: int) -> list[Block]:
    """The printed lines in some columns, each by itself, from the top."""
    words: list[list[Word]] = [[word for line in lines for word in line.columns[column]] for column in columns]
    boxes = [line.box for own in words for line in read_lines(own)]
    return sorted((Block(box.top, box.bottom) for box in boxes), key=lambda block: block.top)


def merged(blocks: Sequence[Block], most: float) -> list[Block]:
    """The blocks with those made one that at most so high a gap parts."""
    merged: list[Block] = []
    for block in blocks:
        if merged and block.top - merged[-1].foot <= most:
            merged[-1] = Block(merged[-1].top, max(merged[-1].foot, block.foot))
        else:
            merged.append(block)
    return merged


def gaps_between(blocks: Sequence[Block]) -> list[float]:
    return [below.top - above.foot for above, below in pairwise(blocks)]


def _are_full(rows: Sequence[Block], lines: Sequence[Level], count: int) -> bool:
    """Whether every row has a text in every column beside those of labels."""
    return len(list(cells_beside(lines, count, rows))) == len(rows) * len(range(count, column_count(lines)))


def _begin_all(rows: Sequence[Block], texts: Sequence[Block]) -> bool:
    """Whether every row that no page break may cut has one of the texts right beside the labels."""
    return all(any(row.top <= text.top and text.foot <= row.foot for text in texts) for row in rows[1:-1])
