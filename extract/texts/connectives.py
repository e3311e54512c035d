"""Small words that tell how a line or a cell goes on, read from `connectives.toml`."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path

from extract.rule_files import load_table, strings

FILE = Path(__file__).with_name("connectives.toml")


@dataclass(frozen=True, slots=True)
class Connectives:
    """Words in lower case: those that follow a suspended hyphen, that end no sentence, and that are never inflected.

    `ending` are suspending ones that are the end of other words more often than they follow a suspended hyphen;
    `inflecting` those of them that hardly ever follow one.
    """

    suspending: frozenset[str]
    ending: frozenset[str]
    inflecting: frozenset[str]
    unfinished: frozenset[str]
    function: frozenset[str]


@cache
def connectives() -> Connectives:
    """The lists; a list that is missing or unknown is refused."""
    known = load_table(FILE, {field.name for field in fields(Connectives)})
    return Connectives(**{name: frozenset(strings(known, name)) for name in known.values})
