"""The flow of a document cut into sections, each with the heading over it and what the heading says."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import takewhile, zip_longest

from extract.facts.actors import actor_in, names_parties_only
from extract.facts.columns import heading
from extract.flow.blocks import Block
from extract.flow.headings import HeadingKind, heading_kind, promises
from extract.flow.labels import LabelKind, label_kind
from extract.flow.matters import begins_matter
from extract.records import Line
from extract.texts.glyphs import part_of
from extract.texts.paragraphs import Paragraph
from extract.texts.strips import Strip

LABEL_RANK = 2000.0
RUN_IN_RANK = 1500.0
LONGEST_RUN_IN, FEWEST_RUN_IN = 5, 2
LONGEST_RUN_IN_NAME = 2
"""A longer head is a sentence, which keeps its full stop."""
RUN_IN_END = re.compile(r"[^\W\d_]{3,}\.$")
SHORTEST_REST = 2
LONGEST_PLAIN = 7
LONGEST_HEADING = 14
DAY = re.compile(r"(?:\w+ den )?\d{1,2}\.? [a-zå]+ (?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d")
"""A day alone on a plain line: the text was written then."""
LIST_NUMBER = re.compile(r"\d{1,2}[.)]")
MARKERS = frozenset({"utfall", "löfte"})
REMARKS = frozenset({"status", "kommentar", "ansvarig"})
PLAIN_HEADINGS = frozenset({"utfall", "löfte", "plan", "period"})


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and the blocks under it, up to the next one; the first section may have none."""

    heading: Block | None
    kind: HeadingKind
    blocks: tuple[Block, ...]

    @property
    def rank(self) -> float:
        """The heading's rank, the higher heading the lower."""
        return self.heading.rank if self.heading else 0.0


def sections_of(blocks: tuple[Block, ...]) -> tuple[Section, ...]:
    """Sections in reading order; every block is in one or is a heading of one."""
    sections: list[tuple[Block | None, HeadingKind, list[Block]]] = [(None, "tema", [])]
    parts = [
        part for whole in _with_run_in_heads(blocks) for cut in _cut_at_labels(whole) for part in _split_label(cut)
    ]
    for block, below in zip_longest(parts, parts[1:]):
        kind = _kind_as_heading(block) or ("" if sections[-1][1] == "sidotext" else _kind_over_list(block, below))
        if kind == "tema" and _goes_on_by_party(block, *sections[-1][:2]):
            kind = sections[-1][1]
        if not kind and _promises_anew(block, below, sections[-1]):
            sections.append((None, "tema", [block]))
        elif not kind:
            sections[-1][2].append(replace(block, kind="stycke") if block.kind == "rubrik" else block)
        else:
            sections.append((replace(block, kind="rubrik", rank=block.rank or LABEL_RANK), kind, []))
    return tuple(Section(heading, kind, tuple(held)) for heading, kind, held in sections)


def _goes_on_by_party(block: Block, above: Block | None, kind: HeadingKind) -> bool:
    """Whether a heading that only names parties stands beside another party's report or promises."""
    beside = above is not None and kind in MARKERS and above.rank == block.rank and actor_in(above.text) != ""
    return beside and names_parties_only(block.text)


def _promises_anew(block: Block, below: Block | None, above: tuple[Block | None, HeadingKind, list[Block]]) -> bool:
    """Whether a text after "Resultat: …" promises, and has such a line of its own below it."""
    label, kind, held = above
    if label is None or kind != "utfall" or not held or below is None or block.kind not in ("punkt", "stycke"):
        return False
    alike = below.rank == LABEL_RANK and below.text == label.text
    return alike and label.rank == LABEL_RANK and promises(block.text)


def _kind_as_heading(block: Block) -> HeadingKind | None:
    """What a block says as a heading; None where it is text."""
    if block.kind not in ("rubrik", "stycke"):
        return None
    if begins_matter(block.text):
        return "tema"
    if block.kind == "rubrik" and block.rank < LABEL_RANK:
        kind = heading_kind(block.text)
        return None if kind == "tema" and _is_sentence(block.text) else kind
    if block.kind == "stycke" and (begun := _bold_beginning(block)):
        kind = heading_kind(begun)
        return kind if kind in MARKERS and not block.text.endswith(".") else None
    if len(block.text.split()) > LONGEST_PLAIN or block.text.endswith((".", "!")):
        return None
    if DAY.fullmatch(block.text):
        return None
    kind = heading_kind(block.text)
    return kind if kind in PLAIN_HEADINGS or (kind == "sidotext" and block.text.endswith(":")) else None


def _is_sentence(text: str) -> bool:
    return text.endswith(".") and len(text.split()) > LONGEST_PLAIN


def _bold_beginning(block: Block) -> str:
    """The bold words that a short line begins with, where it goes on in plain type."""
    words = [word for strip in block.strips for word in strip.line.words]
    bold = list(takewhile(lambda word: word.bold, words))
    half = 0 < len(bold) < len(words) <= LONGEST_HEADING
    return " ".join(word.text for word in bold) if half else ""


