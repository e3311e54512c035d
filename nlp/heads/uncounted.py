"""Nouns behind a number that it does not count: what an offence, a case or an inspection was about."""

from __future__ import annotations

from nlp.heads.antecedents import of_surroundings
from nlp.heads.bullets import people_label
from nlp.heads.cut_short import is_stopped_short
from nlp.heads.head_words import bearer, words
from nlp.heads.heads import Head
from nlp.heads.heads_before import head_before
from nlp.heads.sites import Site
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.words import VERBAL

_PLURALS = ("ar", "or", "er")


def is_uncounted(site: Site, at: int, head: Head) -> bool:
    """`varav 30 eget bruk`, `24 sa nej`: a singular or an answer that cannot be counted, beside a count."""
    if head.place == site.places[at][1] and _is_short_in_list(site, at, head.place):
        return True
    listed = head.lemma in words().mass and not _is_plural(site, head)
    if not (listed or _is_answer(site, at, head)):
        return False
    latest, (first, _) = site.latest(), site.places[at]
    if latest is None:
        return listed and (_is_under_label(site.frame, first) or _is_kind_of_work(site, first, head))
    goes_on = latest.elliptic or latest.head.rule == "före"
    if site.amount(at) <= 1 and not (listed and goes_on):
        return False
    countable = head.lemma in words().countable
    counted = head.sort.category == "anmälan" or countable
    taken = countable and site.frame.kind((head.place or first) + 1) in VERBAL
    parted = not counted or (goes_on and not taken) or _parts(site, latest.last, first)
    return parted and (latest.head.lemma not in words().mass or goes_on)


def is_unknown(frame: Frame, place: int) -> bool:
    """Whether a noun of no known sort stands at a place: cut short, it may be of a kind as well as of a thing."""
    return frame.kind(place) == "noun" and not (frame.sort(place).known or bearer(frame.lemma(place)))


def _is_short_in_list(site: Site, at: int, place: int) -> bool:
    """`Möten: 3 ext., 2 int.`: under an activity, and the stop behind the last of them may close the sentence."""
    frame, latest = site.frame, site.latest()
    if not is_unknown(frame, place) or frame.word(frame.first + 1) != ":" or frame.kind(frame.first) != "noun":
        return False
    goes_on = latest is not None and (latest.head.place or 0) < latest.first and is_unknown(frame, latest.last)
    short = is_stopped_short(frame, place) or (goes_on and frame.word(place + 1) == ".")
    return short and site.places[at][0] > frame.first + 1 and frame.sort(frame.first).nature == "aktivitet"


def _is_answer(site: Site, at: int, head: Head) -> bool:
    """`24 sa nej`, `svarade 14 ja`; what is found or mended is no answer: `hittade 12 fel`."""
    if head.lemma not in words().answers:
        return False
    before = site.places[at][0] - 1
    return site.frame.kind(before) not in VERBAL or site.frame.verb(before).means in ("svarat", "")


def _is_plural(site: Site, head: Head) -> bool:
    """`17 mobiltelefoner`: things, not what something was about."""
    word = "" if head.place is None else site.frame.word(head.place)
    return word != head.lemma.lower() and word.endswith(_PLURALS)


def _is_kind_of_work(site: Site, first: int, head: Head) -> bool:
    """`Tillsynerna fördelar sig på 12 alkohol`, `12 alkohol, 8 tobak` under tillsyn: what the activity was about."""
    if head.sort.category == "anmälan" or head.lemma in words().countable:
        return False
    opening = site.frame.first if first > site.frame.first else None
    if opening is not None and site.frame.kind(opening) == "noun":
        return site.frame.sort(opening).nature == "aktivitet"
    around = of_surroundings(site, first) if opening is None else None
    return around is not None and around.sort.nature == "aktivitet"


def _is_under_label(frame: Frame, first: int) -> bool:
    """`Rattfyllerier: 7 alkohol`, `Bötfällda: 31 fart`: the label before the colon says what is counted."""
    if people_label(frame, first):
        return True
    return frame.word(first - 1) == ":" and frame.kind(first - 2) == "noun" and head_before(frame, first) is not None


def _parts(site: Site, begin: int, first: int) -> bool:
    """Whether what is between two numbers makes the second a part of the first."""
    between = (site.frame.word(at) for at in range(begin, first))
    return any(word in (":", "(") or word in words().parting or word in words().about for word in between)
