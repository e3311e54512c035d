"""A text's tokens as plain lists, blanks left out: what the rules walk along."""

from __future__ import annotations

import sys
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from itertools import accumulate, chain, compress
from operator import itemgetter

from nlp.texts.language import plain_text, settings, tokens_of
from nlp.texts.signs import signs_of
from nlp.values import value

# The words of a piece of text, and the steps from edge to edge of them.
_WORDS, _STEPS = itemgetter(0), itemgetter(1)

# The letter that stands for a word or for a measure.
_WITH = "m"
_OTHERS = frozenset(settings()["beside"]["others"])
_DEFINITE = ("en", "na")

Around = tuple[str, str, str, str]
"""Two words before some tokens, the nearer last, the blank or nothing that joins them, and the word behind."""


class _Words(dict[int, str]):
    """Words by their places; empty at all others.

    A fourth of all calls are for these, and a dictionary takes half the time of a method of our own.
    """

    def __missing__(self, place: int) -> str:
        return ""


def words_by_place(words: Iterable[str], first: int) -> Callable[[int], str]:
    """What gives the word at a place, where they stand from `first` on; empty before and behind them."""
    return _Words(enumerate(words, first)).__getitem__


@value
class Row:
    """Token `k` is `text[starts[k]:ends[k]]`, and `lower[k]` for comparing; `text` has plain spaces for all blanks.

    `word` gives the lower-case token at a place, empty outside the text. `signs` are those of all its words.
    """

    text: str
    lower: list[str]
    starts: list[int]
    ends: list[int]
    signs: int
    word: Callable[[int], str]

    def __len__(self) -> int:
        return len(self.lower)

    def written(self, place: int) -> str:
        """The token at `place` as the text has it."""
        return self.text[self.starts[place] : self.ends[place]]

    def glued(self, place: int) -> bool:
        """Whether nothing stands between the token at `place` and the one before it."""
        return 0 < place < len(self.lower) and self.starts[place] == self.ends[place - 1]

    def spaced(self, place: int) -> bool:
        """Whether exactly one blank stands between the token at `place` and the one before it."""
        return 0 < place < len(self.lower) and self.starts[place] == self.ends[place - 1] + 1

    def around(self, first: int, last: int) -> Around:
        """What stands around the tokens `first` to `last`."""
        joint = "" if first and self.starts[first] == self.ends[first - 1] else " "
        return self.word(first - 2), self.word(first - 1), joint, self.word(last + 1)

    def places(self, is_one: Callable[[str], object], first: int, last: int) -> list[int]:
        """The places between two whose words are such."""
        words = self.lower if last - first == len(self.lower) else self.lower[first:last]
        return list(compress(range(first, last), map(is_one, words)))

    def place_at(self, offset: int) -> int:
        """The place of the first token that begins at or after `offset`."""
        return bisect_left(self.starts, offset)


def read(text: str) -> Row:
    """The tokens of a text; every token's place is its place in the text as given, whatever blanks stand in it.

    No token reaches over a blank, so that what stands between blanks is cut once and remembered.
    """
    plain = plain_text(text)
    pieces = plain.split()
    cut = list(map(tokens_of, pieces))
    lower = list(chain.from_iterable(map(_WORDS, cut)))
    if not _shortened().isdisjoint(lower):
        _write_out(lower)
    steps = map(_STEPS, cut)
    # Where one blank parts all pieces, as nearly everywhere, nothing need be looked for: so many stand before each.
    evenly = " ".join(pieces) == plain
    edges = list(accumulate(chain.from_iterable(steps), initial=0)) if evenly else _edges(plain, pieces, steps)
    return Row(plain, lower, edges[: 2 * len(lower) : 2], edges[1::2], signs_of(lower), words_by_place(lower, 0))


@cache
def _letters() -> dict[str, str]:
    return {letter: sys.intern(word) for letter, word in settings()["letters"].items()}


@cache
def _participles() -> dict[str, str]:
    return _with_stops(settings()["participles"])


def _with_stops(words: dict[str, str]) -> dict[str, str]:
    """Words cut short, with their stop and without."""
    return {short + stop: sys.intern(word) for short, word in words.items() for stop in ("", ".")}


@cache
def _joined() -> tuple[tuple[str, ...], tuple[str, ...]]:
    found = settings()["joined"]
    return tuple(found["begins"]), tuple(found["ends"])


@cache
def _attributes() -> dict[str, str]:
    return _with_stops(settings()["attributes"]["words"])


@cache
def _attributed() -> tuple[str, ...]:
    return tuple(settings()["attributes"]["before"])


@cache
def _predicates() -> dict[str, str]:
    return _with_stops(settings()["predicates"])


@cache
def _beside() -> dict[str, str]:
    return {short: sys.intern(word) for short, word in settings()["beside"]["words"].items()}


@cache
def _shortened() -> frozenset[str]:
    return frozenset((*_letters(), *_participles(), *_attributes(), *_predicates(), *_beside()))


def _write_out(lower: list[str]) -> None:
    """`polis o kommun`, `åk 2 & 5`, `4 genomf.`, `2 omh. mopeder`: short words and marks as they are read."""
    lower[:] = [_participles().get(word, word) for word in lower]
    if not _beside().keys().isdisjoint(lower) and not _OTHERS.isdisjoint(lower):
        lower[:] = [_beside().get(word, word) if _is_label(lower, at) else word for at, word in enumerate(lower)]
    for at in range(1, len(lower) - 1):
        lower[at] = _written_out(lower[at], lower[at - 1].rstrip("."), lower[at + 1])


def _is_label(lower: list[str], at: int) -> bool:
    """Whether nothing but marks and figures stands beside a word."""
    return not any(word.isalpha() for word in lower[max(at - 1, 0) : at] + lower[at + 1 : at + 2])


def _written_out(word: str, before: str, after: str) -> str:
    """A word as it is read between two others."""
    if word in _predicates():
        return _predicates()[word] if before.isdecimal() else word
    if word in _attributes():
        return _attributes()[word] if before.isdecimal() and after.endswith(_attributed()) else word
    if word not in _letters() or not after[:1].isalnum():
        return word
    joins = before.isalpha() or word == "&" or (before.isdigit() and _is_joined(word, before, after))
    return _letters()[word] if joins else word


def _is_joined(letter: str, number: str, following: str) -> bool:
    """`14 besök, 4 m hund`, `3 m. föreningar`: with something, against `30 m kabel`."""
    if letter.rstrip(".") != _WITH:
        return False
    stopped = letter != _WITH
    named = following.startswith(_joined()[0]) and not (stopped and following.endswith(_DEFINITE))  # `50 m. Polisen …`
    return named or ((stopped or len(number) == 1) and following.endswith(_joined()[1]))


def _edges(plain: str, pieces: Sequence[str], steps: Iterable[Sequence[int]]) -> list[int]:
    """Where each token of a text begins and ends, whatever blanks part its pieces."""
    edges: list[int] = []
    end = 0
    for piece, within in zip(pieces, steps, strict=True):
        edges += accumulate(within[:-1], initial=plain.index(piece, end))
        end = edges[-1]
    return edges