def _kind_over_list(block: Block, below: Block | None) -> LabelKind:
    """What a line of any weight says of the list that follows it."""
    listed = below is not None and below.kind == "punkt" and block.kind in ("rubrik", "stycke")
    return label_kind(block.text) if listed else ""


def _with_run_in_heads(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Blocks that begin with a bold head in the line ("Narkotika. Polisen har …") parted, where several do."""
    heads = [_run_in(block) for block in blocks]
    if sum(head > 0 for head in heads) < FEWEST_RUN_IN:
        return blocks
    return tuple(part for block, head in zip(blocks, heads, strict=True) for part in _after_head(block, head))


def _run_in(block: Block) -> int:
    """How many bold words a paragraph begins with that are a head, ended by a full stop; 0 where there are none."""
    if block.kind != "stycke" or block.paragraph is None:
        return 0
    words = [word for strip in block.strips for word in strip.line.words]
    bold = len(list(takewhile(lambda word: word.bold, words)))
    head = (
        0 < bold <= LONGEST_RUN_IN
        and bold < len(block.strips[0].line.words)
        and RUN_IN_END.search(words[bold - 1].text) is not None
    )
    return bold if head else 0


def _after_head(block: Block, count: int) -> tuple[Block, ...]:
    if not count or block.paragraph is None:
        return (block,)
    first = block.paragraph.strips[0]
    words = first.line.words[:count]
    last = part_of(words[-1], 0, len(words[-1].text) - 1) if count <= LONGEST_RUN_IN_NAME else words[-1]
    head = replace(first, line=Line((*words[:-1], last)))
    rest = replace(block, paragraph=_without_words(block.paragraph, count))
    return (Block("rubrik", block.page, Paragraph((head,)), rank=RUN_IN_RANK), rest)


def _label(strip: Strip) -> tuple[int, str]:
    """How many words a line's own label has, and the label with its colon."""
    words = strip.line.words
    end = next((i + 1 for i, word in enumerate(words[:LONGEST_RUN_IN]) if word.text.endswith(":")), 0)
    return end, " ".join(word.text for word in words[:end])


def _cut_at_labels(block: Block) -> list[Block]:
    """A paragraph whose lines begin with labels ("Löfte: …", "Status: …", "Resultat: …") cut before each of them."""
    if block.kind not in ("rubrik", "stycke") or block.paragraph is None:
        return [block]
    groups: list[list[Strip]] = []
    for strip in block.strips:
        if not groups or _is_labelled(strip) or _is_done_with(groups[-1], strip):
            groups.append([])
        groups[-1].append(strip)
    return [replace(block, paragraph=replace(block.paragraph, strips=tuple(group))) for group in groups]


def _is_done_with(above: list[Strip], below: Strip) -> bool:
    """Whether a remark of a few words ("Status: Grön") has its line to itself, and other text begins below it."""
    end, label = _label(above[-1])
    brief = len(above) == 1 and end > 0 and len(above[0].line.words) <= LONGEST_RUN_IN
    begins = not below.first.text[:1].islower() and above[-1].has_room_for(below.first)
    return brief and begins and heading(label).role in REMARKS


def _is_labelled(strip: Strip) -> bool:
    """Whether a line begins with a label of a promise or report, or of a remark on one."""
    end, label = _label(strip)
    return end > 0 and label[:1].isupper() and (heading_kind(label) in MARKERS or heading(label).role in REMARKS)


def _split_label(block: Block) -> tuple[Block, ...]:
    """A block that begins with its own label ("Resultat: Fem …", "Löfte 1: Polisen ska …") as two."""
    if block.kind not in ("rubrik", "stycke") or block.paragraph is None:
        return (block,)
    first = block.paragraph.strips[0]
    words = first.line.words
    end, label = _label(first)
    if not end or len(block.text.split()) < end + SHORTEST_REST or heading_kind(label) not in MARKERS:
        return (block,)
    head = replace(first, line=Line(words[:end]))
    rest = _without_words(block.paragraph, end)
    marker = Block("rubrik", block.page, Paragraph((head,)), rank=LABEL_RANK)
    return (marker, replace(block, kind="stycke", paragraph=rest, rank=0.0))


def without_number(block: Block) -> tuple[Block | None, Block]:
    """A block's list number ("2.", "3)") and the block without it; None where it has none."""
    words = block.paragraph.strips[0].line.words if block.paragraph else ()
    if block.paragraph is None or len(words) < 1 + SHORTEST_REST or not LIST_NUMBER.fullmatch(words[0].text):
        return None, block
    head = replace(block.paragraph.strips[0], line=Line(words[:1]))
    rest = _without_words(block.paragraph, 1)
    return Block("stycke", block.page, Paragraph((head,))), replace(block, paragraph=rest)


def _without_words(paragraph: Paragraph, count: int) -> Paragraph:
    first, later = paragraph.strips[0], paragraph.strips[1:]
    words = first.line.words[count:]
    rest: tuple[Strip, ...] = (replace(first, line=Line(words)),) if words else ()
    return replace(paragraph, strips=rest + later)
