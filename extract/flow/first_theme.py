"""The first heading of a document without a title: in the type of those below it, it is no title but one of them."""

from __future__ import annotations

from dataclasses import replace

from extract.facts.municipalities import mentions
from extract.facts.periods import names_period
from extract.facts.subjects import is_of_another_kind, is_of_telling_kind, speaks_of_promises
from extract.flow.blocks import Block, heading_rank, style_of
from extract.flow.headings import heading_kind, reports

LONGEST = 6
"""A theme has at most so many words."""


def with_first_theme(blocks: tuple[Block, ...], body: float) -> tuple[Block, ...]:
    """The blocks, with what seems to be the title as a heading where it is the first theme.

    So it is where text stands right under it, others of its type head text below, and it names no document. `body` is
    the size of most text.
    """
    at = next((i for i, block in enumerate(blocks) if block.kind == "titel"), None)
    below = blocks[at + 1 : at + 2] if at is not None else ()
    if at is None or not below or below[0].kind not in ("stycke", "punkt") or not _names_theme(blocks[at].text):
        return blocks
    rank = heading_rank(style_of(blocks[at].strips[0].line), blocks[at].text, body)
    alike = [block for block in blocks[at + 1 :] if block.kind == "rubrik" and block.rank == rank]
    themes = [block for block in alike if heading_kind(block.text) == "tema"]
    if not rank or not themes or len(themes) < len(alike):
        return blocks
    return (*blocks[:at], replace(blocks[at], kind="rubrik", rank=rank), *blocks[at + 1 :])


def _names_theme(text: str) -> bool:
    """Whether a text names a theme, and no document: no promises, report, time, municipality or kind of document."""
    of_document = is_of_another_kind(text) or is_of_telling_kind(text) or names_period(text) or reports(text)
    named = of_document or speaks_of_promises(text) or next(mentions(text), None) is not None
    return len(text.split()) <= LONGEST and heading_kind(text) == "tema" and not named
