"""The blocks of a section of running text parted into promises, what came of them, and other text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from extract.flow.flow import Block
from extract.flow.headings import promises
from extract.promises.outcomes import answered, told_after

PartKind = Literal["löfte", "utfall", "text"]


@dataclass(frozen=True, slots=True)
class Part:
    """A block and what it is."""

    kind: PartKind
    block: Block


def under_promises(blocks: tuple[Block, ...], *, reported: bool, in_report: bool) -> Iterator[Part]:
    """Under a heading of promises: the list's items, else the first paragraph and those that promise.

    `reported`: a heading over outcomes follows. `in_report`: the title says that the document reports.
    """
    listed = any(block.kind == "punkt" for block in blocks)
    if not reported and answered(blocks, in_report=in_report):
        yield Part("löfte", blocks[0])
        yield from (Part("utfall", block) for block in blocks[1:])
        return
    for position, block in enumerate(blocks):
        if listed and block.kind != "punkt" and block.text.endswith(":"):
            yield Part("text", block)
        elif block.kind == "punkt" or position == 0 or promises(block.text):
            yield Part("löfte", block)
        else:
            yield Part("text" if reported else "utfall", block)


def before_report(blocks: tuple[Block, ...], *, headed: bool) -> Iterator[Part]:
    """Of the paragraphs before a heading over outcomes, those that promise; else the first is what is promised."""
    promising = [block for block in blocks if promises(block.text)]
    chosen = promising or list(blocks[:1] if headed else ())
    for block in blocks:
        yield Part("löfte" if block in chosen else "text", block)


def in_turn(blocks: tuple[Block, ...]) -> Iterator[Part]:
    """Items that are promises, each with the paragraphs after it; what stands before the first is other text."""
    begun = False
    for block in blocks:
        begun = begun or block.kind == "punkt"
        kind: PartKind = "löfte" if block.kind == "punkt" else "utfall"
        yield Part(kind if begun else "text", block)


def takes_turns(blocks: tuple[Block, ...]) -> bool:
    """Whether single list items and paragraphs take turns, so that an item is no outcome in a list of its kind."""
    kinds = [block.kind for block in blocks]
    items = [i for i, kind in enumerate(kinds) if kind == "punkt"]
    return bool(items) and all(kinds[i + 1 : i + 2] == ["stycke"] for i in items)


def in_running_text(blocks: tuple[Block, ...], *, titled: bool, begun: bool) -> Iterator[Part]:
    """Text with no heading over its outcomes: a promise is followed by what came of it; `begun`: one stands above."""
    for position, block in enumerate(blocks):
        if promises(block.text) and (titled or told_after(blocks, position)):
            begun = True
            yield Part("löfte", block)
        else:
            yield Part("utfall" if begun else "text", block)
