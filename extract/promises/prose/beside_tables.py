"""What running text tells was done in a document whose tables hold the promises."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extract.facts.subjects import speaks_of_promises
from extract.flow.blocks import Block
from extract.flow.headings import promises
from extract.flow.sections import Section
from extract.flow.tenses import FIGURE
from extract.promises.wording.deeds import is_formal, is_neutral, says_how_much, says_in_figures, tells_deed
from extract.promises.wording.tellings import told_in

NOTE = re.compile(r"(?:[1-9]|[*†‡])\)?\s+[A-ZÅÄÖ]|\w+:\s")
"""A note on a table, with its mark, or one with a label as "Kommentar: …"."""


def told_beside_tables(section: Section, reports: Sequence[str], *, themed: bool) -> tuple[Block, ...]:
    """Texts of a section that tell how much was done and belong to no table; `reports` are those read so far.

    `themed`: there are tables elsewhere, so that text under a theme may be all that is told of it.
    """
    blocks = section.blocks
    tables = [i for i, block in enumerate(blocks) if block.kind == "tabell"]
    if not tables and section.kind in ("utfall", "period"):
        return _told_anew(blocks, reports)
    above, below = (blocks[: tables[0]], blocks[tables[-1] + 1 :]) if tables else (blocks, ())
    if not (themed and _names_theme(section)):
        return _told_below(below)
    told = _told_under_theme(above)
    counted = any(says_how_much(block.text) for block in told)
    return (told if counted or not tables else ()) + _told_below(below)


def _names_theme(section: Section) -> bool:
    return section.theme != "" and not is_formal(section.theme) and not is_neutral(section.theme)


def _told_under_theme(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """All texts that tell of something done."""
    return tuple(blocks[at] for at in sorted(told_in(blocks)))


def _told_below(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Of the texts below a table, those that tell how much was done and are no notes on it."""
    told = [block for block in blocks if block.kind in ("stycke", "punkt") and not NOTE.match(block.text)]
    return tuple(block for block in told if tells_deed(block.text) and says_how_much(block.text))


def _told_anew(blocks: tuple[Block, ...], reports: Sequence[str]) -> tuple[Block, ...]:
    """Of the texts under a heading over outcomes, those that tell how much was done in other figures than `reports`.

    The other items of a list that does are told with them.
    """
    told = [block for block in blocks if block.kind == "punkt" or _tells_of_outcome(block.text)]
    new = [block for block in told if not promises(block.text) and tells_new_figures(block.text, reports)]
    counted = [block for block in new if says_how_much(block.text)]
    listed = any(block.kind == "punkt" for block in counted)
    return tuple(block for block in new if block in counted or (listed and block.kind == "punkt"))


def _tells_of_outcome(text: str) -> bool:
    """Whether a text tells of something done, or in figures how things are, as "Klagomålen är nu 12" does."""
    return tells_deed(text) or (says_in_figures(text) and not speaks_of_promises(text))


def tells_new_figures(text: str, reports: Sequence[str]) -> bool:
    """Whether a text has no figures, or any that `reports` lack."""
    figures = set(FIGURE.findall(text))
    return not figures or not figures <= {figure for told in reports for figure in FIGURE.findall(told)}


def without(section: Section, besides: tuple[Block, ...]) -> Section:
    """The section without texts that are read apart from it."""
    return replace(section, blocks=tuple(block for block in section.blocks if block not in besides))
