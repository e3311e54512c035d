"""The noun that a number counts: after it, with what stands between them and behind it."""

from __future__ import annotations

from nlp.heads.compounds import split_compound
from nlp.heads.counters import LONGEST_PHRASE, QUOTES, attributes_end, past_counters
from nlp.heads.cut_short import is_short_alone, is_stopped_short, lemma_at
from nlp.heads.disguised import JOINING, governs, is_disguised, is_told_of_number
from nlp.heads.head_words import words
from nlp.numerals.number_kinds import is_year
from nlp.roles.figure_lists import weekday
from nlp.texts.abbreviations import is_short_adjective
from nlp.texts.signs import sign, sign_where
from nlp.values import replace, value
from nlp.vocabulary.categories import Sort, is_entry, sort_as_written, sort_of
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.lemmas import base_form, nominal_base
from nlp.vocabulary.misspellings import mended
from nlp.vocabulary.words import may_be_adjective

# Letters that make a period together with the digit behind them: T1, Q3.
_PERIODS = frozenset({"t", "q", "k", "h"})
# Terms, which no number counts: `1 ht, 1 vt`.
_TERMS = frozenset({"ht", "vt", "ht.", "vt."})
# The plural of days, which are counted.
_SEVERAL = "ar"
# Plurals of adjectives.
_ADJECTIVAL = ("ta", "da", "ökt", "ade", "iga", "iska", "lösa", "fulla", "bara", "ella")
# What may stand behind a word that is cut short: its noun, another adjective, its stop.
_BEHIND_SHORT = frozenset({"noun", "adjective", "mark"})
PERIODS = sign(lambda: _PERIODS | words().times)
_LABELLING = sign(lambda: {":", "="})
_SHORT = sign_where(lambda word: is_short_adjective(word) or "-" in word[1:-1])


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


def left_out(place: int, rule: str, lemma: str, sort: Sort | None = None) -> Head:
    """The noun of a number that has none of its own, which would stand at a place."""
    return Head(None, lemma, sort or sort_of(lemma), place, place, rule)


def noun_at(frame: Frame, place: int, rule: str) -> Head:
    """The noun at a place, alone."""
    return Head(place, frame.lemma(place), frame.sort(place), place, place + 1, rule)


def head_after(frame: Frame, place: int) -> Head | None:
    """The noun phrase that begins at `place`, just after a number; None where no noun follows as its own."""
    found = _noun_place(frame, place)
    if found is None:
        return None
    (first, noun), before = found, frame.word(found[1] - 1)
    joined = split_compound(frame, noun) if frame.kind(noun + 1) == "noun" else None
    lemma = joined or (_numbered(frame, noun) if before == "-" else "") or lemma_at(frame, noun)
    sort = sort_of(lemma) if joined else sort_as_written(frame.written(noun), lemma, before)
    meant = None if sort.known or is_stopped_short(frame, noun) else mended(frame.word(noun), lemma)
    if meant:
        lemma, sort = meant, replace(sort_of(meant), known=False)
    last = attributes_end(frame, noun + (2 if joined else 1))
    return Head(noun, lemma, sort, first, last, "split" if joined else "efter")


def _numbered(frame: Frame, noun: int) -> str:
    """`16-åring` of `16-åringarna`, `30-skylt` of `30-skyltar`; empty where no number is joined to the noun."""
    return f"{frame.word(noun - 2)}-{lemma_at(frame, noun)}" if _is_joined(frame, noun - 2) else ""


def _noun_place(frame: Frame, place: int) -> tuple[int, int] | None:
    """Where the phrase and its noun stand."""
    number, first = place, past_counters(frame, place)
    place = first
    kind, word = frame.kind(place), frame.word(place)
    if frame.signs & _SHORT and is_short_alone(frame, place):
        return None
    if first > number and weekday(word) is not None and not word.endswith(_SEVERAL):  # `4 st fre/lör`: when it was
        return None
    if word in words().supines or (kind == "supine" and is_told_of_number(frame, place)):
        return None
    if kind == "number" and _is_joined(frame, place):
        return first, place + 2
    signs, short = frame.signs, _may_be_short(frame, place)
    for at in range(place, min(place + LONGEST_PHRASE, frame.last)):
        kind, word, behind = frame.kind(at), frame.word(at), frame.kind(at + 1)
        if short and behind in _BEHIND_SHORT and _is_cut_short(frame, at):
            continue
        if signs & PERIODS and is_period(frame, at):
            return None
        itself = kind == "noun" and not word.endswith("-") and not (behind == "noun" and _describes_noun(frame, at))
        if itself or is_disguised(frame, at):
            labels = behind == "number" and _is_next_name(frame, at, first)
            return None if labels or (signs & _LABELLING and _is_next_label(frame, first, at)) else (first, at)
        if not (kind == "noun" or _in_phrase(frame, at, first)) or governs(frame, at):
            return None
    return None


