"""Who did what is counted, as far as the sentence itself says it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from nlp.actors.company import is_of_another_part
from nlp.actors.joint_doers import coordinated, joined
from nlp.actors.named_beside import JOINTLY, is_place, named_beside
from nlp.actors.tags import LABELLING, TAGGED, closing_tag, tag_of, within_label
from nlp.parties.mentions import NAMING, Mention, is_companion, mentions_of
from nlp.parties.owners import owns_doing
from nlp.parties.party_list import lexicon
from nlp.records import Actor
from nlp.texts.signs import sign
from nlp.vocabulary.cues import is_said, length_at
from nlp.vocabulary.frame import Clause, Frame

_LISTING = frozenset({",", "och", "samt", "&", "+", "/"})
# Before those who take part in what is told.
_PRESENT = frozenset({"med", "från", "av", "mellan"})
_NEAR = 9
_THE = frozenset({"de", "den", "det", "vår", "vårt", "våra", "sin", "sitt", "sina", "deras"})
_APART = sign(lambda: lexicon().apart.telling)
_ALONE = sign(lambda: lexicon().alone.telling | JOINTLY)
# Without one of these a sentence names no actor.
NAMING_ACTORS = NAMING | TAGGED | _ALONE
TAKING_PART = sign(lambda: lexicon().taking_part.starts)


def actor_in(frame: Frame, place: int) -> Actor | None:
    """The actor that the sentence names for the count at `place`; None where it names none."""
    signs = frame.signs
    mentions = [one for one in mentions_of(frame) if not is_place(frame, one)]
    tag = (closing_tag(frame) or tag_of(frame, place, mentions)) if signs & TAGGED else None
    if tag:
        return tag
    if not (mentions or signs & _ALONE):
        return None
    named = within_label(frame, place, mentions) if signs & LABELLING else mentions
    if signs & _ALONE and (_is_joint_part(frame, place) or _is_joint_label(frame, place)):
        return "gemensamt"
    beside = named_beside(frame, place, named)
    return beside or _by_clauses(frame, place, named) or _listed_together(frame, place, named)


def acting_in(frame: Frame) -> Actor | None:
    """The actor of a sentence as a whole, for what the sentences behind it tell; None where it names none."""
    if not frame.signs & NAMING_ACTORS:
        return None
    return closing_tag(frame) or _by_clauses(frame, frame.first, mentions_of(frame))


def _by_clauses(frame: Frame, place: int, named: Sequence[Mention]) -> Actor | None:
    """Those who act in the clause of a place, else in the nearest one."""
    mentions = [mention for mention in named if mention.agent]
    if not (mentions or frame.signs & _ALONE):
        return None
    for part in _by_nearness(frame, frame.clause_at(place)):
        speaking = [
            one for one in mentions if part.first <= one.first < part.last and _speaks_for(frame, place, part, one)
        ]
        if speaking:
            speaking += [other for other in coordinated(frame, speaking[-1], mentions) if other not in speaking]
        found = joined(frame, speaking) or (_alone(frame, part, place) if frame.signs & _ALONE else None)
        if found:
            return _apart(frame, place, named, _with_owner(frame, place, found, named))
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
    """`varav fyra gemensamma`, `tolv tillsyner gemensamt och …`: the word stands for the noun, or behind it."""
    at = place + 1 + (frame.kind(place + 1) == "noun")
    length = length_at(frame, at, lexicon().alone)
    ends = ("mark",) if at == place + 1 else ("mark", "conjunction")
    return bool(length) and frame.kind(at + length) in ends


def _apart(frame: Frame, place: int, mentions: Sequence[Mention], found: Actor) -> Actor:
    """`Parterna gjorde tolv gemensamt och polisen fem på egen hand`: one of them, who is named just before or not."""
    if found != "gemensamt" or not frame.signs & _APART:
        return found
    stop = next((at for at in range(place + 1, frame.last) if frame.kind(at) in ("number", "mark")), frame.last)
    if not is_said(frame, place + 1, stop, lexicon().apart):
        return found
    begin = next((at for at in range(place - 1, frame.first, -1) if frame.kind(at) == "number"), frame.last)
    leading = [one for one in mentions if not one.owns and not is_companion(frame, one.first)]
    named = [one.party.actor for one in leading if begin < one.first < place]
    return named[-1] if named else "okänd"


def _is_joint_label(frame: Frame, place: int) -> bool:
    """`polisen: 4, kommunen: 3, gemensamt: 2`: the word is the label of the figure."""
    label = place - 1 - (frame.word(place - 1) == ":")
    if frame.kind(label - 1) not in ("mark", "conjunction"):
        return False
    return length_at(frame, label, lexicon().alone) == 1


def _with_owner(frame: Frame, place: int, found: Actor, mentions: Sequence[Mention]) -> Actor:
    """`Kommunen var med på 3 av polisens 8 insatser`: who joins in another's doing makes it a joint one."""
    owned = (one for one in mentions if one.owns and one.first == place + 2)
    owners = {one.party.actor for one in owned if owns_doing(frame, one.last)}
    joint = frame.word(place + 1) == "av" and {found, *owners} == {"polis", "kommun"}
    return "gemensamt" if joint else found


def _speaks_for(frame: Frame, place: int, part: Clause, mention: Mention) -> bool:
    """Whether a party of a clause did not only join in what a later number counts: `…, sex av dem med polisen`."""
    if (
        frame.word(mention.first - 1) == "av"
        and frame.kind(mention.first - 2) == "number"
        and place < mention.first - 2
    ):
        return False
    if part.first > place and frame.signs & TAKING_PART and _tells_of_joining(frame, part):
        return False
    return not is_of_another_part(frame, place, mention, part.first)


def _tells_of_joining(frame: Frame, part: Clause) -> bool:
    """`Tio möten hölls, polisen deltog i sex`: the clause behind says who joined in."""
    return is_said(frame, part.first, part.last, lexicon().taking_part)


def _by_nearness(frame: Frame, clause: Clause) -> list[Clause]:
    """The clause itself, then those before it from the nearest, then those after it."""
    at = frame.begins.index(clause.first)
    return [clause, *reversed(frame.clauses[:at]), *frame.clauses[at + 1 :]]


def _alone(frame: Frame, clause: Clause, place: int) -> Actor | None:
    """`Gemensamt har 19 krogbesök gjorts`: both acted though none is named; `varav 4 gemensamma` tells of the 4."""
    for at in [at for at in range(clause.first, clause.last) if frame.row.lower[at] in lexicon().alone.starts]:
        of_another = frame.kind(at - 1) == "number" and frame.kind(at + 1) == "mark" and place < at - 1
        shared = frame.word(at - 1) in _THE and frame.kind(at + 1) == "noun" and not _is_done(frame, at + 1)
        length = 0 if of_another or shared else length_at(frame, at, lexicon().alone)
        summed = frame.kind(frame.over(at + length, "adverb")) == "number"  # `tillsammans ca 90 föräldrar`
        if length and not summed and frame.word(at + length) not in ("med", "mellan"):
            return "gemensamt"
    return None


def _is_done(frame: Frame, place: int) -> bool:
    """Whether a noun is something that is done: `de gemensamma utrymmena` are none that the parties did."""
    return frame.sort(place).nature in ("aktivitet", "utfall")
