"""Those who were gone through, with their noun left out: `Av de 40 kontrollerade hade sex för hög hastighet`."""

from __future__ import annotations

from nlp.heads.disguised import governs
from nlp.heads.head_words import words
from nlp.heads.heads import Head
from nlp.heads.sites import Site
from nlp.texts.signs import sign
from nlp.vocabulary.categories import sort_of
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.participles import is_participle
from nlp.vocabulary.verbs import verb
from nlp.vocabulary.words import FINITE

_DEFINING = frozenset({"de", "dessa", "dom"})
# Premises are visited and inspected; who or what was so, another sentence tells.
_OF_PREMISES = frozenset({"besök", "tillsyn"})
_AFTER = FINITE | {"mark", "preposition", "adverb", "conjunction"}
# So many words stand between a part and the number of its whole: `tio av de 30`.
_OF_THEM = 2
_DEFINITE = ("na", "en", "et")
THOSE = sign(lambda: _DEFINING)


def of_those(site: Site, at: int) -> Head | None:
    """`Av de 40 kontrollerade …`, `tio av de 30 kontrollerade …`: people, unless something was named before."""
    (first, last), latest = site.places[at], site.latest()
    if site.frame.word(first - 1) not in _DEFINING:
        return None
    whole = latest is not None and latest.partitive and 0 < first - latest.last <= _OF_THEM
    if not whole and (site.before or site.earlier or site.counted):
        return None
    return those_of(site.frame, first, last)


def those_of(frame: Frame, first: int, last: int) -> Head | None:
    """The people whom `de`, the number at `first` to before `last`, and a participle stand for; else None."""
    if frame.word(first - 1) not in _DEFINING or not _is_dealt_with(frame.word(last)):
        return None
    return (
        Head(last, "person", sort_of("person"), last, last + 1, "particip") if _ends(frame, first, last + 1) else None
    )


def _ends(frame: Frame, first: int, place: int) -> bool:
    """Whether a phrase without a noun, whose number is at `first`, ends before a place."""
    return frame.kind(place) in _AFTER or governs(frame, place) or _is_object(frame, first, place)


def _is_dealt_with(word: str) -> bool:
    known = verb(word)
    return known.means == "stoppat" and known.category not in _OF_PREMISES and is_participle(word)


def _is_object(frame: Frame, first: int, noun: int) -> bool:
    """`saknade tio av de 30 kontrollerade tillstånd`: the verb before has for its object what would be definite."""
    if frame.kind(noun) != "noun" or frame.word(noun).endswith(_DEFINITE):
        return False
    singular = frame.word(noun) == frame.lemma(noun)
    return singular and frame.says(words().having, frame.clause_at(first).first, first)
