"""The first line of a head that wraps, over the other heads, which stand lower beside its last line."""

from __future__ import annotations

from collections.abc import Sequence

from extract.records import Line, Word, enclosing
from extract.tables.gutters import FLUSH
from extract.tables.pieces import chunks

SOLID = 0.65
"""Part of the type size between two lines of one head, at most: pages of the web are set with much air."""


def is_over_head(line: Line, heads: Sequence[Line]) -> bool:
    """Whether a lone text right over lines of heads goes on in one of these, in its type and on from its left side.

    The first head has nothing before it: what stands over that may be a title of the table.
    """
    size, pieces = line.words[0].size, chunks(line.words)
    if len(pieces) > 1 or any(word.bold != line.words[0].bold for word in line.words):
        return False
    foot = enclosing([word.box for word in line.words]).bottom
    under = [piece for head in heads for piece in chunks(head.words)[1:]]
    return any(_begins_under(piece, line.words[0]) and 0 <= piece[0].box.top - foot <= SOLID * size for piece in under)


def _begins_under(piece: Sequence[Word], first: Word) -> bool:
    """Whether a piece of a head is set in one type with a word and begins flush with it."""
    alike = (piece[0].bold, piece[0].size) == (first.bold, first.size)
    return alike and abs(piece[0].box.x0 - first.box.x0) <= FLUSH * first.size
