"""Which of the texts under a heading tell of something done, lists taken together."""

from __future__ import annotations

import re

from extract.flow.blocks import Block
from extract.flow.headings import heading_kind, promises
from extract.promises.deeds import says_how_much, tells_deed, tells_of_itself
from extract.promises.outcomes import leads_in

QUOTED = re.compile(r",”? (?:säger|berättar|menar|konstaterar|tycker|hälsar) ", re.IGNORECASE)
"""Who said the sentence before it."""


def reported_in(blocks: tuple[Block, ...]) -> set[int]:
    """The places of all texts under a heading over what was done, but for paragraphs about the promise or the text."""
    return {
        at
        for at, block in enumerate(blocks)
        if not _is_opinion(block.text) and (block.kind == "punkt" or not tells_of_itself(block.text))
    }


def _is_opinion(text: str) -> bool:
    """Whether a text is what somebody is quoted to think, with nothing in it that was done."""
    return QUOTED.search(text) is not None and tells_of_itself(text)


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
        if block.kind == "punkt" and not promises(block.text) and not _is_opinion(block.text)
    }
    counted = {at for at in items if says_how_much(blocks[at].text)}
    return items if items & told or 2 * len(counted) > len(items) else counted
