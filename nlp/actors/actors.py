"""Who did what is counted, as far as the sentence itself says it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from nlp.actors.company import is_of_another_part
from nlp.actors.labels import within_label
from nlp.parties.mentions import Mention, is_companion, mentions_of
from nlp.parties.parties import lexicon, name_at
from nlp.records import Actor
from nlp.vocabulary.categories import sort_of
from nlp.vocabulary.cues import length_at
from nlp.vocabulary.frame import Clause, Frame
from nlp.vocabulary.lemmas import base_form
from nlp.vocabulary.words import FINITE

_WE = "vi"
_RESPECTIVELY = frozenset({"respektive", "resp", "resp."})
_PAIRING = _RESPECTIVELY | {"och", "samt", "/"}
_LISTING = frozenset({",", "och", "samt", "&", "+", "/"})
# Before those who take part in what is told.
_PRESENT = frozenset({"med", "från", "av", "mellan"})
_NEAR = 9
# The longest `två till fyra`, and what joins it.
_PHRASE = 3
_RANGE = frozenset({"till", "-", "–"})
_RANKED: tuple[Actor, ...] = ("polis", "kommun", "annan")


def actor_in(frame: Frame, place: int) -> Actor | None:
    """The actor that the sentence names for the count at `place`; None where it names none."""
    tag = _closing_tag(frame)
    if tag:
        return tag
    if not mentions_of(frame) and lexicon().alone.starts.isdisjoint(frame.words):
        return None
    named = within_label(frame, place, mentions_of(frame))
    if _is_joint_part(frame, place):
        return "gemensamt"
    beside = _respectively(frame, place, named) or _just_before(frame, place, named)
    if beside:
        return beside
    return _by_clauses(frame, place, named) or _listed_together(frame, place, named)


def acting_in(frame: Frame) -> Actor | None:
    """The actor of a sentence as a whole, for what the sentences behind it tell; None where it names none."""
    return _closing_tag(frame) or _by_clauses(frame, frame.first, mentions_of(frame))


def _by_clauses(frame: Frame, place: int, named: Sequence[Mention]) -> Actor | None:
    """Those who act in the clause of a place, else in the nearest one."""
    mentions = [mention for mention in named if mention.agent]
    for part in _by_nearness(frame, frame.clause_at(place)):
        speaking = [mention for mention in mentions if _speaks_for(frame, place, part, mention)]
        speaking += [
            other for one in speaking[-1:] for other in _coordinated(frame, one, mentions) if other not in speaking
        ]
        found = _joined(frame, speaking) or _alone(frame, part, place)
        if found:
            return _with_owner(frame, place, found, named)
    return None


def _listed_together(frame: Frame, place: int, mentions: Sequence[Mention]) -> Actor | None:
    """`en insats med polis och socialtjänst`: both parties in one list behind the activity."""
    listed: set[Actor] = set()
    reach = range(place + 1, place + _NEAR)
    stop = next((at for at in reach if frame.kind(at) == "number"), reach.stop)
    for one, other in pairwise(mentions):
        inside = place < one.first < stop and not (one.owns or other.owns)
        if not inside or other.first != one.last + 1 or frame.word(one.last) not in _LISTING:
            listed.clear()
            continue
        if not listed and frame.word(one.first - 1) not in _PRESENT:
            continue
        listed |= {one.party.actor, other.party.actor}
        if listed >= {"polis", "kommun"}:
            return "gemensamt"
    return None


def _is_joint_part(frame: Frame, place: int) -> bool:
    """`Polisen gjorde tolv besök, varav fyra gemensamma`: the word stands for the noun of the part."""
    if lexicon().alone.starts.isdisjoint(frame.words):
        return False
    length = length_at(frame, place + 1, lexicon().alone)
    return bool(length) and frame.kind(place + 1 + length) == "mark"


def _with_owner(frame: Frame, place: int, found: Actor, mentions: Sequence[Mention]) -> Actor:
    """`Kommunen var med på 3 av polisens 8 insatser`: who joins in another's doing makes it a joint one."""
    owners = {one.party.actor for one in mentions if one.owns and one.first == place + 2}
    joint = frame.word(place + 1) == "av" and {found, *owners} == {"polis", "kommun"}
    return "gemensamt" if joint else found


