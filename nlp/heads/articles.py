"""Whether en and ett are a number or an article, and whether a vague amount is a count."""

from __future__ import annotations

import re

from nlp.heads.article_words import Verdict, rules
from nlp.heads.brought_about import (
    is_acting,
    is_added,
    is_beside_count,
    is_gone_through,
    is_had_there,
    is_made,
    is_marked,
    is_met,
    is_met_by_phrase,
    is_reported_now,
    is_taken_part_in,
    says,
)
from nlp.heads.generality import is_denied, is_general
from nlp.heads.head_words import bearer
from nlp.heads.headless_ones import headless, is_licensed
from nlp.heads.heads import Head
from nlp.heads.timed_ones import counts_others, is_frequency, is_time
from nlp.heads.verbless_lines import is_line, tells_where
from nlp.vocabulary.cues import length_at
from nlp.vocabulary.frame import Frame

_ABSTRACT = re.compile(
    r".*(?:het|skap|ning|else|ande|ende|itet|nad|tion|sion|eri|ism|mån|värde|sätt|läge|form|del|grad|takt)"
)
# `en 90-väg`: a road by its speed limit.
_SPEED_ROAD = re.compile(r"\d+-(?:väg|sträcka|zon|led|gata|område)")
# Papers that are adopted, which otherwise only describe how the work is done.
_PAPERS = ("plan", "strategi", "policy", "riktlinje")
TOUCHED = frozenset({"stoppat", "drabbat", "anmält", "bötfällt", "svarat", "inställt"})
# What came of an activity, or who took part in it: `hittades i en kontroll`.
_CAME_OF = frozenset({"fann", "stoppat", "drabbat", "anmält", "bötfällt"})
_DURING = frozenset({"under", "inom", "efter", "före"})
_MADE = TOUCHED | {"fann", "blev", "gav", "gjort", "planerat", "lovat", "har", "fått", "finns", "avser"}


def is_one(frame: Frame, first: int, head: Head | None) -> Verdict:
    """Whether en or ett at `first`, before the phrase of `head`, says how many."""
    if length_at(frame, first, rules().idioms):
        return Verdict(counts=False, rule="artikel-idiom")
    if head is None:
        return headless(frame, first)
    if head.sort.nature == "plats" and is_gone_through(frame, first, head):
        return Verdict(counts=True, rule="en-granskad", near=True)
    if bearer(head.lemma):
        # `I ett annat fall hittades narkotika`, not `flyttades till en annan dag`
        other = frame.word(first + 1) in rules().another and frame.word(first - 1) != "till"
        counts = not is_time(frame, first, head) and (other or not _is_characterised(frame, first))
        return Verdict(counts, "en-gång" if counts else "artikel-preposition")
    if head.lemma.lower().endswith(_PAPERS) and first <= frame.clause_at(first).first + 1 and _is_adopted(frame, first):
        return Verdict(counts=True, rule="en-antagen", near=True)
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
    found = tells_where(frame, first, head)
    line = Verdict(counts=True, rule="en-rad", near=True) if found else None
    return _stressed(frame, first, head) or line or _plain(frame, first, head)


def _is_adopted(frame: Frame, first: int) -> bool:
    """`En handlingsplan har antagits`: a paper that there was not before."""
    told = (frame.word(at) for at in frame.clause_at(first).verbs if at > first)
    return any(word in rules().adopted for word in told) and not _is_characterised(frame, first)


def _is_characterised(frame: Frame, first: int) -> bool:
    return frame.word(first + 1) in rules().characterising


def _is_event(frame: Frame, first: int, head: Head) -> bool:
    """`Ett större beslag gjordes`, `en extra kontroll`: what it is like is told of something that came about."""
    talk = head.lemma in ("dialog", "diskussion", "samtal")  # how it was, not how many
    shaped = any(frame.word(at) in rules().shaping for at in frame.clause_at(first).verbs if at < first)
    if talk or shaped or not head.sort.known:
        return False
    if frame.word(first - 1) in rules().prepositions and not is_met_by_phrase(frame, first):
        return False
    return is_made(frame, first, head) or is_line(frame, first) or is_beside_count(frame, first, head.last)


