"""Tables of contents without dots: lines that end in a page number, and say what headings further down say."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

from extract.flow.blocks import Block
from extract.flow.headings import NUMBERING

ENTRY = re.compile(r"(?P<head>.*[^\W\d_].*?)[\s.]+(?P<page>\d{1,3})")
"""A heading and the number of its page."""

FEWEST = 2
"""Entries of a table of contents at least."""


def contents_blocks(blocks: Sequence[Block]) -> list[Block]:
    """The blocks one after the other that are such lines, where half or more of these name later headings."""
    found: list[Block] = []
    at = 0
    for entries, run in groupby(blocks, key=_is_of_entries):
        own = list(run)
        at += len(own)
        lines = [line for block in own for line in _entries(block)]
        if entries and len(lines) >= FEWEST and _lead_on(lines, blocks[at:]):
            found += own
    return found


def _is_of_entries(block: Block) -> bool:
    """Whether every line of a block ends in a page number."""
    return block.kind in ("stycke", "punkt", "rubrik") and len(_entries(block)) == len(block.strips) > 0


def _entries(block: Block) -> list[tuple[str, int]]:
    """What each such line of a block says, and its page."""
    lines = (ENTRY.fullmatch(strip.line.text) for strip in block.strips)
    return [(_name(found["head"]), int(found["page"])) for found in lines if found]


def _lead_on(lines: Sequence[tuple[str, int]], after: Sequence[Block]) -> bool:
    """Whether entries stand in the order of their pages, and half or more of them say what headings below say."""
    pages = [page for _, page in lines]
    headings = {_name(block.text) for block in after if block.kind in ("rubrik", "stycke")}
    return pages == sorted(pages) and 2 * sum(head in headings for head, _ in lines) >= len(lines)


def _name(text: str) -> str:
    """A heading without its number, in lower case."""
    return NUMBERING.sub("", text.strip()).rstrip(" .:").lower()
