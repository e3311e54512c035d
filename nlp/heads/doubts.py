"""The named reasons why a person should look at a count."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

from extract.rule_files import RuleError, load_tables, text
from nlp.vocabulary.word_lists import section_lists

_FILE = Path(__file__).with_name("doubts.toml")


class Doubt(StrEnum):
    """What two readings are near about; the sentence that an analyst reads stands in `doubts.toml`."""

    NOUN = "substantiv"
    ARTICLE = "artikel"
    CATEGORY = "kategori"
    ZERO = "noll"
    STATUS = "läge"
    PART = "del"
    ROLE = "roll"
    SLIP = "läsfel"
    YEAR = "helår"
    TWICE = "dubbelt"
    REMOVED = "bort"
    AVERAGE = "snitt"
    VERDICT = "utslag"


def sentence(doubt: Doubt) -> str:
    """The Swedish sentence for an analyst."""
    return _sentences()[doubt]


@dataclass(frozen=True, slots=True)
class Near:
    """The rules and words of `doubts.toml` near which another reading lies."""

    heads: frozenset[str]
    cases: frozenset[str]
    shifts: frozenset[str]
    parting: frozenset[str]
    statuses: frozenset[str]
    settled: frozenset[str]
    describing: frozenset[str]
    compared: frozenset[str]
    against: frozenset[str]
    having: frozenset[str]
    agreed: frozenset[str]
    turns: frozenset[str]
    averages: frozenset[str]
    each: frozenset[str]
    measures: frozenset[str]
    periods: frozenset[str]
    general: frozenset[str]


near = cache(lambda: section_lists(_FILE, "near", Near))


@cache
def _sentences() -> dict[str, str]:
    """The sentences by id; a reason without one, or one for no reason, is refused."""
    found = {table.name: text(table, "text") for table in load_tables(_FILE, "doubt", {"id", "text"})}
    if set(found) != set(Doubt):
        raise RuleError(f"{_FILE.name}: skälen ska vara {', '.join(Doubt)}")
    return found
