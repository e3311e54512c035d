"""The numbers and letters of places in a list, which are no part of what stands there."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extract.flow.blocks import Block
from extract.flow.cutting import SHORTEST_REST
from extract.flow.parted_blocks import without_words
from extract.records import Line
from extract.texts.paragraphs import Paragraph

BEFORE_PROMISE = re.compile(r"\d{1,2}[.)]|[a-zåäö]\)|(?:Del)?[Mm]ål(?:sättning)?:")
"""The number or letter of a place in a list, or a label of goals, before a promise that it is no part of."""
LETTERS = "abcdefghijklmnopqrstuvwxyzåäö"
"""Those that list items are lettered by, in their order."""


def counts_on(numbers: Sequence[str]) -> bool:
    """Whether list numbers ("1.", "2.", or "a)") follow on each other, from one or, two or more, from a list before."""
    signs = [number[:-1] for number in numbers]
    places = [int(sign) if sign.isdigit() else LETTERS.find(sign) + 1 for sign in signs]
    first = places[0] if places else 0
    in_turn = list(range(first, first + len(numbers))) == places
    return in_turn and (first == 1 or len(places) > 1)


def without_number(block: Block) -> tuple[Block | None, Block]:
    """A promise's list number ("2.", "3)") or label ("Mål:") and the block without it; None where it has none."""
    words = block.paragraph.strips[0].line.words if block.paragraph else ()
    if block.paragraph is None or len(words) < 1 + SHORTEST_REST or not BEFORE_PROMISE.fullmatch(words[0].text):
        return None, block
    head = replace(block.paragraph.strips[0], line=Line(words[:1]))
    rest = without_words(block.paragraph, 1)
    return Block("stycke", block.page, Paragraph((head,))), replace(block, paragraph=rest)
