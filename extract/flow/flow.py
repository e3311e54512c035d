"""The document as one flow: headings, paragraphs, bullets and tables in reading order, page furniture apart."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Literal

from extract.facts.titles import LARGER, line_size
from extract.flow.furniture import Sorted
from extract.records import Line, Page
from extract.texts.paragraphs import SENTENCE_END, Paragraph, has_bullets, paragraphs
from extract.texts.strips import Strip

BlockKind = Literal["rubrik", "stycke", "punkt", "tabell", "titel"]
LEADERS = re.compile(r"(?:\.\s?){4,}|…{2,}|_{4,}|\t")
CONTENTS_LINE = re.compile(r".*(?:(?:\.\s?){4,}|…+|\s{3,})\s*\d{1,3}$")
LABEL_WORDS = 7
HEADING_WORDS = 22
SET_IN = 1.0
"""List items stand at least this many type sizes further in."""
HEADING_STEP = 1.5
"""Lines of one heading stand at most this many type sizes apart."""


@dataclass(frozen=True, slots=True)
class Block:
    """A heading, paragraph, bullet or table; `table` is its position among the document's tables.

    A lower `rank` is a higher heading: larger type, then bold, then a plain label such as "Resultat:".
    """

    kind: BlockKind
    page: int
    paragraph: Paragraph | None = None
    table: int = -1
    rank: float = 0.0

    @property
    def strips(self) -> tuple[Strip, ...]:
        """The lines of a text block."""
        return self.paragraph.strips if self.paragraph else ()

    @property
    def text(self) -> str:
        """The lines with spaces between, for deciding only."""
        return " ".join(strip.line.text for strip in self.strips)


@dataclass(frozen=True, slots=True)
class Style:
    """How a line is set, as far as it tells headings from text."""

    size: float
    bold: bool


def flow_of(
    pages: tuple[Page, ...], sorted_lines: tuple[Sorted, ...], title: tuple[Line, ...], body: float
) -> tuple[Block, ...]:
    """All blocks of the document in reading order."""
    blocks: list[Block] = []
    tables = 0
    edges = _text_edges(pages, sorted_lines)
    for page, lines in zip(pages, sorted_lines, strict=True):
        blocks = _over_the_page(
            blocks, _page_blocks(page, lines.text, title if page is pages[0] else (), body, tables, edges[page.width])
        )
        tables += len(page.tables)
    return tuple(blocks)


def _over_the_page(before: list[Block], after: list[Block]) -> list[Block]:
    """Both pages' blocks; a paragraph that the page break cut in a sentence is one again."""
    if not before or not after or not _cut_by_page(before[-1], after[0]):
        return before + after
    whole = Paragraph(
        before[-1].strips + after[0].strips, before[-1].paragraph.bullet if before[-1].paragraph else False
    )
    return [*before[:-1], replace(before[-1], paragraph=whole), *after[1:]]


def _cut_by_page(last: Block, first: Block) -> bool:
    if last.kind not in ("stycke", "punkt") or first.kind != "stycke" or not last.strips or not first.strips:
        return False
    above, below = last.strips[-1], first.strips[0]
    same_type = abs(above.last.size - below.first.size) < 0.05 * below.first.size
    ended = above.last.text.endswith(SENTENCE_END)
    return same_type and not ended and (below.first.text[:1].islower() or not above.has_room_for(below.first))


def _page_blocks(
    page: Page, lines: tuple[Line, ...], title: tuple[Line, ...], body: float, tables: int, edges: tuple[float, float]
) -> list[Block]:
    blocks: list[Block] = []
    for _, run in groupby(
        _in_order(page, lines), key=lambda item: item if isinstance(item, int) else _group(item, title)
    ):
        items = list(run)
        if isinstance(items[0], int):
            blocks += [Block("tabell", page.number, table=tables + i) for i in items if isinstance(i, int)]
        else:
            strips = tuple(Strip(line, *edges) for line in items if isinstance(line, Line))
            blocks += _text_blocks(strips, page.number, body, is_title=strips[0].line in title)
    return blocks


