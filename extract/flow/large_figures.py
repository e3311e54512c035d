"""Figures in large type over what they count, as posters set them: "52" and under it "fotpatruller" are one item."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extract.flow.blocks import Block
from extract.texts.paragraphs import Paragraph
from extract.texts.type_sizes import line_size

NUMBER = re.compile(r"(?!(?:19|20)\d\d$)\d{1,3}(?:\s?\d{3})*")
"""A figure that is no year, which heads what was done in it."""
LABEL = re.compile(r"[^\W\d_][^\d:.(]*(?:\([^:)]*\))?")
LONGEST = 6
"""Words that say what a figure counts at most."""
LARGER, NEAR = 1.4, 2.0
"""Times the size of those words that the figure is, and of its own size that they stand below it at most."""


def with_large_figures(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks, each figure that stands over its words in larger type in one item with them."""
    found: list[Block] = []
    for block in blocks:
        above = found[-1] if found else None
        if above is not None and _counts(above, block):
            found[-1] = replace(block, kind="punkt", rank=0.0, paragraph=Paragraph((*above.strips, *block.strips)))
        else:
            found.append(block)
    return tuple(found)


def _counts(figure: Block, label: Block) -> bool:
    """Whether a block is nothing but a large figure, and the one right under it says what of."""
    if len(figure.strips) != 1 or not label.strips or label.kind not in ("stycke", "rubrik"):
        return False
    number, below = figure.strips[0].line, label.strips[0].line
    large = NUMBER.fullmatch(figure.text) is not None and line_size(number) >= LARGER * line_size(below)
    said = LABEL.fullmatch(label.text) is not None and len(label.text.split()) <= LONGEST
    near = 0 < below.foot - number.foot < NEAR * line_size(number) and figure.page == label.page
    return large and said and near and number.box.x0 < below.box.x1 and below.box.x0 < number.box.x1
