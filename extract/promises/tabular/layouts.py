"""Which column of a table holds what: the promise, its theme, what was reported."""

from __future__ import annotations

from dataclasses import dataclass, replace

from extract.facts.columns import Heading, Role, names_deed
from extract.flow.headings import heading_kind, promises
from extract.flow.tenses import mostly_past
from extract.promises.grids.grids import GridRow
from extract.promises.grids.municipality_columns import place_column, reports_by_place
from extract.promises.grids.period_columns import period_column
from extract.promises.grids.promise_columns import is_bare_number, promise_column, wordy
from extract.promises.tabular.across import promises_across
from extract.promises.tabular.party_columns import reports_by_party
from extract.promises.wording.deeds import says_number
from extract.records import Nature

REPORTS: frozenset[Role] = frozenset({"aktivitet", "utfall", "totalt", "status", "kommentar"})
MEASURES: frozenset[Role] = frozenset({"mål", "mått"})
"""Columns that say what is to be reached."""
NATURES: dict[Role, Nature] = {
    "mål": "mål",
    "mått": "mål",
    "aktivitet": "utfall",
    "utfall": "utfall",
    "totalt": "utfall",
    "status": "status",
    "ansvarig": "ansvarig",
    "kommentar": "kommentar",
    "löfte": "annat",
    "tid": "annat",
    "bakgrund": "annat",
    "tema": "annat",
    "fakta": "annat",
    "skillnad": "kommentar",
    "okänd": "utfall",
    "period": "utfall",
    "nummer": "annat",
}
LONGEST_AMOUNT, HALF = 4, 0.5
"""So many words at most say how much ("minst 20 pass i veckan" is more), and the share of such goals in a column."""
FEWEST, FIGURES = 2, 0.7
"""Rows, and the share of the other cells that are numbers, in a table of places and of what was done there."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Columns by what they hold; `promise` None where the promises stand in rows merged over the table.

    `given` says that the one promise of the table stands above it, `parted` that every column is a party's report.
    `place` names the municipality of each row; `placed`: the headers of columns do. `done`: what would be promised may
    also be what was done in its period. `labels` names what each row counts, where the promise stands above the table.
    """

    promise: int | None
    reports: tuple[int, ...]
    theme: int | None = None
    number: int | None = None
    period: int | None = None
    actor: int | None = None
    planned: frozenset[int] = frozenset()
    given: bool = False
    parted: bool = False
    place: int | None = None
    placed: bool = False
    done: bool = False
    labels: int | None = None

    def under_promise(self, *, given: bool = True) -> Layout:
        """The layout where the promise stands above the table or its rows, so that its own first column is a report."""
        if self.promise is None:
            return self
        reports = tuple(sorted((self.promise, *self.reports)))
        planned = self.planned if self.done else self.planned | {self.promise}
        labels = self.promise if given else None
        return replace(self, promise=None, reports=reports, planned=planned, given=given, labels=labels)

    def nature(self, column: int, role: Role) -> Nature:
        """What a report column says: an activity beside its result is a goal."""
        return "mål" if column in self.planned else NATURES[role]


def layout_of(headings: tuple[Heading, ...], rows: tuple[GridRow, ...]) -> Layout | None:
    """The table's layout; None where it is no follow-up."""
    if not any(head.text for head in headings):
        return _layout_by_content(rows)
    if headings[0].role == "fakta":
        return None
    by_role: dict[Role, list[int]] = {}
    for column, head in enumerate(headings):
        by_role.setdefault(head.role, []).append(column)
    period = period_column(headings, rows)
    parted = reports_by_party(headings, rows, period)
    promise = None if parted else _what_for(promise_column(headings, rows, by_role, period), headings, rows)
    timed = period is not None and promise is None
    placed = promise is not None and reports_by_place(headings, rows, promise)
    reporting = timed or placed or any(_reports(head) for c, head in enumerate(headings) if c not in (promise, period))
    if not reporting:
        return _layout_of_places(headings, rows) or _layout_by_content(rows)
    unnamed = _unnamed_before(headings, rows, promise) if period != 0 else None
    theme = _first(by_role, "tema", promise) if unnamed is None or not wordy(rows, unnamed) else unnamed
    number = _first(by_role, "nummer", promise) if unnamed is None or wordy(rows, unnamed) else unnamed
    place = place_column(headings, rows, promise)
    aside = {promise, theme, number, period, place, *_backgrounds(headings)}
    reports = tuple(c for c in range(len(headings)) if c not in aside)
    merged = any(promises_across(row) or (row.merged and not parted) for row in rows)
    if promise is None and not merged and not timed and not all(head.known for head in headings):
        return _layout_by_content(rows)
    given = promise is None and not merged
    actor = _first(by_role, "ansvarig", promise)
    planned = _planned(headings, reports, rows)
    done = promise is not None and period is not None and _tells_deeds(headings[promise], headings, reports)
    return Layout(promise, reports, theme, number, period, actor, planned, given, parted, place, placed, done)


