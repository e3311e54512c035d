"""A text's tokens as plain lists, blanks left out: what the rules walk along."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from itertools import accumulate, chain, compress, count
from operator import add, itemgetter, sub

from nlp.texts.language import plain_text, tokens_of
from nlp.texts.signs import signs_of
from nlp.values import value

# The words of a piece of text, and where it is cut.
_WORDS, _CUTS = itemgetter(0), itemgetter(1)

Around = tuple[str, str, str, str]
"""Two words before some tokens, the nearer last, the blank or nothing that joins them, and the word behind."""


@value
class Row:
    """Token `k` is `text[starts[k]:ends[k]]`, and `lower[k]` for comparing; `text` has plain spaces for all blanks.

    `signs` are those of all its words.
    """

    text: str
    lower: list[str]
    starts: list[int]
    ends: list[int]
    signs: int

    def __len__(self) -> int:
        return len(self.lower)

    def word(self, place: int) -> str:
        """The lower-case token at `place`; empty outside the text."""
        return self.lower[place] if 0 <= place < len(self.lower) else ""

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
        words = self.lower
        far = words[first - 2] if first > 1 else ""
        before = words[first - 1] if first else ""
        joint = "" if first and self.starts[first] == self.ends[first - 1] else " "
        return far, before, joint, words[last + 1] if last + 1 < len(words) else ""

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
    lengths = list(map(len, pieces))
    # Where one blank parts all pieces, as nearly everywhere, nothing need be looked for: so many stand before each.
    evenly = " ".join(pieces) == plain
    ends = list(map(add, accumulate(lengths), count())) if evenly else _ends(plain, pieces)
    starts = list(map(sub, ends, lengths))
    lower = list(chain.from_iterable(map(_WORDS, cut)))
    if len(lower) > len(pieces):
        _part(starts, ends, list(map(_CUTS, cut)))
    return Row(plain, lower, starts, ends, signs_of(lower))


def _ends(plain: str, pieces: list[str]) -> list[int]:
    """Where each piece of a text ends, whatever blanks part them."""
    ends: list[int] = []
    end = 0
    for piece in pieces:
        end = plain.index(piece, end) + len(piece)
        ends.append(end)
    return ends


def _part(starts: list[int], ends: list[int], cuts: list[tuple[int, ...]]) -> None:
    """Put the places where pieces are cut among their starts and ends, from the last of them to the first."""
    for at in reversed(list(compress(range(len(cuts)), cuts))):
        begin = starts[at]
        within = [begin + place for place in cuts[at]]
        starts[at + 1 : at + 1] = within
        ends[at:at] = within
