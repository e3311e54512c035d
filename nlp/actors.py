"""Who did what is counted: named in the sentence, else in its surroundings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from nlp.categories import sort_of
from nlp.cues import Cues, cues, length_at
from nlp.frame import Clause, Frame
from nlp.lemmas import base_form
from nlp.phrases import Phrases
from nlp.records import Actor
from nlp.rows import Row
from nlp.rule_files import Table, flag, load_tables, read_toml, strings, text
from nlp.words import FINITE

_FILE = Path(__file__).with_name("actors.toml")
_ACTORS = frozenset({"polis", "kommun", "gemensamt", "annan", "okänd"})
_SHORTEST_START = 2
_RANKED: tuple[Actor, ...] = ("polis", "kommun", "annan")
_BEHALF = frozenset({"uppdrag", "initiativ", "begäran", "hjälp", "stöd", "ledning", "bedömning", "del", "regi"})
_STARTS = frozenset({"och", "samt", "men", ",", ";", "medan", "där", "som", "att", "varav", "varvid", "då", "när"})


@dataclass(frozen=True, slots=True)
class Party:
    """Whom a word names. A hired hand `yields` to who hired it, where that is named too."""

    id: str
    actor: Actor
    yields: bool = False


@dataclass(frozen=True, slots=True)
class Mention:
    """A party named at places `first` to before `last`.

    `agent` is false for one that only stands by, `owns` is true of a genitive.
    """

    first: int
    last: int
    party: Party
    agent: bool
    owns: bool = False


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
    named = mentions_of(frame)
    beside = _just_before(frame, place, named)
    if beside:
        return beside
    mentions = [mention for mention in named if mention.agent]
    for part in _by_nearness(frame, frame.clause_at(place)):
        found = _joined(frame, [m for m in mentions if _speaks_for(frame, place, part, m)]) or _alone(frame, part)
        if found:
            return found
    return None


def _speaks_for(frame: Frame, place: int, part: Clause, mention: Mention) -> bool:
    """A party of the clause; not one that only joined in what a later number counts (`…, sex av dem med polisen`)."""
    if not part.first <= mention.first < part.last:
        return False
    later = any(frame.kind(at) == "number" for at in range(place + 1, mention.first))
    return not (later and frame.word(mention.first - 1) == "med")


def _just_before(frame: Frame, place: int, mentions: Sequence[Mention]) -> Actor | None:
    """The owner of the number (`polisens 8 insatser`), or a party that shares its verb (`…, kommunen ingen`)."""
    for mention in mentions:
        if _is_sent_by(frame, place, mention):
            return mention.party.actor
        if frame.word(mention.first - 1) == "av" and mention.first - 2 == place and not mention.owns:
            return mention.party.actor
        if mention.first - 1 in (place, place + 1) and frame.word(mention.first) in ("polis", "kommun"):
            return mention.party.actor
        if mention.last == place - 1 and frame.word(place - 1) == "med" and mention.first > frame.first:
            return mention.party.actor
        if mention.last == place and (mention.owns or _shares_verb(frame, mention.first)):
            return mention.party.actor
    return None


def _shares_verb(frame: Frame, first: int) -> bool:
    """`…, kommunen ingen`, `tillsyn: kommunen 12`, `… och Tullverket tre`."""
    if frame.word(first - 1) == "och":
        return _name_at(frame.row, first - 2) is None
    return frame.word(first - 1) in (",", "medan", ";", ":")


def _is_sent_by(frame: Frame, place: int, mention: Mention) -> bool:
    """`fyra tullare`, `två inspektörer från kommunen`: the people counted are someone's own."""
    counted = mention.first == place + 1 and not mention.owns and mention.party.id == "annan"
    sender = frame.word(mention.first - 1) == "från" and mention.first == place + 3
    return counted or (sender and sort_of(base_form(frame.written(place + 1))).nature == "person")


def _by_nearness(frame: Frame, clause: Clause) -> list[Clause]:
    """The clause itself, then those before it from the nearest, then those after it."""
    at = frame.clauses.index(clause)
    return [clause, *reversed(frame.clauses[:at]), *frame.clauses[at + 1 :]]


def _joined(frame: Frame, mentions: Sequence[Mention]) -> Actor | None:
    """What the parties of a clause make together: an owner speaks only where nobody else acts."""
    acting = [mention for mention in mentions if not mention.owns]
    if all(mention.party.yields for mention in acting):
        acting = [*acting, *(mention for mention in mentions if mention.owns)]
    actors = _actors(acting)
    if "gemensamt" in actors or {"polis", "kommun"} <= actors:
        return "gemensamt"
    leading = _actors([mention for mention in acting if not _is_companion(frame, mention.first)]) or actors
    return next((actor for actor in _RANKED if actor in leading), None)


