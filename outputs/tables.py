"""The whole batch into typed rows of every table of the contract, whatever the order of its files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from extract.records import FollowUp
from nlp.records import CountedFollowUp
from outputs.count_rows import counted_rows
from outputs.document_rows import reason, reported
from outputs.identity import document_ids
from outputs.records import Batch, Entry
from outputs.review import apply
from outputs.rows import ActivityRow, CountRow, DocumentRow, NumberRow, PromiseRow, ReviewRow, Row, TotalRow
from outputs.totals import totals

NOT_UNDERSTOOD = "granska"
"""The role of a number that no rule understood."""
NO_TABLE = "Ingen uppföljningstabell hittades, så det finns inga löften eller aktiviteter att redovisa."


@dataclass(frozen=True, slots=True)
class Tables:
    """The rows of every table, and what is wrong with what analysts have entered, in Swedish."""

    documents: tuple[DocumentRow, ...] = ()
    promises: tuple[PromiseRow, ...] = ()
    activities: tuple[ActivityRow, ...] = ()
    counts: tuple[CountRow, ...] = ()
    numbers: tuple[NumberRow, ...] = ()
    totals: tuple[TotalRow, ...] = ()
    reviews: tuple[ReviewRow, ...] = ()
    messages: tuple[str, ...] = ()

    def rows(self, table: str) -> tuple[Row, ...]:
        """The rows of the table that the contract calls `table`."""
        named: dict[str, tuple[Row, ...]] = {
            "dokument": self.documents,
            "loften": self.promises,
            "aktiviteter": self.activities,
            "antal": self.counts,
            "tal": self.numbers,
            "summering": self.totals,
            "granskning": self.reviews,
        }
        return named[table]


def tables_of(batch: Batch, entries: Mapping[str, ReviewRow]) -> Tables:
    """Every row of the batch, after review; `entries` are an analyst's, by the id of the count or number."""
    files = sorted(batch.entries, key=lambda entry: entry.file)
    parts = [_document(name, entry) for name, entry in zip(document_ids(files), files, strict=True)]
    counts = tuple(row for part in parts for row in part.counts)
    numbers = tuple(row for part in parts for row in part.numbers)
    reviewed = apply(counts, numbers, entries)
    return Tables(
        documents=tuple(row for part in parts for row in part.documents),
        promises=tuple(row for part in parts for row in part.promises),
        activities=tuple(row for part in parts for row in part.activities),
        counts=reviewed.counts,
        numbers=numbers,
        totals=totals(reviewed.counts),
        reviews=reviewed.reviews,
        messages=reviewed.messages,
    )


def _document(document_id: str, entry: Entry) -> Tables:
    row = DocumentRow(document_id, _readable(entry.file), entry.sha256, "fel", entry.pages, reason=entry.failure)
    if entry.duplicate_of and not entry.failure:
        same = f"Filen är byte för byte densamma som {entry.duplicate_of}. Den är läst en gång, och redovisas där."
        return Tables(documents=(replace(row, status="varning", reason=same),))
    if entry.follow_up is None or entry.counted is None:
        return Tables(documents=(row,))
    return _read(_described(row, entry.follow_up), entry.follow_up, entry.counted)


def _readable(file: str) -> str:
    """The name with a visible mark for each byte that is no text, as old file systems have them."""
    return file.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _described(row: DocumentRow, follow_up: FollowUp) -> DocumentRow:
    place = follow_up.municipality
    told = reason(follow_up.problems) or ("" if follow_up.promises else NO_TABLE)
    return replace(
        row,
        status="varning" if told else "ok",
        reason=told,
        pages=follow_up.pages,
        title=follow_up.title,
        municipality=place.name if place else "",
        code=place.code if place else "",
        county=place.county if place else "",
        year=follow_up.year,
        tables=follow_up.tables,
    )


def _read(row: DocumentRow, follow_up: FollowUp, counted: CountedFollowUp) -> Tables:
    found = reported(row.document_id, row.file, follow_up, counted)
    activities = tuple(activity for under in found.activities for activity in under)
    counts, numbers = counted_rows(row, follow_up, counted, found)
    doubtful = sum(c.doubtful for c in counts) + sum(n.role == NOT_UNDERSTOOD for n in numbers)
    row = replace(row, activities=len(activities), counts=len(counts), doubtful=doubtful)
    return Tables((row,), found.promises, activities, counts, numbers)
