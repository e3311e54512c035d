"""Lists of promises that no heading calls so: numbered lines, plans that nothing above promised, names over lists."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from extract.flow.blocks import Block
from extract.flow.cutting import LABEL_RANK
from extract.flow.headings import promises
from extract.flow.sections import Section
from extract.promises.wording.deeds import says_number
from extract.promises.wording.outcomes import any_promised
from extract.promises.wording.under_headings import is_numbered_promise

NUMBER = re.compile(r"(\d{1,2})[.)]\s+\S")
FEWEST = 2
"""So many items make a list; one may be a heading's number."""
SHALL = re.compile(r"\b(?:ska|skall|skulle)\b", re.IGNORECASE)
LONGEST = 6
"""A name has at most so many words."""
LOWER = 0.5
"""By so much a name ranks above the heading of what is promised under it."""


def with_lists_of_promises(sections: tuple[Section, ...]) -> tuple[Section, ...]:
    """The sections, their lists told for what they are."""
    itemised = (replace(section, blocks=_listed(section.blocks)) for section in sections)
    promised = tuple(_with_plans_promised(itemised))
    return tuple(told for section, below in pairwise((*promised, None)) if section for told in _named(section, below))


def _listed(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The blocks, lines whose numbers count on from one another as the items of a list."""
    numbers = [_number(block) for block in blocks]
    items = {at for run in _runs(numbers) if len(run) >= FEWEST for at in run}
    return tuple(replace(block, kind="punkt") if at in items else block for at, block in enumerate(blocks))


def _number(block: Block) -> int:
    """The number that a text begins with; 0 where it begins with none, or is no line of text."""
    found = NUMBER.match(block.text) if block.kind == "stycke" else None
    return int(found[1]) if found else 0


def _runs(numbers: Sequence[int]) -> list[list[int]]:
    """The places of numbers that count on, each run together."""
    runs: list[list[int]] = []
    for at, number in enumerate(numbers):
        goes_on = bool(runs) and runs[-1][-1] == at - 1 and number == numbers[at - 1] + 1
        if number and goes_on:
            runs[-1].append(at)
        elif number:
            runs.append([at])
    return runs


def _with_plans_promised(sections: Iterable[Section]) -> Iterator[Section]:
    """Lists under "Det här ska vi göra" as promises; where one stands above them, they are of that."""
    promised = False
    for section in sections:
        if section.kind == "plan" and not promised and _lists_plans(section):
            yield replace(section, kind="löfte")
            continue
        if section.kind in ("tema", "kommun"):
            promised = False
        headed = section.kind in ("löfte", "lovande") or is_numbered_promise(section.title)
        promised = promised or headed or any_promised(section.blocks)
        yield section


def _lists_plans(section: Section) -> bool:
    """Whether a heading says what shall be done, and a list under it or the names of parties tell what."""
    return SHALL.search(section.title) is not None and (not section.blocks or section.blocks[0].kind == "punkt")


def _named(section: Section, below: Section | None) -> tuple[Section, ...]:
    """A numbered promise that is a name over a list of what is promised is its theme: "Löfte 1: Tryggare centrum"."""
    if below is None or not _is_name(section, below):
        return (section,)
    name = replace(section.blocks[0], kind="rubrik", rank=below.rank - LOWER)
    return Section(section.heading, "sidotext", ()), Section(name, "tema", ())


def _is_name(section: Section, below: Section) -> bool:
    """Whether a numbered promise says nothing but a name, and a heading of promises stands right below it."""
    if section.kind != "löfte" or section.rank != LABEL_RANK or len(section.blocks) != 1:
        return False
    text = section.blocks[0].text
    short = len(text.split()) <= LONGEST and not promises(text) and not says_number(text)
    over = below.kind == "löfte" and below.rank < LABEL_RANK and bool(below.blocks)
    return short and over and not text.endswith(".")
