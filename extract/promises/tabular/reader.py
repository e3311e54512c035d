"""A joined table understood: what of it is promise and report, and what it is read under."""

from __future__ import annotations

from dataclasses import replace
from itertools import dropwhile

from extract.facts.actors import begins_with_party
from extract.facts.dating import Dating
from extract.facts.subjects import speaks_of_promises
from extract.promises.grids.joining import JoinedTable
from extract.promises.tabular.across import promises_across
from extract.promises.tabular.figure_tables import counts_toward, states_facts
from extract.promises.tabular.forms import read_form
from extract.promises.tabular.labels_and_values import read_labels
from extract.promises.tabular.layouts import Layout, layout_of
from extract.promises.tabular.marks import with_verdicts
from extract.promises.tabular.row_reader import RowReader
from extract.promises.tabular.table_columns import columns_of
from extract.promises.tabular.table_readings import Surroundings, TableReading
from extract.promises.tabular.things import without_promise
from extract.promises.tabular.turned import turned
from extract.promises.wording.under_headings import is_numbered_promise
from extract.records import TracedText
from extract.texts.evidence import Evidence
from extract.texts.traced import traced


def read_table(
    table: JoinedTable, around: Surroundings, evidence: Evidence, *, unpromised: bool = False
) -> TableReading | None:
    """The table's promises in order; None where it is no follow-up.

    `unpromised`: the document prints no promise, so that rows of periods are a follow-up by themselves.
    """
    form = read_form(table, around, evidence)
    if form is not None:
        return form
    listed = read_labels(table, around, evidence)
    if listed is not None:
        return listed
    table = _with_led_promises(table)
    around = replace(around, dating=_caption_dating(table, around.dating))
    stood = turned(table)
    reading = _read_columns(stood, around, evidence, unpromised=unpromised)
    if stood is table or reading is None:
        return reading
    over = table.header[0].slots[0].strips
    return replace(reading, headers=(*((traced(over, evidence),) if over else ()), *reading.headers))


def _read_columns(
    table: JoinedTable, around: Surroundings, evidence: Evidence, *, unpromised: bool
) -> TableReading | None:
    """The table's promises by what its columns hold."""
    columns = with_verdicts(columns_of(table, evidence, around.dating), table.rows)
    headings = tuple(column.heading for column in columns)
    layout = None if states_facts(headings, table.rows, around.theme) else layout_of(headings, table.rows)
    if layout is None:
        return None
    if layout.promise is not None and headings[layout.promise].role != "löfte" and _promised_across(table):
        layout = layout.under_promise(given=False)
    lists = layout.promise is not None and headings[layout.promise].role == "aktivitet"
    around = _with_promise_over(around, layout, lists=lists)
    if around.promise is not None and (lists or (layout.promise == 0 and counts_toward(headings, table.rows))):
        layout = layout.under_promise()
    if not layout.given or around.promise is not None:
        return RowReader(table, columns, layout, around, evidence).reading()
    unsaid = RowReader(table, columns, layout, replace(around, promise=TracedText("")), evidence)
    if layout.parted and layout.period is None:
        return unsaid.reading()
    timed = layout.period is not None and unpromised
    return without_promise(unsaid.reading(), columns, layout, around) if timed else None


def _with_promise_over(around: Surroundings, layout: Layout, *, lists: bool) -> Surroundings:
    """What stands over the table with the promise that its rows are of, where a text or heading is one."""
    if around.promise is None and around.near is not None and _is_promise_over(around.near.text):
        around = replace(around, promise=around.near)
    around = _under_numbered(around) if lists or layout.given else around
    timed = layout.given and layout.period is not None
    return replace(around, promise=around.near) if timed and around.promise is None else around


def _under_numbered(around: Surroundings) -> Surroundings:
    """Over reports alone the heading "Löfte 2 – …" is what they were to keep, where nothing else promises."""
    if around.promise is not None or around.heading is None or not is_numbered_promise(around.heading.text):
        return around
    return replace(around, promise=around.heading, theme="")


def _is_promise_over(text: str) -> bool:
    """Whether a text that promises is the promise of the table under it, and not lines on what the table shows."""
    return ". " not in text and (begins_with_party(text) or speaks_of_promises(text.split(maxsplit=1)[0]))


def _with_led_promises(table: JoinedTable) -> JoinedTable:
    """The table with a promise over its header as the first of its rows, where those of other tables stand too."""
    led = [row for row in table.leads if promises_across(row)]
    leads = tuple(row for row in table.leads if row not in led)
    return replace(table, leads=leads, rows=(*led, *table.rows)) if led else table


def _promised_across(table: JoinedTable) -> bool:
    """Whether rows over the whole width hold the promises, the first of them over the first row of cells."""
    rows = list(dropwhile(lambda row: row.lone is not None and not promises_across(row), table.rows))
    return bool(rows) and promises_across(rows[0])


def _caption_dating(table: JoinedTable, dating: Dating) -> Dating:
    """What the caption rows over the header tell of the table's time."""
    for row in table.leads:
        dating = dating.under(row.lone.text) if row.lone else dating
    return dating
