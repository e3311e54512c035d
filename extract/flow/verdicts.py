"""Texts that begin by saying how far something that was to be done has come, and the lines that say what that was."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path

from extract.flow.blocks import HEADING_WORDS, Block
from extract.flow.cutting import LABEL_RANK, is_remark
from extract.flow.headings import NUMBERING, REPORTING, heading_kind, promises
from extract.flow.labels import labels_action
from extract.flow.tenses import IN_THE_PAST
from extract.rule_files import read_table
from extract.word_lists import lists_of

FILE = Path(__file__).with_name("verdicts.toml")
FEWEST = 2
"""So many lines with a verdict under them make a list of what was to be done; one may be a sentence among others."""


@dataclass(frozen=True, slots=True)
class VerdictWords:
    """Words for how far something has come, and those that may stand before them."""

    verdicts: tuple[str, ...]
    before: tuple[str, ...]
    examples: dict[str, bool]


verdict_words = cache(lambda: lists_of(read_table(FILE), VerdictWords))


@cache
def _verdict() -> re.Pattern[str]:
    before, verdicts = ("|".join(map(re.escape, words)) for words in (verdict_words().before, verdict_words().verdicts))
    return re.compile(rf"(?:(?:{before})\s+)*(?:{verdicts})\s*(?:[.:;!–]|\s-\s|$)", re.IGNORECASE)


def begins_with_verdict(said: str) -> bool:
    """Whether a text first says how far something has come, as "Ej genomfört. …" and "Status: Klar." do."""
    _, colon, rest = said.partition(":")
    return _verdict().match(rest.strip() if colon and is_remark(said) else said) is not None


def actions_judged(blocks: tuple[Block, ...]) -> frozenset[int]:
    """The places of the lines that say what was to be done, each right over its verdict; none where there are few."""
    found = frozenset(
        at
        for at, (block, below) in enumerate(pairwise(blocks))
        if _may_name_action(block)
        and (
            is_remark(below.text) or _is_labelled_report(below)
            if labels_action(block.text)
            else _is_labelled_report(below)
            if _is_numbered(block) and below.kind == "rubrik"
            else _is_judged(below) and (_is_marked(block) or _is_plain_action(block, blocks[:at]))
        )
    )
    return found if len(found) >= FEWEST else frozenset()


def actions_reported(blocks: tuple[Block, ...]) -> frozenset[int]:
    """The places of labels such as "Aktivitet:" over labelled reports; none where anything else promises."""
    places = [at for at, block in enumerate(blocks) if block.rank == LABEL_RANK and labels_action(block.text)]
    found = frozenset(
        at
        for at in places
        if at + 2 < len(blocks) and _is_labelled_report(blocks[at + 2]) and not IN_THE_PAST.search(blocks[at + 1].text)
    )
    under = {at + 1 for at in found}
    promised = (
        promises(block.text) or heading_kind(block.text) in ("löfte", "plan")
        for at, block in enumerate(blocks)
        if at not in under and block.kind != "titel"
    )
    return found if len(found) >= FEWEST and not any(promised) else frozenset()


def _is_judged(below: Block) -> bool:
    return below.kind in ("stycke", "punkt") and begins_with_verdict(below.text)


def _is_labelled_report(below: Block) -> bool:
    """Whether a label such as "Uppföljning:" stands over what was done."""
    return below.rank == LABEL_RANK and below.text.endswith(":") and heading_kind(below.text) == "utfall"


def _is_numbered(block: Block) -> bool:
    """Whether a block begins with the number of its place; plain text does so only with a sign after it."""
    number = NUMBERING.match(block.text)
    return number is not None and (block.kind == "rubrik" or not number.group().rstrip().isdigit())


def _may_name_action(block: Block) -> bool:
    """Whether a block may be a line that says what was to be done, and no label and no verdict itself."""
    if block.kind not in ("rubrik", "stycke", "punkt") or block.text.endswith(":"):
        return False
    brief = len(block.text.split()) <= HEADING_WORDS
    return brief and not begins_with_verdict(block.text) and heading_kind(block.text) in ("tema", "lovande")


def _is_marked(block: Block) -> bool:
    """Whether a line is set as a heading, or has a number of its own and does not tell what was done."""
    return block.kind == "rubrik" or (_is_numbered(block) and not IN_THE_PAST.search(block.text))


def _is_plain_action(block: Block, above: tuple[Block, ...]) -> bool:
    """Whether a plain line is no sentence of what was done, and stands neither under a promise nor its report."""
    if block.text.endswith(".") or IN_THE_PAST.search(block.text):
        return False
    over = above[-1] if above else None
    return over is None or not (promises(over.text) or (over.kind == "rubrik" and heading_kind(over.text) in REPORTING))
