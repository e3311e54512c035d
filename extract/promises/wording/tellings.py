"""Which of the texts under a heading tell of something done, lists taken together."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.facts.figures import figure_kind
from extract.facts.subjects import speaks_of_promises
from extract.flow.blocks import Block
from extract.flow.cutting import is_remark
from extract.flow.headings import heading_kind, promises
from extract.promises.wording.deeds import says_how_much, says_number, tells_deed, tells_of_itself
from extract.promises.wording.outcomes import leads_in

QUOTED = re.compile(r",”? (?:säger|berättar|menar|konstaterar|tycker|hälsar) ", re.IGNORECASE)
"""Who said the sentence before it."""
FEWEST = 2
"""So many texts that count deeds make an account of them; one stands in letters and plans too."""
MOST = 0.4
"""And at least this share of the texts; introductions and single sentences without a figure are the others."""


def reported_in(blocks: tuple[Block, ...]) -> set[int]:
    """The places of all texts under a heading over what was done, but for paragraphs about the promise or the text.

    Nor is a paragraph told that only says what somebody shall do.
    """
    planned = {at for at, block in enumerate(blocks) if promises(block.text) and not tells_deed(block.text)}
    return {
        at
        for at, block in enumerate(blocks)
        if not is_opinion(block.text) and (block.kind == "punkt" or not (at in planned or tells_of_itself(block.text)))
    }


def closings_in(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The paragraphs behind a list of what was done that speak of the promises, and tell of nothing done."""
    last = max((at for at, block in enumerate(blocks) if block.kind == "punkt"), default=len(blocks))
    after = [block for block in blocks[last + 1 :] if block.kind == "stycke"]
    itself = (block for block in after if speaks_of_promises(block.text) and not tells_deed(block.text))
    return tuple(block for block in itself if not is_remark(block.text))


def is_opinion(text: str) -> bool:
    """Whether a text is what somebody is quoted to think, with no number in it of what was done."""
    return QUOTED.search(text) is not None and (tells_of_itself(text) or not says_number(text))


def told_in(blocks: tuple[Block, ...]) -> set[int]:
    """The places of texts that tell of something done, and of lines that introduce a list of it with their items."""
    told: set[int] = set()
    listing = False
    for position, block in enumerate(blocks):
        introduces = leads_in(blocks, position)
        if block.kind != "punkt":
            listing = introduces and tells_deed(block.text)
        if not promises(block.text) if listing else not introduces and _is_deed(block.text):
            told.add(position)
    return told | _told_beside(blocks, told)


def _is_deed(text: str) -> bool:
    """Whether a text tells of something done, and not by its label of how things are, as "Lägesbild: …" does."""
    label, colon, _ = text.partition(":")
    return tells_deed(text) and not (colon and heading_kind(label) == "sidotext")


def _told_beside(blocks: tuple[Block, ...], told: set[int]) -> set[int]:
    """The places of list items without a verb that say how much, or stand in one list with items that tell."""
    items = {
        at
        for at, block in enumerate(blocks)
        if block.kind == "punkt" and not promises(block.text) and not is_opinion(block.text)
    }
    counted = {at for at in items if says_how_much(blocks[at].text)}
    return items if items & told or 2 * len(counted) > len(items) else counted


def counts_deeds(blocks: tuple[Block, ...]) -> bool:
    """Whether a good part of the texts tell how much police and municipality did, whatever the title says."""
    texts = list(_body(blocks))
    counted = [text for text in texts if tells_deed(text) and says_how_much(text) and figure_kind(text) == "insats"]
    return len(counted) >= max(FEWEST, MOST * len(texts))


def _body(blocks: tuple[Block, ...]) -> Iterator[str]:
    """The texts that do not stand under headings over what the document is, or over plans."""
    heading = ""
    for block in blocks:
        if block.kind in ("titel", "rubrik", "undertitel"):
            heading = block.text
        elif block.kind in ("stycke", "punkt") and heading_kind(heading) not in ("sidotext", "plan"):
            yield block.text
