"""Bare lines of statistics, where a number is followed by a description instead of a noun phrase."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from extract.rule_files import Table, load_table, strings
from nlp.heads.befallen import BEFALLEN
from nlp.heads.enrolled import ENROLLED, is_enrolled
from nlp.heads.head_words import words
from nlp.heads.heads import Head
from nlp.heads.lone_numbers import is_state
from nlp.heads.sites import over_counters
from nlp.texts.signs import sign
from nlp.values import replace
from nlp.vocabulary.categories import Sort, sort_of
from nlp.vocabulary.cues import length_at
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.lemmas import nominal_base
from nlp.vocabulary.participles import is_participle
from nlp.vocabulary.verbs import verb, verb_with_particle
from nlp.vocabulary.words import FINITE, VERBAL, word_letters

_FILE = Path(__file__).with_name("bullets.toml")
_LONGEST_LINE = 14
# Only promises and goals are so.
_KEPT = frozenset({"uppfyllda", "uppnådda", "nådda", "infriade", "uppfyllt", "uppnått", "infriat"})
# What only things do: `Tre visade på brister`, `Två slutade oavgjort`.
_OF_THINGS = frozenset({"visade", "visat", "slutade", "slutat", "utmynnade", "utmynnat", "fungerade", "fungerat"})
# Superlatives, which only look like participles.
_IN_ORDER = frozenset({
    "sista", "första", "senaste", "tidigaste", "flesta", "största", "minsta", "bästa", "värsta", "nästa", "äldsta",
    "yngsta",
})  # fmt: skip
_PEOPLE = Sort("person", "person", known=True)
_OFFENCE = Sort("anmälan", "utfall", known=True)
# Classes that a participle may be taken for, and of what makes the attribute of a noun of one.
_PARTICIPIAL = VERBAL | {"adjective"}
_OF_NOUNS = frozenset({"noun", "adjective", "pronoun", "supine"})
# The plural of a participle and its base form.
_ENDINGS = (
    ("ade", "ad"), ("agna", "agen"), ("pna", "pen"), ("lna", "len"), ("tna", "ten"), ("vna", "ven"), ("sta", "st"),
    ("nta", "nt"), ("nda", "nd"), ("lda", "ld"), ("rda", "rd"), ("kta", "kt"), ("ta", "t"), ("da", "d"),
)  # fmt: skip


def offence_line(frame: Frame, first: int, last: int) -> Head | None:
    """The thing that an offence is about: `15 ej säkrad last`; None for other sentences."""
    place = over_counters(frame, last)
    of_those = frame.word(first - 1) == "av" and frame.kind(first - 2) == "noun"  # `14 cyklister av 140 saknade lyse`
    if of_those or not _is_line(frame, first) or not _names_offence(frame, place):
        return None
    noun = next((at for at in range(place, frame.last) if frame.kind(at) == "noun"), None)
    if noun is None:
        named = _nominal(frame, min(place + 1, frame.last - 1))
        lemma = named.lemma if named else frame.word(place)
        return Head(place, lemma, _OFFENCE, place, frame.last, "beskrivning")
    lemma = frame.lemma(noun)
    described = all(frame.kind(at) in ("adjective", "adverb") for at in range(place, noun))
    whole = sort_of(lemma) if described and sort_of(lemma).nature in ("person", "fordon") else _OFFENCE
    return Head(noun, lemma, whole, place, frame.last, "beskrivning")


def _names_offence(frame: Frame, place: int) -> bool:
    if is_state(frame, place) or (frame.kind(place) == "adverb" and frame.kind(place + 1) == "mark"):  # `två inte.`
        return False
    if frame.word(place) in offence_words():
        return frame.kind(place) != "preposition" or frame.kind(place + 1) != "number"  # `17 mot 12`
    while frame.word(place) not in offence_objects() and (
        frame.kind(place) == "adjective" or frame.word(place) == "utan"
    ):
        place += 1
    short = place + 1 >= frame.last or frame.kind(place + 1) in ("mark", "preposition", "conjunction")
    return frame.word(place) in offence_objects() and short


def people_line(frame: Frame, first: int, last: int) -> Head | None:
    """A participle without noun stands for people: `7 efterlysta`; None for other sentences."""
    place = over_counters(frame, last)
    if frame.signs & ENROLLED and is_enrolled(frame, place):
        return _nominal(frame, place)
    if frame.word(first - 1) == ":" and _is_befallen(frame, place) and _is_behind_name(frame, first):
        return _nominal(frame, place)
    lacking = frame.word(place) == "utan"
    if not (lacking or frame.kind(place) in _PARTICIPIAL) or not _is_line(frame, first):
        return None
    if lacking:
        return Head(None, "person", _PEOPLE, place, frame.last, "beskrivning")
    return None if frame.kind(place + 1) in _OF_NOUNS else _nominal(frame, place)


def _is_befallen(frame: Frame, place: int) -> bool:
    """`rapporterade` with nothing that is said of them behind."""
    known = frame.verb(place)
    told = known.means in (*BEFALLEN, "drabbat") and frame.kind(place + 1) == "mark"
    return told and frame.word(place).endswith("e")


def _is_behind_name(frame: Frame, first: int) -> bool:
    """`Mitt: 2 061 rapporterade`: before the colon stands where, and nothing that could be counted."""
    if first - 3 > frame.first or frame.word(first - 2) in words().outcomes:
        return False
    named = frame.word(first - 2) in words().labels  # a quarter of the compass
    return named or not frame.sort(first - 2).known


def people_label(frame: Frame, first: int) -> Head | None:
    """`Antal rapporterade för fortkörning: 45`: a participle after `antal` stands for people."""
    if frame.word(first - 1) not in (":", "="):
        return None
    counted = next((at + 1 for at in range(frame.first, first) if frame.word(at) in ("antal", "antalet")), None)
    start = frame.first if counted is None else counted
    if frame.kind(start + 1) not in ("mark", "preposition"):
        return None
    found = people_at(frame, start)
    befallen = found is not None and found.sort.category in BEFALLEN.values()
    if found is None or (counted is None and not befallen):
        return None
    return replace(found, rule="före") if befallen else found


def people_at(frame: Frame, place: int) -> Head | None:
    """Those whom the participle at a place stands for, with the category of what befell them: `de rapporterade`."""
    found = _nominal(frame, place) if frame.kind(place) in _PARTICIPIAL else None
    befallen = BEFALLEN.get(frame.verb(place).means)
    return replace(found, sort=replace(found.sort, category=befallen)) if found and befallen else found


def _is_line(frame: Frame, first: int) -> bool:
    if frame.word(first - 1) in words().parting or frame.word(first - 1) == "/":
        return False
    short = frame.last - frame.first <= _LONGEST_LINE and frame.kind(frame.first) == "number"
    return first <= frame.first + 1 if not short else not frame.has(FINITE, frame.first, first)


# What is said of things, not of people: `3 monterade`, `2 uppsatta`.
_ACTED = frozenset({"gjort", "planerat", "inställt"})


def _nominal(frame: Frame, place: int) -> Head | None:
    """The base form of a participle that stands for people."""
    word = frame.word(place)
    known, put = verb(word), verb_with_particle(word)
    acted = known.means in _ACTED or (put.form in ("participle", "past") and put.means in _ACTED)
    if length_at(frame, place, words().peopled) > 1:  # `två hoppade av`: what people do
        return None
    if acted or known.means == "gav" or word in _KEPT | _OF_THINGS | _IN_ORDER | words().parting:
        return None
    named = bool(known) or nominal_base(word) is not None
    if not named and (not is_participle(word) or "N" in (word_letters(word) or "")):  # `3 fasta, 2 mobila`, `4 tomma`
        return None
    if known.means == "svarat" and frame.kind(place) == "past":  # `1 031 svarade`: what they did
        return Head(None, "person", _PEOPLE, place, place, "kom")
    for ending, base in _ENDINGS:
        if word.endswith(ending):
            lemma = word[: -len(ending)] + base
            return Head(place, lemma, _known_person(lemma), place, place + 1, "particip")
    return None


def _known_person(lemma: str) -> Sort:
    return sort_of(lemma) if sort_of(lemma).nature == "person" else _PEOPLE


def table() -> Table:
    return load_table(_FILE, required={"offence", "objects", "examples", "people"})


@cache
def offence_words() -> frozenset[str]:
    return frozenset(strings(table(), "offence"))


@cache
def offence_objects() -> frozenset[str]:
    return frozenset(strings(table(), "objects"))


OFFENCES = sign(lambda: offence_words() | offence_objects())
