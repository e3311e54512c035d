"""`X av Y` where Y are places or things: there anyway, gone through, or ones that were to be put up."""

from __future__ import annotations

from nlp.heads.sites import Draft
from nlp.modality.shares import COPULAS, OF, tells_how
from nlp.modality.states import state_in
from nlp.modality.status_rules import Told
from nlp.modality.status_words import words
from nlp.parties.mentions import is_party
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.participles import is_participle
from nlp.vocabulary.verbs import verb, verb_with_particle

# Before so many of what something was done in, or got to.
_REACHING = frozenset({"i", "hos", "till"})
# `hann`, its object and a verb before a number
_NEAR = 3


def status_of_existing(whole: Draft, share: int, told: Told) -> Told:
    """The status of Y, where it is a place or a thing: there anyway, gone through, or one that was to be put up."""
    frame = whole.frame
    if _is_measured(frame, share) or _was_time_for(frame, share):
        return Told("mål", "helhet-mål")
    thing = whole.head.sort.nature == "sak"
    reached = thing and frame.word(share - 1) in _REACHING  # `i 9 av 11 klasser`
    if whole.head.sort.nature == "plats" or reached or whole.head.lemma.endswith(words().groups):
        shown = told.status != "mål" and _shows(whole, share)
        return Told("utfört", "helhet-gjord") if shown else Told("pågående", "helhet-finns")
    bare = not any(clause.verbs for clause in frame.clauses)  # `11 av 14 lampor`
    erected = thing and (bare or not words().erecting.isdisjoint(frame.words) or _is_seen_to(whole, share))
    if erected:
        return Told("mål", "helhet-mål")
    named = whole.head.place is not None and is_party(frame, whole.head.place)
    staff = named and whole.head.sort.nature == "person" and frame.word(share + 1) in OF
    return Told("pågående", "helhet-finns") if staff else status_of_people(whole, share, told)


def status_of_people(whole: Draft, share: int | None, told: Told) -> Told:
    """`31 av 38 chefer har gått utbildningen`, `har utbildat 31 av 38`: the rest are there all the same."""
    frame = whole.frame
    behind = frame.row.lower[max(whole.last, (whole.head.place or 0) + 1) : frame.clause_at(whole.first).last]
    told_of = behind[:1] == ["som"] or whole.head.lemma.endswith(words().present)  # `de 340 elever som svarade`
    person = whole.head.sort.nature == "person" and not told_of
    taught = share is not None and frame.verb(share - 1).means == "gjort"
    reached = taught or not words().attending.isdisjoint(behind)
    return Told("pågående", "helhet-finns") if person and reached else told


def _is_measured(frame: Frame, share: int) -> bool:
    """`Uppnått till 80 %: 8 av 10 butiker besökta`: held against what was to be reached, before a mark."""
    before = frame.back_over(share - 1, "adverb")
    if frame.kind(before) != "mark":
        return False
    label = frame.row.lower[frame.first : before]
    return not (words().kept | words().measuring).isdisjoint(label) and "number" not in frame.kinds(before, share)


def _was_time_for(frame: Frame, share: int) -> bool:
    """`Vi hann med 4 av 5 skolor`, `hunnit besöka 6 av 9`: so many of those that were to be reached."""
    return not words().in_time.isdisjoint(frame.row.lower[max(frame.first, share - _NEAR) : share])


def _is_seen_to(whole: Draft, share: int) -> bool:
    """`12 av 16 armaturer utbytta`, `7 av 9 busskurer har lagats`: so many things are dealt with, the rest are not."""
    frame, clause = whole.frame, whole.clause
    end = whole.behind_noun
    if state_in(frame, whole.first, ((end, clause.last),)) is not None:  # `8 av 12 papperskorgar på plats`
        return True
    told = [at for at in clause.verbs if at >= end and frame.word(at) not in COPULAS]
    told = told or [at for at in clause.verbs if at == share - 1]  # `Bemannat 3 av 4 tjänster`
    if told and (known := frame.verb(told[-1])):
        active = known.form == "past" and not known.passive and told[-1] > share and frame.kind(told[-1] + 1) != "mark"
        return known.means == "gjort" and not active and not tells_how(frame, told[-1], whole)
    if any(
        frame.word(at) in ("är", "har", "blev") and _is_changed(frame.word(at + 1)) for at in range(end, clause.last)
    ):
        return True
    ends = frame.kind(end + 1) == "mark" and is_participle(frame.word(end))
    return frame.kind(share - 1) != "preposition" and ends and frame.word(end) not in words().shown


def _is_changed(word: str) -> bool:
    """`utbytta`, `nedmonterade`: a participle with its particle, of a verb that the file has without it."""
    known = verb_with_particle(word)
    return known.form == "participle" and known.means == "gjort"


def _shows(whole: Draft, share: int) -> bool:
    """`6 av 10 butiker sålde öl`: what some showed when all were gone through."""
    frame, clause = whole.frame, whole.clause
    end = whole.behind_noun
    if frame.kind(share - 1) == "preposition":
        around = [at for at in clause.verbs if not share <= at < end]  # no participle of the phrase itself
        told = any(frame.kind(at) == "past" or frame.word(at) in ("fick", "hade") for at in around)
        return told and not any(_reaches(frame.word(at)) for at in around)
    shown = (at for at in range(end, clause.last) if at in clause.verbs or frame.word(at) in words().shown)
    behind = next((at for at in shown if frame.word(at) not in ("har", "är")), None)
    if behind is None or (frame.kind(behind + 1) == "mark" and _is_gone_through(frame.word(behind))):
        return False
    return frame.word(behind) in words().shown


def _is_gone_through(word: str) -> bool:
    """`9 av 12 krogar kontrollerade`: what was done with some, not what they did or showed."""
    known = verb(word)
    return known.means == "stoppat" and is_participle(word)


def _reaches(word: str) -> bool:
    """`Skyltar sattes upp vid tre av länets nio skolor`: what is done reaches some of those that are there."""
    known = verb(word)
    return known.means == "gjort" and word not in words().shown
