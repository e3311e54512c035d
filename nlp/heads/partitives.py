"""The noun after `av`: `en av bilarna`, `3 av polisens 8 insatser`, `39 av dem`."""

from __future__ import annotations

from nlp.heads.antecedents import meant, of_surroundings, outside
from nlp.heads.bullets import people_at
from nlp.heads.disguised import governs
from nlp.heads.head_words import words
from nlp.heads.heads import Head, head_after, left_out, noun_at
from nlp.heads.heads_before import head_before
from nlp.heads.people_told import those_told
from nlp.heads.sites import Site, whole_for
from nlp.heads.those_of import those_of
from nlp.parties.mentions import is_party
from nlp.parties.owners import by_staff
from nlp.parties.party_list import PLURAL_NAMES, lexicon
from nlp.values import replace
from nlp.vocabulary.categories import sort_of
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.participles import is_participle
from nlp.vocabulary.words import FINITE, may_be_adjective

_LONGEST_REACH = 6
_ADDRESSED = frozenset({"er", "oss"})
_ADDRESSING = _ADDRESSED | {"ni", "vi"}


def partitive(site: Site, at: int, place: int) -> Head | None:
    """The noun behind the `av` at `place`, after the number at position `at`; None where `av` means something else."""
    frame = site.frame
    if frame.word(place + 1) in _ADDRESSED:
        return _of_you(frame, place + 1)
    number = _number_behind(site, at, place + 1)
    if number is not None:
        return _after_or_meant(site, at, number)
    if _is_pronoun(frame, place + 1):
        return _of_them(site, at, place + 2)
    start = _over_owners(frame, place + 1)
    found = head_after(frame, start)
    if (found is None or found.place is None) and _is_described(frame, start):
        people = None if site.before or site.earlier else people_at(frame, start)
        return replace(people, rule="av") if people else _of_them(site, at, start + 1)
    if found is None or found.place is None or _is_agent(frame, found.place) or _is_staff(site, place):
        return None
    definite = start > place + 1 or _is_definite(frame.word(found.place), found.lemma)
    return replace(found, rule="av") if definite else None


def _of_you(frame: Frame, place: int) -> Head:
    """`1 127 av er svarade`, `300 av oss boende`: people, by the noun that stands beside the pronoun here or before."""
    beside = (at + 1 for at in range(place, frame.first - 1, -1) if frame.word(at) in _ADDRESSING)
    people = ((lemma, sort_of(lemma)) for at in beside if at < frame.last and (lemma := frame.lemma(at)))
    told = next((lemma for lemma, sort in people if sort.known and sort.nature == "person"), "person")
    return left_out(place + 1, "av-er", told)


def _is_described(frame: Frame, place: int) -> bool:
    """`14 av de anmälda var …`: those that something befell, with their noun left out."""
    if frame.word(place - 1) not in ("de", "dem", "dom", "samtliga", "alla") or not is_participle(frame.word(place)):
        return False
    return frame.kind(place + 1) in (*FINITE, "mark", "preposition", "adverb", "conjunction")


def _is_agent(frame: Frame, place: int) -> bool:
    """`gjordes av polisen`, `tolv av parterna`; not `två av fastighetsägarna`, `tre av våra väktare gick`."""
    if not is_party(frame, place):
        return False
    together = frame.word(place + 1) in lexicon().together.starts
    owned = frame.word(place - 1) in words().owners or _is_owner(frame, place - 1)
    those = frame.word(place).endswith(PLURAL_NAMES) or (owned and frame.kind(place + 1) in FINITE)
    return together or not those


def _is_staff(site: Site, place: int) -> bool:
    """`28 kontroller, 18 av polisen och 10 av kommunens ingenjör`: by whom so many of what was done were done."""
    latest = site.latest()
    return latest is not None and latest.head.sort.nature == "aktivitet" and by_staff(site.frame, place)


def _number_behind(site: Site, at: int, place: int) -> int | None:
    """The end of a number that follows before any noun but an owner's: `av polisens 8 insatser`."""
    if site.frame.word(place) in ("dem", "dom", "vilka"):
        return None
    ends = site.ends_of_numbers(at)
    for step in range(place, min(place + _LONGEST_REACH, site.frame.last)):
        if step in ends:
            return ends[step]
        noun = site.frame.kind(step) == "noun" and not site.frame.word(step).endswith("s")
        noun = noun and site.frame.word(step) not in words().goals  # `14 av målet 20 vandringar`
        closed = site.frame.kind(step) in (*FINITE, "mark") and not may_be_adjective(site.frame.word(step))
        if noun or closed:
            return None
    return None


def _after_or_meant(site: Site, at: int, place: int) -> Head | None:
    found = _those_behind(site, place) or head_after(site.frame, place)
    if found:
        return replace(found, rule="av-tal")
    return _of_them(site, at, place)


def _those_behind(site: Site, place: int) -> Head | None:
    """`Åtta av de 25 kontrollerade saknade körkort`, where nothing that they could be was named before."""
    begin = next((first for first, last in site.places if last == place), None)
    if begin is None or site.before or site.earlier:
        return None
    return those_of(site.frame, begin, place)


def _of_them(site: Site, at: int, place: int) -> Head:
    """Those that were counted last, here or in the text before; none of what there was nothing of."""
    counted = [one for one in site.before if one.expression.value != 0] or site.earlier or site.before
    if site.frame.word(site.places[at][0] - 1) == "vid":  # `medverkat vid fyra av dessa`: nobody joins in at people
        counted = [one for one in counted if one.head.sort.nature not in ("person", "fordon")] or counted
    named = whole_for(site.expressions[at].expression.value, counted)
    if named:
        return replace(meant(named, place), rule="av-dem")
    label = head_before(site.frame, site.places[at][0]) or _opening_plural(site.frame)
    label = label or of_surroundings(site, place) or those_told(site.frame, place) or outside(place)
    return replace(label, place=None, first=place, last=place, rule="av-dem")


def _opening_plural(frame: Frame) -> Head | None:
    """`Vandringarna leddes av …, polisen deltog i tre av dem`: the definite plural that opens the sentence."""
    if frame.kind(frame.first) != "noun" or not frame.word(frame.first).endswith("na"):
        return None
    found = noun_at(frame, frame.first, "före")
    return found if found.sort.known else None


def _is_pronoun(frame: Frame, place: int) -> bool:
    following = place + 1
    # `fyra av dessa slutade helt utan`, `tre av dessa saknade plan`
    told = governs(frame, following) or (frame.kind(following) in FINITE and head_after(frame, following) is None)
    told = told and frame.word(place) != "de"  # `12 av de rapporterade var`
    alone = told or (frame.kind(following) != "noun" and not may_be_adjective(frame.word(following)))
    return frame.word(place) in words().pronouns and (alone or frame.word(place) in ("dem", "dom", "vilka"))


def _over_owners(frame: Frame, place: int) -> int:
    while frame.word(place) in words().owners or _is_owner(frame, place):
        place += 1
    return place


def _is_owner(frame: Frame, place: int) -> bool:
    return (
        frame.kind(place) == "noun"
        and frame.word(place).endswith("s")
        and (frame.kind(place + 1) in ("noun", "adjective") or is_participle(frame.word(place + 1)))
    )


def _is_definite(word: str, lemma: str) -> bool:
    """`bilarna`, `ärendena`, `skolan` against `narkotika`, `bilar`."""
    return word != lemma.lower() and word.endswith(("na", "en", "et", "an", "n", "ena"))
