"""The blocks of a section of running text parted into promises, what came of them, and other text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from extract.facts.actors import begins_with_party
from extract.facts.subjects import speaks_of_promises
from extract.flow.blocks import Block
from extract.flow.cutting import is_remark
from extract.flow.headings import heading_kind, promises, tells_of_goal
from extract.flow.tenses import IN_THE_PAST
from extract.flow.vows import says_what_of, vow_in, was_promised
from extract.promises.wording.deeds import tells_deed, tells_of_itself
from extract.promises.wording.introductions import tells_origin
from extract.promises.wording.outcomes import answered, told_after, vows_kept

PartKind = Literal["löfte", "vidare", "utfall", "text", "eget"]

ENDS = (".", ":")
"""How a sentence, or a line that leads to something, ends; a line that does not may be one of several promises."""
FEWEST = 2
"""Under so many promises there are lists, or the items of one may be promises too."""
NESTED = 5.0
"""Points by which an item stands further in than the one that it belongs to."""


@dataclass(frozen=True, slots=True)
class Part:
    """A block and what it is; `vidare` goes on with a promise, `eget` tells what came of one that it only names."""

    kind: PartKind
    block: Block


def promise_first(blocks: tuple[Block, ...]) -> Iterator[Part]:
    """A promise and then what came of it."""
    yield Part("löfte", blocks[0])
    yield from (Part("utfall", block) for block in blocks[1:])


def under_promises(blocks: tuple[Block, ...], *, reported: bool, in_report: bool) -> Iterator[Part]:
    """Under a heading of promises: the list's items, else the first paragraph and those that promise.

    `reported`: a heading over outcomes follows. `in_report`: the title says that the document reports.
    """
    listed = any(block.kind == "punkt" for block in blocks)
    if not reported and answered(blocks, in_report=in_report):
        yield from promise_first(blocks)
        return
    if reported and not listed and all(not block.text.endswith(ENDS) for block in blocks):
        yield from (Part("löfte", block) for block in blocks)
        return
    nested = set() if reported else nested_outcomes(blocks) | listed_outcomes(blocks)
    for position, block in enumerate(blocks):
        if block.kind != "punkt" and ((listed and block.text.endswith(":")) or vow_in(block.text) == "rubrik"):
            yield Part("text", block)
        elif position in nested:
            yield Part("utfall", block)
        elif block.kind == "stycke" and tells_origin(block.text):
            yield Part("text", block)
        elif block.kind == "punkt" or position == 0 or promises(block.text):
            yield Part("löfte", block)
        else:
            yield Part("text" if reported else "utfall", block)


def as_one(parts: Iterable[Part]) -> Iterator[Part]:
    """Under a heading that numbers one promise, its paragraphs: what the parties promise goes on with what it says."""
    before = ""
    for part in parts:
        further = part.kind == "löfte" and part.block.kind == "stycke" and before in ("löfte", "vidare")
        before = "vidare" if further else part.kind
        yield Part("vidare", part.block) if further else part


def with_later_promises(blocks: tuple[Block, ...]) -> Iterator[Part]:
    """What came of the promise of a heading, and further promises in plain paragraphs, each with what came of it."""
    for position, block in enumerate(blocks):
        told = blocks[position + 1] if position and position + 1 < len(blocks) else None
        vowed = block.kind == "stycke" and promises(block.text) and begins_with_party(block.text)
        further = vowed and told is not None and not promises(told.text) and tells_deed(told.text)
        yield Part("löfte" if further and not IN_THE_PAST.search(block.text) else "utfall", block)


def nested_outcomes(blocks: tuple[Block, ...]) -> set[int]:
    """The places of items set further in than those above them, where most of them tell what was done."""
    indents = {i: block.paragraph.indent for i, block in enumerate(blocks) if block.kind == "punkt" and block.paragraph}
    leads = [block.paragraph.indent for block in blocks if block.paragraph and _leads_items(block)]
    outermost = min([*indents.values(), *leads], default=0.0)
    inner = {i for i, indent in indents.items() if indent > outermost + NESTED}
    told = sum(bool(IN_THE_PAST.search(blocks[i].text)) for i in inner)
    return inner if told * 2 > len(inner) else set()


def listed_outcomes(blocks: tuple[Block, ...]) -> set[int]:
    """The places of items in lists that each stand under a promise of its own; none where there is one such list."""
    over, lists = False, dict[int, set[int]]()
    for position, block in enumerate(blocks):
        if block.kind != "punkt":
            over = block.kind == "stycke" and _is_promise_over(block.text)
            first = position
        elif over:
            lists.setdefault(first, set()).add(position)
    plain = [places for places in lists.values() if not any(_promises(blocks[at]) for at in places)]
    return set().union(*plain) if len(plain) >= FEWEST else set()


def _leads_items(block: Block) -> bool:
    """Whether a paragraph promises, so that items set further in below it tell of it."""
    return block.kind == "stycke" and promises(block.text) and not block.text.endswith(":")


def lists_promises(blocks: tuple[Block, ...]) -> bool:
    """Whether there is a list, and most of its items do not tell what was done; not under a promise in a sentence."""
    listed = [block for block in blocks if block.kind == "punkt"]
    if listed and blocks[0].kind != "punkt" and _is_promise_over(blocks[0].text) and not any(map(_promises, listed)):
        return False
    return bool(listed) and sum(bool(IN_THE_PAST.search(block.text)) for block in listed) * 2 < len(listed)


def _promises(block: Block) -> bool:
    return promises(block.text)


def _is_promise_over(text: str) -> bool:
    """Whether a text promises by itself, and does not only lead to a list of what is promised."""
    return promises(text) and not text.endswith(":")


def items(blocks: tuple[Block, ...]) -> Iterator[Part]:
    """The items of a list as promises, and what stands around it as other text, but for promises in sentences."""
    nested = nested_outcomes(blocks)
    for position, block in enumerate(blocks):
        if position in nested:
            yield Part("utfall", block)
        else:
            yield Part("löfte" if block.kind == "punkt" or promises(block.text) else "text", block)


def before_report(blocks: tuple[Block, ...], *, headed: bool) -> Iterator[Part]:
    """Of the paragraphs before a heading over outcomes, those that promise; else the first is what is promised.

    So is one that says what the promise is about, be it right under the title.
    """
    promising = [block for block in blocks if promises(block.text) or was_promised(block.text)]
    promising = promising or [block for block in blocks if says_what_of(block.text)][:1]
    plain = [block for block in blocks if not is_remark(block.text) and not _says_what_to_do(block.text)]
    chosen = promising or (plain[:1] if headed else [])
    for block in blocks:
        yield Part("löfte" if block in chosen else "text", block)


def _says_what_to_do(text: str) -> bool:
    """Whether a text is a field of a form that says what shall be done, as "Vad ska göras: Fler patruller"."""
    label, colon, _ = text.partition(":")
    return colon == ":" and heading_kind(label) == "plan"


def in_turn(blocks: tuple[Block, ...]) -> Iterator[Part]:
    """Items that are promises, each with the paragraphs after it; what stands before the first is other text."""
    begun = False
    for block in blocks:
        begun = begun or block.kind == "punkt"
        kind: PartKind = "löfte" if block.kind == "punkt" else "utfall"
        yield Part(kind if begun else "text", block)


def takes_turns(blocks: tuple[Block, ...]) -> bool:
    """Whether single list items and paragraphs take turns, so that an item is no outcome in a list of its kind."""
    kinds = [block.kind for block in blocks]
    items = [i for i, kind in enumerate(kinds) if kind == "punkt"]
    return bool(items) and all(kinds[i + 1 : i + 2] == ["stycke"] for i in items)


def in_running_text(
    blocks: tuple[Block, ...], over_tables: tuple[Block, ...], *, titled: bool, begun: bool
) -> Iterator[Part]:
    """Text with no heading over its outcomes: a promise is followed by what came of it; `begun`: one stands above.

    What came of those `over_tables` stands there.
    """
    kept = vows_kept(blocks)
    for position, block in enumerate(blocks):
        alone = not titled and len(blocks) == position + 1 and was_promised(block.text)
        told = titled or block in over_tables or told_after(blocks, position)
        promised = alone or (promises(block.text) and told)
        if promised or (titled and position == 0 and len(blocks) > 1 and was_promised(block.text)) or position in kept:
            begun = True
            yield Part("löfte", block)
        elif speaks_of_promises(block.text) and tells_of_goal(block.text):
            begun = True
            yield Part("eget", block)
        else:
            itself = tells_origin(block.text) or (bool(kept) and tells_of_itself(block.text))
            yield Part("utfall" if begun and not itself else "text", block)