def _stressed(frame: Frame, first: int, head: Head) -> Verdict | None:
    """`en enda ansökan`, `en av bilarna`, `endast ett möte`: the words around it say that it is a number."""
    if frame.word(first + 1) == "enda":
        return Verdict(not is_denied(frame, first), "en-enda")
    if head.rule in ("av", "av-tal", "av-dem"):
        if frame.word(first - 1) in ("är", "var", "blir", "som"):
            return Verdict(counts=False, rule="artikel-en-av")
        return Verdict(counts=True, rule="en-av") if head.sort.known or not head.lemma else None
    if is_licensed(frame, first) and head.sort.known:
        return Verdict(counts=True, rule="en-endast")
    if not _ABSTRACT.fullmatch(head.lemma.lower()) and is_frequency(frame, first, head):
        return Verdict(counts=True, rule="en-takt")
    return None


def _plain(frame: Frame, first: int, head: Head) -> Verdict:
    """By whether the noun is known, the preposition before it, and what sort of thing it is."""
    if not head.sort.known:
        done = is_made(frame, first, head) and not _ABSTRACT.fullmatch(head.lemma.lower())
        made = done or is_beside_count(frame, first, head.last)
        return Verdict(made, "en-gjord" if made else "artikel-okänt-ord", near=made)
    before = frame.word(first - 1)
    if is_met_by_phrase(frame, first):
        return Verdict(counts=True, rule="en-mött", near=True)
    if before not in rules().prepositions or _is_made_up_of(frame, first, head):
        return _by_nature(frame, first, head)
    if before == "med" and is_added(frame, first):
        return Verdict(counts=True, rule="en-tillagd", near=True)
    if frame.word(first - 1) == "om" and _is_asked_for(frame, first):
        return Verdict(counts=True, rule="en-ansökt", near=True)
    if frame.word(first - 1) == "till" and _is_result(frame, first):
        return _by_nature(frame, first, head)
    if frame.word(first - 1) == "till" and head.sort.category in ("möte", "utbildning"):
        return Verdict(counts=True, rule="en-inbjudan", near=True)
    return Verdict(counts=False, rule="artikel-preposition", near=head.sort.nature in ("aktivitet", "sak"))


def _is_made_up_of(frame: Frame, first: int, head: Head) -> bool:
    """`Gruppen består av en chef och sex utredare`: one of what something holds, beside another number.

    A comma behind a time ends it: `640 förare kontrollerades under en vecka, 3 var påverkade`.
    """
    if frame.word(first - 1) in _DURING and frame.word(head.last) == ",":
        return False
    return is_beside_count(frame, first, head.last)


def _is_asked_for(frame: Frame, first: int) -> bool:
    """`har ansökt om en kamera`."""
    return frame.verb(first - 2).means == "planerat"


def _is_result(frame: Frame, first: int) -> bool:
    """`ledde till en varning`, `resulterade i en anmälan`."""
    return frame.verb(first - 2).means == "gav"


def _by_nature(frame: Frame, first: int, head: Head) -> Verdict:
    place = frame.word(first - 1) in rules().places and not is_marked(frame, first)
    place = place and not (frame.word(first - 1) == "i" and _is_result(frame, first))
    place = place and not is_taken_part_in(frame, first)
    if place and head.lemma == "vecka":
        return Verdict(counts=False, rule="artikel-tid")
    nature = head.sort.nature
    touched = says(frame, first, TOUCHED)
    if place:
        if frame.word(first - 1) == "i" and nature == "aktivitet" and not says(frame, first, _CAME_OF):
            return Verdict(counts=False, rule="artikel-i", near=True)
        if first == frame.first + 1 and nature == "plats" and counts_others(frame, head.last):
            return Verdict(counts=False, rule="artikel-plats", near=True)
        counts = nature == "plats" and "beslag" not in frame.words and not head.lemma.lower().endswith(rules().roads)
        beside = is_beside_count(frame, first, head.last)
        counts = counts and (touched or beside or says(frame, first, _MADE - {"fann"}))
        return Verdict(counts or nature == "aktivitet", "en-plats" if counts else "en-vid", near=True)
    if nature in ("person", "fordon", "plats"):
        beside = is_beside_count(frame, first, head.last)
        counts = (
            touched
            or is_acting(frame, first, head)
            or beside
            or is_made(frame, first, head)
            or is_had_there(frame, first, head)
            or is_reported_now(frame, first, head)
            or (nature == "person" and is_met(frame, first))
        )
        return Verdict(counts, "en-drabbad")
    if head.sort.category == "övrigt":
        beside = is_beside_count(frame, first, head.last) and not _ABSTRACT.fullmatch(head.lemma.lower())
        made = says(frame, first, _MADE) or is_made(frame, first, head) or is_line(frame, first) or beside
        near = not (beside or is_made(frame, first, head))
        return Verdict(made, "en-gjord" if made else "artikel-ej-gjord", near)
    return Verdict(counts=True, rule="en-räknas")
