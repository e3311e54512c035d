"""Bold heads within the line, as in "Narkotika. Polisen har …", parted from the text that they stand over."""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile

from extract.flow.blocks import Block
from extract.flow.cutting import LONGEST_RUN_IN, RUN_IN_END
from extract.flow.parted_blocks import without_words
from extract.records import Line
from extract.texts.glyphs import part_of
from extract.texts.paragraphs import Paragraph

RUN_IN_RANK = 1500.0
FEWEST_RUN_IN = 2
"""So many blocks begin with such a head, or it is only stressed."""
LONGEST_RUN_IN_NAME = 2
"""A longer head is a sentence, which keeps its full stop."""


def with_run_in_heads(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Blocks that begin with a bold head in the line ("Narkotika. Polisen har …") parted, where several do."""
    heads = [_run_in(block) for block in blocks]
    if sum(head > 0 for head in heads) < FEWEST_RUN_IN:
        return blocks
    return tuple(part for block, head in zip(blocks, heads, strict=True) for part in _after_head(block, head))


def _run_in(block: Block) -> int:
    """How many bold words a paragraph begins with that are a head, ended by a full stop; 0 where there are none."""
    if block.kind != "stycke" or block.paragraph is None:
        return 0
    words = [word for strip in block.strips for word in strip.line.words]
    bold = len(list(takewhile(lambda word: word.bold, words)))
    head = (
        0 < bold <= LONGEST_RUN_IN
        and bold < len(block.strips[0].line.words)
        and RUN_IN_END.search(words[bold - 1].text) is not None
    )
    return bold if head else 0


def _after_head(block: Block, count: int) -> tuple[Block, ...]:
    if not count or block.paragraph is None:
        return (block,)
    first = block.paragraph.strips[0]
    words = first.line.words[:count]
    last = part_of(words[-1], 0, len(words[-1].text) - 1) if count <= LONGEST_RUN_IN_NAME else words[-1]
    head = replace(first, line=Line((*words[:-1], last)))
    rest = replace(block, paragraph=without_words(block.paragraph, count))
    return (Block("rubrik", block.page, Paragraph((head,)), rank=RUN_IN_RANK), rest)
