"""Headings of a municipality's name that say whose text it is, as `Polisen` beside them does, and not whose report."""

from __future__ import annotations

from collections.abc import Iterable

from extract.facts.actors import actor_in, names_parties_only
from extract.facts.municipalities import mentions
from extract.flow.blocks import Block
from extract.flow.headings import heading_kind


def names_of_own(blocks: Iterable[Block]) -> frozenset[str]:
    """The headings of the one municipality that headings name, where one as high names the police alone."""
    headings = [block for block in blocks if block.kind == "rubrik"]
    named = [block for block in headings if heading_kind(block.text) == "kommun"]
    municipalities = {found.municipality for block in named for found in mentions(block.text)}
    police = {block.rank for block in headings if _names_police(block.text)}
    if len(municipalities) != 1:
        return frozenset()
    return frozenset(block.text for block in named if block.rank in police and actor_in(block.text))


def _names_police(heading: str) -> bool:
    return names_parties_only(heading) and actor_in(heading) == "polis"
