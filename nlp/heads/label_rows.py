"""Labels with their figures that run on after each other, as lines of a cell do: `Kontroller: 14 Böter: 22`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from nlp.heads.head_words import words
from nlp.texts.rows import Row
from nlp.texts.sentences import Sentence, sentence_of
from nlp.vocabulary.categories import sort_of
from nlp.vocabulary.lemmas import base_form
from nlp.vocabulary.words import word_class

_COUNTERS = frozenset({"st", "st.", "stycken"})
_STOPS = frozenset({".", ";", "(", ")"})
_LONGEST_LABEL = 8
_FEWEST = 2
_YEAR = 4


def with_label_rows(row: Row, parts: Sequence[Sentence]) -> Sequence[Sentence]:
    """The sentences, each label with its figure one of its own."""
    end = row.lower[-2:-1] if row.lower[-1] in _STOPS else row.lower[-1:]
    if row.lower.count(":") < _FEWEST and not (end and (end[0].isdecimal() or end[0] in _COUNTERS)):
        return parts
    return [piece for part in parts for piece in _pieces(row, part)]


def _pieces(row: Row, part: Sentence) -> Iterator[Sentence]:
    starts = [place for place in _behind_figures(row, part) if _is_capital(row.written(place))]
    edges = (part.first, *(starts if _are_labels(row, part, starts) else ()), part.last)
    for first, last in pairwise(edges):
        yield part if last - first == part.last - part.first else sentence_of(row, first, last)


def _behind_figures(row: Row, part: Sentence) -> Iterator[int]:
    """The places straight behind a figure, or behind its `st`, that may begin another label."""
    for figure in row.places(str.isdecimal, part.first + 1, part.last - 2):
        yield figure + 1
        if row.lower[figure + 1] in _COUNTERS and figure + 2 < part.last - 1:
            yield figure + 2


def _is_capital(written: str) -> bool:
    return written[:1].isupper() and written[1:2].islower()


def _are_labels(row: Row, part: Sentence, starts: Sequence[int]) -> bool:
    """Whether all that stands between the figures are labels: each with its colon, or each a noun that is counted."""
    if not starts:
        return False
    spans = list(pairwise((part.first, *starts, part.last)))
    return all(_is_marked(row, *span) for span in spans) or all(_is_counted(row, *span) for span in spans)


def _is_marked(row: Row, first: int, last: int) -> bool:
    """`Omhändertagna körkort: 5`; a goal or an outcome is no thing of its own."""
    mark = next((at for at in range(first + 1, min(first + _LONGEST_LABEL, last)) if row.lower[at] == ":"), None)
    if mark is None or not row.word(mark + 1).isdecimal():
        return False
    named = row.lower[mark - 1]
    year = len(named) == _YEAR and named.startswith("20")
    return named not in words().labels and named not in words().times and (year or not named.isdecimal())


def _is_counted(row: Row, first: int, last: int) -> bool:
    """`Ordningsböter 12`: a noun of a known kind, and its figure behind it."""
    end = last - (row.lower[last - 1] in _STOPS)
    end -= row.lower[end - 1] in _COUNTERS
    begin = next((at for at in range(end, first, -1) if not row.lower[at - 1].isdecimal()), first)
    if not first < begin < end or begin - first > _LONGEST_LABEL or row.lower[begin - 1] in words().times:
        return False
    if begin - first == 1 and row.lower[first] in words().standing:
        return True
    kinds = [word_class(row.lower[at]) for at in range(first, begin)]
    if kinds[-1] != "noun" or "number" in kinds:
        return False
    return any(kind == "noun" and sort_of(base_form(row.written(at))).known for at, kind in enumerate(kinds, first))
