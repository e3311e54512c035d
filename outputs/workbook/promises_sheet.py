"""The sheet Löften: every promise with what was reported of it, period by period, and how it went."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, replace

from outputs.columns import table
from outputs.fulfilment import Measure, measures
from outputs.rows import ActivityRow, PromiseRow
from outputs.workbook import live_outcome
from outputs.workbook.listing import FIRST, Field, Listing, declared
from outputs.workbook.material import NO_MUNICIPALITY, NO_PERIOD, NO_YEAR, Material
from outputs.workbook.plan import Cell, Colouring, Sheet, letters
from outputs.workbook.sheets import PROMISES

TABLE = "Loften"
_INSTEAD = {"kommun": NO_MUNICIPALITY, "ar": NO_YEAR}
NOTHING = "–"
"""Stands where nothing was reported."""
_PROMISE = ("kommun", "ar", "tema", "lofte_nr", "lofte")
_ACTIVITY = 5
"""Columns about the activity, between those of the promise and those of its outcome."""
_GOAL, _DONE = letters(len(_PROMISE) + _ACTIVITY + 1), letters(len(_PROMISE) + _ACTIVITY + 2)
_DETAILS = ("matbart", "mal_kategori")


@dataclass(frozen=True, slots=True)
class Report:
    """A promise with one of its activities; None where nothing at all stands under it."""

    promise: PromiseRow
    activity: ActivityRow | None
    counts: int
    measure: Measure


def promises_sheet(material: Material) -> Sheet:
    """The sheet; lines where nothing was reported are coloured, for no report is not zero."""
    fields = _fields(material)
    listing = Listing(
        name=PROMISES,
        table=TABLE,
        title="Löften och vad som redovisas",
        lead="En rad för varje löfte och period. En tom rad betyder att inget redovisas, inte att antalet är noll.",
        fields=fields,
        rows=_reports(material),
        legend=(Cell("inget redovisas", "doubtful"),),
        frozen_columns=len(_PROMISE),
        folded=len(_DETAILS),
    )
    text = letters([field.heading for field in fields].index(table("aktiviteter").column("text").heading) + 1)
    rows = replace(listing.area, top=FIRST)
    return replace(listing.sheet(), colourings=(Colouring(rows, f'${text}{FIRST}="{NOTHING}"', "doubtful"),))


def _reports(material: Material) -> list[Report]:
    tables = material.tables
    counts = Counter(row.where.activity_id for row in tables.counts)
    by_promise = defaultdict(Measure, measures(tables.counts))
    under: dict[str, list[ActivityRow]] = {}
    for activity in tables.activities:
        under.setdefault(activity.promise_id, []).append(activity)
    return [
        Report(
            promise,
            activity,
            counts[activity.activity_id] if activity else 0,
            by_promise[promise.document_id, promise.number],
        )
        for promise in tables.promises
        for activity in under.get(promise.promise_id) or (None,)
    ]


def _fields(material: Material) -> tuple[Field[Report], ...]:
    return (
        *(_of_promise(name) for name in _PROMISE),
        Field("Period", 10, lambda row, _line: Cell(_period(row), "text")),
        Field(
            "Kolumn i dokumentet", 20, lambda row, _line: Cell(row.activity.column if row.activity else None, "text")
        ),
        Field(table("aktiviteter").column("text").heading, 70, lambda row, _line: Cell(_text(row), "text")),
        Field("Antal i texten", 9, lambda row, _line: Cell(_counts(row), "number"), "number_heading"),
        Field("Sida", 8, lambda row, _line: _page(row, material)),
        _of_promise("mal"),
        replace(_of_promise("utfall"), make=_done),
        replace(_of_promise("maluppfyllelse"), make=_fulfilment),
        *(_of_promise(name) for name in _DETAILS),
    )


def _of_promise(name: str) -> Field[Report]:
    base: Field[PromiseRow] = declared(table("loften").column(name), _INSTEAD.get(name, ""))
    return Field(base.heading, base.width, lambda row, line: base.make(row.promise, line), base.head)


def _done(row: Report, _line: int) -> Cell:
    return Cell(live_outcome.done(row.promise, row.measure), "number")


def _fulfilment(row: Report, line: int) -> Cell:
    return Cell(live_outcome.fulfilment(row.promise, row.measure, f"{_GOAL}{line}", f"{_DONE}{line}"), "text")


def _period(row: Report) -> str:
    return row.activity.period if row.activity and row.activity.period else NO_PERIOD


def _counts(row: Report) -> int | None:
    """Nothing where nothing is reported: that is not zero."""
    return None if _text(row) == NOTHING else row.counts


def _text(row: Report) -> str:
    return NOTHING if row.activity is None or row.activity.empty else row.activity.text


def _page(row: Report, material: Material) -> Cell:
    if row.activity is None:
        return Cell(None, "text")
    return material.link(row.activity.file, row.activity.first_page)
