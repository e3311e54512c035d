"""The counted thing as it stands in the text, for the analyst to read."""

from __future__ import annotations

from nlp.heads.head_words import words
from nlp.heads.heads import PERIODS, is_period
from nlp.heads.sites import Draft
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.words import FINITE, VERBAL, WordClass

_LONGEST = 10
_BREAKS: frozenset[WordClass] = frozenset({"mark", "conjunction", "subjunction", "number"})
# What a thing does not end with: `av dessa har`, `på vårkanten till`.
_LOOSE: frozenset[WordClass] = frozenset({"preposition", "adverb", "auxiliary"})
# Words of those classes that a thing may begin with: `3 var utan anmärkning`, `8 har en plan`.
_OPENING = frozenset({"utan", "en", "ett"})
_TRIMMED = " .,;:()"


def thing_of(text: str, one: Draft) -> str:
    """The counted thing as written; of a noun left out, what stands in its place, else its base form."""
    row, head = one.frame.row, one.head
    first, last = (head.first, head.last) if head.place is not None and not _is_shared(one) else _in_its_place(one)
    written = text[row.starts[first] : row.ends[last - 1]] if first < last <= len(row) else ""
    return written.strip(_TRIMMED) or _determined(text, one) or head.lemma


def _determined(text: str, one: Draft) -> str:
    """`de 38`: the number with its determiner, where nothing else stands for the noun."""
    if one.word_before not in words().owners:
        return ""
    return text[one.frame.row.starts[one.first - 1] : one.expression.end]


def _is_shared(one: Draft) -> bool:
    """`åtta fasta och 14 flyttbara kameror`: the noun stands behind another number."""
    return one.head.rule == "samma-som-nästa"


def _in_its_place(one: Draft) -> tuple[int, int]:
    """What follows the number, to the next verb, number or joint: `av dessa`, `fasta`, `gällde fortkörning`."""
    frame, first = one.frame, one.behind
    while frame.word(first) == ".":
        first += 1
    stop = min(first + _LONGEST, frame.last)
    last = first
    while last < stop and frame.kind(last) in VERBAL:
        last += 1
    begin, said = last, last > first
    while last < stop and (last == begin or not _ends(frame, last, said=said)) and not _breaks(frame, last, begin):
        last += 1
    while last > first and frame.kind(last - 1) in _LOOSE:
        last -= 1
    return first, last


def _breaks(frame: Frame, place: int, begin: int) -> bool:
    """Whether a mark, a number or a joint stands at a place after what began at `begin`: not in `under 25 år`."""
    kind, word = frame.kind(place), frame.word(place)
    if frame.signs & PERIODS and is_period(frame, place):
        return True
    if kind == "number":
        return word not in _OPENING and frame.kind(place - 1) != "preposition"
    return kind in _BREAKS and not (place == begin and word in _OPENING)


def _ends(frame: Frame, place: int, *, said: bool) -> bool:
    """Whether a verb or a time begins at a place; a supine goes on where a verb was `said`: `är helt uppfyllt`."""
    kind = frame.kind(place)
    if kind in FINITE or (kind == "supine" and not said):
        return True
    return kind == "preposition" and (frame.word(place + 1) in words().times or frame.word(place + 2) in words().times)
