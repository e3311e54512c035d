"""Heads over several lines, each centred over its column: what stands over each other is one of them."""

from __future__ import annotations

from collections.abc import Sequence

from extract.records import Line, Word, box_of, text_of
from extract.tables.gutters import FLUSH
from extract.tables.head_tops import SOLID
from extract.tables.headlines import FEWEST, MOST_HEADS, Heads, is_bold
from extract.tables.pieces import chunks
from extract.tables.wording import is_figure

LEAST = 2
"""Lines that such heads take at least: of one line, each is told by itself."""


def head_blocks(lines: Sequence[Line], index: int) -> Heads | None:
    """The heads that begin on a line, those one that stand over each other; None where they are no such heads."""
    held = _without_title(_in_bold(lines, index))
    blocks = _over_each_other([piece for line in held for piece in chunks(line.words)])
    if len(held) < LEAST or blocks is None or len(blocks) < FEWEST:
        return None
    if any(is_figure(text_of(block)) for block in blocks):
        return None
    starts = sorted(box_of(block).x0 for block in blocks)
    return Heads(tuple(held), tuple(starts), held[0].size)


def may_be_sparse(heads: Heads, begun: Sequence[int]) -> bool:
    """Whether one of three columns may have a single text: their heads over several lines are no running text."""
    return len(heads.lines) > 1 and len(begun) == FEWEST and all(begun)


def _in_bold(lines: Sequence[Line], index: int) -> list[Line]:
    """The lines in bold type of one size from a line on, one close under the other."""
    held: list[Line] = []
    foot = size = 0.0
    for line in lines[index : index + 2 * MOST_HEADS]:
        box = line.box
        if not is_bold(line) or (held and (line.size != size or box.top - foot > SOLID * size)):
            break
        held.append(line)
        foot, size = max(foot, box.bottom), line.size
    return held


def _without_title(held: list[Line]) -> list[Line]:
    """The lines but for a last one in the first column alone: unless it goes on, it is the title of rows."""
    begun = [piece[0].box.x0 for line in held[:-1] for piece in chunks(line.words)]
    beyond = [x for x in begun if x > min(begun) + FLUSH * held[0].size]
    if not beyond or held[-1].text[0].islower() or held[-1].words[-1].box.x1 > min(beyond):
        return held
    return held[:-1]


def _over_each_other(pieces: Sequence[list[Word]]) -> list[list[Word]] | None:
    """The pieces, those together that stand over each other; None where one stands over two."""
    blocks: list[list[Word]] = []
    for piece in pieces:
        home = [block for block in blocks if _overlap(block, piece)]
        if len(home) > 1:
            return None
        if home:
            home[0].extend(piece)
        else:
            blocks.append(list(piece))
    return blocks


def _overlap(block: Sequence[Word], piece: Sequence[Word]) -> bool:
    one, other = box_of(block), box_of(piece)
    return one.x0 < other.x1 and other.x0 < one.x1
