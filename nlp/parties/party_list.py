"""Who can be named as the one who did something: the parties of `actors.toml`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import get_args

from extract.rule_files import Table, flag, load_tables, one_of, strings
from nlp.records import Actor
from nlp.texts.phrases import Phrases
from nlp.vocabulary.cues import Cues
from nlp.vocabulary.word_lists import section_lists

# Endings of names of parties that are plurals, of which some can be counted.
PLURAL_NAMES = ("na", "bolagen", "företagen", "biblioteken", "förbunden")
_FILE = Path(__file__).with_name("actors.toml")


@dataclass(frozen=True, slots=True)
class Party:
    """Whom a word names. A hired hand `yields` to who hired it, where that is named too."""

    id: str
    actor: Actor
    yields: bool = False


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The word lists of `actors.toml`, of words around the names of parties; tuples are last parts of words."""

    together: Cues
    alone: Cues
    apart: Cues
    taking_part: Cues
    behalf: frozenset[str]
    joining: frozenset[str]
    bodies: frozenset[str]
    events: tuple[str, ...]
    responsible: frozenset[str]
    companies: tuple[str, ...]
    inhabitants: tuple[str, ...]
    summoned: frozenset[str]
    times: frozenset[str]
    staff: frozenset[str]
    alerting: frozenset[str]
    each: frozenset[str]
    used: frozenset[str]


@cache
def single_names() -> dict[str, Party]:
    return {word: party for party, names, _ in entries() for word in names if " " not in word}


@cache
def entries() -> tuple[tuple[Party, tuple[str, ...], tuple[str, ...]], ...]:
    """Each party with its names and tails; an unknown actor is refused."""
    return tuple((_party(table), strings(table, "words"), strings(table, "tails")) for table in _tables())


def _party(table: Table) -> Party:
    return Party(table.name, one_of(table, "actor", get_args(Actor)), flag(table, "yields"))


lexicon = cache(lambda: section_lists(_FILE, "words", Lexicon))


@cache
def party_names() -> Phrases[Party]:
    """Whom each name means."""
    known: Phrases[Party] = Phrases()
    for party, words, _ in entries():
        known.add(words, party)
    return known


@cache
def party_tails() -> dict[str, Party | None]:
    """Whom the last part of a name means; None for those that only look like such a part: `cykelvägarna`."""
    never = [tail for table in _tables() for tail in (strings(table, "never") if "never" in table.values else ())]
    return {tail: party for party, _, tails in entries() for tail in tails} | dict.fromkeys(never)


@cache
def tags() -> dict[str, Actor]:
    """Whom each word means that names a party in brackets only: `(pol+kom)`."""
    tagged = (table for table in _tables() if "tags" in table.values)
    return {word: _party(table).actor for table in tagged for word in strings(table, "tags")}


def table_examples() -> list[tuple[str, Actor]]:
    """Each example of `actors.toml` with the actor that it names."""
    return [(example, _party(table).actor) for table in _tables() for example in strings(table, "examples")]


@cache
def _tables() -> list[Table]:
    return load_tables(_FILE, "actor", {"id", "actor", "words", "tails", "examples"}, {"yields", "never", "tags"})
