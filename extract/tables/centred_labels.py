"""Labels centred over several rows, which nothing drawn parts: each stands in the middle of the rows that it is for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
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
"""Blanks that tell the usual one, that of the page before among them; between full rows one is enough."""


USUALLY = 0.8
"""Part of the cells lower than their rows that stand in the middle of these; a page break may cut rows."""

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


def centred_label_cuts(lines: Sequence[Level], known: Sequence[float] = ()) -> list[Cut]:
    """The cuts between the rows beside such labels, through these only where the next begins; none unless all fit.

    `known` are blanks between rows of the page before.
    """
    for count in label_columns(_columns(lines)):
        rows = _rows(lines, count, known)
        columns = labels_in_middle(lines, rows, count)
        if columns:
            return list(_cuts(rows, columns, _columns(lines)))
    return []


def label_columns(columns: int) -> range:
    """How many columns of labels a table of so many columns may have, the most first."""
    return range(min(MOST, columns - MOST), 0, -1)


def labels_in_middle(lines: Sequence[Level], rows: Sequence[Block], count: int) -> list[LabelColumn]:
    """The columns of labels beside rows, each in the middle of its own; none unless all fit and one has several.

    Where rows stand no farther apart than the lines of a text, labels cannot be told from each other.
    """
    if min(_gaps(rows), default=0.0) <= _within(lines):
        return []
    columns = [_column(lines, index, rows) for index in range(count)]
    fit = all(column.groups or not column.labels for column in columns) and _are_nested(columns, len(rows))
    several = [label for column in columns for label in column.of_several()]
    return columns if fit and _are_centred(several, rows, lines, count) else []


def _rows(lines: Sequence[Level], count: int, known: Sequence[float]) -> list[Block]:
    """The rows that the columns beside those of labels tell; none where their blanks do not."""
    beside = _merged(_texts(lines, range(count, _columns(lines))), _within(lines))
    blanks = sorted([*known, *_gaps(beside)])
    if len(blanks) < FEWEST and not (blanks and _are_full(beside, lines, count)):
        return []
    rows = _merged(beside, blanks[len(blanks) // 2] - max(ALIKE * size(lines), ROUNDING))
    return rows if _begin_all(rows, _texts(lines, range(count, count + 1))) else []


def _column(lines: Sequence[Level], index: int, rows: Sequence[Block]) -> LabelColumn:
    labels = _merged(_texts(lines, range(index, index + 1)), _within(lines))
    return LabelColumn(labels, label_groups(labels, rows, NEAR * size(lines)) if labels and rows else ())


def _are_nested(columns: Sequence[LabelColumn], rows: int) -> bool:
    """Whether wherever the rows of a label end, those of the labels within it do."""
    return not any(
        (outer.of(row) or outer.of(row + 1)) and outer.ends_at(row) and not inner.ends_at(row)
        for outer, inner in pairwise(columns)
        for row in range(rows - 1)
    )


def _are_centred(labels: Sequence[Block], rows: Sequence[Block], lines: Sequence[Level], count: int) -> bool:
    """Whether labels of several rows, and the cells beside them that are lower than their rows, are set in the middle.

    A label level with the top of a row may begin there, where no such cell tells.
    """
    em = size(lines)
    cells = [
        (_merged(held, float("inf"))[0], row)
        for column in range(count, _columns(lines))
        for row, held in _by_row(_texts(lines, range(column, column + 1)), rows)
    ]
    low = [(cell, row) for cell, row in cells if row.foot - row.top - (cell.foot - cell.top) > em]
    centred = sum(abs(cell.middle - row.middle) <= NEAR * em for cell, row in low)
    if low:
        return bool(labels) and centred >= USUALLY * len(low)
    return any(all(abs(label.top - row.top) > FLUSH * em for row in rows) for label in labels)


def _by_row(texts: Sequence[Block], rows: Sequence[Block]) -> Iterator[tuple[Block, list[Block]]]:
    """Each row that holds some of the texts, with these."""
    for row in rows:
        held = [text for text in texts if row.top <= text.middle <= row.foot]
        if held:
            yield row, held


def _within(lines: Sequence[Level]) -> float:
    """The widest gap between two lines of a cell."""
    return widest_within(lines) + ROUNDING


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


def _are_full(rows: Sequence[Block], lines: Sequence[Level], count: int) -> bool:
    """Whether every row has a text in every column beside those of labels."""
    columns = [_texts(lines, range(column, column + 1)) for column in range(count, _columns(lines))]
    return all(len(list(_by_row(texts, rows))) == len(rows) for texts in columns)


def _begin_all(rows: Sequence[Block], texts: Sequence[Block]) -> bool:
    """Whether every row that no page break may cut has one of the texts right beside the labels."""
    return all(any(row.top <= text.top and text.foot <= row.foot for text in texts) for row in rows[1:-1])


def _cuts(rows: Sequence[Block], columns: Sequence[LabelColumn], count: int) -> Iterator[Cut]:
    """The cuts between all rows, through no label of several."""
    for index, (above, below) in enumerate(pairwise(rows)):
        parted = [c for c, column in enumerate(columns) if column.ends_at(index)]
        over = [label for c in parted for label in columns[c].of(index)]
        under = [label for c in parted for label in columns[c].of(index + 1)]
        at = (max(block.foot for block in (above, *over)) + min(block.top for block in (below, *under))) / 2
        spans = (*((c, c + 1) for c in parted), (len(columns), count))
        yield Cut(at, None if len(parted) == len(columns) else spans)
