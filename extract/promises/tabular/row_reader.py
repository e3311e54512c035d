"""The rows of a table: promises with an activity for each of their report cells."""

from __future__ import annotations

from dataclasses import replace

from extract.facts.actors import actor_in, names_parties_only
from extract.facts.periods import tells_period
from extract.flow.headings import REPORTING, heading_kind, reports
from extract.promises.grids.grids import GridRow, Slot
from extract.promises.grids.joining import JoinedTable
from extract.promises.grids.municipality_columns import municipality_of, place_over
from extract.promises.grids.themes import has_bold_labels, is_theme
from extract.promises.tabular.across import is_note, promises_across
from extract.promises.tabular.layouts import Layout
from extract.promises.tabular.places_apart import by_place
from extract.promises.tabular.report_cells import ReportCells
from extract.promises.tabular.table_columns import Column
from extract.promises.tabular.table_headers import printed_headers, unknown_headers
from extract.promises.tabular.table_readings import Surroundings, TableReading
from extract.promises.tabular.totals import with_row_totals
from extract.promises.wording.introductions import tells_origin
from extract.records import Activity, Municipality, Promise, TracedText
from extract.texts.evidence import Evidence
from extract.texts.traced import traced


class RowReader:
    """Goes down the rows: theme rows set the theme, promise cells begin promises, report cells are activities."""

    def __init__(
        self, table: JoinedTable, columns: tuple[Column, ...], layout: Layout, around: Surroundings, evidence: Evidence
    ) -> None:
        self.table, self.columns, self.layout, self.around, self.evidence = table, columns, layout, around, evidence
        self.bold_labels = has_bold_labels(table.rows)
        self.theme, self.actor = around.theme, around.actor
        self.municipality: Municipality | None = None
        self.cells = ReportCells(table.rows, columns, layout, around.dating, evidence)
        self.promises: list[Promise] = []
        self.themes: list[TracedText] = []
        self.leftovers: list[TracedText] = []
        self.heads: list[TracedText] = []

    def reading(self) -> TableReading:
        """What the whole table gave."""
        for row in self.table.leads:
            self._lead(row)
        self._begin_given(first=True)
        for row in self.table.rows:
            self._row(row)
        headers = (*(() if self.table.inherited else printed_headers(self.table, self.evidence)), *self.heads)
        told = [c for c in self.layout.reports if c != self.layout.labels and not self._is_place(c)]
        unknown = unknown_headers(told, self.columns, self.table)
        return TableReading(
            self._by_place(tuple(p for p in self.promises if p.text.text or p.activities)),
            tuple(self.themes),
            headers,
            tuple(self.leftovers),
            () if self.table.inherited else unknown,
            self.theme,
        )

    def _is_place(self, c: int) -> bool:
        return self.layout.placed and place_over(self.columns[c].text.text) is not None

    def _by_place(self, promises: tuple[Promise, ...]) -> tuple[Promise, ...]:
        """The promises with their sums; those of each municipality apart where columns tell what each did."""
        if not self.layout.placed:
            return with_row_totals(promises)
        return tuple(one for own in by_place(promises) for one in with_row_totals(own))

    def _begin_given(self, *, first: bool = False) -> None:
        """The promise over the table; rows under none have an empty one for each theme of the table."""
        given = self.around.promise if self.layout.given else None
        if given is not None and (first or not given.text):
            self._begin(given)

    def _lead(self, row: GridRow) -> None:
        slot = row.lone
        if slot is not None and slot.strips:
            text = traced(slot.strips, self.evidence)
            self.themes.append(text)
            told = heading_kind(text.text) == "tema" and not reports(text.text) and not tells_origin(text.text)
            self.theme = text.text if told else self.theme
            self._name_actor(text)

    def _row(self, row: GridRow) -> None:
        if self._is_theme(row):
            self._set_theme(row)
            return
        if is_note(row) and not self._holds_promises_across():
            self._leave(row)
            return
        self._theme_cell(row)
        moved = self._place_cell(row)
        promise = self._promise_text(row) or (self.promises[-1].text if moved and self.promises else None)
        again = self._said_before(promise) if promise is not None else None
        if promise is not None and again is None:
            self._begin(promise)
        if self.promises:
            at = len(self.promises) - 1 if again is None else again
            last = self.promises[at]
            found = self._activities(row, last)
            actor = (self.cells.answers.promise if found else "") or last.actor
            self.promises[at] = replace(last, activities=last.activities + found, actor=actor)
        else:
            self._leave(row)

    def _said_before(self, promise: TracedText) -> int | None:
        """The place of the promise that a row says again: that of the row above, or any where rows tell periods."""
        told = [(one.text.text, one.theme, one.municipality) for one in self.promises]
        said = (promise.text, self.theme, self.municipality)
        first = 0 if self.layout.period is not None else max(len(told) - 1, 0)
        if said not in told[first:]:
            return None
        self.leftovers.append(promise)
        return told.index(said, first)

    def _begin(self, promise: TracedText) -> None:
        """A promise of whom the header over the promises names, else the headings over the table."""
        at = self.layout.promise
        named = self.columns[at].heading.actor if at is not None else ""
        self.promises.append(Promise(0, self.theme, promise, (), named or self.actor, self.municipality))
        self.cells.answers.begin()

    def _leave(self, row: GridRow) -> None:
        self.leftovers += [traced(slot.strips, self.evidence) for slot in row.slots if slot.strips]

    def _holds_promises_across(self) -> bool:
        return self.layout.promise is None and not self.layout.given

    def _is_theme(self, row: GridRow) -> bool:
        """A row of one label; not one that only tells its period, nor a promise in a table whose promises stand so."""
        if self.layout.period is not None and row.filled == (self.layout.period,) and not row.merged:
            return False
        across = self._holds_promises_across() and (promises_across(row) or is_note(row))
        return is_theme(row, bold_labels=self.bold_labels) and not across

    def _set_theme(self, row: GridRow) -> None:
        slot = row.lone
        if slot is not None:
            text = traced(slot.strips, self.evidence)
            self.themes.append(text)
            if tells_period(text.text):
                self.cells.times.begin(text.text)
                return
            self._name_actor(text)
            self.theme = text.text
            self._begin_given()

    def _name_actor(self, theme: TracedText) -> None:
        """A theme such as "Kommunens insatser", "Kommunens åtaganden" or "Kommunen" says whose its rows are."""
        if names_parties_only(theme.text) or heading_kind(theme.text) in REPORTING | {"löfte"}:
            self.actor = actor_in(theme.text) or self.actor
        elif names_parties_only(self.theme):
            self.actor = self.around.actor

    def _theme_cell(self, row: GridRow) -> None:
        column = self.layout.theme
        if column is not None and row.slots[column].strips:
            text = traced(row.slots[column].strips, self.evidence)
            self.themes.append(text)
            self.theme = text.text

    def _place_cell(self, row: GridRow) -> bool:
        """Whether a row is of another municipality than the one above it; a promise may hold for several."""
        column, before = self.layout.place, self.municipality
        if column is not None and row.slots[column].strips:
            named = traced(row.slots[column].strips, self.evidence)
            self.leftovers.append(named)
            self.municipality = municipality_of(named.text)
        return self.municipality != before

    def _promise_text(self, row: GridRow) -> TracedText | None:
        """The promise that begins in this row; None where the one above goes on."""
        if self.layout.number is not None and row.slots[self.layout.number].strips:
            self.heads.append(traced(row.slots[self.layout.number].strips, self.evidence))
        slot = self._promise_slot(row)
        if slot is None or not slot.strips:
            return None
        return traced(slot.strips, self.evidence)

    def _promise_slot(self, row: GridRow) -> Slot | None:
        if self.layout.given:
            return None
        if self.layout.promise is not None:
            return row.slots[self.layout.promise]
        return row.lone if row.merged or promises_across(row) else None

    def _activities(self, row: GridRow, promise: Promise) -> tuple[Activity, ...]:
        if self._holds_promises_across() and (row.merged or promises_across(row)):
            return ()
        if self.layout.period is not None and row.slots[self.layout.period].strips:
            self.heads.append(traced(row.slots[self.layout.period].strips, self.evidence))
        return self.cells.read(row, promise, self.actor if self.layout.given else "")