def _what_for(promise: int | None, headings: tuple[Heading, ...], rows: tuple[GridRow, ...]) -> int | None:
    """The column of promises; where its goals only say how much ("25 pass"), that of the activities left of it."""
    if promise is None or headings[promise].role != "mål":
        return promise
    named = [c for c in range(promise) if headings[c].role == "aktivitet" and not headings[c].dated and wordy(rows, c)]
    goals = [row.text(promise) for row in rows if row.slots[promise].strips]
    amounts = [text for text in goals if len(text.split()) <= LONGEST_AMOUNT and says_number(text)]
    return named[0] if named and len(amounts) > HALF * len(goals) else promise


def _layout_of_places(headings: tuple[Heading, ...], rows: tuple[GridRow, ...]) -> Layout | None:
    """A place a row, and a deed a column: the cells tell how many of each were done there."""
    deeds = range(1, len(headings))
    cells = [row.text(c) for row in rows for c in deeds if row.slots[c].strips]
    numbers = sum(is_bare_number(text) for text in cells)
    named = headings[0].role in ("okänd", "tema") and sum(names_deed(headings[c].text) for c in deeds)
    if len(rows) < FEWEST or not named or 2 * named < len(deeds) or numbers < FIGURES * len(cells):
        return None
    return Layout(0, tuple(deeds)) if wordy(rows, 0) and not headings[0].dated else None


def _unnamed_before(headings: tuple[Heading, ...], rows: tuple[GridRow, ...], promise: int | None) -> int | None:
    """A first column without a header, left of the promises: it holds their themes or their numbers."""
    if promise is None or promise == 0 or headings[0].text:
        return None
    return 0 if any(row.slots[0].strips for row in rows) else None


def _layout_by_content(rows: tuple[GridRow, ...]) -> Layout | None:
    """Without a header the first column of promising sentences holds the promises, and what is right of it reports."""
    columns = range(len(rows[0].slots) if rows else 0)
    promise = next((c for c in columns if _promising(rows, c)), None)
    if promise is None or promise + 1 >= len(columns):
        return None
    number = promise - 1 if promise and not wordy(rows, promise - 1) else None
    theme = promise - 1 if promise and number is None else None
    return Layout(promise, tuple(range(promise + 1, len(columns))), theme, number)


def _promising(rows: tuple[GridRow, ...], column: int) -> bool:
    texts = [row.text(column) for row in rows if row.slots[column].strips]
    return sum(promises(text) for text in texts) * 2 >= len(texts) > 0


def _reports(head: Heading) -> bool:
    return head.role in REPORTS or head.role == "period" or head.dated or bool(head.actor)


def _backgrounds(headings: tuple[Heading, ...]) -> list[int]:
    """Columns of why something was promised, left of the first of what was done; right of it one says why it failed."""
    told = next((c for c, head in enumerate(headings) if head.role == "utfall" or head.dated), len(headings))
    return [c for c, head in enumerate(headings[:told]) if head.role == "bakgrund"]


def _first(by_role: dict[Role, list[int]], role: Role, promise: int | None) -> int | None:
    return next((column for column in by_role.get(role, []) if column != promise), None)


def _tells_of_time(head: Heading) -> bool:
    """Whether a column is for what was done in its time, as "Tertial 1" is."""
    return head.dated and head.role in ("okänd", "period")


def _tells_deeds(head: Heading, headings: tuple[Heading, ...], reports: tuple[int, ...]) -> bool:
    """Whether a column of activities that are not called planned stands beside none of what came of them."""
    return head.role == "aktivitet" and heading_kind(head.text) != "plan" and not _outcomes(headings, reports)


def _outcomes(headings: tuple[Heading, ...], reports: tuple[int, ...]) -> bool:
    return any(headings[c].role == "utfall" or _tells_of_time(headings[c]) for c in reports)


def _planned(headings: tuple[Heading, ...], reports: tuple[int, ...], rows: tuple[GridRow, ...]) -> frozenset[int]:
    """Activity columns not in the past beside a column of results, or of a period's, say what was to be done."""
    if not _outcomes(headings, reports):
        return frozenset()
    planned = [c for c in reports if headings[c].role == "aktivitet" and not headings[c].dated]
    return frozenset(c for c in planned if not mostly_past([row.text(c) for row in rows if row.slots[c].strips]))
