"""Those who were looked at or dealt with, told behind the number of activities: `12 kontroller, 340 stoppade`."""

from __future__ import annotations

from nlp.heads.bullets import people_at
from nlp.heads.head_words import bearer, words
from nlp.heads.heads import Head
from nlp.heads.sites import Draft, Site, over_counters
from nlp.values import replace
from nlp.vocabulary.categories import Sort, sort_of
from nlp.vocabulary.frame import Frame

# Verbs of what befalls people and vehicles there.
_DEALT = frozenset({"stoppat", "drabbat", "anmält", "bötfällt"})
_SHORTEST_START = 3
_FREE = frozenset({"mark", "conjunction", "preposition"})


def looked_at(site: Site, at: int) -> Head | None:
    """People, or the vehicles that the activity is named after, whom the participle behind the number tells of."""
    latest, frame = site.latest(), site.frame
    if latest is None or not _looks(latest):
        return None
    place = over_counters(frame, site.places[at][1])
    known = frame.verb(place)
    dealt = known.means in _DEALT and frame.word(place).endswith(("ade", "da", "ta", "na"))
    if not dealt or frame.kind(place + 1) not in _FREE:
        return None
    found = people_at(frame, place)
    named = _named_after(frame, latest) if known.means == "stoppat" else None
    return replace(found, lemma=named[0], sort=named[1]) if found and named else found


def _looks(latest: Draft) -> bool:
    """An activity, or occasions of one, that is counted itself: no people or vehicles of which more is told."""
    return bearer(latest.head.lemma) is not None or latest.head.sort.category in words().looking


def _named_after(frame: Frame, latest: Draft) -> tuple[str, Sort] | None:
    """`moped` of `Mopedkontroller: 6 tillfällen`."""
    place = frame.first if bearer(latest.head.lemma) else latest.head.place
    lemma = latest.head.lemma if place is None else frame.lemma(place)
    start = next((lemma[: -len(end)] for end in ("kontroll", "tillsyn", "insats") if lemma.endswith(end)), "").rstrip(
        "-"
    )
    sort = sort_of(start) if len(start) >= _SHORTEST_START else None
    return (start, sort) if sort and sort.nature == "fordon" else None
