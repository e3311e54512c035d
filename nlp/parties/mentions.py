"""Where a sentence names a party, and whether that party does something there."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from nlp.parties.owners import owns_activity, passive_before
from nlp.parties.parties import begins_name, municipality_names, municipality_party, name_at, name_ends_at
from nlp.parties.party_list import Party, lexicon
from nlp.values import value
from nlp.vocabulary.cues import length_at
from nlp.vocabulary.frame import Clause, Frame
from nlp.vocabulary.verbs import verb
from nlp.vocabulary.words import FINITE

# Behind these the subject of a clause of its own stands first: `som polisen och kommunen lovar`.
_EACH = frozenset({"varje", "vardera", "respektive", "samtliga", "alla", "båda", "bägge", "hela"})
# Before the agent of a passive: `har erbjudits stöd genom socialtjänsten`.
_BY = frozenset({"av", "genom"})
_USED = frozenset({"användes", "använts", "används", "nyttjades", "nyttjats", "utnyttjades", "utnyttjats"})
# Whose units are theirs, though units of a municipality have such names too.
_KEEPING = frozenset({"polis", "annan"})
_SUBORDINATING = frozenset({"som", "att", "när", "då", "medan", "eftersom", "innan"})
# Forms that tell what is or was done.
_TOLD = frozenset({"past", "present", "supine"})
# Opening words before which no subject has been named yet.
_STARTS = frozenset({"och", "samt", "men", ",", ";", "medan", "där", "som", "att", "varav", "varvid", "då", "när"})


@value
class Mention:
    """A party named at places `first` to before `last`.

    `agent` is false for one that only stands by, `owns` is true of a genitive.
    """

    first: int
    last: int
    party: Party
    agent: bool
    owns: bool = False


def is_party(frame: Frame, place: int) -> bool:
    """Whether a name of someone who acts stands at a place."""
    return name_at(frame.row, place) is not None


@lru_cache(maxsize=16)
def mentions_of(frame: Frame) -> tuple[Mention, ...]:
    """The parties named in a sentence, in order."""
    return tuple(_mentions(frame))


def _mentions(frame: Frame) -> Iterator[Mention]:
    end, acted, towns = frame.first, False, False
    owner: tuple[int, Party] | None = None
    for place in frame.row.places(begins_name, frame.first, frame.last):
        found = name_at(frame.row, place) if place >= end else None
        if found is None and place >= end and _is_acting_town(frame, place, listed=towns):
            towns = acted = True
            yield Mention(place, place + 1, municipality_party(), agent=True)
        if found is None or place + found[0] > frame.last:
            continue
        length, party, owns = found
        if owner is not None and owner[0] == place and party.actor == "kommun":
            party = owner[1]  # `polisens brottsförebyggare`
        end = place + length
        owner = (end, party) if owns and party.actor in _KEEPING else None
        companion = is_companion(frame, place)
        acts = companion or (owns_activity(frame, place, end) if owns else _acts(frame, place, acted=acted))
        if acts and not owns and _is_undergoing(frame, end) and (party.actor == "annan" or _is_made_use_of(frame, end)):
            acts = False
        acted = acted or (acts and not companion and not owns)
        yield Mention(place, end, party, acts, owns)


def _is_undergoing(frame: Frame, place: int) -> bool:
    """`Krögarna informerades`: as the subject of a passive they did nothing, unless they were called out."""
    at = place + (frame.kind(place) == "auxiliary")
    word = frame.word(at)
    known = verb(word)
    passive = known.passive if known else word.endswith(("des", "tes", "ts"))
    return passive and frame.kind(at) in ("past", "supine") and word not in lexicon().summoned


def _is_made_use_of(frame: Frame, place: int) -> bool:
    """`Skolan har besökts av polisen`, `Hundekipaget användes`: another party did it."""
    clause = frame.clause_at(place)
    used = any(frame.word(at) in _USED for at in clause.verbs)
    return used or any(frame.word(at) == "av" and is_party(frame, at + 1) for at in range(place, clause.last))


def _is_acting_town(frame: Frame, place: int, *, listed: bool) -> bool:
    """`Huddinge redovisar 175 köp, Stockholm 112`: a municipality's bare name as the subject of an active verb."""
    if not frame.written(place)[:1].isupper() or frame.word(place) not in municipality_names():
        return False
    if place != frame.first and frame.word(place - 1) not in _STARTS:
        return False
    if listed and frame.kind(place + 1) == "number" and frame.word(place - 1) in (",", "och", "samt", "medan"):
        return True
    at = place + 1
    while frame.kind(at) in ("auxiliary", "adverb"):
        at += 1
    known = verb(frame.word(at))
    return known is not None and known.means == "gjort" and not known.passive and known.form in _TOLD


