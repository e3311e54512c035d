"""Minutes cut into their matters, of which only those about promises are read."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from extract.facts.actors import actor_in
from extract.facts.columns import header_words
from extract.facts.subjects import speaks_of_promises
from extract.flow.blocks import Block
from extract.flow.heading_tables import heading_table
from extract.flow.headings import reports
from extract.rule_files import strings

MATTER = re.compile(r"(?:[A-ZÅÄÖ]\w{0,4}\s)?§+\s?\d+|\d{1,3}\s?§")
"""How a matter begins: "§ 12 …", "Ks § 12 …", "12 § …"."""
NUMBERED = re.compile(r"\d{1,2}[.)]\s")
FEWEST = 2
"""So many such lines make a text minutes, whatever their type; one does where it is a heading."""


@dataclass(frozen=True, slots=True)
class Matters:
    """The blocks of the matters that are about promises, the others, and the first heading of those."""

    read: tuple[Block, ...]
    left: tuple[Block, ...]
    heading: str


def begins_matter(text: str) -> bool:
    """Whether a text begins as a numbered matter of minutes does."""
    return MATTER.match(text) is not None


def matters_of(blocks: tuple[Block, ...], *, minutes: bool) -> Matters | None:
    """The matters about promises, by their headings or else by what they say; None where there are no matters.

    In `minutes`, as the title calls them, a matter may begin with a plain number.
    """
    begins = [i for i, block in enumerate(blocks) if block.kind != "tabell" and begins_matter(block.text)]
    if minutes and not begins:
        begins = [i for i, block in enumerate(blocks) if block.kind == "rubrik" and NUMBERED.match(block.text)]
    if len(begins) < FEWEST and not any(blocks[i].kind in ("rubrik", "titel") for i in begins):
        return None
    spans = list(pairwise([*begins, len(blocks)]))
    chosen = [span for span in spans if speaks_of_promises(_heading(blocks, span))]
    chosen = chosen or [span for span in spans if reports(_heading(blocks, span))]
    chosen = chosen or [span for span in spans if speaks_of_promises(_text(blocks[slice(*span)]))]
    chosen = sorted({*chosen, *(span for span in spans if chosen and _is_told_by_police(_heading(blocks, span)))})
    read = tuple(block for span in chosen for block in blocks[slice(*span)])
    left = tuple(block for i, block in enumerate(blocks) if not any(start <= i < end for start, end in chosen))
    named = next((span for span in chosen if not _is_told_by_police(_heading(blocks, span))), None)
    return Matters(read, left, _heading(blocks, named) if named else "")


_telling_stems = cache(lambda: strings(heading_table("matter"), "told"))


def _is_told_by_police(heading: str) -> bool:
    """Whether the police tell how things stand and what they did, as under "Information från polisen"."""
    told = any(word.startswith(_telling_stems()) for word in header_words(heading))
    return told and actor_in(heading) == "polis"


def _heading(blocks: tuple[Block, ...], span: tuple[int, int]) -> str:
    """The matter's first line, and the heading below it where the number stands alone."""
    first = blocks[span[0]]
    rest = MATTER.sub("", first.text, count=1).strip()
    below = blocks[span[0] + 1] if span[0] + 1 < span[1] else None
    return rest or (below.text if below is not None else "")


def _text(blocks: tuple[Block, ...]) -> str:
    return " ".join(block.text for block in blocks)
