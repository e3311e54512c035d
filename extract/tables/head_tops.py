"""The first line of a head that wraps, over the other heads, which stand lower beside its last line."""

from __future__ import annotations

from collections.abc import Sequence

from extract.records import Line, Word
from extract.tables.gutters import FLUSH
from extract.tables.pieces import chunks

SOLID = 0.65
"""Part of the type size between two lines of one head, at most: pages of the web are set with much air."""


def is_over_head(line: Line, heads: Sequence[Line]) -> bool:
    """Whether a lone text right over lines of heads goes on in one of these, in its type and on from its left side.

    The first head has nothing before it: what stands over that may be a title of the table.
    """
    size = line.size
    if len(chunks(line.words)) > 1 or any(word.bold != line.words[0].bold for word in line.words):
        return False
    foot = line.box.bottom
    pieces = [piece for head in heads for piece in chunks(head.words)]
    first = min((piece[0].box.x0 for piece in pieces), default=0.0) + FLUSH * size
    under = [piece[0] for piece in pieces if piece[0].box.x0 > first and 0 <= piece[0].box.top - foot <= SOLID * size]
    return any(_begins_under(word, line.words[0]) for word in under)


def _begins_under(word: Word, first: Word) -> bool:
    """Whether a word of a head is set in one type with the first of the line over it and begins flush with it."""
    alike = (word.bold, word.size) == (first.bold, first.size)
    return alike and abs(word.box.x0 - first.box.x0) <= FLUSH * first.size
