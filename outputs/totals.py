"""The sums that people quote, from what holds after review."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from math import fsum

from outputs.columns import vocabulary
from outputs.rows import CountRow, TotalRow

Key = tuple[str, str, str, str, str, str]


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
