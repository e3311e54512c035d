"""Blocks cut where a head or a label of their own begins within them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from extract.facts.actors import actor_in
from extract.facts.columns import heading
from extract.facts.periods import is_part_of_year, names_period
from extract.flow.blocks import Block
from extract.flow.headings import heading_kind, promises
from extract.flow.kept import leads_remark
from extract.flow.labels import LONGEST_INNER, labels_action, names_theme
from extract.flow.parted_blocks import parted, without_words
from extract.flow.progress import progress_said
from extract.flow.tenses import FIGURE
from extract.records import Line, Word, text_of
from extract.texts.paragraphs import Paragraph
from extract.texts.strips import Strip

LABEL_RANK = 2000.0
LONGEST_RUN_IN = 5
RUN_IN_END = re.compile(r"[^\W\d_]{3,}\.$")
SHORTEST_REST = 2
MARKERS = frozenset({"utfall", "löfte"})
GOALS = frozenset({"mål", "mått"})
LONGEST_GOAL = 7
"""After a label such as "Mål:" so many words at most say how much; more with a figure in them are a promise."""
REMARKS = frozenset({"status", "kommentar", "ansvarig"})
NUMBERED = re.compile(r"(?:Löfte|Medborgarlöfte|Åtagande|LÖFTE) (?:nr\.? )?\d{1,2}(?:\.| ?[–-])")
"""A promise's own number, as in "Löfte 2. Polisen ska …", which no colon ends."""
ENDS = (".", "!", "?", "–", "-", ";")


def cut_at_labels(block: Block) -> Iterator[Block]:
    """The block cut before its labels ("Löfte: …", "Status: …", "Resultat: …"), promises and reports without them."""
    if block.kind not in ("rubrik", "stycke", "punkt") or block.paragraph is None:
        yield block
        return
    for part in _cut_between_lines(block):
        for piece in _cut_within(part):
            yield from _split_label(piece)


def _label(words: tuple[Word, ...]) -> tuple[int, str]:
    """How many words a line's own label has, and the label with its colon."""
    end = next((i + 1 for i, word in enumerate(words[:LONGEST_RUN_IN]) if word.text.endswith(":")), 0)
    if any(RUN_IN_END.search(word.text) for word in words[:end]):
        return 0, ""
    if not end:
        end = next((i for i in (2, 3) if NUMBERED.fullmatch(text_of(words[:i]))), 0)
    return end, text_of(words[:end])


def _cut_between_lines(block: Block) -> list[Block]:
    """The block cut before each line that begins with a label; lines of a list item belong to it.

    But for a numbered promise further left, which no list item holds.
    """
    if block.kind == "punkt":
        return _cut_at_margin(block)
    groups: list[list[Strip]] = []
    for strip in block.strips:
        if not groups or _is_labelled(strip.line.words) or _is_done_with(groups[-1], strip):
            groups.append([])
        groups[-1].append(strip)
    return [_part(block, tuple(group)) for group in groups]


def _cut_at_margin(block: Block) -> list[Block]:
    """A list item cut before a line left of it that begins with a promise's number."""
    strips = block.strips
    for at in range(1, len(strips)):
        _, label = _label(strips[at].line.words)
        if strips[at].first.box.x0 < strips[0].first.box.x0 and label[:1].isupper() and heading_kind(label) == "löfte":
            rest = Block("stycke", block.page, Paragraph(strips[at:]))
            return [_part(block, strips[:at]), *_cut_between_lines(rest)]
    return [block]


def is_remark(text: str) -> bool:
    """Whether a text begins with the label of a remark on a promise, as "Status: uppfyllt" does."""
    label, colon, _ = text.partition(":")
    return colon == ":" and len(label.split()) <= LONGEST_INNER and heading(label).role in REMARKS


def _part(block: Block, strips: tuple[Strip, ...]) -> Block:
    """Some lines of a block; a remark ("Status: Grön") is text even where it is set as a heading."""
    paragraph = replace(block.paragraph, strips=strips) if block.paragraph else None
    _, label = _label(strips[0].line.words)
    remark = block.kind == "rubrik" and label.endswith(":") and heading(label).role in REMARKS
    return (
        replace(block, kind="stycke", rank=0.0, paragraph=paragraph) if remark else replace(block, paragraph=paragraph)
    )


def _is_done_with(above: list[Strip], below: Strip) -> bool:
    """Whether a remark of a few words ("Status: Grön") has its line to itself, and other text begins below it."""
    end, label = _label(above[-1].line.words)
    brief = len(above) == 1 and end > 0 and len(above[0].line.words) <= LONGEST_RUN_IN
    begins = not below.first.text[:1].islower() and above[-1].has_room_for(below.first)
    return brief and begins and heading(label).role in REMARKS


