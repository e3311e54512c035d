"""The document as one flow: headings, paragraphs, bullets and tables in reading order, page furniture apart."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from statistics import median

from extract.facts.mail import subject_line
from extract.flow.blocks import Block, TypeSetting, style_of, text_blocks
from extract.flow.furniture import ZONE, Sorted
from extract.flow.insets import as_inset, without_insets
from extract.flow.reading_order import TextEdges, drawn_box_of, in_order
from extract.records import Box, Line, Page
from extract.texts.bullets import SENTENCE_END
from extract.texts.paragraphs import PLAIN_STEP, Paragraph, steps_within
from extract.texts.strips import Strip
from extract.texts.type_sizes import line_size

CLOSEST = 0.95
"""Lines of one text stand at least this many type sizes apart."""


def flow_of(
    pages: tuple[Page, ...], sorted_lines: tuple[Sorted, ...], title: tuple[Line, ...], body: float
) -> tuple[Block, ...]:
    """All blocks of the document in reading order."""
    blocks: list[Block] = []
    insets: list[Block] = []
    tables = 0
    edges = TextEdges.of(pages, [found.text for found in sorted_lines])
    strips = [
        tuple(Strip(line, *edges.beside(page, line)) for line in lines.text)
        for page, lines in zip(pages, sorted_lines, strict=True)
    ]
    setting = TypeSetting(body, _usual_step(strips))
    for page, lines in zip(pages, strips, strict=True):
        parted = without_insets(page, lines)
        after = _page_blocks(page, parted.running, title if page is pages[0] else (), setting, tables)
        after = _under_title(after, page) if page is pages[0] else after
        blocks = _over_the_page(blocks, after)
        insets += [block for inset in parted.insets for block in as_inset(_text(page, inset, setting))]
        tables += len(page.tables)
    return (*blocks, *insets)


def _text(page: Page, strips: tuple[Strip, ...], setting: TypeSetting) -> list[Block]:
    """The blocks of lines in which there is no table and no title."""
    runs = groupby(strips, key=lambda strip: _group(page, strip, ()))
    return [block for _, run in runs for block in text_blocks(tuple(run), setting)]


def _usual_step(strips: list[tuple[Strip, ...]]) -> float:
    """The step between the lines of one sentence, in type sizes, over the whole document; else the closest lines'."""
    steps = [step for lines in strips for step in steps_within(lines)]
    closest = [step for lines in strips for step in steps_within(lines, going_on=False) if step >= CLOSEST]
    return min(PLAIN_STEP, median(steps) if steps else min(closest, default=PLAIN_STEP))


def _under_title(blocks: list[Block], page: Page) -> list[Block]:
    """The first page's blocks; a line in the zone at its head over the title heads nothing that stands under that.

    So stand the name of who wrote it, and the menu of a page of the web; and all lines over the subject of an e-mail.
    """
    zone = ZONE * page.height if subject_line(page.lines) is None else page.height
    at = next((i for i, block in enumerate(blocks) if block.kind == "titel"), 0)
    high = {i for i, block in enumerate(blocks[:at]) if block.strips and block.strips[0].first.box.bottom < zone}
    return [replace(block, kind="stycke", rank=0.0) if i in high else block for i, block in enumerate(blocks)]


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
    page: Page, lines: tuple[Strip, ...], title: tuple[Line, ...], setting: TypeSetting, tables: int
) -> list[Block]:
    blocks: list[Block] = []
    for _, run in groupby(
        in_order(page, lines), key=lambda item: item if isinstance(item, int) else _group(page, item, title)
    ):
        items = list(run)
        strips = tuple(item for item in items if isinstance(item, Strip))
        if not strips:
            blocks += [Block("tabell", page.number, table=tables + i) for i in items if isinstance(i, int)]
        elif strips[0].line in title:
            blocks.append(Block("titel", page.number, Paragraph(strips)))
        else:
            blocks += text_blocks(strips, setting)
    return blocks


def _group(page: Page, strip: Strip, title: tuple[Line, ...]) -> tuple[bool, float, bool, Box | None]:
    """Lines that may be one block: of the same type size and weight, and in the same drawn box if in any."""
    line = strip.line
    return line in title, round(line_size(line), 1), style_of(line).bold, drawn_box_of((*page.boxes, *page.cards), line)
