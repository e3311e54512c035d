"""Who did what is counted: named in the sentence, else in its surroundings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from nlp.cues import Cues, cues, length_at
from nlp.frame import Clause, Frame
from nlp.phrases import Phrases
from nlp.records import Actor
from nlp.rule_files import Table, flag, load_tables, read_toml, strings, text
from nlp.rows import Row

_FILE = Path(__file__).with_name("actors.toml")
_ACTORS = frozenset({"polis", "kommun", "gemensamt", "annan", "okänd"})
_SHORTEST_START = 2


@dataclass(frozen=True, slots=True)
class Party:
    """Whom a word names. A hired hand `yields` to who hired it, where that is named too."""

    id: str
    actor: Actor
    yields: bool = False


@dataclass(frozen=True, slots=True)
class Mention:
    """A party named at places `first` to before `last`; `agent` is false for one that only stands by."""

    first: int
    last: int
    party: Party
    agent: bool


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The names of `actors.toml`."""

    names: Phrases[Party]
    tails: dict[str, Party]
    together: Cues
    alone: Cues


def actor_in(frame: Frame, place: int) -> Actor | None:
    """The actor that the sentence names for the count at `place`; None where it names none."""
    tag = _closing_tag(frame)
    if tag:
        return tag
    mentions = list(mentions_of(frame))
    if not any(mention.agent for mention in mentions):
        return None
    clause = frame.clause_at(place)
    for part in _by_nearness(frame, clause):
        found = _joined(frame, part, [m for m in mentions if part.first <= m.first < part.last])
        if found:
            return found
    return None


def _by_nearness(frame: Frame, clause: Clause) -> list[Clause]:
    """The clause itself, then those before it from the nearest, then those after it."""
    at = frame.clauses.index(clause)
    return [clause, *reversed(frame.clauses[:at]), *frame.clauses[at + 1 :]]


def _joined(frame: Frame, clause: Clause, mentions: list[Mention]) -> Actor | None:
    """What the parties of a clause make together."""
    agents = [mention.party for mention in mentions if mention.agent]
    if not agents:
        return None
    actors = {party.actor for party in agents if not party.yields} or {party.actor for party in agents}
    if "gemensamt" in actors or {"polis", "kommun"} <= actors:
        return "gemensamt"
    for own in ("polis", "kommun"):
        if own in actors:
            return own  # type: ignore[return-value]  # both are actors
    return "annan"


def mentions_of(frame: Frame) -> Iterator[Mention]:
    """The parties named in a sentence, in order."""
    place = frame.first
    while place < frame.last:
        found = _name_at(frame.row, place)
        if found is None or place + found[0] > frame.last:
            place += 1
            continue
        length, party, genitive = found
        yield Mention(place, place + length, party, _acts(frame, place, place + length, genitive=genitive))
        place += length


def _acts(frame: Frame, first: int, last: int, *, genitive: bool) -> bool:
    """Whether a named party does something: a subject, an agent or a companion, no place and no owner of a thing."""
    if _is_companion(frame, first):
        return True
    before = frame.word(first - 1)
    if frame.kind(first - 1) == "preposition" and before != "av":
        return False
    if genitive:
        return frame.kind(last) in ("noun", "adjective", "number") and before not in ("i", "på", "av")
    if before == "av":
        return _passive_before(frame, first)
    return True


def _passive_before(frame: Frame, place: int) -> bool:
    """A passive verb or a participle stands before `av`."""
    return any(
        frame.word(at).endswith("s") or frame.kind(at) == "adjective"
        for at in frame.clause_at(place).verbs
        if at < place
    ) or frame.kind(place - 2) in ("adjective", "past", "noun")


def _is_companion(frame: Frame, place: int) -> bool:
    """`tillsammans med`, `i samverkan med` before the name, other names between them allowed."""
    at = place - 1
    while at > frame.first and (frame.word(at) in (",", "och") or _name_at(frame.row, at)):
        at -= 1
    return any(
        length_at(frame, start, lexicon().together) == at - start + 1
        for start in range(max(frame.first, at - 2), at + 1)
    )


def _closing_tag(frame: Frame) -> Actor | None:
    """`(Polis)`, `(Polis och Kommun)` at the end of a sentence."""
    end = frame.last - 1 if frame.word(frame.last - 1) == "." else frame.last
    if frame.word(end - 1) != ")":
        return None
    start = next((at for at in range(end - 2, max(end - 7, frame.first), -1) if frame.word(at) == "("), None)
    if start is None:
        return None
    named = [_name_at(frame.row, at) for at in range(start + 1, end - 1)]
    parties = [found[1].actor for found in named if found]
    rest = [at for at, found in zip(range(start + 1, end - 1), named, strict=True) if not found]
    if not parties or any(frame.word(at) not in ("och", "/", ",", "&", "samt", "+") for at in rest):
        return None
    return "gemensamt" if len(set(parties)) > 1 and set(parties) & {"polis", "kommun"} else parties[0]


def _name_at(row: Row, place: int) -> tuple[int, Party, bool] | None:
    """Length, party and whether genitive of the longest name at a place."""
    found = lexicon().names.longest(row, place)
    if found:
        return found[0], found[1], False
    word = row.word(place)
    party = _by_tail(word)
    if party:
        return 1, party, False
    if word.endswith("s"):
        owner = single_names().get(word[:-1]) or _by_tail(word[:-1])
        return (1, owner, True) if owner else None
    return None


@lru_cache(maxsize=16384)
def _by_tail(word: str) -> Party | None:
    tails = lexicon().tails
    return next((tails[word[cut:]] for cut in range(_SHORTEST_START, len(word) - 3) if word[cut:] in tails), None)


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
    return Lexicon(names, tails, cues(strings(table, "together")), cues(strings(table, "alone")))