def _respectively(frame: Frame, place: int, mentions: Sequence[Mention]) -> Actor | None:
    """`Polis och kommun gjorde 5 respektive 9 besök`: the first number is the first party's."""
    order = _order(frame, place)
    if order is None:
        return None
    for one, other in pairwise(mentions):
        if other.first == one.last + 1 and frame.word(one.last) in _PAIRING and other.first < place:
            return (one, other)[order].party.actor
    return None


def _order(frame: Frame, place: int) -> int | None:
    """Whether a number is the first or the second of two that `respektive` sets beside each other."""
    if _RESPECTIVELY.isdisjoint(frame.words):
        return None
    if frame.word(place - 1) in _RESPECTIVELY:
        return 1
    later = next((at for at in range(place + 1, place + 4) if frame.word(at) in _RESPECTIVELY), None)
    return 0 if later is not None and frame.kind(later + 1) == "number" else None


def _speaks_for(frame: Frame, place: int, part: Clause, mention: Mention) -> bool:
    """A party of the clause; not one that only joined in what a later number counts (`…, sex av dem med polisen`)."""
    if not part.first <= mention.first < part.last:
        return False
    if (
        frame.word(mention.first - 1) == "av"
        and frame.kind(mention.first - 2) == "number"
        and place < mention.first - 2
    ):
        return False
    return not is_of_another_part(frame, place, mention, part.first)


def _just_before(frame: Frame, place: int, mentions: Sequence[Mention]) -> Actor | None:
    """The owner of the number (`polisens 8 insatser`), or a party that shares its verb (`…, kommunen ingen`)."""
    for mention in mentions:
        if _is_sent_by(frame, place, mention, mentions):
            return mention.party.actor
        if frame.word(mention.first - 1) == "av" and mention.first - 2 == place and not mention.owns:
            return _joined(frame, [mention, *_coordinated(frame, mention, mentions)])
        if mention.first - 1 in (place, place + 1) and frame.word(mention.first) in ("polis", "kommun"):
            return mention.party.actor
        if mention.last == place - 1 and frame.word(place - 1) in ("med", "i", "på") and mention.first > frame.first:
            return mention.party.actor
        if mention.last == place and (mention.owns or _shares_verb(frame, mention.first)):
            return mention.party.actor
    return None


def _coordinated(frame: Frame, one: Mention, mentions: Sequence[Mention]) -> list[Mention]:
    """The kommun of `17 av polis och kommun ihop`."""
    return [other for other in mentions if other.first == one.last + 1 and frame.word(one.last) in ("och", "&")]


def _shares_verb(frame: Frame, first: int) -> bool:
    """`…, kommunen ingen`, `tillsyn: kommunen 12`, `… och Tullverket tre`."""
    if (owner := name_at(frame.row, first - 1)) and owner[2]:
        first -= 1
    if first == frame.first:
        return not frame.clause_at(first).verbs
    if frame.word(first - 1) == "och":
        return name_at(frame.row, first - 2) is None
    return frame.word(first - 1) in (",", "medan", ";", ":", "(")


def _is_sent_by(frame: Frame, place: int, mention: Mention, mentions: Sequence[Mention]) -> bool:
    """`fyra tullare`, `två inspektörer från kommunen`: the people counted are someone's own."""
    alone = all(frame.kind(one.first - 1) == "number" for one in mentions if one.agent)
    body = frame.word(mention.first) in lexicon().bodies
    sent = (mention.party.id == "annan" and not body) or (alone and not (body and _WE in frame.words))
    counted = _follows(frame, place, mention.first) and not mention.owns and sent
    sender = frame.word(mention.first - 1) == "från" and mention.first == place + 3
    if frame.word(place + 1) == "från" and mention.first == place + 2:
        return frame.kind(place - 1) not in FINITE
    return counted or (sender and sort_of(base_form(frame.written(place + 1))).nature == "person")


