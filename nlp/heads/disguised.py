"""Words behind a number that look like another class than they are: `brister`, `vuxna`, `saknade`."""

from __future__ import annotations

from nlp.heads.head_words import words
from nlp.vocabulary.categories import is_entry, sort_of
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.lemmas import base_form
from nlp.vocabulary.verbs import verb, verb_with_particle
from nlp.vocabulary.words import FINITE, PERFECT, may_be_noun

JOINING = frozenset({"och", "samt", "eller", ",", "/", "respektive", "resp", "resp.", "&"})
# What begins another phrase or clause behind a joint.
_AFRESH = FINITE | {"number", "pronoun", "supine"}
# Behind a place that looks like an adjective: `en lokal där utrymningsvägen var blockerad`.
_PREMISES = "lokal"
_AFTER_PLACE = FINITE | {"mark", "subjunction", "preposition"}
# What adjectives stand for without a noun; `passerande` are counted where traffic is.
_ALIVE = frozenset({"person", "fordon"})
# People whose plural looks like their singular.
_ALIKE = ("are", "ande", "ende", "barn")


def is_disguised(frame: Frame, at: int) -> bool:
    """A noun that looks like a verb or an adjective: `brister`, `vuxna`, `misstänkta`."""
    word = frame.word(at)
    if word == "man":
        return frame.kind(at - 1) in ("number", "adjective")
    kind = frame.kind(at)
    if kind in ("present", "infinitive"):
        known = not verb(word) or is_entry(base_form(word))  # `14 ligger i kö`, `en tillträder`
        return word.endswith("r") and known and may_be_noun(word)
    if kind != "adjective" or frame.kind(at + 1) == "noun":
        return False
    if frame.kind(at + 1) == "adjective" and not frame.word(at + 1).endswith("ade"):
        return False
    sort = sort_of(base_form(word))
    placed = verb_with_particle(word).means == "gjort" and not is_entry(base_form(word))  # `1 utplacerad`, of things
    if placed or (word.endswith(("ande", "ende")) and not is_entry(word)):
        return False
    after = _AFTER_PLACE if word == _PREMISES else FINITE
    alone = sort.nature == "plats" and sort.known and frame.kind(at + 1) in after
    ends = frame.word(at + 1) not in JOINING or _begins_next(frame, at + 2)
    paired = frame.word(at + 1) == "/" and frame.kind(at + 2) == "noun"  # `14 unga/vårdnadshavare`
    return alone or (sort.nature in _ALIVE and (ends or paired))


def _begins_next(frame: Frame, at: int) -> bool:
    """`två gripna och tre anhållna`, `tio unga och deras föräldrar`, `två gripna och polisen har`: it ends there."""
    told = frame.word(at).endswith("ade") and frame.kind(at + 1) == "number"
    if frame.word(at - 1) == ",":  # `237 äldre, av vilka …`, `4 vuxna, sammanlagt 31 nätter`
        summed = frame.kind(at) == "adverb" and frame.kind(at + 1) == "number"
        told = told or summed or frame.kind(at) == "preposition"
    told = told or (frame.kind(at) == "noun" and frame.kind(at + 1) in FINITE)
    return told or frame.kind(at) in _AFRESH or frame.word(at) in words().parting


def governs(frame: Frame, at: int) -> bool:
    """`5 saknade skatt`, against `5 saknade personer`: what follows is the object of the verb."""
    if frame.word(at) not in words().governing:
        return False
    lemma = frame.lemma(at + 1) if at + 1 < frame.last else ""
    singular = frame.word(at + 1) == lemma and not lemma.endswith(_ALIKE)
    return not lemma or singular or sort_of(lemma).nature != "person"


def is_told_of_number(frame: Frame, place: int) -> bool:
    """Whether the supine at a place, straight behind a number, is the verb of what the number counts."""
    return _is_told_of_had(frame, place) or _is_told_of_many(frame, place)


def _is_told_of_had(frame: Frame, place: int) -> bool:
    """`Av dem hade 12 druckit alkohol`: behind the auxiliary and its subject the supine is the verb."""
    before = frame.back_over(place - 1, "number", "adverb")
    return before < place - 1 and frame.word(before) in PERFECT


def _is_told_of_many(frame: Frame, place: int) -> bool:
    """`varav 17 fullföljt hela kursen`: a supine describes no plural, so it is what the 17 did."""
    many = frame.kind(place - 1) == "number" and frame.word(place - 1) not in ("ett", "1")
    return many and frame.word(place - 2) in words().parting
