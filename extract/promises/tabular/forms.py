"""Tables that stand on their side: each row has its header first and one cell after it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import takewhile

from extract.facts.actors import answering
from extract.facts.columns import Role, heading
from extract.flow.headings import promises
from extract.promises.grids.grids import GridRow, Slot
from extract.promises.grids.joining import JoinedTable
from extract.promises.grids.promise_columns import PROMISE_ROLES, is_bare_number
from extract.promises.tabular.layouts import MEASURES, NATURES, REPORTS
from extract.promises.tabular.table_columns import Column, column
from extract.promises.tabular.table_readings import Surroundings, TableReading
from extract.records import Activity, Promise, TracedText
from extract.texts.evidence import Evidence
from extract.texts.traced import traced

KNOWN = 0.7
"""At least this share of the first cells are header words."""
PAIR = 2
"""A header and its content."""
LONGEST_HEADER = 4
"""A header of another column has at most so many words."""
LEADING: frozenset[Role] = frozenset({"tema", "period", "nummer"})
"""What may stand over a promise and is of it: its theme, the time of its reports, its number."""


@dataclass(frozen=True, slots=True)
class FormRow:
    """A row of a table on its side: its header understood, and its content."""

    column: Column
    text: TracedText


def read_form(table: JoinedTable, around: Surroundings, evidence: Evidence) -> TableReading | None:
    """A promise row begins a promise, the rows under it are its reports; None where the table does not stand so."""
    pairs = [_pair(row) for row in (*table.leads, *table.header, *table.rows) if row.filled]
    whole = [pair for pair in pairs if pair is not None]
    if len(table.edges) < PAIR or len(whole) < len(pairs) or not _is_form(whole):
        return None
    rows = [
        FormRow(column(traced(label.strips, evidence), around.dating), traced(content.strips, evidence))
        for label, content in whole
    ]
    return TableReading(_promises(rows, around), (), tuple(row.column.text for row in rows), ())


def _pair(row: GridRow) -> tuple[Slot, Slot] | None:
    """The header cell and the content cell of a row; None for a row without a header of its own.

    Tables under each other may be parted at places of their own, so that contents stand in different columns.
    """
    label, *others = (row.slots[c] for c in sorted({0, *row.filled}))
    content = others[0] if others else row.slots[-1]
    return (label, content) if label.strips and len(others) < PAIR and content.hold == "own" else None


def _is_form(pairs: list[tuple[Slot, Slot]]) -> bool:
    """Whether most first cells are header words, of a promise and of a report, and the first content is none."""
    if len(pairs) < 2 or _is_header_word(pairs[0][1].text):
        return False
    heads = [heading(label.text) for label, _ in pairs]
    roles = {head.role for head in heads}
    known = sum(head.known for head in heads)
    return known >= KNOWN * len(heads) and bool(roles & set(PROMISE_ROLES)) and bool(roles & REPORTS)


def _is_header_word(text: str) -> bool:
    """Whether a content is the header of another column, and no short text with a word of one in it."""
    return heading(text).role != "okänd" and len(text.split()) <= LONGEST_HEADER and not promises(text)


def _promises(rows: list[FormRow], around: Surroundings) -> tuple[Promise, ...]:
    """The promises in order; what leads to the first stands over the others too, and is none of the one before."""
    roles = {row.column.heading.role for row in rows}
    first = next(role for role in PROMISE_ROLES if role in roles)
    begins = [i for i, row in enumerate(rows) if row.column.heading.role == first]
    leads = [_leads(rows[:start]) if rows[: begins[0]] else [] for start in begins]
    ends = [*(start - len(lead) for start, lead in zip(begins[1:], leads[1:], strict=True)), len(rows)]
    found: list[Promise] = []
    for start, end, lead in zip(begins, ends, leads, strict=True):
        under = _under(lead, around, found[-1].theme if found else around.theme)
        found.append(_promise(rows[start], rows[start + 1 : end], under, roles))
    return tuple(found)


def _leads(above: list[FormRow]) -> list[FormRow]:
    """The last rows over a promise that are of it."""
    return list(takewhile(lambda row: row.column.heading.role in LEADING, reversed(above)))


def _under(lead: list[FormRow], around: Surroundings, theme: str) -> Surroundings:
    """What holds under the theme and the time that lead to a promise; `theme` is that of the promise before."""
    told = {row.column.heading.role: row.text.text for row in lead if row.text.text}
    time = told.get("period")
    return replace(around, theme=told.get("tema", theme), dating=around.dating.under(time) if time else around.dating)


def _promise(promise: FormRow, told: list[FormRow], around: Surroundings, roles: set[Role]) -> Promise:
    """A promise and the rows up to the next one, the actor of which is the one that answers for it."""
    answers = next((answering(row.text.text) for row in told if row.column.heading.role == "ansvarig"), "")
    dated = [replace(row, column=column(row.column.text, around.dating)) for row in told]
    activities = tuple(_activity(row, promise, answers, roles) for row in dated)
    return Promise(0, around.theme, promise.text, activities, answers or around.actor)


def _activity(row: FormRow, promise: FormRow, answers: str, roles: set[Role]) -> Activity:
    head = row.column.heading
    planned = head.role == "aktivitet" and "utfall" in roles
    return Activity(
        column=row.column.text.text,
        period=row.column.period,
        text=row.text,
        nature="mål" if planned else NATURES[head.role],
        actor=head.actor or ("" if head.role == "ansvarig" else answers),
        counted=promise.text.text if is_bare_number(row.text.text) else "",
        pages=row.text.pages or promise.text.pages or (1, 1),
        measure=head.role in MEASURES,
    )
