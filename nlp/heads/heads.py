"""The noun that a number counts: after it, with what stands between them and behind it."""

from __future__ import annotations

from dataclasses import replace

from nlp.heads.compounds import split_compound
from nlp.heads.head_words import words
from nlp.heads.supines import is_told_of_number
from nlp.texts.signs import sign, sign_where
from nlp.values import value
from nlp.vocabulary.abbreviations import is_short_adjective
from nlp.vocabulary.categories import Sort, completed, is_entry, sort_as_written, sort_of
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.lemmas import base_form, nominal_base
from nlp.vocabulary.misspellings import mended
from nlp.vocabulary.verbs import verb
from nlp.vocabulary.words import FINITE, VERBAL, may_be_adjective, may_be_noun

LONGEST_PHRASE = 14
JOINING = frozenset({"och", "samt", "eller", ",", "/", "respektive", "resp", "resp.", "&"})
# Letters that make a period together with the digit behind them: T1, Q3.
_PERIODS = frozenset({"t", "q", "k", "h"})
# Terms, which no number counts: `1 ht, 1 vt`.
_TERMS = frozenset({"ht", "vt", "ht.", "vt."})
# Plurals of adjectives.
_ADJECTIVAL = ("ta", "da", "ökt", "ade", "iga", "iska", "lösa", "fulla", "bara", "ella")
_ON_NUMBERS = frozenset({".", "+"})
# What may stand behind a word that is cut short: its noun, another adjective, its stop.
_BEHIND_SHORT = frozenset({"noun", "adjective", "mark"})
# People whose plural looks like their singular.
_ALIKE = ("are", "ande", "ende", "barn")
PERIODS = sign(lambda: _PERIODS | words().times)
_LABELLING = sign(lambda: {":", "="})
# A full stop closes nearly every sentence, and may belong to the word before it only where another word follows.
_SHORT = sign(lambda: {"."}) | sign_where(lambda word: is_short_adjective(word) or "-" in word[1:-1])
_QUOTES = frozenset({'"', "”", "“", "'", "’", "»", "«"})


@value
class Head:
    """A counted noun: its place (None where it is left out), base form and sort, and the places of the whole phrase.

    `rule` says how it was found.
    """

    place: int | None
    lemma: str
    sort: Sort
    first: int
    last: int
    rule: str


def head_after(frame: Frame, place: int) -> Head | None:
    """The noun phrase that begins at `place`, just after a number; None where no noun follows as its own."""
    found = _noun_place(frame, place)
    if found is None:
        return None
    first, noun = found
    joined = split_compound(frame, noun) if frame.kind(noun + 1) == "noun" else None
    lemma = joined or (_numbered(frame, noun) if frame.word(noun - 1) == "-" else "") or lemma_at(frame, noun)
    sort = sort_of(lemma) if joined else sort_as_written(frame.written(noun), lemma, frame.word(noun - 1))
    meant = None if sort.known else mended(frame.word(noun), lemma)
    if meant:
        lemma, sort = meant, replace(sort_of(meant), known=False)
    last = attributes_end(frame, noun + (2 if joined else 1))
    return Head(noun, lemma, sort, first, last, "split" if joined else "efter")


def _numbered(frame: Frame, noun: int) -> str:
    """`16-åring` of `16-åringarna`, `30-skylt` of `30-skyltar`; empty where no number is joined to the noun."""
    return f"{frame.word(noun - 2)}-{lemma_at(frame, noun)}" if _is_joined(frame, noun - 2) else ""


def lemma_at(frame: Frame, noun: int) -> str:
    """The base form of a noun; one cut short by a stop, so not inflected, is completed where one noun begins so."""
    lemma = base_form(frame.written(noun))
    if sort_of(lemma).known:
        return lemma
    stopped = frame.word(noun).endswith(".") or (frame.word(noun + 1) == "." and frame.word(noun) == lemma.lower())
    return (completed(lemma.rstrip(".")) or lemma) if stopped else lemma


