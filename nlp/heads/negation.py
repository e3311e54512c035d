"""When a negation is a count of zero: what was not done, and what was looked for and not found."""

from __future__ import annotations

from nlp.heads.head_words import bearer, words
from nlp.heads.heads import Head
from nlp.heads.negation_words import rules
from nlp.heads.sites import Refusal
from nlp.heads.undone import DONE, denied_noun, undone
from nlp.vocabulary.cues import is_said, length_at
from nlp.vocabulary.frame import Clause, Frame
from nlp.vocabulary.participles import is_participle
from nlp.vocabulary.verbs import verb
from nlp.vocabulary.words import ARTICLES, FINITE, PAST

DESCRIBING = "nekar-beskrivning"
"""The rule of a negation that only says what those who are counted lack."""
_NO_SUCH = "ingen-inga"
# So many words before the negation its subject may begin: 12 stoppade förare hade inga.
_SUBJECT = 5
# So far before it the verb that says something for all to know.
_REMINDER = 5
_LEVELS = frozenset({"finns", "har", "planerat", "lovat"})
_DEALING = frozenset({"gjort", "drabbat", "stoppat", "anmält", "bötfällt"})


def negated(frame: Frame, first: int, last: int) -> Head | Refusal:
    """What the negation at places `first` to before `last` makes zero, or why it makes none."""
    if length_at(frame, first, rules().never) or frame.kind(first - 1) == "number":
        return Refusal("nekar-uttryck")
    if is_participle(frame.word(last)) and (
        _is_figure(frame, last + 1 + (frame.word(last + 1) == ":")) or _is_of_the_rest(frame, first, last)
    ):
        return Refusal("nekar-etikett")  # `genomförda 14, ej genomförda 6`
    if frame.word(first - 1) == "(" and frame.kind(last) == "preposition":
        return Refusal(DESCRIBING)  # `i 35 butiker (ej i hamnen)`
    clause = frame.clause_at(first)
    denies_noun = frame.word(first) in rules().none or last - first > 1
    if denies_noun and _is_unneeded(frame, last, clause):
        return Refusal("nekar-behov")
    if frame.word(first - 1) == "att" and frame.says(rules().reminding, first - _REMINDER, first):
        return Refusal("nekar-allmänt")  # `Polisen betonar att ingen bank ringer`
    told = None if denies_noun else _denied_otherwise(frame, first, last, clause)
    if told:
        return Refusal(told)
    if denies_noun and _describes(frame, first, clause):
        return Refusal(DESCRIBING)
    head = denied_noun(frame, first, last) if denies_noun else undone(frame, first)
    if head is None:
        return Refusal("nekar-utan-substantiv")
    denies_noun = denies_noun or head.rule == "inte-några"
    if denies_noun and head.lemma.lower() in rules().carried and _is_had(frame, clause):
        return Refusal(DESCRIBING)
    looked_for = head.rule == "något-inte" and any(verb.means == "fann" for verb in frame.verbs_of(clause))
    some = head.rule in ("av", "inte-av") and (head.sort.known or bearer(head.lemma) is not None)
    at_all = last - first > 1 and head.lemma.lower() not in rules().uncounted  # `inte ett enda fönster krossades`
    counts = at_all or _counts_here(frame, head, clause) or looked_for or some or _are_places(frame, head)
    return head if counts else Refusal("nekar-oräknat")


def _is_of_the_rest(frame: Frame, first: int, last: int) -> bool:
    """`klar på 4 skolor, inte påbörjad på övriga 2`: without a verb, told of so many beside those before."""
    place = last + 2
    place += frame.word(place) in words().quantifiers
    told = frame.kind(last + 1) == "preposition" and _is_figure(frame, place)
    return told and "number" in frame.kinds(frame.first, first) and not FINITE & set(frame.kinds(frame.first, place))


def _is_had(frame: Frame, clause: Clause) -> bool:
    """`Ägaren hade inget tillstånd`, against `Inget tillstånd har dragits in`."""
    dealt = any(frame.kind(at) == "supine" and frame.word(at) not in rules().having for at in clause.verbs)
    return not dealt and not rules().having.isdisjoint(frame.words)


def _is_figure(frame: Frame, place: int) -> bool:
    return frame.kind(place) == "number" and frame.word(place) not in ARTICLES


