"""The report cells of a row as activities: of which time, by whom, and what a bare number in one counts."""

from __future__ import annotations

from extract.facts.dating import Dating
from extract.flow.progress import progress_said
from extract.promises.grids.grids import GridRow
from extract.promises.grids.promise_columns import is_bare_number
from extract.promises.tabular.counted import counted_in, of_kind
from extract.promises.tabular.layouts import MEASURES, Layout
from extract.promises.tabular.marks import marked_columns
from extract.promises.tabular.row_times import RowTimes, summed_above, summed_before
from extract.promises.tabular.table_columns import Column
from extract.promises.tabular.table_headers import own_figure
from extract.promises.tabular.totals import says_total
from extract.promises.tabular.who_answers import WhoAnswers
from extract.records import Activity, Promise
from extract.texts.evidence import Evidence
from extract.texts.traced import traced


class ReportCells:
    """Reads the report cells of row after row; `times` and `answers` are what the rows so far say of them."""

    def __init__(
        self,
        rows: tuple[GridRow, ...],
        columns: tuple[Column, ...],
        layout: Layout,
        dating: Dating,
        evidence: Evidence,
    ) -> None:
        self.columns, self.layout, self.evidence = columns, layout, evidence
        self.answers = WhoAnswers(layout.actor, evidence, marked_columns(rows, columns))
        self.times = RowTimes(layout.period, columns, dating)

    def read(self, row: GridRow, promise: Promise, actor: str) -> tuple[Activity, ...]:
        """The activities of a row under a promise; `actor` is whose they are where neither header nor row says."""
        self.times.enter(row)
        self.answers.enter(row)
        found: list[Activity] = []
        for c in self.layout.reports:
            if row.slots[c].hold == "own":
                found.append(self._activity(row, c, promise, found, actor))
        return tuple(found)

    def _activity(self, row: GridRow, c: int, promise: Promise, earlier: list[Activity], actor: str) -> Activity:
        slot, column = row.slots[c], self.columns[c]
        text = traced(slot.strips, self.evidence)
        covered = self.columns[c : c + slot.column_span]
        told = (*promise.activities, *earlier)
        name = " – ".join(dict.fromkeys((covered[0].text.text, covered[-1].text.text)))
        sums = summed_above(name, told) if self.times.summing or self._sums_above(row) else ()
        sums = sums or (summed_before(earlier, len(promise.activities)) if column.heading.role == "totalt" else ())
        return Activity(
            column=name,
            period=self.times.of(covered, [told[i].period for i in sums]),
            text=text,
            nature=("" if column.marked else progress_said(name)) or self.layout.nature(c, column.heading.role),
            actor=column.heading.actor or self.answers.of(c) or actor,
            counted=self._counted(row, c, promise.text.text) if is_bare_number(own_figure(text.text)) else "",
            sums=sums,
            pages=text.pages or _pages(row),
            measure=column.heading.role in MEASURES or (c in self.layout.planned and is_bare_number(text.text)),
            compared=column.compared,
            marked=name if column.marked and text.text else "",
        )

    def _sums_above(self, row: GridRow) -> bool:
        """Whether the label of a row under the promise over the table says that it sums those above it."""
        return self.layout.labels is not None and says_total(row.text(self.layout.labels))

    def _counted(self, row: GridRow, c: int, promise: str) -> str:
        timed = self.layout.promise is None and self.layout.period is not None
        thing = counted_in(row, c, self.columns, self.layout, promise, timed=timed)
        over = next((at for at in row.filled if row.text(at) == thing), None)
        return of_kind(thing, self.columns[over].text.text) if over is not None else thing


def _pages(row: GridRow) -> tuple[int, int]:
    pages = [strip.page for slot in row.slots for strip in slot.strips] or [row.page]
    return min(pages), max(pages)
