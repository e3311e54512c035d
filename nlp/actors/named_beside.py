"""Whom the words beside a number name as its doer: its owner, its agent, or the party that it is set beside."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from nlp.actors.joint_doers import coordinated, joined
from nlp.parties.mentions import Mention
from nlp.parties.owners import by_staff
from nlp.parties.parties import name_at
from nlp.parties.party_list import lexicon
from nlp.records import Actor
from nlp.vocabulary.categories import sort_of
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.words import FINITE

_WE = "vi"
_OFFICE = "kontor"
_RESPECTIVELY = frozenset({"respektive", "resp", "resp."})
_PAIRING = _RESPECTIVELY | {"och", "samt", "/"}
JOINTLY = frozenset({"gemensamt", "gemensamma", "tillsammans", "ihop", "samverkan"})
# The longest `två till fyra`, and what joins it.
_PHRASE = 3
_RANGE = frozenset({"till", "-", "–"})
# Behind visits and reports these tell who came and who told; behind a control `av` tells what was controlled.
_GIVEN_BY = frozenset({"av", "från"})
_REPORTS = ("anmälan", "tips", "rapport")


def named_beside(frame: Frame, place: int, mentions: Sequence[Mention]) -> Actor | None:
    """The actor that stands beside the number at a place; None where none does."""
    return _respectively(frame, place, mentions) or _just_before(frame, place, mentions)


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


def _just_before(frame: Frame, place: int, mentions: Sequence[Mention]) -> Actor | None:
    """The owner of the number (`polisens 8 insatser`), or a party that shares its verb (`…, kommunen ingen`)."""
    for mention in mentions:
        end = _over_adverb(frame, mention.last, place)
        if not (place < mention.first <= place + _PHRASE or end in (place - 1, place)):
            continue
        if _is_sent_by(frame, place, mention, mentions):
            return mention.party.actor
        if mention.first == place + 2 and by_staff(frame, place + 1):
            return mention.party.actor
        if not mention.owns and _is_agent_of(frame, place, mention.first):
            return joined(frame, [mention, *coordinated(frame, mention, mentions)])
        if _is_tagged(frame, place, mention) or _is_in_brackets(frame, place, mention):
            return mention.party.actor
        if mention.last == place - 1 and frame.word(place - 1) in ("med", "i", "på") and mention.first > frame.first:
            return mention.party.actor
        end = _over_preposition(frame, mention.last, place) or end
        if end == place and (mention.owns or _shares_verb(frame, mention.first)):
            return "gemensamt" if _is_joined_in(frame, place, mention, mentions) else mention.party.actor
    return None


def _over_adverb(frame: Frame, last: int, place: int) -> int:
    """`polisen dessutom två`: past the adverb between a name that ends before `last` and the number at `place`."""
    between = last + 1 == place and frame.kind(last) == "adverb" and frame.word(last) not in JOINTLY
    return place if between else last


def _over_preposition(frame: Frame, last: int, place: int) -> int | None:
    """`Polisen deltog vid elva besök och Skatteverket vid fyra`: past the preposition that came before a number too."""
    word = frame.word(last)
    again = last + 1 == place and frame.kind(last) == "preposition" and frame.word(place + 1) != "av"
    before = again and any(
        frame.word(at) == word and frame.kind(at + 1) == "number" for at in range(frame.first, last - 1)
    )
    return place if before else None


def is_place(frame: Frame, mention: Mention) -> bool:
    """`Besök: Björkskolan 3, Ängskolan 2`: the name of a school is where it was; of an office it is who did it."""
    if frame.kind(mention.last) != "number" or mention.party.actor != "kommun":
        return False
    named = frame.written(mention.first)[0].isupper() and not frame.clause_at(mention.first).verbs
    where = frame.sort(mention.first).nature == "plats" and not frame.lemma(mention.first).endswith(_OFFICE)
    return named and not mention.owns and where


def _is_joined_in(frame: Frame, place: int, owner: Mention, mentions: Sequence[Mention]) -> bool:
    """`Polisen deltog vid kommunens 4 vandringar`: the subject, of polis and kommun the other one, took part."""
    if not owner.owns or lexicon().joining.isdisjoint(frame.words):
        return False
    clause = frame.clause_at(place)
    before = (one for one in mentions if one.agent and not one.owns and clause.first <= one.first < owner.first)
    joining = any(frame.word(at) in lexicon().joining for at in clause.verbs if at < owner.first)
    return joining and any({one.party.actor, owner.party.actor} == {"polis", "kommun"} for one in before)


def _is_agent_of(frame: Frame, place: int, first: int) -> bool:
    """`varav 17 av polisen`, `Skolan hade 5 besök av polisen`, `12 tips från skolan`: who did it stands behind it."""
    joint, before = frame.word(first - 1), first - 2
    if joint == "av" and before == place:
        return not _are_counted(frame, first)
    if joint not in _GIVEN_BY or before - 1 != place or frame.kind(before) != "noun":
        return False
    lemma = frame.lemma(before).lower()
    return lemma.endswith(_REPORTS) or (joint == "av" and sort_of(lemma).category == "besök")


def _are_counted(frame: Frame, first: int) -> bool:
    """`fyra av föreningarna`, `tre av skolorna`: some of several bodies, against `17 av fältarna`."""
    plural = frame.word(first).endswith(("orna", "erna", "arna", "bolagen"))
    return plural and frame.sort(first).nature != "person"


def _is_tagged(frame: Frame, place: int, mention: Mention) -> bool:
    """`12 polis, 4 kommun`, `12 tillsyner polis`; not `8 med polis`, who only joined in."""
    near = mention.first - 1 in (place, place + 1) and frame.word(mention.first) in ("polis", "kommun")
    of_next = frame.kind(mention.last + (frame.word(mention.last) == ":")) == "number"  # `polis 14 och kommun 11`
    return near and not of_next and frame.word(mention.first - 1) != "med"


def _is_in_brackets(frame: Frame, place: int, mention: Mention) -> bool:
    """`12 insatser (polisen), 8 (kommunen)`: the name alone in brackets behind a number or its noun."""
    alone = frame.word(mention.first - 1) == "(" and frame.word(mention.last) == ")"
    return alone and mention.first - 2 in (place, place + 1)


def _shares_verb(frame: Frame, first: int) -> bool:
    """`…, kommunen ingen`, `tillsyn: kommunen 12`, `… och Tullverket tre`."""
    if (owner := name_at(frame.row, first - 1)) and owner[2]:
        first -= 1
    if first == frame.first:
        return not frame.clause_at(first).verbs
    if frame.word(first - 1) == "och":
        return name_at(frame.row, first - 2) is None
    if frame.kind(first - 1) == "noun" and not frame.clause_at(first).verbs:  # `Krogkontroller polis 8, kommun 15`
        return True
    return frame.word(first - 1) in (",", "medan", ";", ":", "(", "–", "—", "-", "varav", "därav")


def _is_sent_by(frame: Frame, place: int, mention: Mention, mentions: Sequence[Mention]) -> bool:
    """`fyra tullare`, `två inspektörer från kommunen`: the people counted are someone's own."""
    alone = all(frame.kind(one.first - 1) == "number" for one in mentions if one.agent)
    body = frame.word(mention.first) in lexicon().bodies
    sent = (mention.party.id == "annan" and not body) or (alone and not (body and _WE in frame.words))
    counted = _follows(frame, place, mention.first) and not mention.owns and sent
    sender = frame.word(mention.first - 1) == "från" and mention.first == place + 3
    if frame.word(place + 1) == "från" and mention.first == place + 2:
        return frame.kind(place - 1) not in FINITE
    return counted or (sender and frame.sort(place + 1).nature == "person")


def _follows(frame: Frame, place: int, first: int) -> bool:
    """Whether a name stands behind the number at a place: `fyra tullare`, `två till fyra poliser`."""
    if not place < first <= place + _PHRASE or frame.kind(first - 1) != "number":
        return False
    return all(frame.kind(at) == "number" or frame.word(at) in _RANGE for at in range(place + 1, first))
