"""Where the sentences of a text are: a bullet, a paragraph and a heading with its value are sentences of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from nlp.remembered import remembered
from nlp.texts.abbreviations import is_shortened
from nlp.texts.language import settings
from nlp.texts.rows import Row
from nlp.texts.signs import sign_where
from nlp.values import value

_ENDS = frozenset(settings()["marks"]["ends"])
_TRAILING = frozenset(settings()["marks"]["trailing"])
_BULLETS = frozenset(settings()["marks"]["bullets"])
_MARKS = frozenset(".!?…")
_STOPS = _MARKS | _TRAILING | _BULLETS
_CLOSING = frozenset(settings()["abbreviations"]["closing"])
_PIECES = "st."
_OPENERS = frozenset(settings()["abbreviations"]["openers"])
_OPEN = frozenset(word.lower() for word in settings()["abbreviations"]["open"])
_MARKED = frozenset({",", ";"})
_BRACKETS = frozenset({"(", ")"})
_SOFT = _MARKED | {"och", "samt"}
# No sentence begins with these: the stop before one belongs to a shortened word, as in `Antal vandr.: 3`.
_INNER = frozenset(",;:/")
# No sentence that a person wrote is longer; a text without marks is cut, so that the work grows with its length only.
_LONGEST = 240
_NEW_LINE = re.compile(r"\n[ \t]*\n|\n(?=[ \t]*(?:[-–•*·▪●]|\d+[.)])[ \t])")


@value
class Sentence:
    """Tokens `first` to before `last`, which is `text[start:end]` without blanks around it."""

    first: int
    last: int
    start: int
    end: int


def sentences(row: Row, breaks: tuple[int, ...] = ()) -> list[Sentence]:
    """The sentences in order; every token is in one. One begins at each offset of `breaks`."""
    last = len(row.lower)
    if 0 < last <= _LONGEST and not breaks and _is_whole(row):
        return [sentence_of(row, 0, last)]
    stops = row.places(_may_stop, 0, last)
    begun = (*breaks, *_line_breaks(row.text))
    forced = set(map(row.place_at, begun)) if begun else set()
    spans: list[tuple[int, int]] = []
    for first, end in pairwise([0, *_edges(row, stops, forced), last]):
        spans += _cut(row, first, end) if end - first > _LONGEST else ((first, end),)
    return [sentence_of(row, first, end) for first, end in spans if first < end]


@remembered
def _may_stop(word: str) -> bool:
    """Whether a sentence may end behind a word, or begin with it."""
    return word[-1:] in _STOPS


# The full stop alone is left out, which closes nearly every sentence.
_STOPPING = sign_where(lambda word: word != "." and _may_stop(word))


def _is_whole(row: Row) -> bool:
    """Whether nothing within a text can end a sentence, as is plain of most that are one."""
    return not row.signs & _STOPPING and "." not in row.lower[:-1] and "\n" not in row.text


def _cut(row: Row, first: int, last: int) -> Iterator[tuple[int, int]]:
    """The span itself, or pieces of it that are no longer than a sentence can be, cut at commas where there are any."""
    while last - first > _LONGEST:
        latest = range(first + _LONGEST, first + _LONGEST // 2, -1)
        soft = (at + (row.lower[at] in _MARKED) for at in latest if row.lower[at] in _SOFT and not row.glued(at + 1))
        place = next(soft, next((at for at in latest if row.lower[at].isalpha()), first + _LONGEST))
        yield first, place
        first = place
    yield first, last


def sentence_of(row: Row, first: int, last: int) -> Sentence:
    """The tokens `first` to before `last` as a sentence."""
    return Sentence(first, last, row.starts[first], row.ends[last - 1])


def _line_breaks(text: str) -> list[int]:
    return [match.end() for match in _NEW_LINE.finditer(text)] if "\n" in text else []


def _edges(row: Row, stops: list[int], forced: set[int]) -> Iterator[int]:
    """The places of tokens that begin a sentence: those of `forced`, and some beside the marks at `stops`."""
    bullets = {place for place in stops if row.lower[place] in _BULLETS}
    first = 0
    for place in sorted(forced | bullets | {place + 1 for place in stops}):
        if first < place < len(row) and (place in forced or place in bullets or _ends_before(row, place, first)):
            first = place
            yield place


def _ends_before(row: Row, place: int, first: int) -> bool:
    """Whether a sentence that began at `first` ends just before the token at `place`."""
    letter = row.text[row.starts[place]]
    if letter.islower() or letter in _INNER or row.lower[place] in _TRAILING or row.lower[place] in _ENDS:
        return False
    before = place - 1
    while before > first and row.lower[before] in _TRAILING:
        before -= 1
    return _is_end(row, before, first, letter)


def _is_before_figure(row: Row, stop: int, first: int) -> bool:
    """`Cykelst. 31, bilbr. 4.`, `(plan. 3 i maj)`: the figure stands alone or in brackets, so that the word is cut."""
    behind = row.word(stop + 2)
    alone = behind in ("", ",") or (behind == "." and stop + 3 == len(row))
    brackets = [word for word in row.lower[first:stop] if word in _BRACKETS]
    inside = brackets[-1:] == ["("]
    cut = row.lower[stop] == "." and row.word(stop - 1).isalpha() and row.lower[stop + 1].isdecimal()
    return cut and (alone or inside)


def _is_end(row: Row, place: int, first: int, following: str) -> bool:
    """Whether the token at `place` is, or ends in, a mark that ends the sentence before the letter `following`."""
    last = row.lower[place]
    if last in _ENDS:
        is_list_number = place == first + 1 and row.lower[first].isdecimal() and last == "."
        return not is_list_number and not (following.isdigit() and _is_before_figure(row, place, first))
    if is_shortened(last):  # `Krogtills. T1: 4 st.`: a line may open with one
        return following.isupper() and place > first
    # `Möten: 3 st. Kontroller: 4 st.`, `Krogtillsyn 6 st. Inga anmärkningar`
    counted = last == _PIECES and (row.word(place - 2) == ":" or row.word(place + 1) in _OPENERS)
    if counted or last in _CLOSING:
        return following.isupper()
    return last[-1:] in _MARKS and last not in _OPEN and len(last) > 2