def _may_be_short(frame: Frame, place: int) -> bool:
    """Whether a word behind a place may be cut short; the stop that closes nearly every sentence tells nothing."""
    return bool(frame.signs & _SHORT) or "." in frame.row.lower[place : frame.last - 1]


def _describes_noun(frame: Frame, at: int) -> bool:
    """`305 brottsmisstänkta personer`, `14 uttjänta fordon`, `12 motiverande samtal`: a noun before another."""
    word = frame.word(at)
    unlisted = word.endswith(_ADJECTIVAL) and not sort_of(base_form(word)).known and frame.word(at + 2) != ":"
    known = unlisted and frame.written(at).islower() and frame.sort(at + 1).known
    doing = word.endswith(("ande", "ende")) and not is_entry(word)
    return known or doing or nominal_base(word) is not None


def is_period(frame: Frame, at: int) -> bool:
    """The letter of `T1`, `Q3`, or a time before its figure (`jan 3 feb: 4`): no noun that is counted."""
    if frame.word(at) in words().times:
        return frame.word(at) in _TERMS or frame.word(at + 1 + (frame.word(at + 1) == ":")).isdecimal()
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
    word, follows = frame.word(at), frame.word(at + 1)
    if follows != "." and "-" not in follows and not is_short_adjective(word):
        return False
    after = at + 1 + (follows == ".")
    if after >= frame.last or frame.kind(after) not in ("noun", "adjective") or not frame.written(after).islower():
        return False
    if is_short_adjective(word) or _is_foreign(frame, at):
        return True
    return after > at + 1 and (frame.kind(at) == "adjective" or not sort_of(lemma_at(frame, at)).known)


def _is_foreign(frame: Frame, at: int) -> bool:
    """The `street` of `4 street race-kontroller`: unknown words before a hyphened noun that we list."""
    hyphened = "-" in frame.word(at + 1)[1:-1] and frame.sort(at + 1).known
    return hyphened and frame.kind(at) == "noun" and not frame.sort(at).known


def _is_next_label(frame: Frame, first: int, at: int) -> bool:
    """`15 st. Kontrollköp: 2 st.`, `74 Omhändertagna körkort: 5`: the noun, or its phrase, begins the next item."""
    labels = frame.word(at + 1) in (":", "=") or (frame.kind(at + 1) == "number" and frame.word(at + 2) in (":", "="))
    return labels and (frame.written(at)[0].isupper() or frame.written(first)[0].isupper())


def _is_next_name(frame: Frame, at: int, first: int) -> bool:
    """`Norr 14 Söder 6`: the name of the next figure, as one stands before this one; no `Totalt 22 EST-möten 2022`."""
    named = frame.written(at)[0].isupper() and frame.written(at - 2)[0].isupper() and frame.kind(at - 2) == "noun"
    return at == first and named and not is_year(frame.word(at + 1))


def _in_phrase(frame: Frame, at: int, first: int) -> bool:
    """Whether a word can stand between a number and its noun."""
    word = frame.word(at)
    if word in QUOTES or word in words().counters:
        return True
    if may_be_adjective(word):
        return True
    if word in words().degrees:
        return may_be_adjective(frame.word(at + 1))
    if word in JOINING:
        return at > first and (may_be_adjective(frame.word(at + 1)) or frame.word(at - 1).endswith("-"))
    return False


def is_definite_singular(word: str, lemma: str) -> bool:
    """`stationen`, `torget`, `märket`; not the plurals `möten`, `besöken` of a determined number."""
    if word == lemma or not word.startswith(lemma[:-1]):
        return False
    if lemma.endswith(("e", "ema")):  # märke, tema
        return word == lemma + "t"
    return word in (lemma + "et", lemma + "n") or (word == lemma + "en" and sort_of(lemma).nature != "aktivitet")
