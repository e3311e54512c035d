"""A text's tokens as plain lists, blanks left out: what the rules walk along."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from itertools import compress

from nlp.texts.language import plain_text, tokens_of
from nlp.texts.signs import signs_of
from nlp.values import value

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
    lower: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    pieces = plain.split()
    # Where one blank parts all pieces, as nearly everywhere, nothing need be looked for.
    evenly = " ".join(pieces) == plain
    begin = 0
    for piece in pieces:
        if not evenly:
            begin = plain.index(piece, begin)
        words, cuts = tokens_of(piece)
        lower += words
        starts.append(begin)
        for cut in cuts:
            starts.append(begin + cut)
            ends.append(begin + cut)
        end = begin + len(piece)
        ends.append(end)
        begin = end + evenly
    return Row(plain, lower, starts, ends, signs_of(lower))
