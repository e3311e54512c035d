"""Promises right over a table in words that do not promise: the label before them says what they are."""

from __future__ import annotations

import re

from extract.facts.columns import heading
from extract.flow.blocks import Block
from extract.flow.cutting import LONGEST_RUN_IN
from extract.flow.parted_blocks import without_words
from extract.promises.deeds import says_how_much
from extract.texts.paragraphs import Paragraph

ONE = re.compile(r"(?:\w*löfte|\w*åtagande)(?: (?:nr\.? ?)?\d{1,2})?\s?:?", re.IGNORECASE)
"""The label of one promise, as "Löfte 2:"; over several there are others."""
SHORTEST = 4
"""Words that a promise has at least; fewer name a theme, or say how much."""


def labelled_over_table(block: Block, below: Block | None) -> Paragraph | None:
    """The promise of a text right over a table without its label ("Löfte: …", "Mål: …"); None where it has none."""
    if below is None or below.kind != "tabell" or block.kind not in ("stycke", "rubrik") or block.paragraph is None:
        return None
    words = [word.text for word in block.paragraph.strips[0].line.words[:LONGEST_RUN_IN]]
    end = next((at + 1 for at, word in enumerate(words) if word.endswith(":")), 0)
    labelled = end > 0 and _is_promise(" ".join(words[:end]), " ".join(block.text.split()[end:]))
    return without_words(block.paragraph, end) if labelled else None


def _is_promise(label: str, said: str) -> bool:
    """Whether what stands after a label is promised; a goal in figures only says how much of a promise."""
    if len(said.split()) < SHORTEST or said.endswith((":", "?")):
        return False
    goal = heading(label.rstrip(" :")).role == "mål" and not says_how_much(said)
    return goal or ONE.fullmatch(label) is not None
