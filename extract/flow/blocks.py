"""Lines that stand together cut into headings, paragraphs and bullets."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import Literal

from extract.facts.titles import LARGER
from extract.flow.headings import REPORTING, heading_kind
from extract.records import Line
from extract.tables.leading_words import leads_on
from extract.texts.bullets import has_bullets
from extract.texts.paragraphs import Paragraph, paragraphs
from extract.texts.strips import Strip
from extract.texts.type_sizes import line_size

BlockKind = Literal["rubrik", "stycke", "punkt", "tabell", "titel", "undertitel"]
LEADERS = re.compile(r"(?:\.\s?){4,}|…{2,}|_{4,}|\t")
CONTENTS_LINE = re.compile(r".*(?:(?:\.\s?){4,}|…+|\s{3,})\s*\d{1,3}$")
YEAR_ALONE = re.compile(r"(?:19|20)\d\d(?:\s?[/–-]\s?(?:(?:19|20)\d\d|\d\d))?:?")
"""A heading may be a year and nothing else."""
NUMBERED_LINE = re.compile(r"\d{1,2}(?:\.\d{1,2})*[.)]?")
"""The number that a line of a numbered list begins with."""
LABEL_WORDS = 7
LONGEST_LABEL = 3
"""A label under a heading of its size has at most so many words."""
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

    @property
    def bold(self) -> bool:
        """Whether all of its words are bold."""
        return all(style_of(strip.line).bold for strip in self.strips)


@dataclass(frozen=True, slots=True)
class Style:
    """How a line is set, as far as it tells headings from text."""

    size: float
    bold: bool


@dataclass(frozen=True, slots=True)
class TypeSetting:
    """How the document's text is set: the size of most of it, and the step from line to line in type sizes."""

    size: float
    step: float


def style_of(line: Line) -> Style:
    """The line's type size, and whether all of its words are bold."""
    return Style(line_size(line), all(word.bold for word in line.words))


def text_blocks(strips: tuple[Strip, ...], setting: TypeSetting) -> list[Block]:
    """The blocks of lines of one size and weight that follow each other."""
    if _set_as_heading(style_of(strips[0].line), setting.size):
        parts = [part for lines in _headings(strips) for part in paragraphs(lines, plain_step=setting.step)]
    elif has_bullets(strips):
        parts = list(paragraphs(strips, alone=True, plain_step=setting.step))
    else:
        hanging = _hanging(strips)
        parts = [
            part
            for listed, run in groupby(strips, key=lambda strip: _is_set_in(strip) and strip not in hanging)
            for part in paragraphs(tuple(run), listed=listed, alone=True, plain_step=setting.step)
        ]
    return [_block(part, setting.size) for part in parts]


def _is_set_in(strip: Strip) -> bool:
    """Whether a line begins further in than the document's text does."""
    return strip.first.box.x0 > strip.left + SET_IN * strip.first.size


def _hanging(strips: tuple[Strip, ...]) -> list[Strip]:
    """The lines that stand right under the text of a numbered line, and go on with it."""
    hanging: list[Strip] = []
    text = 0.0
    for above, below in pairwise(strips):
        words = above.line.words
        if len(words) > 1 and NUMBERED_LINE.fullmatch(words[0].text):
            text = words[1].box.x0
        elif above not in hanging:
            text = 0.0
        if text and above.page == below.page and abs(below.first.box.x0 - text) < SET_IN:
            hanging.append(below)
    return hanging


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
    """Whether a heading goes on close below, with no label of its own: in mid-phrase, or with no room above."""
    if _is_label(below.line.text):
        return False
    step = below.first.box.bottom - above.first.box.bottom
    aligned = abs(below.first.box.x0 - above.first.box.x0) < below.first.size
    in_phrase = below.first.text[0].islower() or leads_on(above.line.text)
    parted = aligned and above.has_room_for(below.first) and not in_phrase
    return 0 < step < HEADING_STEP * below.first.size and not parted


def _is_label(text: str) -> bool:
    """Whether a line is a label of what was done and nothing else, as "Resultat" is."""
    return text[:1].isupper() and len(text.split()) <= LONGEST_LABEL and heading_kind(text) in REPORTING


def _set_as_heading(style: Style, body: float) -> bool:
    return style.bold or style.size > LARGER * body


def _block(part: Paragraph, body: float) -> Block:
    style, page = style_of(part.strips[0].line), part.strips[0].page
    text = " ".join(strip.line.text for strip in part.strips)
    if part.bullet:
        return Block("punkt", page, part)
    if is_contents_line(text) or not (any(c.isalpha() for c in text) or YEAR_ALONE.fullmatch(text)):
        return Block("stycke", page, part)
    rank = heading_rank(style, text, body)
    return Block("rubrik", page, part, rank=rank) if rank else Block("stycke", page, part)


def is_contents_line(text: str) -> bool:
    """Whether a line is an entry of a table of contents."""
    return CONTENTS_LINE.fullmatch(text) is not None or LEADERS.search(text) is not None


def heading_rank(style: Style, text: str, body: float) -> float:
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
