"""A block of text parted at one of its words."""

from __future__ import annotations

from dataclasses import replace

from extract.flow.blocks import Block
from extract.records import Line
from extract.texts.paragraphs import Paragraph
from extract.texts.strips import Strip


def parted(block: Block, at: int, i: int) -> tuple[Block, Block]:
    """The block before and from a word, which is the `i`:th of its `at`:th line; what follows is text."""
    strips = block.strips
    words = strips[at].line.words
    head = (replace(strips[at], line=Line(words[:i])),) if i else ()
    tail = replace(strips[at], line=Line(words[i:]))
    first = Paragraph((*strips[:at], *head), block.paragraph.bullet if block.paragraph else False)
    rest = Block("stycke", block.page, Paragraph((tail, *strips[at + 1 :])))
    return replace(block, paragraph=first), rest


def without_words(paragraph: Paragraph, count: int) -> Paragraph:
    """The paragraph without its first words."""
    first, later = paragraph.strips[0], paragraph.strips[1:]
    words = first.line.words[count:]
    rest: tuple[Strip, ...] = (replace(first, line=Line(words)),) if words else ()
    return replace(paragraph, strips=rest + later)