def _actors(mentions: Sequence[Mention]) -> set[Actor]:
    """Their actors; hired hands only where nobody else is named."""
    own = {mention.party.actor for mention in mentions if not mention.party.yields}
    return own or {mention.party.actor for mention in mentions}


def _alone(frame: Frame, clause: Clause) -> Actor | None:
    """`Gemensamt har 19 krogbesök gjorts`: both acted though none is named."""
    for at in range(clause.first, clause.last):
        length = length_at(frame, at, lexicon().alone)
        if length and frame.word(at + length) not in ("med", "mellan") and frame.kind(at + length) != "number":
            return "gemensamt"
    return None


def is_party(frame: Frame, place: int) -> bool:
    """Whether a name of someone who acts stands at a place."""
    return _name_at(frame.row, place) is not None


@lru_cache(maxsize=16)
def mentions_of(frame: Frame) -> tuple[Mention, ...]:
    """The parties named in a sentence, in order."""
    return tuple(_mentions(frame))


def _mentions(frame: Frame) -> Iterator[Mention]:
    place, acted = frame.first, False
    while place < frame.last:
        found = _name_at(frame.row, place)
        if found is None or place + found[0] > frame.last:
            place += 1
            continue
        length, party, owns = found
        end = place + length
        companion = _is_companion(frame, place)
        acts = companion or (_owns_activity(frame, place, end) if owns else _acts(frame, place, acted=acted))
        acted = acted or (acts and not companion and not owns)
        yield Mention(place, end, party, acts, owns)
        place = end


def _owns_activity(frame: Frame, first: int, last: int) -> bool:
    """`polisens insatser`, `under polisens nationella vecka`; not `i kommunens skolor`."""
    at = last
    while frame.kind(at) in ("adjective", "number"):
        at += 1
    if frame.kind(at) != "noun":
        return False
    if frame.word(first - 1) == "av":
        return first - 1 == frame.clause_at(first).first or _passive_before(frame, first)
    sort = sort_of(base_form(frame.written(at)))
    free = frame.kind(first - 1) != "preposition" and sort.known and sort.nature in ("fordon", "sak")
    return (
        free or sort.nature in ("aktivitet", "utfall") or (sort.nature == "person" and "invånare" not in frame.word(at))
    )


def _acts(frame: Frame, first: int, *, acted: bool) -> bool:
    """Whether a named party does something: a subject or an agent, no place, no owner, no object of another's doing."""
    before = frame.word(first - 1)
    if before == "av":
        return frame.word(first - 2) not in _BEHALF and _passive_before(frame, first)
    if frame.kind(first - 1) == "preposition":
        return False
    clause = frame.clause_at(first)
    verbs = [at for at in clause.verbs if at < first]
    if not verbs or (before in ("och", "samt", "/", "eller", ",") and not acted):
        return True
    if before in ("och", "samt", "/", "&"):
        return _name_ends_at(frame, first - 1)
    if frame.kind(verbs[-1]) not in FINITE or first - verbs[-1] > 2:
        return False
    return _is_free(frame, clause, verbs[-1]) or frame.kind(first + 1) in ("supine", "infinitive")


def _is_free(frame: Frame, clause: Clause, verb_place: int) -> bool:
    """Whether the clause has no subject before its verb, so that one may follow it (`I maj höll polisen …`)."""
    first = clause.first + (frame.word(clause.first) in _STARTS)
    opening = "adverb" if frame.word(first) == "det" else frame.kind(first)
    return (
        first == verb_place
        or opening in ("preposition", "adverb", "number", "subjunction", "supine", "mark")
        or not any(frame.kind(at) in ("noun", "pronoun") for at in range(first, verb_place))
    )


def _name_ends_at(frame: Frame, place: int) -> bool:
    return _name_at(frame.row, place - 1) is not None


def _passive_before(frame: Frame, place: int) -> bool:
    """A passive verb or a participle stands before `av`."""
    verbs = [at for at in frame.clause_at(place).verbs if at < place]
    passive = any(frame.word(at).endswith("s") or frame.kind(at) == "adjective" for at in verbs)
    return passive or frame.kind(place - 2) in ("adjective", "past", "noun")


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
    return _by_form(row.word(place))


@lru_cache(maxsize=16384)
def _by_form(word: str) -> tuple[int, Party, bool] | None:
    """A party by the last part of its name, or in the genitive."""
    party = _by_tail(word)
    if party:
        return 1, party, False
    owner = (single_names().get(word[:-1]) or _by_tail(word[:-1])) if word.endswith("s") else None
    return (1, owner, True) if owner else None


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


def table_examples() -> list[tuple[str, Actor]]:
    """Each example of `actors.toml` with the actor that it names."""
    tables = load_tables(_FILE, "actor", {"id", "actor", "words", "tails", "examples"}, {"yields"})
    return [(example, _party(table).actor) for table in tables for example in strings(table, "examples")]
