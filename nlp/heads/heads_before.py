"""The noun that a number counts where it stands before it, as a label does."""

from __future__ import annotations

from collections.abc import Sequence

from nlp.heads.counters import LONGEST_PHRASE, attributes_end
from nlp.heads.dealt_with import is_dealt_with, is_what_about
from nlp.heads.disguised import JOINING
from nlp.heads.head_words import bearer, words
from nlp.heads.heads import PERIODS, Head, head_after, is_period, noun_at
from nlp.texts.signs import sign
from nlp.vocabulary.categories import MET, sort_of
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.lemmas import nominal_base
from nlp.vocabulary.participles import is_participle
from nlp.vocabulary.words import FINITE

_LONGEST_LABEL = 4
_AMOUNTS = frozenset({"antal", "antalet"})
OF_AMOUNT = sign(lambda: _AMOUNTS)
_OF = frozenset({"av"})
_RELATIVE = frozenset({"som", "där", "vilka", "vars"})
_ALL = frozenset({"samtliga", "alla"})
_YEAR_DIGITS = 4
# What parts a label from its figure in a list of such.
_LEADING = frozenset({":", "=", "-", "–", "—"})
_BECAUSE = frozenset({"p.g.a.", "p.g.a", "pga", "pga.", "grund", "av"})


def head_before(frame: Frame, place: int) -> Head | None:
    """The label that a number follows: `Antal fotpatruller: 96`, `Samverkansmöten, 6 st`, `Antalet möten blev 6`."""
    reach = range(place - 1, frame.first - 1, -1)
    start = next((at + 1 for at in reach if frame.word(at) in _AMOUNTS), None) if frame.signs & OF_AMOUNT else None
    if start is not None and place - start < LONGEST_PHRASE:
        found = head_after(frame, start)
        if found and found.place is not None and found.place < place:
            return Head(found.place, found.lemma, found.sort, found.first, min(found.last, place), "före")
    if frame.signs & PERIODS and _follows_period(frame, place):
        place -= 2
    if is_dealt_with(frame, place - 2):
        return noun_at(frame, place - 2, "före")
    if _may_label(frame, place - 1):
        at = place - 3 if _is_met(frame, place - 1) else place - 1 - is_what_about(frame, place - 1)
        lemma = frame.lemma(at)
        if sort_of(lemma).known and not _is_place_name(frame, at):
            return Head(at, lemma, sort_of(lemma), at, place, "före")
    mark = _label_mark(frame, place)
    return _label(frame, mark) if mark is not None else None


def _is_met(frame: Frame, at: int) -> bool:
    """`Möten med handlare 3`, `samtal m. föräldrar 9`: with whom so many of them were held."""
    return frame.word(at - 1) == "med" and frame.sort(at).nature == "person" and frame.sort(at - 2).category == "möte"


def _follows_period(frame: Frame, place: int) -> bool:
    """`Fotpatruller T1 14`, `Möten tertial 2 9`: the period of the figure stands between it and its label."""
    return is_period(frame, place - 2) and frame.word(place - 1).isdecimal()


def _is_place_name(frame: Frame, at: int) -> bool:
    """`Osby`, `Kristianstad`, which end as a by and a stad do."""
    capital = frame.written(at)[0].isupper() and at > frame.first
    return capital and frame.sort(at).nature == "plats"


def _label_mark(frame: Frame, place: int) -> int | None:
    """The mark between a label and its number, with nothing but modifiers between."""
    for at in range(place - 1, max(place - 4, frame.first), -1):
        if frame.word(at) in (":", "=", ",", "(", "-", "–", "—", "|"):
            return at
        if frame.kind(at) not in ("adverb", "adjective"):
            return None
    return None


def _may_label(frame: Frame, at: int) -> bool:
    """A noun, or an adjective that stands for people: `Gripna: 14`."""
    word = frame.word(at)
    if frame.kind(at) != "noun" and (nominal_base(word) is None or frame.kind(at + 1) == "noun"):
        return False
    long_enough = len(word) > 2 or frame.sort(at).nature == "fordon"  # `Mc: 26`
    return long_enough and word not in words().labels and word not in words().times


def _label_begin(frame: Frame, mark: int) -> int:
    """Where the label before `mark` begins: behind the item before it in `kontroller: 14 st, böter: 22 st`."""
    if frame.word(mark) == "|":
        return next((at + 1 for at in range(mark - 1, frame.first, -1) if frame.word(at) == "|"), frame.first)
    if frame.word(mark) not in _LEADING:
        return frame.first
    number = next((at for at in range(mark - 1, frame.first, -1) if frame.kind(at) == "number"), None)
    joints = range(number, mark) if number else ()
    begin = next((at + 1 for at in joints if frame.word(at) in JOINING or frame.word(at) in (";", "(")), frame.first)
    colon = next((at for at in range(mark - 1, begin, -1) if frame.word(at) == ":"), None)
    return colon + 1 if colon and _names_doing(frame, colon + 1, mark) else begin


def _names_doing(frame: Frame, first: int, last: int) -> bool:
    """`Område Norr: Kontroller: 14`, `böter: 74 Omhändertagna körkort: 5`: behind a colon what is counted is named."""
    sorts = (frame.sort(at) for at in range(first, last) if _may_label(frame, at))
    return any(sort.known and sort.nature in ("aktivitet", "utfall") for sort in sorts)


