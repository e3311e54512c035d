"""Numbers that count though no noun is beside them or named before: `14 st`, `Drygt 30.`, `Vi hann med 12`."""

from __future__ import annotations

from nlp.heads.head_words import words
from nlp.heads.heads import is_period
from nlp.heads.sites import Site, over_counters
from nlp.roles.roled import COMPARED
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.participles import is_participle
from nlp.vocabulary.verbs import verb, verb_with_particle
from nlp.vocabulary.words import FINITE

_MODIFIED = ("+cirka", "+drygt", "+närmare", "+minst", "+högst")
_DOINGS = frozenset({"gjort", "planerat", "inställt", "lovat"})
_SAME = "motsvarande"
_BEING = frozenset({"är", "var", "blev", "blir", "landade", "stannade"})
_DENYING = frozenset({"ej", "inte"})
_HAVE = frozenset({"har", "hade"})
_WERE = frozenset({"vi", "de", "antalet"})
_MARKS = frozenset({":", "="})
_LISTING = frozenset({",", ";", "och", "samt"})
_WITHOUT = "utan"
_LONGEST_LABEL = 4
_SHORT_UNITS = frozenset({"mån", "mån.", "v", "vecka", "dag", "kväll"})
_SETTING_OFF = frozenset({"(", ",", "mot"})


def is_lone_count(site: Site, at: int) -> bool:
    """Whether the words around an open number say that it counts something, whatever that is."""
    frame, (first, last) = site.frame, site.places[at]
    value = site.expressions[at].expression.value
    if site.expressions[at].role is not None or value is None or value != int(value):
        return False
    place = over_counters(frame, last)
    whole = frame.word(first - 1) == "/" and frame.word(place) == _WITHOUT
    stated = whole or is_state(frame, place) or _is_share(frame, last)
    if place > last or stated or _is_per(frame, place) or _is_before_label(frame, first, place):
        return True
    if is_standing_label(frame, first) and frame.kind(place) in ("mark", "conjunction"):
        return True
    if (
        _is_brought_about(frame, first, place)
        or _is_beside_former(site, first, last)
        or _is_of_a_party(frame, first, place)
    ):
        return True
    if _is_goal(frame, first) or says_meant(frame.word(first - 1)):
        return True
    if frame.kind(place) in FINITE and (
        frame.word(first - 1) in words().quantifiers or _opens_with_where(frame, first)
    ):
        return True
    if frame.kind(place) not in ("mark", "conjunction", "preposition") and not is_period(frame, place):
        return False
    rough = site.expressions[at].expression.rule.endswith(_MODIFIED) and frame.kind(place) == "mark"
    return rough or _is_told(frame, first) or _is_shared_out(frame, first, last) or _is_entry(frame, first, place)


def _is_brought_about(frame: Frame, first: int, place: int) -> bool:
    """`Hittills i år har tre hållits`: the supine behind tells that so many of something were done."""
    told = frame.verb(place)
    done = told.means == "gjort" and told.passive and told.form == "supine"
    return done and frame.word(first - 1) in _HAVE and frame.kind(place + 1) in ("mark", "conjunction", "preposition")


def _opens_with_where(frame: Frame, first: int) -> bool:
    """`I åtta fick de unga köpa`: where something was so opens the sentence; not `Vid tio`, which may be a time."""
    where = first == frame.first + 1 and frame.word(frame.first) in words().whereabouts
    return where and frame.word(frame.first) != "vid"


def is_state(frame: Frame, place: int) -> bool:
    """`Fem genomförda, två kvar, en ej påbörjad`: the number is of things that are so."""
    place += frame.word(place) in _DENYING
    told = frame.verb(place) or verb_with_particle(frame.word(place))
    done = told.means in _DOINGS and is_participle(frame.word(place))
    return (done or frame.word(place) in words().states) and frame.kind(place + 1) not in ("noun", "adjective")


def is_standing_label(frame: Frame, first: int) -> bool:
    """`Klara 8, pågår 3`, `ej påbörjade 1`: how far so many have come stands before the number as its label."""
    label = first - 1
    if frame.word(label) not in words().standing:
        return False
    label -= frame.word(label - 1) in words().shading
    return label == frame.first or frame.kind(label - 1) in ("mark", "conjunction")


def _is_share(frame: Frame, last: int) -> bool:
    """`12/20 genomförda`, `8/10 utan anm.`: so many of so many."""
    told = is_state(frame, last + 2) or frame.word(last + 2) == _WITHOUT
    return frame.word(last) == "/" and frame.kind(last + 1) == "number" and told


def says_meant(word: str) -> bool:
    """Whether a word says that a number behind it was meant: `av planerade 20`, `mot utlovade sex`."""
    return verb(word).means in ("planerat", "lovat")


def _is_goal(frame: Frame, first: int) -> bool:
    """`Målet om 10 uppnått`, `44 pass av plan 48`."""
    before, last = frame.word(first - 2), frame.word(first - 1)
    return (last in ("om", "på") and before in words().goals) or (last in words().goals and before == "av")


