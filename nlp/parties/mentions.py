"""Where a sentence names a party, and whether that party does something there."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from nlp.parties.agents import STARTS, acts
from nlp.parties.owners import owns_activity
from nlp.parties.parties import begins_name, municipality_names, municipality_party, name_at
from nlp.parties.party_list import Party, lexicon
from nlp.texts.signs import sign, sign_where
from nlp.values import value
from nlp.vocabulary.cues import length_at
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.verbs import verb
from nlp.vocabulary.words import PERFECT

# Whose units are theirs, though units of a municipality have such names too.
_KEEPING = frozenset({"polis", "annan"})
_GIVEN = frozenset({"fått", "fick", "får"})
# Forms that tell what is or was done.
_TOLD = frozenset({"past", "present", "supine"})


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


NAMING = sign_where(begins_name)
_TOGETHER = sign(lambda: lexicon().together.telling)


def mentions_of(frame: Frame) -> tuple[Mention, ...]:
    """The parties named in a sentence, in order."""
    return _known_mentions(frame) if frame.signs & NAMING else ()


@lru_cache(maxsize=16)
def _known_mentions(frame: Frame) -> tuple[Mention, ...]:
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
        if owner is not None and owner[0] == place and _keeps(owner[1], party):
            party = owner[1]  # `polisens brottsförebyggare`, `Tullverkets hundförare`
        end = place + length
        owner = (end, party) if owns and party.actor in _KEEPING else None
        companion = is_companion(frame, place)
        # Before a name that opens the sentence stands nothing that could keep it from acting.
        doing = owns_activity(frame, place, end) if owns else place == frame.first or acts(frame, place, acted=acted)
        agent = companion or doing
        if agent and not owns and _is_only_told_of(frame, place, end, party):
            agent = False
        acted = acted or (agent and not companion and not owns)
        yield Mention(place, end, party, agent, owns)


def _keeps(owner: Party, unit: Party) -> bool:
    """Whether a unit that looks like another party's is its owner's."""
    return unit.actor == "kommun" or (owner.actor == "annan" and unit.actor == "polis")


def _is_only_told_of(frame: Frame, first: int, last: int, party: Party) -> bool:
    """Whether something was done with or for the party that is the subject at places `first` to before `last`."""
    before = frame.word(first - 1)
    if before == "som" and frame.kind(last) == "mark":  # `anmälde sig som nattvandrare.`
        return True
    subject = before != "av"  # `Av länsstyrelsen meddelades …`: behind its agent stands no subject
    return (subject and _is_undergoing(frame, last) and _is_used(frame, first, last, party)) or _is_given(frame, last)


def _is_undergoing(frame: Frame, place: int) -> bool:
    """`Krögarna informerades`: as the subject of a passive they did nothing, unless they were called out."""
    at = place + (frame.kind(place) == "auxiliary")
    word = frame.word(at)
    known = verb(word)
    passive = known.passive if known else word.endswith(("des", "tes", "ts"))
    return passive and frame.kind(at) in ("past", "supine", "infinitive") and word not in lexicon().summoned


def _is_given(frame: Frame, place: int) -> bool:
    """`Skolorna har fått 14 besök`, `fick fyra föreläsningar`: others came to the subject."""
    at = place + (frame.word(place) in PERFECT)
    if frame.word(at) not in _GIVEN:
        return False
    at += 1
    at = frame.over(at, "number", "adverb", "adjective")
    return frame.kind(at) == "noun" and frame.sort(at).category in ("besök", "utbildning")


def _is_used(frame: Frame, first: int, last: int, party: Party) -> bool:
    """`Krögarna informerades`, `Skolorna besöktes`: what only stands there, or another party did it."""
    place = party.actor == "kommun" and frame.sort(first).nature == "plats"
    return place or party.actor == "annan" or _is_made_use_of(frame, last)


def _is_made_use_of(frame: Frame, place: int) -> bool:
    """`Skolan har besökts av polisen`, `Hundekipaget användes`: another party did it."""
    clause = frame.clause_at(place)
    used = any(frame.word(at) in lexicon().used for at in clause.verbs)
    return used or any(frame.word(at) == "av" and is_party(frame, at + 1) for at in range(place, clause.last))


def _is_acting_town(frame: Frame, place: int, *, listed: bool) -> bool:
    """`Huddinge redovisar 175 köp, Stockholm 112`: a municipality's bare name as the subject of an active verb."""
    if not frame.written(place)[:1].isupper() or frame.word(place) not in municipality_names():
        return False
    if place != frame.first and frame.word(place - 1) not in STARTS:
        return False
    if listed and frame.kind(place + 1) == "number" and frame.word(place - 1) in (",", "och", "samt", "medan"):
        return True
    at = frame.over(place + 1, "auxiliary", "adverb")
    known = frame.verb(at)
    return known.means == "gjort" and not known.passive and known.form in _TOLD


def is_companion(frame: Frame, place: int) -> bool:
    """`tillsammans med`, `i samverkan med` before the name, other names between them allowed."""
    if not frame.signs & _TOGETHER:
        return False
    together, starts = lexicon().together, lexicon().together.starts
    at = place - 1
    while at > frame.first and (frame.word(at) in (",", "och") or name_at(frame.row, at)):
        at -= 1
    begin = max(frame.first, at - 2)
    for start, word in enumerate(frame.row.lower[begin : at + 1], begin):
        if word in starts and length_at(frame, start, together) == at - start + 1:
            return True
    return False
