"""Figures under a label of a follow-up, with no noun beside them: `Utfall T2: 88`, `Mål 20, utfall 23`."""

from __future__ import annotations

from nlp.heads.head_words import words
from nlp.heads.sites import Site, over_counters
from nlp.vocabulary.frame import Frame

_REACH = 9
# What a goal behind its label is taken for: `mål 20` for a reference, `målvärde 20` for a score.
_MISTAKEN = frozenset({"beteckning", "betyg"})
# The role rule of `Delmål 3 – delvis uppnått`: which goal it is, and how far it has come.
_OF_STATE = "etikett-läge"
_BETWEEN = frozenset({"mark", "number", "preposition", "adverb", "conjunction"})
_COPULAS = frozenset({"är", "var", "blev", "blir", "varit", "låg", "ligger", "sattes", "satt"})
_SETTING_OFF = frozenset({"(", ",", ";", ":", "/", "–", "—", "-", "."})


def is_labelled(frame: Frame, first: int, last: int) -> bool:
    """Whether nothing but a period stands between a label and the number."""
    if frame.kind(over_counters(frame, last)) not in ("mark", "conjunction"):
        return False
    for place in range(first - 1, max(frame.first, first - _REACH) - 1, -1):
        word = frame.word(place)
        if word in words().goals or word in words().outcomes:
            return True
        if word in _COPULAS and frame.word(place - 1) in words().goals:
            continue
        if frame.kind(place) not in _BETWEEN and word not in words().times:
            return False
    return False


def is_goal_beside_outcome(site: Site, at: int) -> bool:
    """`18 (mål 20)`, `Mål 8, utfall 11`: a number that looks like the name of a goal is the goal itself."""
    frame = site.frame
    label = site.places[at][0] - 1
    label -= frame.word(label) == ":"
    if "," in frame.word(site.places[at][0]) or site.expressions[at].rule == _OF_STATE:
        return False
    if frame.word(label) not in words().goals or site.expressions[at].role not in _MISTAKEN:
        return False
    set_off = label > frame.first and frame.word(label - 1) in _SETTING_OFF
    return set_off or not words().outcomes.isdisjoint(frame.row.lower)


def is_goal_behind_slash(site: Site, at: int) -> bool:
    """`Fotpatruller 53/50`: behind what was done, what was meant; the two look like a reference."""
    latest, (first, _) = site.latest(), site.places[at]
    if latest is None or site.expressions[at].role != "beteckning" or site.frame.word(first - 1) != "/":
        return False
    return latest.last == first - 1 and latest.head.rule == "före" and latest.head.sort.nature == "aktivitet"