def _is_labelled(words: tuple[Word, ...]) -> bool:
    """Whether words begin with a label of a promise, a report, its time or a remark, or are a theme with its label."""
    end, label = _label(words)
    if names_theme(text_of(words)):
        return True
    known = heading_kind(label) in MARKERS or heading(label).role in REMARKS or is_part_of_year(label.rstrip(":"))
    return end > 0 and label[:1].isupper() and known


def _cut_within(block: Block) -> list[Block]:
    """A promise and what came of it in one paragraph ("Vi ska … Resultat: …") cut before the label between them."""
    words = [(at, i) for at, strip in enumerate(block.strips) for i in range(len(strip.line.words))]
    for place in range(SHORTEST_REST, len(words)):
        at, i = words[place]
        before = " ".join(block.strips[line].line.words[k].text for line, k in words[:place])
        if before.endswith(ENDS) and _promised(before) and _reports_from(block, at, i):
            first, rest = parted(block, at, i)
            return [first, *_cut_within(rest)]
    return [block]


def _promised(text: str) -> bool:
    """Whether a text before a label promises, or is a remark on a promise, as "Status: uppfyllt." is."""
    label, colon, _ = text.partition(":")
    labelled = (colon == ":" and heading_kind(label) == "löfte") or labels_action(text)
    return promises(text) or is_remark(text) or labelled


def _reports_from(block: Block, at: int, i: int) -> bool:
    """Whether a label of what was done, or of a remark, begins at a word."""
    end, label = _label(block.strips[at].line.words[i : i + LONGEST_INNER])
    known = end > 0 and label.endswith(":") and label[0].isupper()
    return known and (heading_kind(label) == "utfall" or heading(label).role in REMARKS)


def _split_label(block: Block) -> tuple[Block, ...]:
    """A block that begins with its own label ("Resultat: Fem …", "Löfte 1: Polisen ska …") as two."""
    if block.kind not in ("rubrik", "stycke") or block.paragraph is None:
        return (block,)
    first = block.paragraph.strips[0]
    words = first.line.words
    end, label = _label(words)
    if not end or not _holds_text(label, block.text.split()[end:]):
        return (block,)
    rest = without_words(block.paragraph, end)
    if not label.endswith(":") and not promises(" ".join(strip.line.text for strip in rest.strips)):
        return (block,)
    return _apart(block, block.paragraph, end)


def cut_goal(block: Block) -> tuple[Block, ...]:
    """A paragraph "Mål: …" under a promise that has its own words: however long, it only says how much."""
    end, label = _label(block.strips[0].line.words) if block.kind == "stycke" and block.strips else (0, "")
    goal = label.endswith(":") and heading(label).role in GOALS and len(block.text.split()) > end
    return _apart(block, block.paragraph, end) if goal and block.paragraph else (block,)


def _apart(block: Block, paragraph: Paragraph, count: int) -> tuple[Block, Block]:
    """The first words of a block as a heading, and what follows them as text."""
    head = replace(paragraph.strips[0], line=Line(paragraph.strips[0].line.words[:count]))
    marker = Block("rubrik", block.page, Paragraph((head,)), rank=LABEL_RANK)
    return (marker, replace(block, kind="stycke", paragraph=without_words(paragraph, count), rank=0.0))


def _holds_text(label: str, rest: list[str]) -> bool:
    """Whether what stands after a label is its text: of one word only a figure or an answer, and no time or party.

    What was not done is told by its label and the text together.
    """
    said, kind = " ".join(rest), heading_kind(label.rstrip(".–- "))
    if progress_said(label) == "ej utfört":
        return False
    if kind == "plan" and heading(label).role in GOALS and label.endswith(":"):
        return bool(rest) and not promises(said) and (len(rest) <= LONGEST_GOAL or not FIGURE.search(said))
    if kind in MARKERS and len(rest) >= SHORTEST_REST:
        return True
    return kind == "utfall" and len(rest) == 1 and not names_period(said) and not actor_in(said)


def without_remark_label(block: Block) -> tuple[Block | None, Block]:
    """The label of a remark ("Kommentar:") and the block without it; None where the text has none.

    A status, a name or what is left to do is nothing without its label.
    """
    words = block.paragraph.strips[0].line.words if block.paragraph else ()
    end, label = _label(words)
    remark = label.endswith(":") and leads_remark(label) and heading(label).role == "kommentar"
    if block.paragraph is None or not remark or end >= len(words):
        return None, block
    head = replace(block.paragraph.strips[0], line=Line(words[:end]))
    rest = without_words(block.paragraph, end)
    return Block("stycke", block.page, Paragraph((head,))), replace(block, paragraph=rest)