def _in_order(page: Page, lines: tuple[Line, ...]) -> list[Line | int]:
    """Lines in their order with each table before the first line that stands below its top."""
    order: list[Line | int] = []
    waiting = list(enumerate(page.tables))
    for line in lines:
        while waiting and waiting[0][1].box.top < line.words[0].box.bottom:
            order.append(waiting.pop(0)[0])
        order.append(line)
    return order + [index for index, _ in waiting]


def _group(line: Line, title: tuple[Line, ...]) -> tuple[bool, float, bool]:
    """Lines that may be one block: of the same type size and weight."""
    return line in title, round(line_size(line), 1), style_of(line).bold


def style_of(line: Line) -> Style:
    """The line's type size, and whether all of its words are bold."""
    return Style(line_size(line), all(word.bold for word in line.words))


def _text_edges(pages: tuple[Page, ...], sorted_lines: tuple[Sorted, ...]) -> dict[float, tuple[float, float]]:
    """Where text begins and ends across a page, for pages of each width; a page of few lines shows it badly alone."""
    edges: dict[float, tuple[float, float]] = {page.width: (page.width, 0.0) for page in pages}
    for page, lines in zip(pages, sorted_lines, strict=True):
        for line in lines.text:
            left, right = edges[page.width]
            edges[page.width] = min(left, line.words[0].box.x0), max(right, line.words[-1].box.x1)
    return edges


def _text_blocks(strips: tuple[Strip, ...], page: int, body: float, *, is_title: bool) -> list[Block]:
    if is_title:
        return [Block("titel", page, Paragraph(strips))]
    if _set_as_heading(style_of(strips[0].line), body):
        return [_block(part, page, body) for line in _headings(strips) for part in paragraphs(line)]
    if has_bullets(strips):
        return [_block(part, page, body) for part in paragraphs(strips)]
    blocks: list[Block] = []
    for listed, run in groupby(strips, key=_is_set_in):
        blocks += [_block(part, page, body) for part in paragraphs(tuple(run), listed=listed)]
    return blocks


def _is_set_in(strip: Strip) -> bool:
    """Whether a line begins further in than the document's text does."""
    return strip.first.box.x0 > strip.left + SET_IN * strip.first.size


def _headings(strips: tuple[Strip, ...]) -> list[tuple[Strip, ...]]:
    """Lines in heading type, those of one heading together."""
    groups: list[list[Strip]] = []
    for strip in strips:
        if groups and _same_heading(groups[-1][-1], strip):
            groups[-1].append(strip)
        else:
            groups.append([strip])
    return [tuple(group) for group in groups]


def _same_heading(above: Strip, below: Strip) -> bool:
    """Whether a heading goes on: close below, and the line above had no room for the next word."""
    step = below.first.box.bottom - above.first.box.bottom
    aligned = abs(below.first.box.x0 - above.first.box.x0) < below.first.size
    return 0 < step < HEADING_STEP * below.first.size and not (aligned and above.has_room_for(below.first))


def _set_as_heading(style: Style, body: float) -> bool:
    return style.bold or style.size > LARGER * body


def _block(part: Paragraph, page: int, body: float) -> Block:
    style = style_of(part.strips[0].line)
    text = " ".join(strip.line.text for strip in part.strips)
    if part.bullet:
        return Block("punkt", page, part)
    if is_contents_line(text) or not any(c.isalpha() for c in text):
        return Block("stycke", page, part)
    rank = _rank(style, text, body)
    return Block("rubrik", page, part, rank=rank) if rank else Block("stycke", page, part)


def is_contents_line(text: str) -> bool:
    """Whether a line is an entry of a table of contents."""
    return CONTENTS_LINE.fullmatch(text) is not None or LEADERS.search(text) is not None


def _rank(style: Style, text: str, body: float) -> float:
    """The heading's rank, the higher heading the lower; 0 where the text is no heading."""
    words = len(text.split())
    if words > HEADING_WORDS:
        return 0.0
    if style.size > LARGER * body:
        return 1000 - style.size - 0.5 * style.bold
    if style.bold:
        return 1000 - style.size + 50
    label = words <= LABEL_WORDS and text.endswith(":")
    return 2000.0 if label else 0.0
