"""Sentences of running text that is set larger than the tables of its document, and for that seem to be headings."""

from __future__ import annotations

from dataclasses import replace

from extract.flow.blocks import Block
from extract.flow.headings import heading_kind, is_sentence


def with_body_text(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The blocks, of a type in which a whole sentence that promises nothing is set all sentences as paragraphs."""
    types = {block.rank for block in blocks if _is_told(block) and is_sentence(block.text, bold=block.bold)}
    return tuple(
        replace(block, kind="stycke", rank=0.0) if block.rank in types and _is_told(block) else block
        for block in blocks
    )


def _is_told(block: Block) -> bool:
    """Whether a text ends as a sentence does and promises nothing."""
    return block.kind == "rubrik" and block.text.endswith(".") and heading_kind(block.text) != "lovande"
