"""Small words that tell how a line or a cell goes on, read from `connectives.toml`."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Connectives:
    """Words in lower case: those that follow a suspended hyphen, that end no sentence, and that are never inflected."""

    suspending: frozenset[str]
    unfinished: frozenset[str]
    function: frozenset[str]


@cache
def connectives() -> Connectives:
    """The lists; a list that is missing or unknown is an error that names it."""
    raw = tomllib.loads(Path(__file__).with_name("connectives.toml").read_text(encoding="utf-8"))
    known = {field.name for field in fields(Connectives)}
    if odd := known ^ set(raw):
        raise ValueError(f"connectives.toml: missing or unknown list {sorted(odd)}")
    return Connectives(**{name: frozenset(words) for name, words in raw.items()})
