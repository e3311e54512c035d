"""Who can be named as the one who did something: the parties of `actors.toml` and how their names are found."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from extract.facts.municipalities import ambiguous, register
from extract.rule_files import Table, flag, load_tables, read_toml, strings, text
from nlp.records import Actor
from nlp.remembered import remembered
from nlp.texts.phrases import Phrases
from nlp.texts.rows import Row
from nlp.vocabulary.categories import sort_of
from nlp.vocabulary.cues import Cues, cues
from nlp.vocabulary.words import word_class, word_letters

_FILE = Path(__file__).with_name("actors.toml")
_ACTORS = frozenset({"polis", "kommun", "gemensamt", "annan", "okänd"})
_LISTS = frozenset(
    {
        "together",
        "alone",
        "behalf",
        "joining",
        "bodies",
        "events",
        "responsible",
        "companies",
        "summoned",
        "times",
        "inhabitants",
    }
)
_SHORTEST_START = 2
_SHORTEST_COMPANY = 3
_TOWN_WORDS = frozenset({"kommun", "stad"})
# A police area in the indefinite has its name behind it.
_AREA = ("polisområde", "lpo")
_LONGEST_NAME = 3


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
    behalf: frozenset[str]
    joining: frozenset[str]
    bodies: frozenset[str]
    events: tuple[str, ...]
    responsible: frozenset[str]
    companies: tuple[str, ...]
    inhabitants: tuple[str, ...]
    summoned: frozenset[str]
    times: frozenset[str]


def name_at(row: Row, place: int) -> tuple[int, Party, bool] | None:
    """Length, party and whether genitive of the longest name at a place."""
    town = _town_at(row, place)
    if town:
        return town
    found = lexicon().names.longest(row, place)
    named = (*found, False) if found else _by_form(row.word(place)) or _company_at(row, place)
    if named and named[0] == 1 and _describes(row, place):
        return None
    if named is None or not row.word(place + named[0] - 1).endswith(_AREA):
        return named
    length, party, owns = named
    return length + _area_after(row, place + length), party, owns


def _describes(row: Row, place: int) -> bool:
    """`tekniska brister`, against `tekniska gjorde`: a name that is an adjective before a noun."""
    return word_class(row.word(place)) == "adjective" and word_class(row.word(place + 1)) == "noun"


def name_ends_at(row: Row, place: int) -> bool:
    """Whether a name ends before a place."""
    starts = ((place - length, length) for length in range(1, _LONGEST_NAME + 1) if place >= length)
    return any((found := name_at(row, start)) is not None and found[0] == length for start, length in starts)


def _town_at(row: Row, place: int) -> tuple[int, Party, bool] | None:
    """`Herrljunga kommun`, `Borås Stads`: a municipality's name and what it calls itself are one name."""
    if row.word(place) not in _first_words():
        return None
    for length in (1, 2):
        own = " ".join(row.lower[place : place + length])
        called = row.word(place + length)
        if (own in _all_names() or own.removesuffix("s") in _all_names()) and called.removesuffix("s") in _TOWN_WORDS:
            return length + 1, municipality_party(), called.endswith("s")
    return None


def _area_after(row: Row, place: int) -> int:
    """How many words name the area of the police before them: `Lokalpolisområde Södra Skaraborg`."""
    end = place
    while end < min(place + 2, len(row)) and row.written(end)[:1].isupper():
        end += 1
    return end - place


@remembered
def begins_name(word: str) -> bool:
    """Whether a name can begin with a word: most words are passed over here."""
    known = lexicon().names.begins(word) or _by_form(word) is not None or word in _first_words()
    return known or _company(word) is not None


@cache
def _all_names() -> frozenset[str]:
    return frozenset(one.name.lower() for one in register())


@cache
def _first_words() -> frozenset[str]:
    first = {name.split()[0] for name in _all_names()}
    return frozenset(first | {f"{word}s" for word in first})


@cache
def municipality_names() -> frozenset[str]:
    """The municipalities whose names are nothing else, in lower case."""
    return frozenset(one.name.lower() for one in register() if one.name not in ambiguous())


@cache
def municipality_party() -> Party:
    """Whom the bare name of a municipality means."""
    return next(party for party, _, _ in entries() if party.id == "kommun")


@remembered
def _by_form(word: str) -> tuple[int, Party, bool] | None:
    """A party by the last part of its name, or in the genitive."""
    party = _by_tail(word)
    if party:
        return 1, party, False
    owner = (single_names().get(word[:-1]) or _by_tail(word[:-1])) if word.endswith("s") else None
    return (1, owner, True) if owner else None


@remembered
def _by_tail(word: str) -> Party | None:
    tails = lexicon().tails
    return next((tails[word[cut:]] for cut in range(_SHORTEST_START, len(word) - 3) if word[cut:] in tails), None)


def _company_at(row: Row, place: int) -> tuple[int, Party, bool] | None:
    found = _company(row.word(place))
    return found if found and row.written(place)[:1].isupper() else None


@remembered
def _company(word: str) -> tuple[int, Party, bool] | None:
    """A housing company, as `Uppsalahem`; the first part of `studentbostäder` is a word of the lexicon, no name."""
    owns = word.endswith("s")
    name = word.removesuffix("s")
    if not name.endswith(lexicon().companies):
        return None
    start = name.removesuffix(next(tail for tail in lexicon().companies if name.endswith(tail)))
    plain = not start.isalpha() or any(map(_is_plain, (start, start.removesuffix("s"))))
    if plain or len(start) < _SHORTEST_COMPANY or word_letters(name):
        return None
    return 1, next(party for party, _, _ in entries() if party.id == "annan"), owns


def _is_plain(start: str) -> bool:
    """Whether the first part of a compound is a word of its own, and no name."""
    return bool(word_letters(start)) or sort_of(start).known or sort_of(start).nature != "sak"


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
    together, alone = (cues(strings(table, name)) for name in ("together", "alone"))
    behalf, joining, bodies, responsible, summoned, times = (
        frozenset(strings(table, name)) for name in ("behalf", "joining", "bodies", "responsible", "summoned", "times")
    )
    return Lexicon(
        names,
        tails,
        together,
        alone,
        behalf,
        joining,
        bodies,
        strings(table, "events"),
        responsible,
        strings(table, "companies"),
        strings(table, "inhabitants"),
        summoned,
        times,
    )


def table_examples() -> list[tuple[str, Actor]]:
    """Each example of `actors.toml` with the actor that it names."""
    tables = load_tables(_FILE, "actor", {"id", "actor", "words", "tails", "examples"}, {"yields"})
    return [(example, _party(table).actor) for table in tables for example in strings(table, "examples")]
