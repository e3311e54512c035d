"""Which texts of a document without a table tell what came of a promise."""

from __future__ import annotations

import re
from itertools import pairwise

from extract.facts.actors import labelled_by
from extract.flow.blocks import Block
from extract.flow.cutting import is_remark
from extract.flow.headings import NUMBERING, promises
from extract.flow.tenses import FIGURE, IN_THE_PAST
from extract.flow.verdicts import begins_with_verdict
from extract.flow.vows import SENTENCE_END, was_promised
from extract.promises.wording.deeds import says_how_much, tells_deed, tells_of_itself

LEAD_IN_WORDS = 14
GOAL = re.compile(r"(?:Mål|Målet|Målsättning|Planerat|Lovat|Utlovat)\b\s*:?\s", re.IGNORECASE)

NEXT = re.compile(
    r"(?:Nästa|Kommande) \w*(?:uppföljning|avstämning|redovisning|rapport)"
    r"|(?:Löfte(?:t|na)|Uppföljning(?:en)?|Arbetet|Resultatet) (?:ska |kommer att )?"
    r"(?:följs upp|följas upp|sker|ske|redovisas|rapporteras) ",
    re.IGNORECASE,
)
"""How a text begins that says when something is to be told, and not what was done."""


def tells_outcome(blocks: tuple[Block, ...]) -> bool:
    """Whether any of the texts tells what has been done: by a verb in the past, a figure, or a number in words."""
    return any(
        IN_THE_PAST.search(block.text) or FIGURE.search(block.text) or says_how_much(block.text) for block in blocks
    )


def tells_goal(text: str) -> bool:
    """Whether a text says first how much was to be done, so that the heading over it is what was promised."""
    return GOAL.match(text) is not None


def tells_only_plans(blocks: tuple[Block, ...]) -> bool:
    """Whether the texts only say what shall be done, as a section on how promises are to be followed up does."""
    if blocks and all(NEXT.match(block.text) for block in blocks):
        return True
    return bool(blocks) and all(promises(block.text) for block in blocks) and not tells_outcome(blocks)


def answered(blocks: tuple[Block, ...], *, in_report: bool) -> bool:
    """Whether a promise is followed by a list of what came of it: no lead-in, and items that promise nothing.

    Where the title says that the document reports, a figure tells an outcome too. A remark, as a status, is one.
    """
    return bool(blocks) and promises(blocks[0].text) and answered_under(blocks[0], blocks[1:], in_report=in_report)


def answered_under(promise: Block, blocks: tuple[Block, ...], *, in_report: bool) -> bool:
    """Whether what stands under a promise, in whatever words it promises, is what came of it."""
    if not blocks or promise.text.endswith(":"):
        return False
    if begins_with_verdict(blocks[0].text):
        return True
    texts = [block.text for block in blocks]
    if any(is_remark(text) for text in texts):
        return not any(promises(text) for text in texts)
    told = sum(bool(IN_THE_PAST.search(text) or (in_report and _is_reported(text))) for text in texts)
    return not any(promises(text) for text in texts) and told * 2 >= len(texts)


def _is_reported(text: str) -> bool:
    """Whether a text in a report is one, by a number or a party before a colon."""
    return FIGURE.search(text) is not None or says_how_much(text) or labelled_by(text) != ""


def kept_promise(blocks: tuple[Block, ...], *, in_report: bool = False, counted: bool = True) -> bool:
    """Whether text without a table is a promise in one sentence, and then what came of it, if `counted` in figures."""
    if not blocks or any(block.kind == "tabell" for block in blocks):
        return False
    promise, told = blocks[0], blocks[1:]
    vowed = promise.kind == "stycke" and (was_promised(promise.text) or _promises_once(promise.text))
    if not vowed or not answered_under(promise, told, in_report=in_report):
        return False
    return not counted or says_how_much(" ".join(block.text for block in told))


def lists_under_promises(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The items of lists each of which stands right under a promise in a sentence; none where one promises itself."""
    if any(block.kind == "punkt" and promises(block.text) for block in blocks):
        return ()
    over, found = False, list[Block]()
    for block in blocks:
        if block.kind != "punkt":
            over = block.kind == "stycke" and _promises_once(block.text) and not block.text.endswith(":")
        elif over:
            found.append(block)
    return tuple(found)


def vows_kept(blocks: tuple[Block, ...]) -> set[int]:
    """The places of sentences that tell what was promised, each over a paragraph of what came of it."""
    texts = [block.text if block.kind == "stycke" else "" for block in blocks]
    return {
        at
        for at, (vow, told) in enumerate(pairwise(texts))
        if was_promised(vow) and not was_promised(told) and tells_deed(told)
    }


def all_kept(blocks: tuple[Block, ...]) -> bool:
    """Whether every text that promises has text under it that tells what came of it, and no list of promises."""
    pairs = list(pairwise((*blocks, None)))
    vowed = [(vow, told) for vow, told in pairs if vow is not None and promises(vow.text)]
    return bool(vowed) and all(
        vow.kind == "stycke" and told is not None and not promises(told.text) and _is_told(told) for vow, told in vowed
    )


def _is_told(block: Block) -> bool:
    return tells_outcome((block,)) or tells_deed(block.text)


def _promises_once(text: str) -> bool:
    return promises(text) and len(SENTENCE_END.findall(NUMBERING.sub("", text))) <= 1


def any_promised(blocks: tuple[Block, ...]) -> bool:
    """Whether any text promises, or tells in one sentence what was promised."""
    return any(promises(block.text) or was_promised(block.text) for block in blocks)


def told_how_many(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Of the texts under a heading over what people think, those that say how many."""
    return tuple(block for block in blocks if block.kind != "tabell" and says_how_much(block.text))


def told_of_others(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Of the texts under a heading over what was done besides the promises, those that do tell of it."""
    listed = [block for block in blocks if block.kind == "punkt" and not promises(block.text)]
    texts = [block for block in blocks if block.kind == "stycke" and not tells_of_itself(block.text)]
    told = [block for block in texts if tells_deed(block.text) or says_how_much(block.text)]
    return tuple(block for block in blocks if block in listed or block in told)


def told_after(blocks: tuple[Block, ...], position: int) -> bool:
    """Whether a promise outside all sections has text after it that reports on it."""
    return any(not promises(block.text) for block in blocks[position + 1 :])


def leads_in(blocks: tuple[Block, ...], position: int) -> bool:
    """Whether a paragraph only introduces the bullets after it, or what stands under the next heading."""
    block = blocks[position]
    after = blocks[position + 1] if position + 1 < len(blocks) else None
    short = len(block.text.split()) <= LEAD_IN_WORDS and block.text.endswith(":")
    return block.kind != "punkt" and short and (after is None or after.kind == "punkt")
