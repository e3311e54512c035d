"""A text's tokens as plain lists, blanks left out: what the rules walk along."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate, chain, compress
from operator import itemgetter

from nlp.texts.language import plain_text, tokens_of
from nlp.texts.signs import signs_of
from nlp.texts.written_out import shortened, write_out
from nlp.values import value

# The words of a piece of text, and the steps from edge to edge of them.
_WORDS, _STEPS = itemgetter(0), itemgetter(1)


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
    if not shortened().isdisjoint(lower):
        write_out(lower)
    steps = map(_STEPS, cut)
    # Where one blank parts all pieces, as nearly everywhere, nothing need be looked for: so many stand before each.
    evenly = " ".join(pieces) == plain
    edges = list(accumulate(chain.from_iterable(steps), initial=0)) if evenly else _edges(plain, pieces, steps)
    return Row(plain, lower, edges[: 2 * len(lower) : 2], edges[1::2], signs_of(lower), words_by_place(lower, 0))


def _edges(plain: str, pieces: Sequence[str], steps: Iterable[Sequence[int]]) -> list[int]:
    """Where each token of a text begins and ends, whatever blanks part its pieces."""
    edges: list[int] = []
    end = 0
    for piece, within in zip(pieces, steps, strict=True):
        edges += accumulate(within[:-1], initial=plain.index(piece, end))
        end = edges[-1]
    return edges