def _is_per(frame: Frame, place: int) -> bool:
    """`10 per tertial`; not a rate of people or roads."""
    unit = frame.word(place + 1)
    return frame.word(place) in ("per", "varje", "/") and (unit in words().times or unit in _SHORT_UNITS)


def _is_before_label(frame: Frame, first: int, place: int) -> bool:
    """`T1: 4 T2: 6`: a figure of its own label, and the label of the next."""
    after = place + 1 + (frame.kind(place + 1) == "number")
    return frame.word(first - 1) in _MARKS and frame.kind(place) == "noun" and frame.word(after) in _MARKS


def _is_beside_former(site: Site, first: int, last: int) -> bool:
    """`12 (9)`, `12 (i fjol 9)`, `12, 3 fler än i fjol`: a cell of a figure, and what it is compared with."""
    frame = site.frame
    if first != frame.first or frame.word(last) not in _SETTING_OFF:
        return False
    bracketed = frame.word(last) == "(" and frame.kind(last + 1) == "number" and frame.word(last + 2) == ")"
    return (bracketed and last + 3 >= frame.last) or any(one.role == COMPARED for one in site.expressions)


def _is_of_a_party(frame: Frame, first: int, place: int) -> bool:
    """`Polis 7, kommun 5, gemensamt 2`: each figure stands behind whose it is, in a list of such."""
    listed = [at for at in range(frame.first, frame.last) if frame.word(at) in words().sides]
    own = first - 1 in listed and frame.kind(place) in ("mark", "conjunction")
    return own and sum(frame.kind(at + 1) == "number" for at in listed) > 1


def _is_told(frame: Frame, first: int) -> bool:
    """`Det blev 12`, `Vi hann med 12`, `Övriga tre`: a verb of doing or coming has the number for its object."""
    if frame.word(first - 1) in words().quantifiers or _is_figure(frame, first):
        return True
    reach = range(first - 1, max(first - 3, frame.first - 1), -1)
    place = next((at for at in reach if frame.kind(at) in FINITE or frame.kind(at) == "supine"), None)
    if place is None or any(
        frame.kind(at) not in ("adverb", "preposition", "pronoun") for at in range(place + 1, first)
    ):
        return False
    if frame.word(place) == "var":
        return frame.word(place - 1) in _WERE
    return frame.word(place) in words().came or frame.verb(place).means == "gjort"


def _is_figure(frame: Frame, first: int) -> bool:
    """`I år är siffran 22`, `siffran blev drygt 30`, `Motsvarande siffra för Landvetter är 187`."""
    at = frame.back_over(first - 1, "adverb")
    beside = {frame.word(at), frame.word(at - 1)}
    same = frame.word(frame.clause_at(first).first) == _SAME and frame.word(at) in _BEING
    return same or not (words().figures.isdisjoint(beside) or _BEING.isdisjoint(beside))


def _is_shared_out(frame: Frame, first: int, last: int) -> bool:
    """`Tre på våren och två på hösten`, `34 under året`: the sentence gives numbers by time or place."""
    if not opens(frame, first) or frame.kind(last) != "preposition":
        return False
    if frame.word(last + 1) in words().times and frame.kind(last + 2) == "mark":
        return True
    return any(
        frame.word(at) in _LISTING and frame.kind(at + 1) == "number" and frame.kind(at + 2) == "preposition"
        for at in range(last, frame.last)
    )


def opens(frame: Frame, place: int) -> bool:
    """Whether a sentence begins at a place, but for the mark of a list."""
    return place == frame.first or (place == frame.first + 1 and frame.kind(frame.first) == "mark")


def _is_entry(frame: Frame, first: int, place: int) -> bool:
    """`Gjorda: 4`, `T1: 5, T2: 7`, `jan 3, feb 4`: a short label and its figure."""
    if frame.kind(place) == "preposition":
        return False
    if (frame.word(first - 2), frame.word(first - 1)) == ("i", "år"):
        return True
    label = first - 2 if frame.word(first - 1) in _MARKS else first - 1
    if label == first - 1:
        label -= frame.kind(label) == "number"
        return frame.word(label) in words().times and _is_listed_period(frame, label)
    start = next((at for at in range(label, frame.first - 1, -1) if frame.word(at) in _LISTING), frame.first - 1)
    return 0 < label - start <= _LONGEST_LABEL


def _is_listed_period(frame: Frame, place: int) -> bool:
    """Whether another period with its figure stands in the sentence: `jan 3, feb 4`."""
    periods = [at for at in range(frame.first, frame.last) if frame.word(at) in words().times]
    numbered = frame.kind(place + 1) == "number" and frame.kind(place + 2) == "number"  # T1 4
    return any(at != place and frame.kind(at + 1 + numbered) == "number" for at in periods)
