"""The lines of a cell or a text column cut into paragraphs and bullets."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from extract.texts.bullets import INDENT, ORDINAL, SENTENCE_END, begins_with_bullet, without_bullet
from extract.texts.connectives import connectives
from extract.texts.strips import Strip

ADDRESS = re.compile(r"^(?:https?:|www\.)|@|\w\.se\b")
NUMBER = re.compile(r"(\d{1,2})[.)]")
BLANK = 1.6
"""A line further down than this many usual steps begins a paragraph."""
SPACED = 1.22
"""So does one this far down after the end of a sentence."""
PLAIN_STEP = 1.3
"""The step from line to line, in type sizes, where it cannot be measured."""
EMPTY_SHARE = 0.25
"""A list item's last line leaves at least this share of the text's width empty, or nothing tells that it ended."""
EARLY_SHARE = 0.12
"""A line alone leaves at least this share; text beside a picture may end as early, and then at a line of two words."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines that belong together; `bullet` says that it began with a list glyph, which is not in it."""

    strips: tuple[Strip, ...]
    bullet: bool = False

    @property
    def indent(self) -> float:
        """Where its first line begins, in points from the page's left edge."""
        return self.strips[0].first.box.x0


def paragraphs(
    strips: tuple[Strip, ...], *, listed: bool = False, alone: bool = False, plain_step: float = PLAIN_STEP
) -> tuple[Paragraph, ...]:
    """The paragraphs in reading order; every word but the bullets' glyphs is in one.

    `listed` says that the lines stand further in than the text around them, as a list does whose bullets are drawn.
    `alone`: lines that end early may be texts of their own, though no sentence ends with them. `plain_step` is the
    step from line to line, in type sizes, where these lines do not show it.
    """
    step = _usual_step(strips, plain_step)
    groups: list[tuple[list[Strip], bool]] = []
    mark = 0.0
    for index, strip in enumerate(strips):
        bullet = begins_with_bullet(strips, index)
        rest = without_bullet(strip) if bullet else strip
        mark = strip.first.box.x0 if bullet else mark
        item = groups[-1][0][0] if groups and groups[-1][0] and groups[-1][1] else None
        if not groups or bullet or not groups[-1][0] or (item and _stands_out(item, strips[index - 1], strip, mark)):
            begins = True
        elif item and _hangs_below(item, strips[index - 1], strip, step):
            begins = False
        else:
            begins = _starts(strips[index - 1], strip, step, listed=listed)
            begins = begins or (alone and len(groups[-1][0]) == 1 and _stands_alone(strips[index - 1], strip))
            begins = begins or _counts_on(groups[-1][0][0], strip)
        if begins:
            groups.append(([], bullet or bool(groups and not groups[-1][0] and groups[-1][1])))
        if rest is not None:
            groups[-1][0].append(rest)
    return tuple(Paragraph(tuple(lines), bullet) for lines, bullet in groups if lines)


def _starts(above: Strip, below: Strip, step: float, *, listed: bool) -> bool:
    """Whether a paragraph begins at `below`; in a list so does what comes after a line with much room left."""
    if listed and above.page == below.page and above.room > EMPTY_SHARE * (above.right - above.left):
        return above.has_room_for(below.first) and below.first.box.x0 <= above.first.box.x0 + INDENT
    return _begins(above, below, step)


def _counts_on(first: Strip, below: Strip) -> bool:
    """Whether a line has the list number next to that of a text, right below it: "1. …," and then "2. …"."""
    one, other = (NUMBER.fullmatch(strip.first.text) for strip in (first, below))
    aligned = abs(first.first.box.x0 - below.first.box.x0) <= INDENT and len(below.line.words) > 1
    return one is not None and other is not None and aligned and int(other[1]) == int(one[1]) + 1


