"""People counted without a noun, by what only people do or what befalls only them: `14 deltog`, `tre greps`."""

from __future__ import annotations

from nlp.heads.context import named_thing
from nlp.heads.head_words import words
from nlp.heads.heads import Head, left_out
from nlp.heads.sites import Draft, Site, over_counters
from nlp.texts.signs import sign
from nlp.vocabulary.cues import length_at
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.words import PAST, PERFECT

_FREE = frozenset({"mark", "adverb", "adjective", "preposition", "conjunction"})
# Who had to or was let do something: `1 200 fick blåsa`.
_GOT = frozenset({"fick", "får", "fått"})
_WERE = frozenset({"var", "blev", "är", "varit", "blivit"})
_US = frozenset({"vi"})
# What was counted before in the sentence, of which none can do what people do.
_NO_PEOPLE = frozenset({"aktivitet", "utfall", "fordon"})
# What stands before those who were reported when something was done: `29 kontroller gjordes och 85 bötfälldes`.
_BESIDE = frozenset({",", "och", "samt", "varvid", "då", "där"})
# What can be reported itself, so that `12 rapporterades` may be about it.
_REPORTABLE = frozenset({"person", "fordon", "utfall"})


def _telling() -> frozenset[str]:
    """Words without one of which a sentence tells of no people without a noun."""
    return words().peopled.telling | words().reported.telling | words().gathering | words().reporting | _GOT | _US


_PEOPLED = sign(_telling)


def people_told(site: Site, at: int) -> Head | None:
    """The people whom the verb beside the number is about; None where something else is counted that may do it."""
    if not site.frame.signs & _PEOPLED:
        return None
    first, last = site.places[at]
    if site.frame.word(site.frame.clause_at(first).first) in words().of:
        return None  # `Av dessa greps 14`: they are those that were named before
    if first == site.frame.first + 1 and site.frame.word(site.frame.first) in words().whereabouts:
        return None  # `Tre möten hölls. I två deltog även vakter`
    latest = site.latest()
    vehicles = latest is not None and latest.head.sort.nature == "fordon"
    if _do(site.frame, last, after_vehicles=vehicles) or _are_told_before(site.frame, first, last):
        found = site.frame.word(first - 1) in words().gathering or not _names_others(site)
    else:
        found = (_is_first(site) and _are_reported(site.frame, first, last)) or _are_reported_besides(site, first, last)
        found = found or (_are_taken(site.frame, first, last) and not _names_others(site))
    return left_out(last, "kom", "person") if found else None


def those_told(frame: Frame, place: int) -> Head | None:
    """`fyra av dem greps`, where nothing that they could be was named: the people whom the verb at `place` is about."""
    behind = place + (frame.word(place) in PERFECT)
    told = length_at(frame, behind, words().peopled) or length_at(frame, behind, words().reported)
    return left_out(place, "kom", "person") if told else None


def _idiom(frame: Frame, last: int) -> int:
    """The number of words behind a number, and behind the auxiliary there, that only people can be told by."""
    place = over_counters(frame, last)
    return length_at(frame, place + (frame.word(place) in PERFECT), words().peopled)


def _do(frame: Frame, last: int, *, after_vehicles: bool) -> bool:
    """`18 deltog.`, `tre har häktats`, `30 fick hjälp`; vehicles too can be let do something: `nio fick stå kvar`."""
    length, place = _idiom(frame, last), over_counters(frame, last)
    if frame.word(place) in _GOT and frame.kind(place + 1) == "infinitive":
        return not after_vehicles
    return length > 1 or (length == 1 and frame.kind(place + (frame.word(place) in PERFECT) + 1) in _FREE)


def _are_told_before(frame: Frame, first: int, last: int) -> bool:
    """`Vid mötet deltog 60.`, `Kvällen lockade 60`: nothing is counted by a noun behind."""
    before = first - 1 - (frame.kind(first - 1) == "adverb" or frame.word(first - 1) == "ett")
    behind = over_counters(frame, last)
    if frame.word(before) in _GOT and frame.kind(behind) == "infinitive":
        return True
    if frame.word(before) in _WERE and frame.word(before - 1) in _US:
        return frame.kind(behind) in _FREE
    told = frame.word(before) in words().gathering or length_at(frame, before, words().peopled, first) == 1
    return told and frame.kind(behind) in _FREE


def _is_first(site: Site) -> bool:
    """Whether nothing was counted or named before that can be reported: `29 kontroller. 85 fick böter`."""
    if site.latest() is not None:
        return False
    told = {one.head.sort.nature for one in (*site.before[-1:], *site.earlier)}
    around = named_thing(site.counted, 0, "cell") if site.counted else site.promise.thing(0)
    return told <= {"aktivitet"} and (around is None or around.sort.nature not in _REPORTABLE)


def _are_reported(frame: Frame, first: int, last: int) -> bool:
    """`Fem rapporterades för fortkörning`, `Sju fick böter`, `Polisen rapporterade fem för fart`."""
    behind = over_counters(frame, last)
    told = length_at(frame, behind + (frame.word(behind) in PERFECT), words().reported)
    if first == frame.first and told:
        return True
    return _is_reporting(frame, first - 1) and frame.word(behind) in ("för", ".", ",", "")


def _are_taken(frame: Frame, first: int, last: int) -> bool:
    """`Under passet avvisades nio, omhändertogs två`: a passive of what befalls people stands before the number."""
    behind = over_counters(frame, last)
    free = frame.kind(behind) in _FREE and not (frame.kind(behind) == "adjective" and frame.kind(behind + 1) == "noun")
    return length_at(frame, first - 1, words().reported, first) == 1 and free


def _are_reported_besides(site: Site, first: int, last: int) -> bool:
    """`gjorde 12 kontroller och rapporterade nio för fart`: what was done before cannot be reported for anything."""
    latest, frame = site.latest(), site.frame
    done = latest is not None and latest.head.sort.nature == "aktivitet"
    if done and frame.word(first - 1) in _BESIDE and length_at(frame, over_counters(frame, last), words().reported):
        return True
    fined = latest is not None and latest.head.sort.category == "böter"
    return (done or fined) and _is_reporting(frame, first - 1) and frame.word(over_counters(frame, last)) == "för"


def _is_reporting(frame: Frame, place: int) -> bool:
    return frame.word(place) in words().reporting and frame.kind(place) in PAST


def _names_others(site: Site) -> bool:
    """Whether the sentence or the one before counts those who did it, or the cell says who they are."""
    latest = site.latest()
    if latest is not None:
        return not _is_no_one(latest)
    return bool(site.counted) or (bool(site.before) and not _is_no_one(site.before[-1]))


def _is_no_one(draft: Draft) -> bool:
    return draft.head.sort.nature in _NO_PEOPLE
