"""Who can be named as the one who did something: the parties of `actors.toml`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from extract.rule_files import Table, flag, load_tables, read_toml, strings, text
from nlp.records import Actor
from nlp.texts.phrases import Phrases
from nlp.vocabulary.cues import Cues, cues

# Endings of names of parties that are plurals, of which some can be counted.
PLURAL_NAMES = ("na", "bolagen", "företagen", "biblioteken", "förbunden")
_FILE = Path(__file__).with_name("actors.toml")
_ACTORS = frozenset({"polis", "kommun", "gemensamt", "annan", "okänd"})
_LISTS = frozenset(
    {
        "together", "alone", "apart", "behalf", "joining", "bodies", "events", "responsible", "companies", "summoned",
        "times", "inhabitants", "staff", "taking_part", "alerting",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Party:
    """Whom a word names. A hired hand `yields` to who hired it, where that is named too."""

    id: str
    actor: Actor
    yields: bool = False


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The names of `actors.toml`."""

    names: Phrases[Party]
    tails: dict[str, Party]
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


@cache
def single_names() -> dict[str, Party]:
    return {word: party for party, names, _ in entries() for word in names if " " not in word}


@cache
def entries() -> tuple[tuple[Party, tuple[str, ...], tuple[str, ...]], ...]:
    """Each party with its names and tails; an unknown actor is refused."""
    tables = load_tables(_FILE, "actor", {"id", "actor", "words", "tails", "examples"}, {"yields"})
    return tuple((_party(table), strings(table, "words"), strings(table, "tails")) for table in tables)


def _party(table: Table) -> Party:
    actor = text(table, "actor")
    if actor not in _ACTORS:
        raise table.refuse(f"okänd aktör {actor}")
    return Party(table.name, actor, flag(table, "yields"))  # type: ignore[arg-type]  # just checked


@cache
def lexicon() -> Lexicon:
    names: Phrases[Party] = Phrases()
    tails: dict[str, Party] = {}
    for party, words, ends in entries():
        names.add(words, party)
        tails |= dict.fromkeys(ends, party)
    section = read_toml(_FILE)["words"]
    table = Table(_FILE.name, "words", dict(section) if isinstance(section, dict) else {})
    if set(table.values) != _LISTS:
        raise table.refuse(f"nycklarna ska vara {', '.join(sorted(_LISTS))}")
    together, alone, apart, taking_part = (
        cues(strings(table, name)) for name in ("together", "alone", "apart", "taking_part")
    )
    behalf, joining, bodies, responsible, summoned, times, staff, alerting = (
        frozenset(strings(table, name))
        for name in ("behalf", "joining", "bodies", "responsible", "summoned", "times", "staff", "alerting")
    )
    return Lexicon(
        names,
        tails,
        together,
        alone,
        apart,
        taking_part,
        behalf,
        joining,
        bodies,
        strings(table, "events"),
        responsible,
        strings(table, "companies"),
        strings(table, "inhabitants"),
        summoned,
        times,
        staff,
        alerting,
    )


def table_examples() -> list[tuple[str, Actor]]:
    """Each example of `actors.toml` with the actor that it names."""
    tables = load_tables(_FILE, "actor", {"id", "actor", "words", "tails", "examples"}, {"yields"})
    return [(example, _party(table).actor) for table in tables for example in strings(table, "examples")]
