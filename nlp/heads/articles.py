"""Whether en and ett are a number or an article, and whether a vague amount is a count."""

from __future__ import annotations

import re

from nlp.heads.article_words import rules
from nlp.heads.brought_about import (
    before_time,
    is_acting,
    is_beside_count,
    is_counted_before,
    is_gone_through,
    is_made,
    is_marked,
    is_met,
    is_owned,
    is_taken_part_in,
    says,
)
from nlp.heads.generality import is_denied, is_general
from nlp.heads.head_words import bearer
from nlp.heads.heads import Head
from nlp.parties.mentions import is_party
from nlp.values import value
from nlp.vocabulary.cues import length_at
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.verbs import verb
from nlp.vocabulary.words import FINITE

_ABSTRACT = re.compile(
    r".*(?:het|skap|ning|else|ande|ende|itet|nad|tion|sion|eri|ism|mån|värde|sätt|läge|form|del|grad|takt)"
)
# `en 90-väg`: a road by its speed limit.
_SPEED_ROAD = re.compile(r"\d+-(?:väg|sträcka|zon|led|gata|område)")
TOUCHED = frozenset({"stoppat", "drabbat", "anmält", "bötfällt", "svarat", "inställt"})
_OCCASIONS = frozenset({"tillfälle", "gång", "fall"})
_BEFORE_UNITS = frozenset({"per", "varje", "var"})
# What came of an activity, or who took part in it: `hittades i en kontroll`.
_CAME_OF = frozenset({"fann", "stoppat", "drabbat", "anmält", "bötfällt"})
_MADE = TOUCHED | {"fann", "blev", "gav", "gjort", "planerat", "lovat", "har", "fått", "finns", "avser"}


@value
class Verdict:
    """Whether it counts, by which rule, and whether the other reading is near."""

    counts: bool
    rule: str
    near: bool = False


def is_one(frame: Frame, first: int, head: Head | None) -> Verdict:
    """Whether en or ett at `first`, before the phrase of `head`, says how many."""
    if length_at(frame, first, rules().idioms) or (frame.word(first - 1), frame.word(first - 2)) == ("och", "var"):
        return Verdict(counts=False, rule="artikel-idiom")
    if head is None:
        return _headless(frame, first)
    if head.sort.nature == "plats" and is_gone_through(frame, first, head):
        return Verdict(counts=True, rule="en-granskad", near=True)
    if bearer(head.lemma):
        counts = not _is_time(frame, first, head) and not _is_characterised(frame, first)
        return Verdict(counts, "en-gång" if counts else "artikel-preposition")
    if (
        head.lemma.lower() in rules().uncounted
        or _SPEED_ROAD.fullmatch(head.lemma.lower())
        or (frame.word(first + 1) != "enda" and is_general(frame, first, head))
    ):
        return Verdict(counts=False, rule="artikel-beskriver")
    if head.sort.category == "möte" and not rules().ongoing.isdisjoint(frame.words):
        return Verdict(counts=False, rule="artikel-pågår")
    if _is_characterised(frame, first) and not _is_event(frame, first, head):
        return Verdict(counts=False, rule="artikel-beskriver")
    return _stressed(frame, first, head) or _plain(frame, first, head)


def _is_characterised(frame: Frame, first: int) -> bool:
    return frame.word(first + 1) in rules().characterising


def _is_time(frame: Frame, first: int, head: Head) -> bool:
    """`på en kväll`, `det tog en dag`: when it was or how long, not how often."""
    before = frame.word(first - 1)
    ahead = range(head.last, frame.last)
    again = any(frame.word(at) in ("och", ",") and frame.kind(at + 1) == "number" for at in ahead)
    if first == frame.first and bearer(head.lemma) not in _OCCASIONS and _counts_others(frame, head.last):
        return True
    lasting = before in rules().before_spans and bearer(head.lemma) not in _OCCASIONS and not again
    return lasting or before in rules().before_occasions


def _counts_others(frame: Frame, place: int) -> bool:
    """`En kväll stoppades 64 fordon`: behind the verb of a sentence that opens so, something else is counted."""
    finite = next((at for at in range(place, frame.last) if frame.kind(at) in FINITE), frame.last)
    told = all(frame.kind(at) not in ("mark", "conjunction", "number") for at in range(place, finite))
    return told and any(frame.kind(at) == "number" for at in range(finite, frame.last))