def _follows(frame: Frame, place: int, first: int) -> bool:
    """Whether a name stands behind the number at a place: `fyra tullare`, `två till fyra poliser`."""
    if not place < first <= place + _PHRASE or frame.kind(first - 1) != "number":
        return False
    return all(frame.kind(at) == "number" or frame.word(at) in _RANGE for at in range(place + 1, first))


def _by_nearness(frame: Frame, clause: Clause) -> list[Clause]:
    """The clause itself, then those before it from the nearest, then those after it."""
    at = frame.clauses.index(clause)
    return [clause, *reversed(frame.clauses[:at]), *frame.clauses[at + 1 :]]


def _joined(frame: Frame, mentions: Sequence[Mention]) -> Actor | None:
    """What the parties of a clause make together: an owner speaks only where nobody else acts."""
    if not mentions:
        return None
    acting = [mention for mention in mentions if not mention.owns]
    if all(mention.party.yields for mention in acting):
        acting = [*acting, *(mention for mention in mentions if mention.owns)]
    leading = [mention for mention in acting if not is_companion(frame, mention.first)]
    if acting and not leading:
        acting = [*acting, *(mention for mention in mentions if mention.owns)]
    actors = _actors(acting)
    if not leading and actors & {"polis", "kommun"}:
        return "gemensamt"
    if not leading and _WE in frame.words:  # `vi … tillsammans med tullen`: who we are stands elsewhere
        return None
    if "gemensamt" in actors or {"polis", "kommun"} <= actors:
        return "gemensamt"
    ranked = _actors(leading) or actors
    return next((actor for actor in _RANKED if actor in ranked), None)


def _actors(mentions: Sequence[Mention]) -> set[Actor]:
    """Their actors; hired hands only where nobody else is named."""
    own = {mention.party.actor for mention in mentions if not mention.party.yields}
    return own or {mention.party.actor for mention in mentions}


def _alone(frame: Frame, clause: Clause, place: int) -> Actor | None:
    """`Gemensamt har 19 krogbesök gjorts`: both acted though none is named; `varav 4 gemensamma` tells of the 4."""
    if lexicon().alone.starts.isdisjoint(frame.words):
        return None
    for at in [at for at in range(clause.first, clause.last) if frame.row.lower[at] in lexicon().alone.starts]:
        of_another = frame.kind(at - 1) == "number" and frame.kind(at + 1) == "mark" and place < at - 1
        length = 0 if of_another else length_at(frame, at, lexicon().alone)
        if length and frame.word(at + length) not in ("med", "mellan") and frame.kind(at + length) != "number":
            return "gemensamt"
    return None


def _closing_tag(frame: Frame) -> Actor | None:
    """`(Polis)`, `(Polis och Kommun)` at the end of a sentence."""
    if ")" not in frame.words:
        return None
    end = frame.last - 1 if frame.word(frame.last - 1) == "." else frame.last
    if frame.word(end - 1) != ")":
        return None
    start = next((at for at in range(end - 2, max(end - 7, frame.first), -1) if frame.word(at) == "("), None)
    if start is None:
        return None
    named = [name_at(frame.row, at) for at in range(start + 1, end - 1)]
    parties = [found[1].actor for found in named if found]
    rest = [
        at
        for at, found in zip(range(start + 1, end - 1), named, strict=True)
        if not found and not (frame.word(at + 1) in ("stad", "kommun") and frame.kind(at) == "noun")
    ]
    if not parties or any(frame.word(at) not in ("och", "/", ",", "&", "samt", "+") for at in rest):
        return None
    return "gemensamt" if len(set(parties)) > 1 and set(parties) & {"polis", "kommun"} else parties[0]