def _denied_otherwise(frame: Frame, first: int, last: int, clause: Clause) -> str:
    """The rule by which `inte` denies something else than the doing of what is counted; empty where it does not."""
    if frame.word(first - 1) == "att" and frame.kind(last) == "infinitive":
        return "nekar-allmänt"
    if _is_attribute(frame, last, clause) or _is_of_those_that(frame, first, last):
        return DESCRIBING
    if is_said(frame, last, frame.last, rules().degrees):
        return "nekar-grad"
    return "nekar-allmänt" if _is_general(frame, first, clause) else ""


def _are_places(frame: Frame, head: Head) -> bool:
    """`Inga otrygga platser`, against `ingen plats`."""
    return head.place is not None and head.sort.nature == "plats" and frame.word(head.place) == "platser"


def _is_unneeded(frame: Frame, last: int, clause: Clause) -> bool:
    """`Inga insatser bedöms nödvändiga`, `har krävts`: a verb or a predicate of need, no attribute of the noun."""
    if any(frame.word(at) in rules().needs for at in clause.verbs):
        return True
    told = (at for at in range(last + 1, clause.last) if frame.word(at) in rules().needs)
    return any(frame.kind(at + 1) != "noun" for at in told)


def _describes(frame: Frame, first: int, clause: Clause) -> bool:
    """`En förare hade inget körkort`, `Av 30 bilar hade fyra förare inget körkort`: what those counted had not."""
    had = next((at for at in reversed(clause.verbs) if at < first), None)
    if had is None or frame.word(had) not in rules().having or any(frame.kind(at) == "supine" for at in clause.verbs):
        return False
    subject = range(max(clause.first, first - _SUBJECT), had) if had == first - 1 else range(had + 1, first)
    kinds = [frame.kind(at) for at in subject]
    return "number" in kinds and not ({"mark", "conjunction"} & set(kinds) and had < first - 1)


def _is_attribute(frame: Frame, place: int, clause: Clause) -> bool:
    """`Inte påbörjade åtgärder: 2`: a participle that is denied before its noun, in a label with its number."""
    finite = any(frame.kind(at) in FINITE for at in clause.verbs if at != place)
    return not finite and is_participle(frame.word(place)) and frame.kind(place + 1) == "noun" and ":" in frame.words


def _is_of_those_that(frame: Frame, first: int, last: int) -> bool:
    """`bara tre som inte hade någon anmärkning`: what those lack that are counted."""
    return frame.word(first - 1) == "som" and frame.word(last) in rules().having


def _is_general(frame: Frame, first: int, clause: Clause) -> bool:
    """`Ett tips leder inte till någon anmälan`: a verb in the present that tells of no doing, having or planning."""
    if frame.kind(first - 1) != "present" or any(frame.kind(at) in ("auxiliary", "supine") for at in clause.verbs):
        return False
    known = frame.verb(first - 1)
    return known.means not in _LEVELS and not (known.passive and known.means in DONE)


def _counts_here(frame: Frame, head: Head, clause: Clause) -> bool:
    """Whether the noun is counted, in this clause: `Inga tillstånd återkallades` tells what was done with none."""
    if not countable(head):
        named = head.rule == _NO_SUCH and not head.sort.known and head.lemma.lower() not in rules().uncounted
        return named and _is_done(frame, head, clause)
    if head.lemma.lower() not in rules().handled or _is_dealt_with(frame, head, clause):
        return True
    return any(frame.kind(at) in PAST and _is_dealing(frame.word(at)) for at in clause.verbs)


def _is_dealt_with(frame: Frame, head: Head, clause: Clause) -> bool:
    """`Inga nya tillstånd sökta under hösten`: a line without a verb, in which a participle says what was done."""
    told = head.place is not None and is_participle(frame.word(head.place + 1))
    return told and not any(frame.kind(at) in FINITE for at in clause.verbs if at != (head.place or 0) + 1)


def _is_done(frame: Frame, head: Head, clause: Clause) -> bool:
    """`Inga provflygningar utförda`, `… har gjorts`: a verb of doing tells of a noun that nothing else is known of."""
    told = (head.place or 0) + 1
    done = (told, *clause.verbs) if head.place is not None and is_participle(frame.word(told)) else clause.verbs
    told_past = (*PAST, "participle")
    return any(verb(frame.word(at)).means == "gjort" and verb(frame.word(at)).form in told_past for at in done)


def _is_dealing(word: str) -> bool:
    """A verb of doing, or a passive of any verb but those of finding and having."""
    means = verb(word).means
    return means in _DEALING if means else word.endswith("s")


def countable(head: Head) -> bool:
    """Whether the noun is something this field counts."""
    return head.sort.known and head.lemma.lower() not in rules().uncounted
