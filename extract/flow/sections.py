"""A part of a document: a heading with what it says, and the texts under it."""

from __future__ import annotations

from dataclasses import dataclass

from extract.flow.blocks import Block
from extract.flow.heading_words import HeadingKind


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and the blocks under it, up to the next one; the first section may have none."""

    heading: Block | None
    kind: HeadingKind
    blocks: tuple[Block, ...]

    @property
    def title(self) -> str:
        """The text of its heading; empty where there is none."""
        return self.heading.text if self.heading else ""

    @property
    def theme(self) -> str:
        """The text of its heading where that names a theme."""
        return self.title if self.kind == "tema" else ""

    @property
    def rank(self) -> float:
        """The heading's rank, the higher heading the lower."""
        return self.heading.rank if self.heading else 0.0
