"""The headings below the title that name the document or who made it, and no theme."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from extract.facts.actors import actor_in, binding_words, names_parties_only
from extract.facts.columns import header_words, place_words
from extract.facts.subjects import speaks_of_promises
from extract.flow.blocks import Block
from extract.flow.heading_tables import heading_table
from extract.flow.headings import heading_kind, reports
from extract.rule_files import strings

OF_ONE = re.compile(r"\b(?:\w*löfte|mål|åtagande) (?:nr\.? ?)?\d{1,2}\b", re.IGNORECASE)
"""The number of one promise in its heading."""
NUMBERED = re.compile(r"1[.)]\s")
"""The number of the first matter or chapter."""
LONGEST = 10
"""Such a heading, and a line beside it, has at most so many words."""


@cache
def _council_stems() -> tuple[str, ...]:
    """Beginnings of the words of names of councils and units, from the table `subtitle` of `sections.toml`."""
    return strings(heading_table("subtitle"), "names")


def with_subtitles(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The blocks, the headings right under the title that name the document told apart from those of its parts."""
    top = _top(blocks)
    return tuple(
        replace(block, kind="undertitel") if place < top and _is_subtitle(block, blocks[place + 1 :]) else block
        for place, block in enumerate(blocks)
    )


def _top(blocks: tuple[Block, ...]) -> int:
    """The place of the first block that is neither title, heading nor a short line beside these."""
    titled = False
    for place, block in enumerate(blocks):
        beside = block.kind == "stycke" and not block.text.endswith(".") and len(block.text.split()) <= LONGEST
        if block.page > 1 or not (block.kind in ("titel", "rubrik") or beside):
            return place if titled else 0
        titled = titled or block.kind == "titel"
    return len(blocks) if titled else 0


def _is_subtitle(block: Block, after: tuple[Block, ...]) -> bool:
    """Whether a heading names the document, and no later one of its rank is of the same kind."""
    if (
        block.kind != "rubrik"
        or NUMBERED.match(block.text)
        or len(block.text.split()) > LONGEST
        or block.text.endswith((":", "."))
    ):
        return False
    if heading_kind(block.text) not in ("tema", "namn"):
        return False
    alike = [other.text for other in after if other.kind == "rubrik" and other.rank == block.rank]
    if _names_document(block.text):
        return not any(_names_document(text) for text in alike)
    return bool(after) and after[0].kind in ("rubrik", "tabell") and not alike and _names_maker(block.text)


def _names_document(text: str) -> bool:
    """Whether a heading tells what the document is: a report, or of promises, and not one of them by its number."""
    if OF_ONE.search(text):
        return False
    return reports(text) or speaks_of_promises(text)


def _names_maker(text: str) -> bool:
    """Whether a heading is the name of a party, a unit or a council, its municipality beside it or not."""
    if names_parties_only(text):
        return True
    named = place_words(text)
    words = [word for word in header_words(text) if word not in binding_words() and word.removesuffix("s") not in named]
    return bool(words) and all(actor_in(word) or word.startswith(_council_stems()) for word in words)
