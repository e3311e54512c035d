"""The rules of `relations.toml`: words that make a count a part of another, or say one again."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

from nlp.cues import Cues, cues
from nlp.rule_files import Table, load_tables, strings, text

_FILE = Path(__file__).with_name("relations.toml")


@dataclass(frozen=True, slots=True)
class Rule:
    """Phrases before a number that relate it to an earlier one; with `nouns`, only where it counts one of them."""

    id: str
    kind: Literal["del_av", "upprepar"]
    phrases: Cues
    nouns: frozenset[str]
    examples: tuple[str, ...]


@cache
def rules() -> tuple[Rule, ...]:
    """The rules of `relations.toml`; an unknown kind is refused."""
    return tuple(
        _read(table) for table in load_tables(_FILE, "relation", {"id", "kind", "phrases", "examples"}, {"nouns"})
    )


def _read(table: Table) -> Rule:
    kind = text(table, "kind")
    if kind not in ("del_av", "upprepar"):
        raise table.refuse(f"okänt slag {kind}")
    phrases = cues(strings(table, "phrases"))
    return Rule(table.name, kind, phrases, frozenset(strings(table, "nouns")), strings(table, "examples"))  # type: ignore[arg-type]  # just checked
