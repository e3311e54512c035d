"""Numbered promises that are a name over a list of what is promised: "Löfte 1: Tryggare centrum", "Vi lovade: …"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from extract.flow.cutting import LABEL_RANK
from extract.flow.headings import promises
from extract.flow.sections import Section
from extract.promises.deeds import says_number

LONGEST = 6
"""A name has at most so many words."""
LOWER = 0.5
"""By so much a name ranks above the heading of what is promised under it."""


def with_names_as_themes(sections: tuple[Section, ...]) -> tuple[Section, ...]:
    """The sections, each such name as the theme of the promises below it."""
    return tuple(
        told
        for section, below in pairwise((*sections, None))
        if section is not None
        for told in (_named(section, below) if below is not None and _is_name(section, below) else (section,))
    )


def _is_name(section: Section, below: Section) -> bool:
    """Whether a numbered promise says nothing but a name, and a heading of promises stands right below it."""
    if section.kind != "löfte" or section.rank != LABEL_RANK or len(section.blocks) != 1:
        return False
    text = section.blocks[0].text
    short = len(text.split()) <= LONGEST and not promises(text) and not says_number(text)
    over = below.kind == "löfte" and below.rank < LABEL_RANK and bool(below.blocks)
    return short and over and not text.endswith(".")


def _named(section: Section, below: Section) -> Iterator[Section]:
    yield Section(section.heading, "sidotext", ())
    yield Section(replace(section.blocks[0], kind="rubrik", rank=below.rank - LOWER), "tema", ())
