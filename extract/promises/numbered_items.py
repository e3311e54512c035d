"""Numbered lines that follow each other are the items of a list."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from extract.flow.blocks import Block
from extract.flow.sections import Section

NUMBER = re.compile(r"(\d{1,2})[.)]\s+\S")
FEWEST = 2
"""So many items make a list; one may be a heading's number."""


def with_numbered_items(sections: Iterable[Section]) -> tuple[Section, ...]:
    """The sections, the lines of each that count on from one another as list items."""
    return tuple(replace(section, blocks=_listed(section.blocks)) for section in sections)


def _listed(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
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