def _acts(frame: Frame, first: int, *, acted: bool) -> bool:
    """Whether a named party does something: a subject or an agent, no place, no owner, no object of another's doing."""
    before, opening = frame.word(first - 1), list_start(frame, first)
    if frame.word(opening - 1) in _BY:
        return frame.word(opening - 2) not in lexicon().behalf and passive_before(frame, opening)
    if frame.word(opening - 1) == "från":
        clause = frame.clause_at(first)
        return opening - 1 == clause.first and any(frame.word(at) in lexicon().joining for at in clause.verbs[:1])
    if (frame.word(opening - 2), frame.word(opening - 1)) == ("vi", "på"):
        return True
    if _stands_in_place(frame, first) or _is_between(frame, opening) or _is_counted(frame, first):
        return False
    if opening < first:
        return _acts(frame, opening, acted=False)
    if before in _SUBORDINATING:
        return True
    clause = frame.clause_at(first)
    verbs = [at for at in clause.verbs if at < first]
    if not verbs or (before in ("och", "samt", "/", "eller", ",") and not acted and not _is_listed(frame, first)):
        return True
    if before in ("och", "samt", "/", "&"):
        return name_ends_at(frame.row, first - 1)
    if frame.kind(verbs[-1]) not in FINITE or first - verbs[-1] > 2:
        return False
    return _is_free(frame, clause, verbs[-1]) or frame.kind(first + 1) in ("supine", "infinitive")


def list_start(frame: Frame, first: int) -> int:
    """Where the list of names begins that a name stands in: `av polis, kommun och räddningstjänst`."""
    while frame.word(first - 1) in (",", "och", "samt", "&") and name_at(frame.row, first - 2):
        first -= 2
    return first


def _is_between(frame: Frame, opening: int) -> bool:
    """`mellan stadens skolor och polisen`: a relation of parties, not their doing."""
    return "mellan" in (frame.word(opening - 1), frame.word(opening - 2))


def _is_counted(frame: Frame, first: int) -> bool:
    """`fyra nya föreningar`: bodies that are counted."""
    at = first - 1
    while frame.kind(at) == "adjective":
        at -= 1
    return frame.word(first) in lexicon().bodies and frame.kind(at) == "number" and not _does_something(frame, first)


def _does_something(frame: Frame, place: int) -> bool:
    """`Sex myndigheter genomförde …`: counted bodies that act."""
    known = verb(frame.word(place + 1))
    return known is not None and known.means == "gjort" and not known.passive and frame.kind(place + 1) in FINITE


def _is_listed(frame: Frame, first: int) -> bool:
    """`på 3 platser: torget, stationen och skolan`: the last of a list of places, with no verb of its own."""
    closed = frame.kind(first + 1) == "mark" or first + 1 >= frame.last
    return closed and frame.kind(first - 2) == "noun" and name_at(frame.row, first - 2) is None


def _is_free(frame: Frame, clause: Clause, verb_place: int) -> bool:
    """Whether the clause has no subject before its verb, so that one may follow it (`I maj höll polisen …`)."""
    first = clause.first + (frame.word(clause.first) in _STARTS)
    opening = "adverb" if frame.word(first) == "det" else frame.kind(first)
    return (
        first == verb_place
        or opening in ("preposition", "adverb", "number", "subjunction", "supine", "mark")
        or not any(frame.kind(at) in ("noun", "pronoun") and not _is_time(frame, at) for at in range(first, verb_place))
    )


def _stands_in_place(frame: Frame, first: int) -> bool:
    """`på skolan`, `i varje kommun`: behind a preposition, with a word for how many of them between."""
    at = first - 1 - (frame.word(first - 1) in _EACH)
    return frame.kind(at) == "preposition"


def _is_time(frame: Frame, place: int) -> bool:
    """`Vecka 19 höll polisen …`: a time that opens the clause is no subject, wherever a number belongs to it."""
    return frame.word(place) in lexicon().times or (
        frame.word(place) in _EACH and frame.word(place + 1) in lexicon().times
    )


def is_companion(frame: Frame, place: int) -> bool:
    """`tillsammans med`, `i samverkan med` before the name, other names between them allowed."""
    together, starts = lexicon().together, lexicon().together.starts
    if starts.isdisjoint(frame.words):
        return False
    at = place - 1
    while at > frame.first and (frame.word(at) in (",", "och") or name_at(frame.row, at)):
        at -= 1
    begin = max(frame.first, at - 2)
    return any(
        word in starts and length_at(frame, start, together) == at - start + 1
        for start, word in enumerate(frame.row.lower[begin : at + 1], begin)
    )
