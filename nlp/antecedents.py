"""The noun of a number that has none of its own: shared with the next number, named before, or meant."""

from __future__ import annotations

from dataclasses import replace

from nlp.categories import UNKNOWN, sort_of
from nlp.frame import Frame
from nlp.heads import Head, head_after, head_before, words
from nlp.lemmas import base_form
from nlp.sites import Draft, Site, over_counters
from nlp.words import FINITE, may_be_adjective

_JOINING = frozenset({"och", "samt", "eller", ",", "/", "respektive", "resp", "resp.", "plus", "&", "till"})
_MORE = frozenset({"ytterligare", "därutöver", "dessutom"})


def antecedent(site: Site, at: int) -> Head | None:
    """The noun that is meant, by the first way that gives one; None where the number counts nothing that is known."""
    first, last = site.places(at)
    frame, latest = site.frame, site.latest()
    label = head_before(frame, first)
    if label and (latest is None or label.place is None or label.place > (latest.head.place or latest.first)):
        return label
    if latest:
        return meant(latest, last)
    whole = opening_noun(frame, first)
    if whole:
        return whole
    if site.before and frame.word(first - 1) in _MORE:
        return replace(meant(site.before[-1], last), rule="förra-meningen")
    subject = _subject(frame, first)
    if subject:
        return subject
    if site.counted:
        return _of_cell(site.counted, last)
    if site.before:
        return replace(meant(site.before[-1], last), rule="förra-meningen")
    return outside(last) if _points_outside(frame, first, last) else None


def shared_with_next(site: Site, at: int) -> Head | None:
    """The noun of the next number, when only adjectives and a joining word stand between: `åtta fasta och 14 …`."""
    frame, (_, place) = site.frame, site.places(at)
    place = over_counters(frame, place)
    while place < frame.last and may_be_adjective(frame.word(place)):
        place += 1
    if frame.word(place) not in _JOINING or at + 1 >= len(site.expressions):
        return None
    first, last = site.places(at + 1)
    if not place < first <= place + 3 or site.expressions[at + 1].role is not None:
        return None
    found = head_after(frame, last) or shared_with_next(site, at + 1)
    return replace(found, rule="samma-som-nästa") if found else None


def meant(latest: Draft, place: int) -> Head:
    """The noun of an earlier count, left out here."""
    return Head(None, latest.head.lemma, latest.head.sort, place, place, "utelämnat")


def outside(place: int) -> Head:
    """A noun that stands outside the text."""
    return Head(None, "", UNKNOWN, place, place, "utanför")


def opening_noun(frame: Frame, first: int) -> Head | None:
    """`Av anmälningarna rörde 19 överlåtelse`: the whole is named without a number, at the start of the clause."""
    start = frame.clause_at(first).first
    if frame.word(start) != "av" or first - start > 6:
        return None
    for at in range(start + 1, first):
        if frame.kind(at) == "noun":
            lemma = base_form(frame.written(at))
            return Head(None, lemma, sort_of(lemma), at, at + 1, "av-helhet")
    return None


def _points_outside(frame: Frame, first: int, last: int) -> bool:
    """`Av de 22 fick …`, `12 st. rörde narkotika`: the text goes on about something named before it."""
    if frame.word(first - 1) in ("de", "dessa", "dom") or (
        frame.word(first - 1) == ":" and frame.word(first - 2) in words().labels
    ):
        return True
    follows = frame.kind(over_counters(frame, last))
    return follows in FINITE and (
        first == frame.first or frame.word(frame.first) == "av" or frame.word(first - 1) in ("och", ",")
    )


def _subject(frame: Frame, first: int) -> Head | None:
    """A known noun earlier in the sentence that is done or found: its subject."""
    for at in range(frame.first, first):
        if frame.kind(at) != "noun" or frame.kind(at - 1) == "preposition":
            continue
        lemma = base_form(frame.written(at))
        sort = sort_of(lemma)
        if sort.known and lemma.lower() not in words().labels and sort.nature not in ("plats", "person"):
            return Head(None, lemma, sort, at, at + 1, "ämne")
    return None


def _of_cell(text: str, place: int) -> Head:
    """The thing that a numeric cell counts, by its headers."""
    known = [base_form(word) for word in text.split() if sort_of(base_form(word)).known]
    lemma = known[0] if known else base_form(text.split()[-1])
    return Head(None, lemma, sort_of(lemma), place, place, "cell")