def _is_idiom(frame: Frame, at: int, mark: int) -> bool:
    """`Målet nått med råge, 51`: a noun of no known sort behind a preposition is no label."""
    cause = frame.word(at - 1) in _BECAUSE and frame.word(mark) == "("  # `Inställt p.g.a. sjukdom (1 st)`
    if cause:
        return True
    behind = frame.kind(at - 1) == "preposition" and frame.word(mark) == ","
    return behind and not frame.sort(at).known


def _is_numbered(frame: Frame, at: int, mark: int) -> bool:
    """`Distrikt 1: 4`: the first number is the name of one of them, and the second counts something else."""
    word, number = frame.word(at), frame.word(at + 1)
    named = at + 2 == mark and frame.word(mark) == ":" and number.isdecimal() and len(number) < _YEAR_DIGITS
    return named and word == frame.lemma(at).lower()


def _describes(frame: Frame, at: int, mark: int) -> bool:
    """`Utdelade ordningsböter: 57`, `Förare kontrollerade: 88`: a participle that opens or ends a label."""
    if frame.word(mark) != ":" or not is_participle(frame.word(at)):
        return False
    ends = at == mark - 1 and at == frame.first + 1 and frame.kind(at - 1) == "noun"
    opens = at == frame.first or (frame.kind(at - 1) == "number" and frame.written(at)[0].isupper())
    return ends or (opens and frame.kind(at + 1) in ("noun", "adjective"))


def _label(frame: Frame, mark: int) -> Head | None:
    """The noun of a label that ends just before `mark`: the first of known sort, else the last."""
    begin = _label_begin(frame, mark)
    labels = (at for at in range(begin, mark) if _may_label(frame, at))
    nouns = [at for at in labels if not _is_idiom(frame, at, mark) and not _is_numbered(frame, at, mark)]
    if frame.word(mark) == "(" and (things := _without_names(frame, nouns)):
        nouns = things
    nearest = frame.word(mark) == "(" and bool(nouns) and nouns[-1] == mark - 1
    relative = next((at for at in range(begin + 1, mark) if frame.word(at) in _RELATIVE), mark) if nearest else mark
    named = [at for at in nouns if at < relative]
    if named and relative < mark:  # `Avvisning av personer som stört ordningen på torget (12)`
        nouns, nearest = named, False
    told = any(frame.kind(at) in FINITE and not _describes(frame, at, mark) for at in range(begin, relative))
    if not nouns or (told and not nearest):
        return None
    if frame.word(mark) == "," and mark - frame.first > _LONGEST_LABEL:
        return None
    known = [at for at in nouns if sort_of(lemma := frame.lemma(at)).known or bearer(lemma)]
    gone_through = _gone_through(frame, nouns, mark)
    ruled = gone_through if gone_through is not None else ruling(frame, nouns) if nearest else None
    last = nouns[-1] - is_what_about(frame, nouns[-1])
    at = ruled if ruled is not None else _first(frame, known) if known and not nearest else last
    lemma = frame.lemma(at)
    return Head(at, lemma, sort_of(lemma), at, min(attributes_end(frame, at + 1), mark), "före")


def _without_names(frame: Frame, nouns: list[int]) -> list[int]:
    """`Nya områden: Björke, Lund och Vik (3 st)`: the nouns before a list of names, which nothing counts."""
    kept = list(nouns)
    while kept and kept[-1] > frame.first and _is_listed_name(frame, kept[-1]):
        kept.pop()
    return kept if kept and len(nouns) - len(kept) > 1 else []


def _is_listed_name(frame: Frame, at: int) -> bool:
    named = frame.written(at)[0].isupper() and not frame.sort(at).known
    return named and (frame.word(at - 1) in (",", ":", "och", "samt") or frame.word(at + 1) in (",", "och", "samt"))


def _gone_through(frame: Frame, nouns: list[int], mark: int) -> int | None:
    """`Kontroll av A-traktorer: 34 kontrollerade`: those that the participle behind the figure is about."""
    told = frame.verb(mark + 2)
    if told.form not in ("participle", "past") or told.means != "stoppat":
        return None
    about = (at for at in nouns if frame.says(_OF, nouns[0], at))
    return next((at for at in about if frame.sort(at).nature in MET), None)


def _first(frame: Frame, known: list[int]) -> int:
    """The first noun of a label; of `Beslag vapen: 5` what was seized, as it stands straight behind."""
    seized = frame.lemma(known[0]) == "beslag" and known[1:2] == [known[0] + 1]
    return known[1] if seized else known[0]


def ruling(frame: Frame, nouns: Sequence[int]) -> int | None:
    """The place of the activity whose attributes the nouns before a bracket are; None where they stand alone."""
    if frame.word(nouns[-1] - 1) in _ALL:  # `Tillsyn av samtliga krogar (31)`
        return None
    doings = [at for at in nouns if (sort := frame.sort(at)).known and sort.nature == "aktivitet"]
    if not doings or doings[-1] == nouns[-1] or doings[0] != frame.first:
        return None
    told = frame.has(("past", "present", "auxiliary"), frame.first, nouns[-1])
    return None if told or frame.kind(doings[-1] + 1) != "preposition" else doings[-1]