def _is_event(frame: Frame, first: int, head: Head) -> bool:
    """`Ett större beslag gjordes`, `en extra kontroll`: what it is like is told of something that came about."""
    talk = head.lemma in ("dialog", "diskussion", "samtal")  # how it was, not how many
    if talk or not head.sort.known or frame.word(first - 1) in rules().prepositions:
        return False
    return is_made(frame, first, head) or is_line(frame, first) or is_beside_count(frame, first, head.last)


def is_line(frame: Frame, first: int) -> bool:
    """`Ett större beslag`: a line without a verb that begins with its number."""
    opens = first == frame.first or frame.word(first - 1) in (":", "-", "–")
    return opens and not any(clause.verbs for clause in frame.clauses)


def _stressed(frame: Frame, first: int, head: Head) -> Verdict | None:
    """`en enda ansökan`, `en av bilarna`, `endast ett möte`: the words around it say that it is a number."""
    if frame.word(first + 1) == "enda":
        return Verdict(not is_denied(frame, first), "en-enda")
    if head.rule in ("av", "av-tal", "av-dem"):
        if frame.word(first - 1) in ("är", "var", "blir", "som"):
            return Verdict(counts=False, rule="artikel-en-av")
        return Verdict(counts=True, rule="en-av") if head.sort.known or not head.lemma else None
    if _licensed(frame, first) and head.sort.known:
        return Verdict(counts=True, rule="en-endast")
    if not _ABSTRACT.fullmatch(head.lemma.lower()) and _is_frequency(frame, first, head):
        return Verdict(counts=True, rule="en-takt")
    return None


def _is_frequency(frame: Frame, first: int, head: Head) -> bool:
    """`en gångtunnel per år`, `varje år ska kommunen bygga om en gångtunnel`."""
    if rules().rates.isdisjoint(frame.words) and rules().recurring.isdisjoint(frame.words):
        return False
    clause = frame.clause_at(first)
    if any(frame.kind(at) == "number" for at in range(clause.first, first)):
        return False
    behind = range(head.last, min(head.last + 2, clause.last))
    return any(_is_rate(frame, at) for at in (*range(clause.first, first), *behind))


def _is_rate(frame: Frame, place: int) -> bool:
    word = frame.word(place)
    if word == "i":
        return frame.word(place + 1) in rules().recurring and frame.word(place + 1).endswith(("n", "t"))
    return word in rules().rates and (frame.word(place + 1) in rules().units or word not in _BEFORE_UNITS)


def _plain(frame: Frame, first: int, head: Head) -> Verdict:
    """By whether the noun is known, the preposition before it, and what sort of thing it is."""
    if not head.sort.known:
        done = is_made(frame, first, head) and not _ABSTRACT.fullmatch(head.lemma.lower())
        made = done or is_beside_count(frame, first, head.last)
        return Verdict(made, "en-gjord" if made else "artikel-okänt-ord", near=made)
    before = frame.word(first - 1)
    if before not in rules().prepositions or is_taken_part_in(frame, first) or _is_made_up_of(frame, first, head):
        return _by_nature(frame, first, head)
    if frame.word(first - 1) == "om" and _is_asked_for(frame, first):
        return Verdict(counts=True, rule="en-ansökt", near=True)
    if frame.word(first - 1) == "till" and _is_result(frame, first):
        return _by_nature(frame, first, head)
    if frame.word(first - 1) == "till" and head.sort.category in ("möte", "utbildning"):
        return Verdict(counts=True, rule="en-inbjudan", near=True)
    return Verdict(counts=False, rule="artikel-preposition", near=head.sort.nature in ("aktivitet", "sak"))


def _is_made_up_of(frame: Frame, first: int, head: Head) -> bool:
    """`Gruppen består av en chef och sex utredare`: one of what something holds, beside another number."""
    return is_beside_count(frame, first, head.last)


def _is_asked_for(frame: Frame, first: int) -> bool:
    """`har ansökt om en kamera`."""
    known = verb(frame.word(first - 2))
    return known is not None and known.means == "planerat"


def _is_result(frame: Frame, first: int) -> bool:
    """`ledde till en varning`."""
    known = verb(frame.word(first - 2))
    return known is not None and known.means == "gav"


def _headless(frame: Frame, first: int) -> Verdict:
    counts = _licensed(frame, first) or _after_count(frame, first)
    return Verdict(counts, "en-utan-substantiv" if counts else "artikel-utan-substantiv", near=counts)