def _stands_alone(above: Strip, below: Strip) -> bool:
    """Whether a line that is all of its text ends well before its edge, and what is below it begins as a text does."""
    begins = below.first.text[:1].isupper() or below.first.text[:1].isdigit()
    early = above.room > EARLY_SHARE * (above.right - above.left) and above.has_room_for(below.first)
    begun = not _begins_low(above) and not above.first.text.endswith(":")
    return begins and early and begun and above.page == below.page and not _leads_on(above.line.text)


def _leads_on(line: str) -> bool:
    """Whether a line stops at a sign or a word that something must follow."""
    return line.endswith((",", "/", "-", "\u2013", "\u00ad", "\u2010")) or line.split()[-1] in connectives().unfinished


def _stands_out(item: Strip, above: Strip, below: Strip, mark: float) -> bool:
    """Whether a line begins left of a list item's text, no further in than its mark, and had room above."""
    starts = below.first.text[:1].isupper() and above.page == below.page
    left = below.first.box.x0 < min(mark + INDENT, item.first.box.x0 - INDENT)
    return starts and left and above.has_room_for(below.first)


def _hangs_below(item: Strip, above: Strip, below: Strip, step: float) -> bool:
    """Whether a line stands under the text of a list item, and no further down than one line."""
    if above.page != below.page or abs(below.first.box.x0 - item.first.box.x0) > INDENT:
        return False
    return _step(above, below) <= SPACED * max(step, 0.9 * below.first.size)


def _usual_step(strips: tuple[Strip, ...], plain: float) -> float:
    """The step between lines of one sentence; where no sentence has two lines, that of plainly set text."""
    pairs = [(a, b) for a, b in pairwise(strips) if a.page == b.page]
    steps = sorted(_step(a, b) for a, b in pairs if _begins_low(b))
    return steps[len(steps) // 2] if steps else plain * (strips[0].first.size if strips else 0.0)


def steps_within(strips: tuple[Strip, ...], *, going_on: bool = True) -> list[float]:
    """The steps, in type sizes, between lines of one size; `going_on`: only where a sentence clearly does."""
    return [
        _step(above, below) / below.first.size
        for above, below in pairwise(strips)
        if above.page == below.page and above.first.size == below.first.size
        if not going_on or _goes_on(above, below)
    ]


def _step(above: Strip, below: Strip) -> float:
    return below.first.box.bottom - above.first.box.bottom


def _is_headed(above: Strip, below: Strip) -> bool:
    """Whether one of two lines is all bold, as a heading is, and the other has no bold word beside it."""
    heavy = [all(word.bold for word in strip.line.words) for strip in (above, below)]
    plain = not (above.last.bold and below.first.bold)
    starts = below.first.text[:1].isupper() or below.first.text[:1].isdigit()
    return heavy[0] != heavy[1] and plain and starts and above.has_room_for(below.first)


def _begins(above: Strip, below: Strip, step: float) -> bool:
    """Whether a paragraph begins at `below`: after a gap, a number, a heading, or a line that ended before its edge."""
    ended = above.last.text.endswith(SENTENCE_END)
    if ORDINAL.match(below.first.text) and len(below.line.words) > 1 and ended:
        return not below.first.text[0].isalpha() or below.first.text.endswith(")")
    if above.page == below.page:
        gap = _step(above, below) / max(step, 0.9 * below.first.size)
        if gap > BLANK or (gap > SPACED and ended):
            return not _goes_on(above, below)
    if _is_headed(above, below):
        return True
    starts = below.first.text[:1].isupper() or below.first.text[:1].isdigit() or below.first.text[0] == "§"
    return ended and starts and above.has_room_for(below.first)


def _goes_on(above: Strip, below: Strip) -> bool:
    """Whether the text clearly goes on after a gap: unfinished above, lower case below."""
    return not above.last.text.endswith(SENTENCE_END) and _begins_low(below)


def _begins_low(strip: Strip) -> bool:
    """Whether a line begins with a word in lower case; an address of the web is in lower case wherever it stands."""
    return strip.first.text[:1].islower() and ADDRESS.search(strip.first.text) is None
