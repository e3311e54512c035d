"""How exact a number is said to be: `drygt 140`, `minst tre`, `upp till 20`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from nlp.number_words import data
from nlp.phrases import Phrases
from nlp.records import Precision
from nlp.rows import Row

_ARTICLES = frozenset({"ett", "en"})


@dataclass(frozen=True, slots=True)
class Modifier:
    """Words that change a number's precision; `limit` says which of its limits the number then is."""

    id: str
    precision: Precision
    limit: str


def _table(name: str, *, backward: bool) -> Phrases[Modifier]:
    phrases: Phrases[Modifier] = Phrases(backward)
    entries: list[dict[str, Any]] = data()[name]
    for entry in entries:
        phrases.add(entry["words"], Modifier(entry["id"], entry["precision"], entry["limit"]))
    return phrases


_BEFORE = _table("modifiers", backward=True)
_AFTER = _table("modifiers_after", backward=False)


def modifier_of(row: Row, first: int, last: int) -> Modifier | None:
    """The modifier just before the tokens `first` to `last` (an article may stand between), else just after them."""
    before = first - 1
    if row.word(before) in _ARTICLES:
        before -= 1
    found = _BEFORE.longest(row, before) or _AFTER.longest(row, last + 1)
    return found[1] if found else None


def limits(value: float, modifier: Modifier) -> tuple[float | None, float | None]:
    """The lowest and highest value that a modified number allows."""
    if modifier.precision == "högst":
        return 0.0, value
    return (value if modifier.limit == "low" else None), (value if modifier.limit == "high" else None)
