"""Which texts of a document without a table tell what came of a promise."""

from __future__ import annotations

from extract.flow.blocks import Block
from extract.flow.cutting import is_remark
from extract.flow.headings import promises
from extract.flow.tenses import FIGURE, IN_THE_PAST

LEAD_IN_WORDS = 14


def tells_outcome(blocks: tuple[Block, ...]) -> bool:
    """Whether any of the texts tells what has been done: by a verb in the past, or a figure."""
    return any(IN_THE_PAST.search(block.text) or FIGURE.search(block.text) for block in blocks)


def tells_only_plans(blocks: tuple[Block, ...]) -> bool:
    """Whether the texts only say what shall be done, as a section on how promises are to be followed up does."""
    return bool(blocks) and all(promises(block.text) for block in blocks) and not tells_outcome(blocks)


def answered(blocks: tuple[Block, ...], *, in_report: bool) -> bool:
    """Whether a promise is followed by a list of what came of it: no lead-in, and items that promise nothing.

    Where the title says that the document reports, a figure tells an outcome too. A remark, as a status, is one.
    """
    if len(blocks) < 2 or not promises(blocks[0].text) or blocks[0].text.endswith(":"):
        return False
    texts = [block.text for block in blocks[1:]]
    if any(is_remark(text) for text in texts):
        return not any(promises(text) for text in texts)
    told = sum(bool(IN_THE_PAST.search(text) or (in_report and FIGURE.search(text))) for text in texts)
    return not any(promises(text) for text in texts) and told * 2 >= len(texts)


def told_after(blocks: tuple[Block, ...], position: int) -> bool:
    """Whether a promise outside all sections has text after it that reports on it."""
    return any(not promises(block.text) for block in blocks[position + 1 :])


def leads_in(blocks: tuple[Block, ...], position: int) -> bool:
    """Whether a paragraph only introduces the bullets after it."""
    block = blocks[position]
    after = blocks[position + 1] if position + 1 < len(blocks) else None
    short = len(block.text.split()) <= LEAD_IN_WORDS and block.text.endswith(":")
    return block.kind != "punkt" and short and after is not None and after.kind == "punkt"
