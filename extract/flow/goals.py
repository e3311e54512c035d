"""Headings over a promise that the text right under them says: "Löfte 1: Centrum", or "Mål" alone."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extract.facts.columns import heading
from extract.flow.blocks import Block
from extract.flow.heading_words import HeadingKind
from extract.flow.headings import OWN_THEME, heading_kind, promises
from extract.flow.tenses import FIGURE

GOAL = re.compile(r"(?:del)?mål\s?:", re.IGNORECASE)
FEWEST = 2
"""So many of the highest headings begin so where each of them is a goal by itself."""
SHORTEST = 4
"""Words that a goal in a sentence has at least; fewer only say how much."""


def names_promise_below(block: Block, below: Block | None) -> bool:
    """Whether a numbered heading only names what the sentence of the promise under it is about."""
    if block.kind == "rubrik" and GOAL.match(block.text) and _names_theme(block.text, below):
        return True
    if block.kind != "rubrik" or below is None or below.kind != "stycke" or not OWN_THEME.match(block.text):
        return False
    named = heading_kind(block.text.split(":")[0]) == "löfte" and heading_kind(block.text) == "tema"
    return named and not promises(block.text) and promises(below.text)


def _names_theme(text: str, below: Block | None) -> bool:
    """Whether what stands after "Mål:" is no goal: a word alone, or a few words over a sentence that promises."""
    rest = text.partition(":")[2].split()
    promised = below is not None and below.kind == "stycke" and promises(below.text) and not promises(text)
    return len(rest) == 1 or (1 < len(rest) < SHORTEST and promised)


def leads_goal(block: Block, below: Block | None, above: HeadingKind, told: Sequence[Block]) -> bool:
    """Whether "Mål" stands right under a theme, over a goal in words, so that this is the promise.

    A figure that no full stop ends only says how much.
    """
    if above != "tema" or told or below is None or below.kind != "stycke" or len(below.text.split()) < SHORTEST:
        return False
    in_words = below.text.endswith(".") or FIGURE.search(below.text) is None
    return heading(block.text.rstrip(" :")).role == "mål" and in_words


def heads_goals(blocks: Sequence[Block]) -> bool:
    """Whether the highest headings are goals, as "Mål: Färre inbrott" is, and do not tell how much of a promise."""
    headings = [block for block in blocks if block.kind == "rubrik"]
    highest = min((block.rank for block in headings), default=0.0)
    goals = [block for block in headings if GOAL.match(block.text) and not GOAL.fullmatch(block.text)]
    return len(goals) >= FEWEST and all(block.rank == highest for block in goals)


def is_goal_label(block: Block) -> bool:
    """Whether a label cut from a heading is that of a goal."""
    return GOAL.fullmatch(block.text.strip()) is not None
