"""Nouns that open a clause: the whole of `Av anmälningarna rörde 19 …`, or a subject, `Kioskerna, ett tiotal, …`."""

from __future__ import annotations

from nlp.heads.bullets import people_at
from nlp.heads.head_words import words
from nlp.heads.heads import Head, left_out
from nlp.heads.people_told import those_told
from nlp.heads.sites import over_counters
from nlp.parties.agents import is_told_passively
from nlp.parties.mentions import is_party
from nlp.parties.party_list import PLURAL_NAMES
from nlp.values import replace
from nlp.vocabulary.categories import sort_of
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.words import ARTICLES, FINITE

# Before those among whom so many are told of, and how they are told.
_OPENING = frozenset({"av", "bland", "hos"})
_BEING = frozenset({"fanns", "finns", "var", "är"})
_SUBJECTS = frozenset({"det", "vi"})
_OF_AGE = frozenset({"under", "över", "mellan", "i", "yngre", "äldre", "från", "med", "utan"})


def opening_noun(frame: Frame, first: int) -> Head | None:
    """`Av anmälningarna rörde 19 överlåtelse`, `Av de gripna saknade nio pass`: the whole without a number, first."""
    if _OPENING.isdisjoint(frame.words):
        return None
    start = frame.clause_at(first).first
    if frame.word(start) not in _OPENING or first - start > 6:
        return None
    if frame.word(start) != "av" and not _are_told_among(frame, start, first):
        return None
    people = people_at(frame, start + 2) if frame.word(start + 1) == "de" else None
    if people and (frame.kind(start + 3) in FINITE or frame.word(start + 3) in words().having):
        return replace(people, place=None, rule="av-helhet")
    if frame.word(start + 2) == "som" and (told := those_told(frame, start + 3)):
        return replace(told, rule="av-helhet")
    for at in range(start + 1, first):
        if frame.kind(at) == "number" or _is_agent(frame, at):
            return None
        if frame.kind(at) == "noun" and not frame.word(at).endswith("s") and frame.word(at) not in words().goals:
            lemma = frame.lemma(at)
            return Head(None, lemma, sort_of(lemma), at, at + 1, "av-helhet")
    return None


def _are_told_among(frame: Frame, start: int, first: int) -> bool:
    """`Bland de gripna fanns sju under 18 år`: so many of them, as no noun but an age stands behind."""
    if frame.word(first - 1) not in _BEING:
        return False
    known = frame.sort(first - 2).nature == "person" or frame.word(start + 1) == "de"
    return known and frame.word(first + 1) in _OF_AGE


def _is_agent(frame: Frame, place: int) -> bool:
    """`Av Miljökontoret meddelades fyra förbud`: by whom, not of what."""
    named = is_party(frame, place) and not frame.word(place).endswith(PLURAL_NAMES)
    return named and is_told_passively(frame, place + 1)


def topic(frame: Frame, first: int, last: int) -> Head | None:
    """`Föräldramöten blev det bara ett`, `Krogtillsyn hann vi med en`: the noun that opens the sentence."""
    if frame.kind(frame.first) != "noun" or frame.kind(last) != "mark":
        return None
    before = frame.back_over(first - 1, "adverb")
    before -= frame.word(before) == "med"
    told = frame.word(before) in _SUBJECTS and frame.kind(before - 1) in (*FINITE, "adverb")
    return left_out(last, "ämne", frame.lemma(frame.first)) if told else None


def apposed(frame: Frame, first: int, last: int) -> Head | None:
    """`Kioskerna vid torget, ett tiotal, har …`: between commas behind the subject, or `…, fyra till antalet`."""
    if frame.word(last) == "till" and frame.word(last + 1) == "antalet":
        mark = first - 1 - (frame.word(first - 1) in ARTICLES)
        mark -= 2 * ((frame.word(mark - 1), frame.word(mark)) == ("som", "är"))
        return _named_at(frame, _before_attribute(frame, mark - 1), last) if frame.word(mark) in (",", "(") else None
    if not frame.word(frame.first).endswith("na") or frame.kind(frame.first) != "noun":
        return None
    before = first - 1
    before -= frame.word(before) in ARTICLES
    after = frame.over(over_counters(frame, last) + (2 if frame.word(last) == "till" else 0), "adverb")
    opens = frame.word(before) == "," == frame.word(after) and frame.kind(after + 1) in FINITE
    return _named_at(frame, frame.first, last) if opens else None


def _before_attribute(frame: Frame, place: int) -> int:
    """The noun before an attribute that ends at a place: the kameror of `kamerorna på torget`."""
    governed = frame.kind(place - 1) == "preposition" and frame.kind(place - 2) == "noun"
    return place - 2 if governed else place


def _named_at(frame: Frame, place: int, last: int) -> Head | None:
    return left_out(last, "apposition", frame.lemma(place)) if frame.kind(place) == "noun" else None
