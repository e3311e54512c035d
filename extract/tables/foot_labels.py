"""Labels at the foot of the rows that they are for, where nothing drawn parts these and all cells stand so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from extract.pages.ink import Edge
from extract.records import Cell, Problem, Table
from extract.tables.foot_rows import Row, are_parted, is_last_cut, rows_at_foot


@dataclass(frozen=True, slots=True)
class AtFoot:
    """How a page ends whose table has such labels: whether it cuts the rows of the last, and columns of the last row.

    `blank` are the columns that the last row has no text in: what it says there may stand overleaf.
    """

    cut: bool
    blank: frozenset[int]


def with_foot_labels(table: Table, rules: Sequence[Edge], before: AtFoot | None, *, continued: bool) -> Table:
    """The table, each label at the foot of several rows made one cell over these.

    That labels stand so is shown where the first row under heads or a title has none, or on the page `before`; a blank
    in any other row may stand for the label above. `continued`: the table may go on from another page.
    """
    rows = rows_at_foot(table, known=before is not None)
    if before is None and not any(row.begins and row.is_unlabelled and (row.at > 1 or not continued) for row in rows):
        return table
    firsts = {row.label: _first(rows, row, rules, before) for row in rows if row.label and row.is_last}
    taken = {at for label, first in firsts.items() for at in range(first, label.row)}
    kept = (cell for cell in table.cells if cell.column > 0 or cell.lines or cell.row not in taken)
    cells = (_over(cell, firsts[cell]) if cell in firsts else cell for cell in kept)
    return replace(table, cells=tuple(sorted(cells, key=lambda cell: (cell.row, cell.column))))


def at_foot(table: Table, before: AtFoot | None) -> AtFoot | None:
    """How the page ends where labels of the table, or those on the page before, stand at the foot of several rows."""
    rows = rows_at_foot(table, known=before is not None)
    if not rows or not (_has_several(table) or before):
        return None
    return AtFoot(is_last_cut(rows), frozenset(range(1, table.columns)) - rows[-1].filled)


def foot_doubts(table: Table, rules: Sequence[Edge], before: AtFoot | None) -> Iterator[Problem]:
    """What the reader must tell of a table where the label of a row may stand over it or under it."""
    rows = rows_at_foot(table, known=before is not None)
    runs = [list(run) for unlabelled, run in groupby(rows, key=lambda row: row.is_unlabelled) if unlabelled]
    told = [run for run in runs if _has_several(table) or any(0 < row.at < table.rows - 1 for row in run)]
    if any(not (_is_of_label_above(run, rows, rules) or _are_rest(run, before)) for run in told):
        text = f"Sida {table.page} har en tabell där det inte går att se säkert vilket löfte alla rader hör till."
        yield Problem(f"{text} Jämför raderna med filen.", table.page)


def _is_of_label_above(run: Sequence[Row], rows: Sequence[Row], rules: Sequence[Edge]) -> bool:
    """Whether rows without a label are surely those of the one above, be it on the page before."""
    first, end = run[0].at, run[-1].at + 1
    over = first > 0 and not run[0].begins and are_parted(rows[first - 1], rows[first], rules)
    if end < len(rows):
        return not over and bool(rows[end].beside) and are_parted(rows[end - 1], rows[end], rules)
    ruled = any(are_parted(a, b, rules) for a, b in pairwise(rows) if a.beside and b.beside)
    return is_last_cut(rows) or (ruled and first > 0 and not over)


def _are_rest(run: Sequence[Row], before: AtFoot | None) -> bool:
    """Whether a row only has texts where the last row of the page before has none."""
    return before is not None and len(run) == 1 and run[0].at == 0 and run[0].filled <= before.blank


def _first(rows: Sequence[Row], row: Row, rules: Sequence[Edge], before: AtFoot | None) -> int:
    """The first row of a label: under the label, the title or the rule above, or what goes on from overleaf."""
    own = first = row.label.row if row.label else row.at
    while first > 0 and not rows[first].begins and rows[first - 1].is_unlabelled:
        if are_parted(rows[first - 1], rows[first], rules):
            return first
        if _are_rest(rows[first - 1 : first], before):
            return first
        first -= 1
    reaches_top = first == 0 or (first == 1 and rows[1].begins)
    return own if before and before.cut and reaches_top else first


def _over(label: Cell, first: int) -> Cell:
    return replace(label, row=first, row_span=label.row + label.row_span - first)


def _has_several(table: Table) -> bool:
    return any(cell.column == 0 and cell.row_span > 1 for cell in table.cells)
