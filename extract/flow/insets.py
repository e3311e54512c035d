"""Boxes beside running text: their text is no part of what it goes on with, and none of its headings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from extract.flow.blocks import Block
from extract.flow.headings import promises
from extract.flow.reading_order import drawn_box_of
from extract.records import Page
from extract.texts.strips import Strip

INSET_RANK = 1.0
"""The rank of the heading of a box: higher than any other but the title's, so that nothing over it holds in the box."""

LONGEST_HEADING = 7
"""Words that the first line of a box has at most where it is its heading."""


@dataclass(frozen=True, slots=True)
class Parted:
    """The lines of a page without its boxes, and those of each box that is read after all other text."""

    running: tuple[Strip, ...]
    insets: tuple[tuple[Strip, ...], ...]


def without_insets(page: Page, strips: Sequence[Strip]) -> Parted:
    """The lines parted; a box that promises is read before the text beside it, which may report on it."""
    boxes = [drawn_box_of(page.boxes, strip.line) for strip in strips]
    running = [strip for strip, box in zip(strips, boxes, strict=True) if box is None]
    insets = []
    for box in page.boxes:
        held = tuple(strip for strip, own in zip(strips, boxes, strict=True) if own is box)
        if not promises(" ".join(strip.line.text for strip in held)):
            insets.append(held)
            continue
        first = next((i for i, strip in enumerate(running) if strip.first.box.bottom > box.top), len(running))
        running[first:first] = held
    return Parted(tuple(running), tuple(inset for inset in insets if inset))


def as_inset(blocks: Sequence[Block]) -> list[Block]:
    """The blocks of a box, a short first line as the heading over what was done besides the promises."""
    first, rest = blocks[0], blocks[1:]
    if not rest or len(first.text.split()) > LONGEST_HEADING or first.text.endswith("."):
        return list(blocks)
    return [replace(first, kind="rubrik", rank=INSET_RANK), *rest]