def _noun_place(frame: Frame, place: int) -> tuple[int, int] | None:
    """Where the phrase and its noun stand."""
    place = _over_counters(frame, place)
    first = place
    if frame.word(place) in words().supines or (frame.kind(place) == "supine" and is_told_of_number(frame, place)):
        return None
    for at in range(place, min(place + LONGEST_PHRASE, frame.last)):
        kind, word = frame.kind(at), frame.word(at)
        if at == first and kind == "number" and _is_joined(frame, at):
            return first, at + 2
        if frame.signs & _SHORT and frame.kind(at + 1) in _BEHIND_SHORT and _is_cut_short(frame, at):
            continue
        if frame.signs & PERIODS and is_period(frame, at):
            return None
        if (kind == "noun" and not word.endswith("-") and not _describes_noun(frame, at)) or _is_disguised(frame, at):
            return None if frame.signs & _LABELLING and _is_next_label(frame, at) else (first, at)
        if not (_in_phrase(frame, at, first) or kind == "noun") or _governs(frame, at):
            return None
    return None


def _describes_noun(frame: Frame, at: int) -> bool:
    """`305 brottsmisstänkta personer`, `14 uttjänta fordon`, `12 motiverande samtal`: a noun only elsewhere."""
    if frame.kind(at + 1) != "noun":
        return False
    word = frame.word(at)
    unlisted = word.endswith(_ADJECTIVAL) and not sort_of(base_form(word)).known and frame.word(at + 2) != ":"
    known = unlisted and frame.written(at).islower() and sort_of(base_form(frame.written(at + 1))).known
    doing = word.endswith(("ande", "ende")) and not is_entry(word)
    return known or doing or nominal_base(word) is not None


def is_period(frame: Frame, at: int) -> bool:
    """The letter of `T1`, `Q3`, or a time before its figure (`jan 3 feb 4`): no noun that is counted."""
    if frame.word(at) in words().times:
        return frame.word(at) in _TERMS or frame.word(at + 1).isdecimal()
    return frame.word(at) in _PERIODS and frame.row.glued(at + 1)


def _is_joined(frame: Frame, at: int) -> bool:
    """`två 16-åringar`, `tre 3,5-tonsfordon`: the second number is part of the noun."""
    if frame.kind(at) != "number" or frame.word(at + 1) != "-" or frame.kind(at + 2) != "noun":
        return False
    return frame.row.glued(at + 1) and frame.row.glued(at + 2)


def _is_cut_short(frame: Frame, at: int) -> bool:
    """The adjective of `5 gem. möten`, or its stop: a noun in lower case follows, and the word is none we know."""
    if frame.word(at) == "." and at > frame.first:
        at -= 1
    after = at + 1 + (frame.word(at + 1) == ".")
    if after >= frame.last or frame.kind(after) not in ("noun", "adjective") or not frame.written(after).islower():
        return False
    if is_short_adjective(frame.word(at)) or _is_foreign(frame, at):
        return True
    return after > at + 1 and (frame.kind(at) == "adjective" or not sort_of(lemma_at(frame, at)).known)


def _is_foreign(frame: Frame, at: int) -> bool:
    """The `street` of `4 street race-kontroller`: unknown words before a hyphened noun that we list."""
    hyphened = "-" in frame.word(at + 1)[1:-1] and sort_of(base_form(frame.written(at + 1))).known
    return hyphened and frame.kind(at) == "noun" and not sort_of(base_form(frame.written(at))).known


def _is_next_label(frame: Frame, at: int) -> bool:
    """`15 st. Kontrollköp: 2 st.`: the noun begins the next item."""
    labels = frame.word(at + 1) in (":", "=") or (frame.kind(at + 1) == "number" and frame.word(at + 2) in (":", "="))
    return labels and frame.written(at)[0].isupper()


def _is_disguised(frame: Frame, at: int) -> bool:
    """A noun that looks like a verb or an adjective: `brister`, `vuxna`, `misstänkta`."""
    word = frame.word(at)
    if word == "man":
        return frame.kind(at - 1) in ("number", "adjective")
    if frame.kind(at) in ("present", "infinitive"):
        told = frame.kind(at - 1) == "adjective" and frame.kind(at + 1) in FINITE
        noun = may_be_noun(word) and (verb(word) is None or sort_of(base_form(word)).known)  # `14 ligger i kö`
        return word.endswith("r") and (noun or told or _is_object(frame, at))
    following = frame.kind(at + 1) == "noun" or (
        frame.kind(at + 1) == "adjective" and not frame.word(at + 1).endswith("ade")
    )
    if frame.kind(at) != "adjective" or following:
        return False
    sort = sort_of(base_form(word))
    if word.endswith(("ande", "ende")) and not is_entry(word):
        return False
    alone = sort.nature == "plats" and sort.known and frame.kind(at + 1) in FINITE
    return alone or (sort.nature == "person" and (frame.word(at + 1) not in JOINING or _begins_next(frame, at + 2)))


