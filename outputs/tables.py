"""The whole batch as typed rows of every table of the contract, whatever the order of its files."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from math import fsum

from outputs.columns import vocabulary
from outputs.document_tables import DocumentTables
from outputs.fulfilment import after_review
from outputs.identity import numbered
from outputs.review import apply
from outputs.rows import ActivityRow, CountRow, DocumentRow, NumberRow, PromiseRow, ReviewRow, Row, TotalRow

Key = tuple[str, str, str, str, str, str]


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


def tables_of(documents: Iterable[DocumentTables], entries: Mapping[str, ReviewRow]) -> Tables:
    """Every row of the batch, after review; `entries` are an analyst's, by the id of the count or number."""
    parts = sorted(documents, key=lambda part: part.file)
    counts = tuple(row for part in parts for row in part.counts)
    numbers = tuple(row for part in parts for row in part.numbers)
    reviewed = apply(counts, numbers, entries)
    return Tables(
        documents=_told_apart(parts),
        promises=after_review((row for part in parts for row in part.promises), reviewed.counts),
        activities=tuple(row for part in parts for row in part.activities),
        counts=reviewed.counts,
        numbers=numbers,
        totals=totals(reviewed.counts),
        reviews=reviewed.reviews,
        messages=reviewed.messages,
    )


def _told_apart(parts: Iterable[DocumentTables]) -> tuple[DocumentRow, ...]:
    """The documents by file name; copies have their numbers after the original, wherever that stands."""
    originals_first = sorted(parts, key=lambda part: (part.is_copy, part.file))
    ids = numbered(part.document.document_id for part in originals_first)
    rows = (replace(part.document, document_id=name) for part, name in zip(originals_first, ids, strict=True))
    return tuple(sorted(rows, key=lambda row: row.file))


def totals(counts: Iterable[CountRow]) -> tuple[TotalRow, ...]:
    """One row for each municipality, year, period, category and actor that something is summed of, in that order."""
    summed: dict[Key, list[float]] = defaultdict(list)
    for row in counts:
        if row.valid.summed and row.valid.value is not None:
            summed[_key(row)].append(row.valid.value)
    return tuple(TotalRow(*key, fsum(summed[key]), len(summed[key])) for key in sorted(summed, key=_order))


def _key(row: CountRow) -> Key:
    where = row.where
    return where.municipality, where.code, where.year, where.period, row.valid.category, row.count.actor


def _order(key: Key) -> tuple[str, str, str, str, int, int]:
    municipality, code, year, period, category, actor = key
    return municipality, code, year, period, _place("kategori", category), _place("aktor", actor)


def _place(name: str, word: str) -> int:
    words = vocabulary(name)
    return words.index(word) if word in words else len(words)
