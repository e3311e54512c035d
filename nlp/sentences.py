"""Where the sentences of a text are: a bullet, a paragraph and a heading with its value are sentences of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from spacy.tokens import Doc, Token

from nlp.language import settings

_ENDS = frozenset(settings()["marks"]["ends"])
_TRAILING = frozenset(settings()["marks"]["trailing"])
_BULLETS = frozenset(settings()["marks"]["bullets"])
_CLOSING = frozenset(settings()["abbreviations"]["closing"])
_OPEN = frozenset(settings()["abbreviations"]["open"])
_NEW_LINE = re.compile(r"\n[ \t]*\n|\n(?=[ \t]*(?:[-–•*·▪●]|\d+[.)])[ \t])")


@dataclass(frozen=True, slots=True)
class Sentence:
    """Tokens `first` to before `last`, which is `text[start:end]` without blanks around it."""

    first: int
    last: int
    start: int
    end: int


def sentences(doc: Doc, breaks: tuple[int, ...] = ()) -> list[Sentence]:
    """The sentences in order; every token that is not blank is in one. One begins at each offset of `breaks`."""
    edges = [0, *_edges(doc, set(breaks) | _line_breaks(doc.text)), len(doc)]
    made = [_trimmed(doc, first, last) for first, last in pairwise(edges)]
    return [sentence for sentence in made if sentence]


def _line_breaks(text: str) -> set[int]:
    return {match.end() for match in _NEW_LINE.finditer(text)} if "\n" in text else set()


def _edges(doc: Doc, breaks: set[int]) -> Iterator[int]:
    """Positions of tokens that begin a sentence."""
    waiting = sorted(breaks, reverse=True)
    first = 0
    for token in doc:
        if waiting and token.idx >= waiting[-1]:
            while waiting and token.idx >= waiting[-1]:
                waiting.pop()
            first = token.i
            yield first
        elif token.i > first and (token.text in _BULLETS or _ends_before(doc, token, first)):
            first = token.i
            yield first


def _ends_before(doc: Doc, token: Token, first: int) -> bool:
    """Whether a sentence that began at `first` ends just before `token`."""
    text = token.text
    if text[0].islower() or text in _TRAILING or text in _ENDS or token.is_space:
        return False
    place = token.i - 1
    while place > first and (doc[place].text in _TRAILING or doc[place].is_space):
        place -= 1
    last = doc[place].text
    if last[-1] not in ".!?…":
        return False
    return _is_end(doc, place, last, first, text)


def _is_end(doc: Doc, place: int, last: str, first: int, following: str) -> bool:
    if last in _ENDS:
        is_list_number = place == first + 1 and doc[first].text.isdigit() and last == "."
        return not is_list_number
    if last.lower() in _CLOSING:
        return following[0].isupper()
    return last not in _OPEN and last.lower() not in _OPEN and len(last) > 2


def _trimmed(doc: Doc, first: int, last: int) -> Sentence | None:
    while first < last and doc[first].is_space:
        first += 1
    while last > first and doc[last - 1].is_space:
        last -= 1
    if first == last:
        return None
    return Sentence(first, last, doc[first].idx, doc[last - 1].idx + len(doc[last - 1]))