def _begins_next(frame: Frame, at: int) -> bool:
    """`två gripna och tre anhållna`, `230 unga, varav 90 flickor`: what follows the joint is a count of its own."""
    return frame.kind(at) == "number" or frame.word(at) in words().parting


def _governs(frame: Frame, at: int) -> bool:
    """`5 saknade skatt`, against `5 saknade personer`: what follows is the object of the verb."""
    if frame.word(at) not in words().governing:
        return False
    lemma = base_form(frame.written(at + 1)) if at + 1 < frame.last else ""
    singular = frame.word(at + 1) == lemma and not lemma.endswith(_ALIKE)
    return not lemma or singular or sort_of(lemma).nature != "person"


def _is_object(frame: Frame, at: int) -> bool:
    """`byter 60 speglar.`, `sätter upp 60 speglar vid …`: the clause has its verb just before the number already."""
    before = at - 2
    if frame.kind(before) == "preposition":
        before -= 1
    closed = frame.kind(at + 1) in ("mark", "preposition", "conjunction")
    plural = frame.word(at).endswith(("ar", "or", "er")) and verb(frame.word(at)) is None
    return plural and closed and frame.kind(at - 1) == "number" and frame.kind(before) in VERBAL


def _over_counters(frame: Frame, place: int) -> int:
    """Past `st`, `totalt`, and a parenthesis or quote that follows the number."""
    while place < frame.last:
        word = frame.word(place)
        if word == "(" and (closing := _closing(frame, place)):
            place = closing + 1
        elif word in words().counters or word in _QUOTES or (word in _ON_NUMBERS and _belongs_to_number(frame, place)):
            place += 1
        else:
            break
    return place


def _belongs_to_number(frame: Frame, place: int) -> bool:
    """The stop of `st .` and the mark of `50+`, against that of `3+2`."""
    if frame.word(place) == ".":
        return frame.word(place - 1) == "st"
    return frame.word(place) == "+" and frame.row.glued(place) and not frame.row.glued(place + 1)


def _closing(frame: Frame, place: int) -> int | None:
    """The end of a parenthesis; a long one only where the noun of the number comes straight after it."""
    reach = range(place + 1, min(place + LONGEST_PHRASE, frame.last))
    at = next((at for at in reach if frame.word(at) == ")"), None)
    if at is None or at < place + 4:
        return at
    return at if frame.kind(at + 1) == "noun" and frame.written(at + 1).islower() else None


def _in_phrase(frame: Frame, at: int, first: int) -> bool:
    """Whether a word can stand between a number and its noun."""
    word = frame.word(at)
    if word in _QUOTES or word in words().counters:
        return True
    if may_be_adjective(word):
        return True
    if word in JOINING:
        return at > first and (may_be_adjective(frame.word(at + 1)) or frame.word(at - 1).endswith("-"))
    return False


def attributes_end(frame: Frame, place: int) -> int:
    """Where the attributes of a noun phrase end: prepositions with their nouns, without time expressions."""
    end = place
    while end < frame.last and frame.word(end) in words().attributes:
        stop = _phrase_end(frame, end + 1)
        if stop == end + 1:
            break
        end = stop
    return end


def _phrase_end(frame: Frame, place: int) -> int:
    """The end of a run of adjectives and nouns; `place` itself where a time begins or no noun comes."""
    at = place
    while (
        at < frame.last and frame.kind(at) in ("noun", "adjective", "pronoun") and frame.word(at) not in words().times
    ):
        at += 1
    return at if frame.word(at) not in words().times else place


def is_definite_singular(word: str, lemma: str) -> bool:
    """`stationen`, `torget`, `märket`; not the plurals `möten`, `besöken` of a determined number."""
    if not lemma or word == lemma or not word.startswith(lemma[:-1]):
        return False
    if lemma.endswith("e"):
        return word == lemma + "t"
    return word in (lemma + "et", lemma + "n") or (word == lemma + "en" and sort_of(lemma).nature != "aktivitet")