def _after_count(frame: Frame, first: int) -> bool:
    """`flyttade en tillfällig från torget`, `varav en vid hamnen`, `och en har dömts`: the phrase ends at once."""
    place = first + 1
    while frame.kind(place) == "adjective":
        place += 1
    kind = frame.kind(place)
    if kind in ("mark", "conjunction") and (is_parallel(frame, first) or is_other_party(frame, first)):
        return True
    if kind == "mark" and _is_promised(frame.word(first - 1)):
        return True
    if place == first + 1 and frame.word(place) in ("i", "per") and frame.word(place + 1) in rules().recurring:
        return True
    if place == first + 1:
        joined = frame.word(before_time(frame, first - 1)) in rules().joints or _is_second_verb(frame, first - 1)
        beside = joined or is_shared_verb(frame, first)
        return beside and (kind in ("preposition", "mark", "adverb") or kind in FINITE)
    listed = kind in FINITE and frame.word(first - 1) in ("och", "samt") and is_counted_before(frame, first - 1)
    return listed or kind in ("preposition", "mark", "conjunction")


def is_parallel(frame: Frame, first: int) -> bool:
    """`lovade två men hann med en.`, `i Floda en och …`: alone behind a preposition, or a place, after a number."""
    numbers = [at for at in range(frame.first, first - 1) if frame.kind(at) == "number"]
    before = frame.word(first - 1) in ("med", "till", "på", "för") and frame.kind(first - 1) == "preposition"
    placed = frame.written(first - 1)[0].isupper() and frame.word(first - 2) in ("i", "på", "vid")
    return bool(numbers) and (before or placed)


def is_other_party(frame: Frame, first: int) -> bool:
    """`Polisen sätter upp fyra kameror, kommunen en.`: a second party with one of the same."""
    return (
        frame.word(first - 2) in rules().joints and is_party(frame, first - 1) and is_counted_before(frame, first - 2)
    )


def _is_promised(word: str) -> bool:
    """`mot utlovade en`."""
    found = verb(word)
    return found is not None and found.means in ("lovat", "planerat")


def _is_second_verb(frame: Frame, place: int) -> bool:
    """`bytte två kameror och flyttade en.`: the verb is coordinated with one that has an object of its own."""
    return frame.kind(place) in ("past", "supine", "infinitive") and frame.word(place - 1) in ("och", "samt")


def is_shared_verb(frame: Frame, first: int) -> bool:
    """`… med två handläggare och kommunen med en`: the second party shares the verb."""
    return frame.word(first - 1) == "med" and is_party(frame, first - 2)


def _licensed(frame: Frame, first: int) -> bool:
    return frame.word(first - 1) in rules().licences


def _by_nature(frame: Frame, first: int, head: Head) -> Verdict:
    place = frame.word(first - 1) in rules().places and not is_marked(frame, first)
    place = place and not is_taken_part_in(frame, first)
    if place and head.lemma == "vecka":
        return Verdict(counts=False, rule="artikel-tid")
    nature = head.sort.nature
    touched = says(frame, first, TOUCHED)
    if place:
        if frame.word(first - 1) == "i" and nature == "aktivitet" and not says(frame, first, _CAME_OF):
            return Verdict(counts=False, rule="artikel-i", near=True)
        if first == frame.first + 1 and nature == "plats" and _counts_others(frame, head.last):
            return Verdict(counts=False, rule="artikel-plats", near=True)
        counts = nature == "plats" and "beslag" not in frame.words
        counts = counts and (touched or says(frame, first, _MADE - {"fann"}))
        return Verdict(counts or nature == "aktivitet", "en-plats" if counts else "en-vid", near=True)
    if nature in ("person", "fordon", "plats"):
        beside = is_beside_count(frame, first, head.last)
        counts = (
            touched
            or is_acting(frame, first, head)
            or beside
            or is_made(frame, first, head)
            or is_owned(frame, first, head)
            or (nature == "person" and is_met(frame, first))
        )
        return Verdict(counts, "en-drabbad")
    if head.sort.category == "övrigt":
        beside = is_beside_count(frame, first, head.last) and not _ABSTRACT.fullmatch(head.lemma.lower())
        made = says(frame, first, _MADE) or is_made(frame, first, head) or is_line(frame, first) or beside
        return Verdict(made, "en-gjord" if made else "artikel-ej-gjord", near=not is_made(frame, first, head))
    return Verdict(counts=True, rule="en-räknas")
