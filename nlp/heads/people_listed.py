"""People told of behind a count of places or activities: `11 mätplatser, 291 rapporterade`."""

from __future__ import annotations

from nlp.heads.bullets import people_at
from nlp.heads.head_words import bearer, words
from nlp.heads.heads import Head
from nlp.heads.heads_before import head_before
from nlp.heads.lone_numbers import is_state
from nlp.heads.sites import Draft, Site, over_counters
from nlp.values import replace
from nlp.vocabulary.categories import Sort, sort_of
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.participles import is_participle
from nlp.vocabulary.verbs import verb
from nlp.vocabulary.words import FINITE

# What is done to people or premises, and to no ground.
_DEALT_WITH = frozenset({"anmält", "bötfällt", "drabbat", "stoppat"})
# Whoever runs premises can be reported and fined with them.
_OF_PREMISES = frozenset({"anmält", "bötfällt"})
_LOOKED_AT = "stoppat"
_ENDING = frozenset({"mark", "preposition", "conjunction"})
_SHORTEST_START = 3
# What is done to premises too, of those that are dealt with so.
_VISITING = "besöka"
_OF_SUPERVISION = frozenset({_VISITING, "kontrollera", "granska"})


def people_listed(site: Site, at: int) -> Head | None:
    """Those whom the participle behind a number stands for, as the places counted before it cannot be meant."""
    latest, (first, last) = site.latest(), site.places[at]
    if latest is None or latest.head.sort.nature != "plats" or not _is_item(site.frame, latest, first):
        return None
    place = over_counters(site.frame, last)
    if not _is_bare_participle(site.frame, place):
        return None
    more = site.amount(at) > latest.amount
    dealt = site.frame.verb(place).means in _DEALT_WITH
    return people_at(site.frame, place) if more or (dealt and _is_ground(latest)) else None


def are_some_of_those(latest: Draft, word: str, amount: float) -> bool:
    """`7 krogar, 2 anmälda`, `30 fordon, 12 kontrollerade`: the participle can be said of what was counted before."""
    means = verb(word).means
    looked_at_fewer = means == _LOOKED_AT and amount <= latest.amount
    premises = latest.head.sort.nature == "plats" and not _is_ground(latest)
    return (premises and means in _OF_PREMISES) or (
        looked_at_fewer and (premises or latest.head.sort.nature == "fordon")
    )


def befallen_premises(draft: Draft) -> str | None:
    """`9 butiker, 3 rapporterade`: what the participle behind the number says befell some of the premises."""
    place = draft.behind
    if draft.head.place is not None or draft.head.sort.nature != "plats" or not _is_bare_participle(draft.frame, place):
        return None
    means = draft.frame.verb(place).means
    return means if means in _OF_PREMISES else None


def _is_item(frame: Frame, latest: Draft, first: int) -> bool:
    """Whether a number stands behind a comma in a list that no verb tells."""
    listed = frame.word(first - 1) in (",", ";")
    return listed and not frame.has(FINITE, latest.last, first)


def _is_bare_participle(frame: Frame, place: int) -> bool:
    word = frame.word(place)
    return is_participle(word) and not is_state(frame, place) and frame.kind(place + 1) in _ENDING


def _is_ground(latest: Draft) -> bool:
    return latest.head.lemma.lower().endswith(words().grounds)


def looked_at(site: Site, at: int) -> Head | None:
    """People, or the vehicles that the activity is named after, whom the participle behind the number tells of."""
    latest, frame, (first, last) = site.latest(), site.frame, site.places[at]
    about = latest.head if latest else _label_over(frame, first)
    if about is None or not _looks(about):
        return None
    place = over_counters(frame, last)
    known = frame.verb(place)
    dealt = known.means in _DEALT_WITH and frame.word(place).endswith(("ade", "da", "ta", "na"))
    if not dealt or frame.kind(place + 1) not in _ENDING:
        return None
    found = people_at(frame, place)
    named = _named_after(frame, about, premises=known.base in _OF_SUPERVISION) if known.means == _LOOKED_AT else None
    if named is None and (known.base == _VISITING or (latest is None and about.sort.category == "tillsyn")):
        return None
    return replace(found, lemma=named[0], sort=named[1]) if found and named else found


def _label_over(frame: Frame, first: int) -> Head | None:
    """`EPA-kontroll torget: 12 stoppade`: the activity named before the colon, which is not what is counted."""
    label = head_before(frame, first) if frame.word(first - 1) == ":" else None
    return label if label and not bearer(label.lemma) else None


def _looks(about: Head) -> bool:
    """An activity, or occasions of one, that is counted itself: no people or vehicles of which more is told."""
    return bearer(about.lemma) is not None or about.sort.category in words().looking


def _named_after(frame: Frame, about: Head, *, premises: bool) -> tuple[str, Sort] | None:
    """`moped` of `Mopedkontroller: 6 tillfällen`, `fordon` of `Fordonskontroll`, `krog` of `Krogtillsyn`."""
    place = frame.first if bearer(about.lemma) else about.place
    lemma = about.lemma if place is None else frame.lemma(place)
    start = next((lemma[: -len(end)] for end in ("kontroll", "tillsyn", "insats") if lemma.endswith(end)), "").rstrip(
        "-"
    )
    natures = {"fordon", "plats"} if premises else {"fordon"}
    for name in (start, start.removesuffix("s")):
        if len(name) >= _SHORTEST_START and (sort := sort_of(name)).nature in natures:
            return name, sort
    return None
