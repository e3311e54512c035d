"""Lists of what came of a promise, a label and its figure a line, set apart by tabs or dots."""

from __future__ import annotations

from extract.promises.grids.grids import GridRow
from extract.promises.grids.headers import is_label
from extract.promises.grids.joining import JoinedTable
from extract.promises.grids.promise_columns import is_bare_number
from extract.promises.tabular.table_readings import Surroundings, TableReading
from extract.records import Activity, Promise
from extract.texts.evidence import Evidence
from extract.texts.traced import traced

LEADERS = " :.…·_"
"""What leads from a label to its figure."""
FIGURES = 0.5
"""At least this share of the lines give a figure."""


def read_labels(table: JoinedTable, around: Surroundings, evidence: Evidence) -> TableReading | None:
    """A report for each line, under its label, of the promise over them; None where the table is no such list."""
    rows = (*table.leads, *table.rows)
    if around.near is None or not around.reporting or table.header or not _is_list(rows):
        return None
    activities = tuple(_activity(row, around, evidence) for row in rows)
    promise = Promise(0, around.theme, around.near, activities, around.actor)
    return TableReading((promise,), (), (), (), last_theme=around.theme)


def _is_list(rows: tuple[GridRow, ...]) -> bool:
    """Whether every row is a label of words and what it comes to, mostly a figure."""
    if not rows or any(row.filled != (0, len(row.slots) - 1) for row in rows):
        return False
    labels, values = [row.text(0).rstrip(LEADERS) for row in rows], [row.text(len(row.slots) - 1) for row in rows]
    worded = all(is_label(text) and any(char.isalpha() for char in text) for text in labels)
    return worded and sum(map(is_bare_number, values)) >= FIGURES * len(values)


def _activity(row: GridRow, around: Surroundings, evidence: Evidence) -> Activity:
    label, text = traced(row.slots[0].strips, evidence).text.rstrip(LEADERS), traced(row.slots[-1].strips, evidence)
    counted = label if is_bare_number(text.text) else ""
    return Activity(label, around.dating.period, text, actor=around.actor, counted=counted, pages=text.pages or (1, 1))
